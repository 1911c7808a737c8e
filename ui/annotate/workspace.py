"""The Annotate workspace: documents at the left, the text, labels and the span at the right."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from ui import garbage, make
from ui.actions import Actions
from ui.annotate import panes
from ui.annotate.beside import Beside
from ui.annotate.category_card import CategoryCard
from ui.annotate.doc_panel import DocumentsPanel
from ui.annotate.empty import Empty
from ui.annotate.ends import Steps
from ui.annotate.hand import Hand
from ui.annotate.header import Header
from ui.annotate.holding import Holding
from ui.annotate.keys_bar import KeysBar
from ui.annotate.labels_panel import LabelsPanel
from ui.annotate.middle import Middle
from ui.annotate.reading import Reading
from ui.annotate.span_panel import SpanPanel
from ui.annotate.text_menu import fill_labels
from ui.annotate.text_view import TextView
from ui.commands import TEXT_MENU
from ui.history.panel import HistoryPanel
from ui.history.story import Story
from ui.jobs import Jobs
from ui.labels.desk import LabelDesk
from ui.pace.pace import Pace
from ui.rules.desk import RuleDesk
from ui.session import Session

LEFT, RIGHT = 280, 280
ROOM = 470  # pixels that the text has in the smallest window


class AnnotateWorkspace(QSplitter):
    """Puts the panels together and carries what one says to the others."""

    def __init__(
        self, session: Session, actions: Actions, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session = session
        self._actions = actions
        self.documents = DocumentsPanel(session)
        self.header = Header()
        self.text: TextView = TextView()
        self.reading: Reading = Reading(self.text, actions.settings)
        self.keys = KeysBar(actions.keyboard)
        self.labels = LabelsPanel(session)
        self.category = CategoryCard()
        self.story = Story(session, self)
        self.span = SpanPanel(self.story)
        self.history = HistoryPanel(session, self.story)
        self.pace = Pace(session, self.text, actions.settings.folder / "pace", self)
        self.documents.follow_pace(self.pace)
        self.hand = Hand(session, self.text, self)
        self.holding: Holding = Holding(session, self.hand, self.text)
        self.desk: LabelDesk = LabelDesk(session, jobs, actions.keyboard, self)
        self.rules: RuleDesk = RuleDesk(session, jobs, self.hand, self)
        self.nothing = self._make_nothing()
        self._beside = QTimer(self)
        self._beside.setSingleShot(True)
        self._beside.timeout.connect(self._show_beside)
        self._lay_out()
        self._connect()
        self._on_labels()
        self._on_opened()

    def _make_nothing(self) -> Empty:
        return Empty(
            self.tr("No documents yet"),
            self.tr("Import…"),
            self._actions["import"].trigger,
            self.tr("Bring in texts, or files that are labelled already."),
        )

    def _lay_out(self) -> None:
        parts = (self.header, self.text, self.holding, self.keys)
        beside = (self.category, self.labels, make.line(), self.span, self.desk.guideline)
        self.side = Beside(beside, self.history, labels=self.labels)
        self.middle = Middle(parts, self.nothing, self.desk)
        self.middle.setMinimumWidth(ROOM)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        for at, widget in enumerate((self.documents, self.middle, self.side)):
            self.addWidget(widget)
            self.setStretchFactor(at, 1 if widget is self.middle else 0)
        self.setSizes([LEFT, 10_000, RIGHT])

    def _connect(self) -> None:
        session, hand = self._session, self.hand
        session.document_opened.connect(self._on_opened)
        session.document_changed.connect(self._on_changed)
        session.labels_changed.connect(self._on_labels)
        self.text.cursor_moved.connect(self._on_cursor)
        self.text.verticalScrollBar().valueChanged.connect(lambda: garbage.put_off())
        self.text.begins.connect(self.header.begin_at)
        self.text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.text.customContextMenuRequested.connect(self._show_menu)
        self.documents.chosen.connect(self.show_text)
        self.documents.view.focused.connect(self.keys.show_documents)
        self.labels.chosen.connect(self._label)
        self.labels.wanted.connect(self._actions["new_label"].trigger)
        self._connect_labels()
        self.category.given.connect(self._give_category)
        self.category.accepted.connect(hand.accept_category)
        self.category.rejected.connect(hand.reject_category)
        self.span.accepted.connect(hand.accept)
        self.span.rejected.connect(hand.reject)
        self.span.removed.connect(hand.remove)
        self.span.history.connect(self.toggle_history)
        self.history.pointed.connect(self.text.select)
        self.history.left.connect(self.show_text)
        self.history.closed.connect(self.toggle_history)
        self.history.said.connect(hand.said)
        hand.finished.connect(lambda: self.step(1, unreviewed=True))
        self._actions.put_on(self.text)
        self.documents.view.offer(self._actions)
        self._actions.keyboard.changed.connect(self._name_keys)
        self._name_keys()
        self._actions["back"].enabledChanged.connect(self.keys.show_way_back)

    def _name_keys(self) -> None:
        """Say at each button which command it is, and its key."""
        for panel in (self.category, self.span, self.labels):
            for command_id, button in panel.commands().items():
                button.setToolTip(self._actions.name(command_id))

    def _connect_labels(self) -> None:
        desk, hand = self.desk, self.hand
        self.labels.pointed.connect(desk.guideline.point)
        self.labels.menu_wanted.connect(desk.menu)
        self.labels.all_wanted.connect(lambda: desk.open())
        desk.new_wanted.connect(self._actions["new_label"].trigger)
        desk.undo_wanted.connect(hand.undo)
        desk.redo_wanted.connect(hand.redo)
        desk.said.connect(hand.said)
        self.rules.opened.connect(self.open_place)
        desk.hand.renamed.connect(self.documents.rename_label)
        desk.failed.connect(self._session.failed)
        desk.spans_shown.connect(self.middle.show_spans)
        desk.spans.listed.connect(desk.guideline.at_cursor)
        desk.spans.listed.connect(lambda name: self.labels.mark(frozenset({name})))
        desk.spans.left.connect(self.show_text)
        desk.spans.opened.connect(self.open_place)
        self.middle.currentChanged.connect(lambda _: self.span.setHidden(self.middle.spans_shown))

    def stop(self) -> None:
        """Ask the project for nothing more: it is about to be closed."""
        self.desk.stop()
        self.rules.stop()
        self.story.stop()
        self.hand.remembering.stop()
        self.pace.stop()
        self._beside.stop()
        self.documents.stop()

    # What one does

    def step(self, by: int, *, unreviewed: bool = False, around: bool = False) -> None:
        """Open the next or previous document of the list; around: at its end the first one."""
        steps = Steps(self._session.project, self.documents, self._actions.keyboard)
        if said := steps.go(by, unreviewed=unreviewed, around=around):
            self.hand.said.emit(said)

    def toggle_spans(self) -> None:
        """From the text to the spans of a label in context, and back."""
        if self.middle.spans_shown:
            self.show_text()
            return
        doc, names = self._session.document, self._session.labels.names
        self.middle.list_spans(doc, self.hand.place().span, names)

    def show_text(self) -> None:
        """Leave the list of spans for the text."""
        self.middle.show_text(self._session.document is not None)
        self.take_focus()
        self._on_cursor()

    def open_place(self, doc_id: str, start: int = 0, end: int = 0) -> None:
        """Open a document, at a place of it where there is one."""
        self._session.open_document(doc_id)
        self.show_text()
        if start < end:
            self.text.select(start, end)

    def _label(self, name: str) -> None:
        """What is chosen gets a label, in the list of spans or in the text; while one is held, this
        one is held instead."""
        if self.middle.spans_shown:
            self.desk.spans.relabel(name)
        elif self.holding.label is not None:
            self.holding.hold(name)
        else:
            self.hand.label(name)

    def toggle_guideline(self) -> bool:
        """Show guidelines beside the text, or do not."""
        return self.desk.guideline.toggle()

    def toggle_history(self) -> None:
        """What was done to the document, in the place of the labels; and back."""
        if self.side.history_shown and not self.text.hasFocus():
            self.side.show_labels()
            self.show_text()
            return
        self.show_text()
        self.history.show_span(self.hand.place().span)
        self.side.show_history()

    def take_focus(self) -> None:
        """Give the focus to the text or the list in its place, or else to what brings texts."""
        self.middle.take_focus()

    def next_pane(self) -> None:
        """Move the focus: what is in the middle, documents, labels, and the middle again."""
        rows = list(self.labels.rows.values())
        panes.go_on([[self.middle.heart], [self.documents.heart], rows])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that no command has, pressed in the text: perhaps a label's or a category's."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier and self.text.hasFocus()
        if alt and (name := self.category.name_at(event.key() - Qt.Key.Key_0)):
            self._give_category(name)
            return
        plain = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if plain or not self.text.hasFocus():
            super().keyPressEvent(event)
            return
        keys = (event.text().lower(), chr(event.key()).lower() if event.key() < 0x7F else "")
        found = (self._session.labels.by_key(key) for key in keys if key)
        label = next(filter(None, found), None)
        if label is not None:
            self._label(label.name)
        elif self._session.sorts and (name := self.category.name_of(keys)):
            self._give_category(name)
        else:
            super().keyPressEvent(event)

    def _give_category(self, name: str) -> None:
        """Where documents are only sorted, this one is done with."""
        (self.hand.sort if self._session.sorts else self.hand.categorise)(name)

    # What is shown

    def _on_opened(self) -> None:
        doc = self._session.document
        was_empty = self.nothing.isVisible()
        if not self.middle.spans_shown:
            self.middle.show_text(doc is not None)
        self._on_changed()
        if was_empty:
            self.take_focus()

    def _on_changed(self) -> None:
        session = self._session
        self.category.show_document(session.document, session.categories, plain=session.sorts)
        self.keys.show_categories(len(session.categories) if session.sorts else 0)
        self.text.set_document(session.document, session.proposals, session.labels)
        if session.document is not None:
            self.header.show_document(session.document, session.waiting, flagged=session.flagged)

    def _on_labels(self) -> None:
        self.keys.show_labels(self._session.labels)
        self._on_changed()

    def _on_cursor(self) -> None:
        # The text is painted first, and keys that come fast are shown here once.
        self._beside.start()
        garbage.put_off()

    def _show_beside(self) -> None:
        """Show in the panels what is at the cursor."""
        doc = self._session.document
        if doc is None or self.middle.spans_shown:
            return
        place = self.hand.place()
        self.header.where.setText(self.text.position_text())
        self.span.show_place(doc, place)
        self.history.show_span(place.span)
        name = place.thing.label if place.thing else ""
        self.labels.mark(frozenset({name} if name else ()))
        self.desk.guideline.at_cursor(name)
        off = frozenset() if self._session.proposals else frozenset({"accept", "reject"})
        self.keys.show_off(off if place.thing else off | {"remove"})

    def _show_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_labels(menu, self._session.labels, self.hand.label)
        menu.addSeparator()
        self._actions.fill(menu, TEXT_MENU).popup(self.text.viewport().mapToGlobal(where))
