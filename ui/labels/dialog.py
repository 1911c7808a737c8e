"""The labels of a project: colours, keys, counts, guidelines; renamed, merged, deleted here."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from corpora.labels import Label
from ui import choosing, make, theme
from ui.ending import ends_closed
from ui.labels.files import LabelFiles
from ui.labels.guideline_editor import GuidelineEditor
from ui.labels.hand import LabelHand
from ui.labels.questions import ask_delete, ask_merge
from ui.labels.swatches import Swatches
from ui.labels.table import GOLD, GUIDELINE, KEY, NAME, PROPOSED, LabelTable
from ui.session import Session
from ui.shelf import Shelf

SIZE = (1080, 600)
WIDTHS = {NAME: 200, KEY: 60, GOLD: 80, PROPOSED: 90}
ROW = 34


class LabelsDialog(QDialog):
    """Stays open beside the window. `spans_wanted`: a label whose spans are to be listed."""

    spans_wanted = Signal(str)
    new_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(
        self, session: Session, hand: LabelHand, files: LabelFiles, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Labels"))
        ends_closed(self)
        self._session = session
        self._hand, self._files = hand, files
        self._shown, self._row = "", 0  # the label whose guideline is written, and its row
        self.model = LabelTable(session, hand, self)
        self.table = self._make_table()
        self.guideline = GuidelineEditor()
        self._make_actions()
        self._lay_out()
        self._connect()
        make.fit(self, *SIZE)
        self.show_label(session.labels.names[0] if len(session.labels) else "")

    def _make_table(self) -> QTableView:
        name = self.tr("Labels")
        table = make.table(self.model, name=name, row=ROW, widths=WIDTHS, stretch=GUIDELINE)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        return table

    def _make_actions(self) -> None:
        """What can be done with the label in the row, each with its key."""
        self.acts: dict[str, QAction] = {}
        for name, text, key, act in (
            ("rename", self.tr("Rename"), "F2", self._rename),
            ("colour", self.tr("Colour…"), "Ctrl+Shift+C", self._recolour),
            ("spans", self.tr("Spans in context"), "F4", self._spans),
            ("merge", self.tr("Merge into…"), "Ctrl+M", self._merge),
            ("delete", self.tr("Delete…"), "Del", self._delete),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            self.table.addAction(action)
            self.acts[name] = action
        self._make_file_actions()
        for key, signal in (("Ctrl+Z", self.undo_wanted), ("Ctrl+Shift+Z", self.redo_wanted)):
            action = QAction(self)
            # While a guideline is written, that is the text's.
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, signal=signal: signal.emit())
            self.addAction(action)

    def _make_file_actions(self) -> None:
        """What can be done with all labels."""
        self.bring = QAction(self.tr("Import labels…"), self)
        self.write = QAction(self.tr("Export labels…"), self)
        for action, ask in (
            (self.bring, self._files.ask_import),
            (self.write, self._files.ask_export),
        ):
            action.triggered.connect(lambda _=False, ask=ask: self._ask(ask))

    def _lay_out(self) -> None:
        self.buttons: dict[str, QPushButton] = {}
        bar = Shelf(theme.SMALL)
        add = make.button(self.tr("New label…"), self.new_wanted.emit)
        bar.addWidget(add)
        self.more = make.button("⋯", self._show_file_menu)
        self.more.setToolTip(self.tr("Import or export labels"))
        self.more.setAccessibleName(self.more.toolTip())
        either = QSizePolicy.Policy.Preferred  # as high as those beside it, in every script
        self.more.setSizePolicy(QSizePolicy.Policy.Fixed, either)
        for name, action in self.acts.items():
            button = make.button(action.text(), action.trigger)
            button.setAutoDefault(False)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(keys)
            self.buttons[name] = button
            bar.addWidget(button)
        bar.addWidget(self.more)
        for button in (add, self.more):
            button.setAutoDefault(False)
        left = QVBoxLayout()
        left.setSpacing(theme.MEDIUM)
        left.addWidget(self.table, 1)
        left.addLayout(bar)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        line.setSpacing(theme.LARGE)
        line.addLayout(left, 2)
        line.addWidget(self.guideline, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a window that is small the guideline stands beside the table alone."""
        super().resizeEvent(event)
        narrow = event.size().width() < SIZE[0]
        if narrow == self.table.isColumnHidden(GUIDELINE):
            return
        modes, head = QHeaderView.ResizeMode, self.table.horizontalHeader()
        self.table.setColumnHidden(GUIDELINE, narrow)
        head.setSectionResizeMode(NAME, modes.Stretch if narrow else modes.Interactive)
        if not narrow:
            self.table.setColumnWidth(NAME, WIDTHS[NAME])

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.model.rowsInserted.connect(self._on_rows)
        self.model.rowsRemoved.connect(self._on_rows)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self._session.labels_changed.connect(self._on_labels)
        self._hand.renamed.connect(self._on_renamed)

    # What is shown

    def show_label(self, name: str) -> None:
        """Choose a label."""
        row = self.model.row_of(name)
        choosing.choose(self.table, self.model.index(row, NAME) if row >= 0 else QModelIndex())
        self._show(self.model.label(row))

    @property
    def current(self) -> Label | None:
        """The label in the row."""
        return self.model.label(self.table.currentIndex().row())

    def _on_rows(self) -> None:
        """Labels came or went: the same one stays chosen, or who has its place."""
        if not self.table.currentIndex().isValid():
            row = min(self._row, self.model.rowCount() - 1)
            choosing.choose(self.table, self.model.index(row, NAME) if row >= 0 else QModelIndex())
        self._row = max(0, self.table.currentIndex().row())
        self._show(self.current)

    def _on_row(self, index: QModelIndex) -> None:
        self.save()
        self._row = max(0, index.row())
        self._show(self.model.label(index.row()))

    def _on_renamed(self, before: str, name: str) -> None:
        if self._shown == before:
            self._shown = name
            self._on_labels()

    def _on_labels(self) -> None:
        """Labels changed: the row stays, its guideline too where somebody is writing it."""
        self._show(self.current)

    def _show(self, label: Label | None) -> None:
        self._shown = label.name if label else ""
        self.guideline.show_label(label)
        self.write.setEnabled(len(self._session.labels) > 0)
        for name, action in self.acts.items():
            few = name == "merge" and len(self._session.labels) < 2
            action.setEnabled(label is not None and not few)
            self.buttons[name].setEnabled(action.isEnabled())

    # What one does

    def save(self) -> None:
        """Keep the guideline as it is written."""
        text = self.guideline.text
        if self._shown in self._session.labels and text is not None:
            self._hand.guide(self._shown, text)

    def _rename(self) -> None:
        index = self.model.index(self.table.currentIndex().row(), NAME)
        self.table.setFocus()
        column = self.table.currentIndex().column()
        # F2 on a key writes the key; from a button it is the name.
        self.table.edit(self.table.currentIndex() if column == NAME + 1 else index)

    def _recolour(self) -> None:
        label = self.current
        if label is not None:
            names = {one.colour: one.name for one in self._session.labels}
            popup = Swatches(self, label.colour, names)
            popup.chosen.connect(lambda colour: self._hand.recolour(label.name, colour))
            popup.open_at(self.buttons["colour"])

    def _spans(self) -> None:
        if self.current is not None:
            self.spans_wanted.emit(self.current.name)

    def _merge(self) -> None:
        if self.current is not None:
            ask_merge(self._session, self._hand, self.current.name, self)

    def _delete(self) -> None:
        if self.current is not None:
            ask_delete(self._session, self._hand, self.current.name, self)

    def _ask(self, ask: Callable[[QWidget], QFileDialog]) -> None:
        self.save()  # what is being written belongs to it
        ask(self)

    def _show_menu(self, where: QPoint) -> None:
        menu = self._menu(self.acts.values())
        menu.addSeparator()
        menu.addActions([self.bring, self.write])
        menu.popup(self.table.viewport().mapToGlobal(where))

    def _show_file_menu(self) -> None:
        menu = self._menu([self.bring, self.write])
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _menu(self, acts: Iterable[QAction]) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(acts))
        return menu

    def done(self, result: int) -> None:
        self.save()
        self.model.stop()
        super().done(result)
