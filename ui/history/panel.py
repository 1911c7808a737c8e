"""The history panel: what was done to the document in hand, the newest first, and put back."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from corpora import provenance
from corpora.change import Annotated, Change, Rejected
from corpora.document import Range, Span
from corpora.errors import UserError
from corpora.provenance import Step
from corpora.restoring import labels, restore, touches_spans
from ui import make
from ui.annotate.key_words import KeyWords
from ui.history.delegate import StepDelegate
from ui.history.rows import Steps
from ui.history.story import Story
from ui.session import Session

NONE = Qt.KeyboardModifier.NoModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


class HistoryPanel(QFrame):
    """pointed: a place that a chosen step acted on. left: the text should have the focus."""

    pointed = Signal(int, int)
    left = Signal()
    closed = Signal()
    said = Signal(str)

    def __init__(self, session: Session, story: Story, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._session, self._story = session, story
        self._span: Span | None = None
        self._newest = False  # the newest step is to be chosen, until one goes to another
        self.rows = Steps()
        self.view = self._make_view()
        self.one = QCheckBox(self.tr("Only this span"))
        self.one.setToolTip(self.tr("Only the span at the cursor"))
        self.one.toggled.connect(lambda _: self.refresh())
        self.back = make.button(self.tr("Put back as it was before"), self.put_back)
        self.back.setToolTip(
            self.tr("What this change removed comes back, and what it added goes. One undo.")
        )
        self.nothing = make.label(self.tr("Nothing was done here yet."), "muted", wrap=True)
        self.nothing.setContentsMargins(16, 0, 16, 0)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()
        story.told.connect(self._soon.start)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.clicked.connect(self._on_current)
        self.refresh()

    def _make_view(self) -> QListView:
        view = _View()
        view.setModel(self.rows)
        view.setItemDelegate(StepDelegate(view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(self.tr("History of the document"))
        view.used.connect(self._stay)
        view.pressed.connect(self._stay)
        view.put_back.connect(self.put_back)
        view.left.connect(self.left)
        view.closed.connect(self.closed)
        return view

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(make.label(self.tr("HISTORY"), "section"), 1)
        close = make.tool("×", says=self.tr("Close the history"))
        close.clicked.connect(lambda: self.closed.emit())
        head.addWidget(close)
        top = QVBoxLayout()
        top.setContentsMargins(16, 14, 10, 8)
        top.addLayout(head)
        which = QHBoxLayout()
        which.setContentsMargins(12, 0, 10, 8)  # its frame, which is there in focus alone, has 4
        which.addWidget(self.one)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 10, 16, 14)
        foot.setSpacing(6)
        foot.addWidget(self.back)
        keys = [("R", self.tr("put back")), ("Return", self.tr("text")), ("Esc", self.tr("close"))]
        foot.addWidget(KeyWords(keys))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(which)
        column.addWidget(self.nothing)
        column.addWidget(self.view, 1)
        column.addLayout(foot)

    def show_span(self, span: Span | None) -> None:
        """What annotation is at the cursor. While the list has the focus it leads, and the cursor
        follows."""
        if self.view.hasFocus() or span == self._span:
            return
        self._span = span
        if self.one.isChecked():
            self._soon.start()

    def take_focus(self) -> None:
        """Give the list the focus, on its newest step, which may still have to be read."""
        self._newest = True
        self._choose()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self) -> None:
        if self._newest or not self.view.selectionModel().hasSelection():
            self.view.setCurrentIndex(self.rows.index(0))

    def _stay(self) -> None:
        """Somebody went on from the newest step, or did something there."""
        self._newest = False

    def refresh(self) -> None:
        """Show what is known now."""
        if self.isVisible():
            steps = self._story.steps
            if self.one.isChecked():
                steps = self._story.lineage(self._span) if self._span else []
            self.rows.show(self._session.document, steps)
            self.nothing.setVisible(not steps)
            if self.view.hasFocus():
                self._choose()  # the focus may have been there before the steps
        self.back.setEnabled(self._can_put_back())

    def _chosen(self) -> Step | None:
        return self.rows.step(self.view.currentIndex().row())

    def _can_put_back(self) -> bool:
        step = self._chosen()
        return step is not None and touches_spans(step) and not self._session.project.read_only

    def _on_current(self, index: QModelIndex) -> None:
        self.back.setEnabled(self._can_put_back())
        step = self.rows.step(index.row())
        place = place_of(step) if step else None
        if place:
            self.pointed.emit(*place)

    def put_back(self) -> None:
        """Undo the chosen step alone, whatever was done since."""
        step = self._chosen()
        self._stay()
        if step is None or not self._can_put_back():
            return
        doc = self._session.document
        if doc is None or not restore(doc, self._story.steps, step.number):
            self.said.emit(self.tr("It is already as it was before."))
        elif self._session.decide(lambda: self._restoring(step.number)):
            self.said.emit(self.tr("Put back as it was before. Undo takes this back."))

    def _restoring(self, number: int) -> Change:
        """Asked when nobody else can write, so that what is read still holds."""
        project, doc_id = self._session.project, self._session.current or ""
        steps = provenance.steps(project, doc_id)
        change = restore(project.document(doc_id), steps, number)
        gone = sorted(labels(change) - set(project.labels.names))
        if gone:
            raise UserError(f"There is no label {gone[0]} any more; add it first.")
        return change


def place_of(step: Step) -> Range | None:
    """The code points on which a step acted; None where it has no place."""
    items = (*step.adds, *step.removes)
    spans = [item.span for item in items if isinstance(item, Annotated | Rejected)]
    if not spans:
        return None
    return Range(min(span.start for span in spans), max(span.end for span in spans))


class _View(QListView):
    """used: a key was pressed in it."""

    used = Signal()
    put_back = Signal()
    left = Signal()
    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.used.emit()
        acts = {
            Qt.Key.Key_R: self.put_back,
            Qt.Key.Key_Return: self.left,
            Qt.Key.Key_Enter: self.left,
            Qt.Key.Key_Escape: self.closed,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is not None and event.modifiers() in (NONE, KEYPAD):
            act.emit()
        else:
            super().keyPressEvent(event)
