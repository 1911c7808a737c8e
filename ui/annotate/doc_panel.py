"""The documents panel: filter, order, how far one is, and the list."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import make, phrases
from ui.annotate.doc_filter import DocumentFilter
from ui.annotate.doc_list import DocumentList
from ui.annotate.doc_view import DocumentView
from ui.annotate.empty import Empty
from ui.annotate.filter_words import quoted_without
from ui.elided import ElidedTool, ShorterLabel
from ui.pace import words
from ui.pace.pace import Pace
from ui.session import Session

FILTER_MS = 120  # after the last key
COUNT_MS = 120
PACE_MS = 500


class DocumentsPanel(QFrame):
    """Documents of a session; choosing one opens it."""

    chosen = Signal()  # by the mouse or Return, or Esc in the filter: the text wants the focus

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setMinimumWidth(200)
        self._session = session
        self.list = DocumentList(session, self)
        self.filter = DocumentFilter()
        self.field = self.filter.field
        self.view = DocumentView(self.list)
        self.count = ShorterLabel("muted")
        self.pace = make.label(role="muted", wrap=True)
        self.pace.hide()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Reviewed documents"))
        self.nothing = Empty(
            self.tr("No document passes the filter"), self.tr("Show all documents"), self.show_all
        )
        self._lay_out()
        self._filter_timer = self._timer(FILTER_MS, self._filter)
        self._count_timer = self._timer(COUNT_MS, self._count)
        self._pace_timer = self._timer(PACE_MS, lambda: None)
        self._total = self._reviewed = 0
        self._connect()
        self._count()
        self.follow()

    def _connect(self) -> None:
        session = self._session
        self.field.textChanged.connect(lambda: self._filter_timer.start())
        self.field.entered.connect(self._enter)
        self.field.left.connect(self.chosen)
        session.document_opened.connect(self._on_opened)
        session.documents_changed.connect(self._on_documents)
        self.list.modelReset.connect(lambda: self.follow(far=False))
        self.list.reviewed_more.connect(self._on_reviewed)
        self.list.recount_wanted.connect(self._count_timer.start)
        self.list.found_more.connect(self._show_progress)
        selection = self.view.selectionModel()
        selection.currentChanged.connect(self._open)
        selection.selectionChanged.connect(lambda: self._show_progress())
        self.view.opened.connect(lambda: self.chosen.emit())

    def _make_order(self) -> QToolButton:
        button = ElidedTool()
        make.as_tool(button, role="choice", says=self.tr("Order of the documents"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, group = QMenu(button), QActionGroup(button)
        for order, title in self._orders().items():
            action = QAction(title, group)
            action.setCheckable(True)
            action.setChecked(order == self._session.order)
            action.triggered.connect(lambda _=False, order=order: self.set_order(order))
            menu.addAction(action)
        button.setMenu(menu)
        button.setText(self._orders()[self._session.order])
        return button

    def _orders(self) -> dict[str, str]:
        return {
            "place": self.tr("As imported"),
            "least_score": self.tr("Least sure first"),
            "proposals": self.tr("Most proposals first"),
            "title": self.tr("By title"),
        }

    def _lay_out(self) -> None:
        self.order = self._make_order()
        head = QVBoxLayout()
        head.setContentsMargins(14, 14, 14, 10)
        head.setSpacing(8)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, -5, 0)  # the button's arrow ends where the bar below ends
        line.addWidget(self.count, 1)
        line.addWidget(self.order)
        for item in (self.filter, line, self.bar, self.pace):
            head.addWidget(item) if isinstance(item, QWidget) else head.addLayout(item)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing, 1)

    def _timer(self, milliseconds: int, act: make.Act) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(lambda: act())
        return timer

    def follow_pace(self, pace: Pace) -> None:
        """Say below the bar how far one came today, and how long the rest will take."""

        def show() -> None:
            said = words.line(pace.figures())
            self.pace.setText(said)
            self.pace.setVisible(bool(said))

        self._pace_timer = self._timer(PACE_MS, show)
        pace.changed.connect(self._pace_timer.start)
        self._pace_timer.start()

    def stop(self) -> None:
        """Ask the project for nothing more: it is about to be closed."""
        self._filter_timer.stop()
        self._count_timer.stop()
        self._pace_timer.stop()
        self.list.stop()
        self.view.setModel(None)

    # What one does

    def set_order(self, order: str) -> None:
        """Show the documents in another order."""
        self._session.order = order
        self.order.setText(self._orders()[order])
        self._reload()

    def show_all(self) -> None:
        """Clear the filter."""
        self.field.clear()
        self.filter_now()

    def set_filter(self, text: str) -> None:
        """Filter by what one would type."""
        self.field.setText(text)
        self.filter_now()

    def rename_label(self, before: str, name: str) -> None:
        """A label is called otherwise now; what is shown stays."""
        if self._session.filters.get("label") == before:
            words = quoted_without(self.field.text(), "label")
            self.set_filter(f'{words} label:"{name}"'.strip())

    def filter_now(self) -> None:
        self._filter_timer.stop()
        self._filter()

    def _enter(self) -> None:
        """From the filter to what it let through, or to the way out where that is nothing."""
        self.filter_now()
        self.heart.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def heart(self) -> QWidget:
        """What has the focus where the focus is here: the list, or the way out of a filter that
        lets nothing through."""
        return self.nothing.button if self.nothing.isVisible() else self.view

    def chosen_keys(self) -> list[int]:
        """The documents that are chosen in the list, or else the one in hand."""
        keys = self.list.keys_at(self.view.chosen_rows())
        if len(keys) > 1 or self._session.current is None:
            return keys
        return self._session.project.keys_by_id([self._session.current])

    def step(self, by: int, *, unreviewed: bool = False, afresh: bool = False) -> bool:
        """Open the next (1) or previous (-1) document; False at the end of the list. afresh: from
        its beginning."""
        self.list.refresh()
        here = None if afresh else self.list.row_of(self._session.current)
        row = self.list.next_row(-1 if here is None else here, by, unreviewed=unreviewed)
        summary = None if row is None else self.list.summary(row)
        if summary is not None:
            self._session.open_document(summary.id)
        return summary is not None

    # What is shown

    def _filter(self) -> None:
        filters = self.filter.read()
        if filters is not None and filters != self._session.filters:
            self._session.filters = filters
            self._reload()

    def _reload(self) -> None:
        self.list.reload()
        self._show_progress()

    def _on_documents(self, ids: tuple[str, ...] | None) -> None:
        if ids is None:
            self._count_timer.start()

    def _on_reviewed(self, more: int) -> None:
        self._reviewed += more
        self._show_progress()

    def _count(self) -> None:
        project = self._session.project
        self._total, self._reviewed = project.count(), project.count(state="reviewed")
        self._show_progress()

    def _show_progress(self) -> None:
        total, reviewed, listed = self._total, self._reviewed, self.list.rowCount()
        chosen = len(self.view.chosen_rows())
        self.count.say(*self._amounts((reviewed, total, listed, chosen)))
        self.bar.setVisible(total > 0)
        self.order.setVisible(total > 0)
        self.bar.setMaximum(max(1, total))
        self.bar.setValue(reviewed)
        self.nothing.setVisible(not listed and total > 0)
        self.view.setVisible(bool(listed) or not total)

    def _amounts(self, values: tuple[int, int, int, int]) -> list[str]:
        """How many of how many, in ever fewer words. values: reviewed, all, listed, chosen."""
        ways = [self.tr("%1 of %2 reviewed"), "%1 / %2"]
        if values[3] > 1:
            ways = [self.tr("%4 of %2 chosen"), self.tr("%4 chosen")]
        elif not self.list.whole:
            ways = [self.tr("more than %3 of %2 listed"), "> %3 / %2"]
        elif self._session.filters:
            ways = [self.tr("%3 of %2 listed"), self.tr("%3 listed")]
        elif not values[1]:
            ways = [""]
        for place, value in enumerate(values, 1):
            ways = [way.replace(f"%{place}", phrases.number(value)) for way in ways]
        return ways

    def _on_opened(self) -> None:
        if self._session.current is None:
            self._open_nearest()
        self.follow()

    def _open_nearest(self) -> None:
        """The document in hand is gone: go on with the one that stood next to it."""
        row = self.view.currentIndex().row()
        doc_id = self.list.nearest(row) if row >= 0 else None
        if doc_id is not None:
            self._session.open_document(doc_id)

    def follow(self, *, far: bool = True) -> None:
        """Select the document in hand, wherever it was opened from."""
        row = self.list.row_of(self._session.current, far=far)
        index = self.list.index(row) if row is not None else QModelIndex()
        seen = self.view.viewport().rect().contains(self.view.visualRect(index))
        self.view.choose(index)
        if not seen:
            self.view.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def _open(self, index: QModelIndex) -> None:
        summary = self.list.summary(index.row()) if index.isValid() else None
        if summary is not None and summary.id != self._session.current:
            self._session.open_document(summary.id)
