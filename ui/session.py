"""Session: a project as the window sees it. It applies changes and tells the views what changed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from corpora import edits, outcome, overlapping
from corpora.change import Change, Flagged
from corpora.document import Document, Span
from corpora.errors import UserError
from corpora.events import Progress
from corpora.labels import LabelSet
from corpora.project import Applied, Filters, Kind, Project
from ui.carrying import Carrier, Work, deciding, turning

# How often other processes' commits (imports, pre-annotation, a second window) are looked for.
POLL_MS = 400
# After so long without an edit nobody is typing.
REST_MS = 1500
# What changes no more than so many things is over before one sees it; more is done in a thread.
AT_ONCE = 300


class Session(QObject):
    """One open project, the document in hand, and the list that it stands in.

    Views read from it and ask it to change things; they never change anything themselves.
    """

    document_opened = Signal()  # another document is in hand
    document_changed = Signal()  # the document in hand has other spans, proposals or state
    documents_changed = Signal(object)  # ids as a tuple; None: any of them, or the list itself
    labels_changed = Signal()
    history_changed = Signal()  # what can be undone or redone
    acted = Signal(object)  # Applied: after each edit, undo or redo from this window
    carrying = Signal(str, str, object)  # a long change: its kind, its name, its Progress
    carried = Signal(object)  # Applied: a long undo or redo is done
    failed = Signal(str)  # one sentence for the person

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.labels: LabelSet = project.labels
        self.label_counts: dict[str, int] = project.label_counts()
        self.categories: list[str] = project.categories()
        self.overlap = overlapping.allowed(project)  # whether annotations may
        self.filters: Filters = {}
        self.order = "place"
        self.document: Document | None = None
        self.proposals: tuple[Span, ...] = ()
        self.flagged = False  # whether the document in hand has a person's mark
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look_outside)
        self._timer.start(POLL_MS)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(lambda: self._told(self._put_to_rest))
        self._carrier = Carrier(self)
        # What is at work in a thread: its kind and name, and what is to be done then.
        self._long = "", ""
        self._then: Callable[[Applied | None], object] = lambda _: None
        self._carrier.told.connect(lambda done: self.carrying.emit(*self._long, done))
        self._carrier.over.connect(self._let_go)
        self._carrier.ended.connect(self._on_carried)
        self._carrier.failed.connect(self.failed)

    def stop(self) -> None:
        """Ask the project for nothing more."""
        self._timer.stop()
        self._rest.stop()
        self._carrier.stop()
        self.project.hold(False)

    def close(self) -> None:
        self.stop()
        self.project.close()

    def renewed(self) -> "Session":
        """Another one in its place, on the same project and at the same document; whoever listens
        to this one hears nothing of it."""
        new = Session(self.project, self.parent())
        new.filters, new.order, new.categories = self.filters, self.order, self.categories
        if self.document is not None:
            new.open_document(self.document.id)
        return new

    # The document in hand

    @property
    def current(self) -> str | None:
        """The id of the document in hand."""
        return self.document.id if self.document else None

    @property
    def waiting(self) -> int:
        """How much waits for an answer in the document in hand, a category too."""
        sorted_ = self.document is not None and edits.visible_category(self.document) is not None
        return len(self.proposals) + sorted_

    @property
    def sorts(self) -> bool:
        """Whether documents are only sorted here: there are categories, and no labels."""
        return bool(self.categories) and not len(self.labels)

    def open_document(self, doc_id: str) -> None:
        """Take a document in hand."""
        self._told(lambda: self._open(doc_id))

    def _open(self, doc_id: str) -> bool:
        self._read(doc_id)
        self.document_opened.emit()
        return True

    def open_first(self) -> None:
        """Take the first document in hand that nobody has reviewed, or else the first."""
        for wish in ("open", "accepted", None):
            found = self.project.documents(state=wish, limit=1)
            if found:
                self.open_document(found[0].id)
                return

    # Changes

    def apply(self, change: Change) -> bool:
        """Make a change; it is on the disk when this returns. False where nothing changed."""
        return self._changing(lambda: self._follow(self.project.apply(change)))

    def decide(self, make: Callable[[], Change]) -> bool:
        """Make the change that `make` returns, which is asked when nobody else can write. False
        where nothing changed."""
        return self._changing(lambda: self._follow(self.project.decide(make)))

    def make(
        self,
        what: str,
        build: Callable[[Project], Change],
        then: Callable[[Applied | None], object],
        *,
        size: int,
    ) -> None:
        """Make a change that may be long, then in a thread.

        what: its name. build: returns it, asked with a hand on the project when nobody else can
        write. then: is told what it did, None for nothing; where it failed that is told instead.
        size: of how many things it is about, roughly.
        """

        def begin() -> bool:
            if size > AT_ONCE:
                self._begin("do", what, partial(deciding, build=build, doc=self.current), then)
            else:
                applied = self.project.decide(lambda: build(self.project))
                self._follow(applied)
                then(applied)
            return True

        self._changing(begin)

    def undo(self) -> bool:
        """Take the latest change back and show the place where it acts. A long one is taken back
        in a thread: then this is False, and `carried` says when it is done."""
        return self._changing(lambda: self._turn("undo"))

    def redo(self) -> bool:
        """Make the change again that was undone last, and show its place; likewise."""
        return self._changing(lambda: self._turn("redo"))

    def add_label(self, name: str) -> bool:
        """Add a label with a free colour and key; False where it is there or cannot be."""
        return self._changing(lambda: self._follow(self.project.add_labels([name])))

    def let_overlap(self, on: bool) -> bool:
        """Let annotations of the project overlap, or no more; False where that cannot be kept."""

        def keep() -> bool:
            overlapping.allow(self.project, on)
            self.overlap = on
            return True

        return self._changing(keep)

    def ready(self) -> bool:
        """Whether anything can be changed just now; where not, that is told."""
        if self._carrier.at_work:
            text = self.tr("Nothing was changed: a long change is under way. Wait for its end.")
            self.failed.emit(text)
        return not self._carrier.at_work

    def look_outside(self) -> None:
        """Show what other processes changed since the last look."""
        if self._told(self.project.changed_outside):
            self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        self.labels = self.project.labels
        self.label_counts = self.project.label_counts()
        there = self.project.categories()
        self.categories = [one for one in self.categories if one in there]
        self.categories += [one for one in there if one not in self.categories]
        self.overlap = overlapping.allowed(self.project)
        if self.current is not None:
            self._reread(self.current)
        self.labels_changed.emit()
        self.documents_changed.emit(None)
        self.history_changed.emit()

    def _follow(self, applied: Applied | None, *, show: bool = False) -> bool:
        """Bring what the views see up to date, and tell them just what changed."""
        if applied is None:
            return False
        self._rest.start()
        if applied.labels or applied.documents or len(applied.docs) > 1:
            self.refresh()
        else:
            self._update(applied)
        elsewhere = applied.docs and self.current not in applied.docs
        if show and elsewhere and self.project.key(applied.docs[0]) is not None:
            self.open_document(applied.docs[0])
        self.acted.emit(applied)
        return True

    def _turn(self, kind: Kind) -> bool:
        if not self.project.is_long(kind, most=AT_ONCE):
            turn = self.project.undo if kind == "undo" else self.project.redo
            return self._follow(turn(), show=True)
        what = self.project.can_undo if kind == "undo" else self.project.can_redo
        self._begin(kind, what, partial(turning, kind=kind, doc=self.current), self.carried.emit)
        return False

    def _begin(
        self, kind: Kind, what: str, work: Work, then: Callable[[Applied | None], object]
    ) -> None:
        self.stop()
        self._long, self._then = (kind, what), then
        self.project.hold(True)
        self._carrier.start(self.project, work)
        self.carrying.emit(kind, what, Progress(0, None, "document"))

    def _let_go(self) -> None:
        """What was at work is over; what it did is known now."""
        self.project.hold(False)
        self._told(self.project.changed_outside)
        self._timer.start()

    def _on_carried(self, applied: Applied | None) -> None:
        turned = self._long[0] != "do"
        if self._told(lambda: self._follow(applied, show=turned)) or not turned:
            self._then(applied)

    def _update(self, applied: Applied) -> None:
        for name, number in outcome.label_difference(applied.change).items():
            self.label_counts[name] = self.label_counts.get(name, 0) + number
        if self.document and self.document.id in applied.docs:
            self._change(self.document, applied.change)
            self.document_changed.emit()
        self.documents_changed.emit(applied.docs)
        self.history_changed.emit()

    def _change(self, doc: Document, change: Change) -> None:
        """Do to the document in hand what was done to the project."""
        self.document = outcome.applied(doc, change)
        self.proposals = outcome.still_visible(self.document, self.proposals, change)
        mark = Flagged(doc.id)
        self.flagged = mark in change.adds or (self.flagged and mark not in change.removes)
        category = self.document.category
        if category is not None and category not in self.categories:
            self.categories = [*self.categories, category]  # the others keep their keys

    def _read(self, doc_id: str) -> None:
        """Take a document in hand as the project has it."""
        self.document = self.project.document(doc_id)
        self.proposals = edits.visible_proposals(self.document)
        self.flagged = self.project.summary(doc_id).flagged

    def _reread(self, doc_id: str) -> None:
        try:
            before = self.document, self.flagged
            self._read(doc_id)
        except UserError:  # it went away with its import
            self.document, self.proposals, self.flagged = None, (), False
            self.document_opened.emit()
            return
        if (self.document, self.flagged) != before:
            self.document_changed.emit()

    def _put_to_rest(self) -> bool:
        self.project.rest()
        return True

    def _changing(self, act: Callable[[], bool]) -> bool:
        return self.ready() and self._told(act)

    def _told(self, act: Callable[[], bool]) -> bool:
        """Act; what the user or the machine did wrong is told, not raised."""
        try:
            return act()
        except UserError as error:
            self.failed.emit(str(error))
            return False
