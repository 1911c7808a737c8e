"""The hand: does at the cursor what a key or a button says, then goes on to what comes next."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from corpora import edits, twins
from corpora.change import Change
from corpora.document import Document, Range, Span
from corpora.project import Applied
from ui import phrases
from ui.annotate import again, leaping, touch
from ui.annotate.cursor import Cursor
from ui.annotate.remembering import Remembering
from ui.annotate.text_view import TextView
from ui.annotate.touch import Place
from ui.session import Session

Touch = Callable[[Document, Place], Change]


class Hand(QObject):
    """Turns what a person does in the text into changes of the session.

    `finished`: the document is done, the next one is wanted. `said`: a sentence for the person.
    """

    finished = Signal()
    said = Signal(str)

    def __init__(self, session: Session, view: TextView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._acted: Applied | None = None
        self.last_label = ""  # the one given last
        self._last_text = ""  # what it was given to
        self.remembering = Remembering(session, self)
        session.acted.connect(self._on_acted)

    def place(self) -> Place:
        """Where the cursor is."""
        doc = self._session.document
        if doc is None:
            return Place(0, 0)
        view = self._view
        span, proposal = view.span_at_cursor(), view.proposal_at_cursor()
        return Place(*view.cursor_range(), view.has_selection, span, proposal)

    # Labels

    def label(self, name: str) -> bool:
        """Label what is at the cursor. False where there is nothing to label."""
        place, leapt = self._aim(), self._view.cursor_state.leapt
        start, end = place.thing[:2] if place.thing else place[:2]
        over = self._session.overlap
        if not self._do(lambda doc, _: touch.label(doc, place, name, overlap=over)):
            return False
        self._remember(start, end, name)
        self._go_to(Span(start, end, name))
        if leapt:
            self.leap(1)
        return True

    def _aim(self) -> Place:
        """Where a label is given. Where annotations may overlap, the one under the cursor gets it
        only if one went to it."""
        place, sent = self.place(), self._view.cursor_state.target
        return place if sent or not self._session.overlap else touch.beneath(place)

    def turn_overlap(self) -> None:
        """Let annotations of this project overlap, or no more."""
        if self._session.let_overlap(not self._session.overlap):
            said = self.tr("A new annotation takes the place of what it overlaps.")
            if self._session.overlap:
                said = self.tr(
                    "Annotations may overlap: a label’s key labels the selection or the token, and"
                    " leaves what is there."
                )
            self.said.emit(said)

    def _remember(self, start: int, end: int, name: str) -> None:
        doc = self._session.document
        self.last_label, self._last_text = name, doc.text[start:end] if doc else ""

    def label_again(self) -> None:
        """Give what is at the cursor the label that was given last."""
        if self.last_label in self._session.labels:
            self.label(self.last_label)
        else:
            self.said.emit(self.tr("No label was given yet that could be given again."))

    def label_next(self) -> None:
        """Give the last label to the next occurrence of what it was given to; where none was
        given yet, that of the annotation at the cursor."""
        span, doc = self._view.span_at_cursor(), self._session.document
        if span is not None and self.last_label not in self._session.labels:
            self._remember(span.start, span.end, span.label)
        if doc is None or self.last_label not in self._session.labels:
            self.label_again()
            return
        found = again.next_free(doc, self._last_text, self.place().end, self._taken)
        if found is None:
            said = self.tr("No further “%1” without a label in this document.")
            self.said.emit(said.replace("%1", " ".join(self._last_text.split())))
            return
        self._view.select(*found)
        self._do(lambda doc, _: edits.label(doc, *found, self.last_label))
        self._go_to(Span(*found, self.last_label))

    def _taken(self, place: Range) -> bool:
        page = self._view.page
        return page is not None and any(page.spans.touching(*place))

    def remove(self) -> None:
        place = self.place()
        if self._do(touch.remove) and place.thing:
            self._view.select(place.thing.start, place.thing.end)

    def resize(self, side: touch.Side, by: int) -> None:
        """Move one end of what is at the cursor by a token: of a span, or of what is selected."""
        place = self.place()
        if place.thing is None:
            self._point(lambda doc, at: leaping.resized(doc, at, side, by))
            return
        label = place.thing.label if place.thing else ""
        over = self._session.overlap
        if self._do(lambda doc, at: touch.resize(doc, at, side, by, overlap=over)):
            found = self._landing()
            if found:
                self._go_to(Span(found.start, found.end, label))

    # Proposals and review

    def accept(self) -> None:
        """Accept the proposal at the cursor and go to the next one."""
        self._answer(touch.accept)

    def reject(self) -> None:
        """Refuse the proposal at the cursor and go to the next one."""
        self._answer(touch.reject)

    def _answer(self, act: Touch) -> None:
        place = self.place()
        if place.proposal is None or self._do(act):
            if place.proposal is not None and act is touch.accept:
                self._remember(*place.proposal[:3])
            self._next_proposal()

    def _next_proposal(self) -> None:
        if self._session.proposals:
            self._view.next_proposal()

    def accept_document(self) -> None:
        """Accept all proposals of the document, and stay."""
        self._do(lambda doc, _: edits.accept(doc, self._session.proposals))

    def reject_document(self) -> None:
        """Refuse all that is proposed on the document, a category too, and stay."""
        self._do(lambda doc, _: edits.reject_all(doc, self._session.proposals))

    def finish(self, *, accept: bool = True) -> None:
        """The document is reviewed, with what is proposed or without; on to the next one."""
        visible = self._session.proposals
        if self._session.document is not None and self._session.ready():
            self._do(
                lambda doc, _: (
                    edits.accept_all(doc, visible) if accept else edits.review(doc, "reviewed")
                )
            )
            self.finished.emit()

    def finish_twins(self) -> None:
        """The same, and other documents of the very same text are given what this one has."""
        session = self._session
        if session.current is None or not session.ready():
            return
        doc_id = session.current
        done = session.decide(lambda: twins.finish(session.project, doc_id)) and self._acted
        self.finished.emit()
        if done:  # said last: at the end of the list something is said of that
            said = self.tr("Done here and in identical texts: %1")
            self.said.emit(said.replace("%1", phrases.documents(len(done.docs))))

    def toggle_reviewed(self) -> None:
        """Reviewed as it is, or open again; stays."""
        doc = self._session.document
        state = "open" if doc and doc.state == "reviewed" else "reviewed"
        self._do(lambda doc, _: edits.review(doc, state))  # type: ignore[arg-type]

    def accept_category(self) -> None:
        """Give the document the category that is proposed."""
        self._do(lambda doc, _: edits.accept_category(doc))

    def reject_category(self) -> None:
        """Refuse the category that is proposed; the next surest is asked for then."""
        self._do(lambda doc, _: edits.reject_category(doc))

    def toggle_flag(self) -> None:
        """Mark the document, or take the mark away; stays."""
        on = not self._session.flagged
        self._do(lambda doc, _: edits.flag(doc, on))

    def categorise(self, category: str | None) -> None:
        self._do(lambda doc, _: edits.categorise(doc, category))

    def sort(self, category: str) -> None:
        """The document is reviewed and of this category; on to the next one."""
        if self._session.document is not None and self._session.ready():
            self._do(lambda doc, _: edits.sort(doc, category))
            self.finished.emit()

    # Moving

    def next_thing(self, step: int) -> None:
        """To the next (1) or previous (-1) proposal; where none waits, the next annotation."""
        self._view.next_proposal(step)

    def leap(self, step: int) -> None:
        """To the next (1) or previous (-1) place where a name probably stands without a label."""
        if not self._point(lambda doc, at: self._leapt(doc, at, step)):
            self.said.emit(self.tr("No further likely name in this document."))

    def stretch(self) -> None:
        """Select on to the end of the next place that looks like a name."""
        self._point(lambda doc, at: leaping.stretch(doc, at, self.remembering.places(doc)))

    def _leapt(self, doc: Document, at: Cursor, step: int) -> Cursor | None:
        return leaping.leap(doc, at, self.remembering.places(doc), self._marked, step)

    def _point(self, where: Callable[[Document, Cursor], Cursor | None]) -> bool:
        """Put the cursor where a function says, where it says so."""
        doc = self._session.document
        found = where(doc, self._view.cursor_state) if doc and doc.tokens else None
        if found is not None:
            self._view.place(found)
        return found is not None

    def _marked(self, place: Range) -> bool:
        """Whether a person or a machine has said something there."""
        page = self._view.page
        return self._taken(place) or (page is not None and any(page.proposals.touching(*place)))

    # History

    def undo(self) -> None:
        self._turn(self._session.undo)

    def redo(self) -> None:
        self._turn(self._session.redo)

    def _turn(self, turn: Callable[[], bool]) -> None:
        """Undo or redo, say so, and put the cursor where it acted."""
        if not turn() or self._acted is None:
            return
        if found := self._landing():
            self._view.select(found.start, found.end)
        self.said.emit(phrases.turned(self._acted, self._session.project.count))

    def _landing(self) -> Range | None:
        """Where the last change acted in the document in hand."""
        doc, acted = self._session.document, self._acted
        return touch.landing(doc, acted.change) if doc and acted else None

    def _do(self, act: Touch) -> bool:
        doc = self._session.document
        return doc is not None and self._session.apply(act(doc, self.place()))

    def _on_acted(self, applied: Applied) -> None:
        self._acted = applied

    def _go_to(self, span: Span) -> None:
        """Put the cursor on a span of this range and label, where there is one."""
        page = self._view.page
        here = page.spans.touching(span.start, span.end) if page else ()
        found = next((other for other in here if other.key == span.key), None)
        if found is not None:
            self._view.go_to(found)
