"""What a key does at a place in a document: pure functions from a place to a Change."""

from bisect import bisect_left, bisect_right
from operator import itemgetter
from typing import Literal, NamedTuple

from corpora import edits
from corpora.change import Annotated, Change, Rejected
from corpora.document import Document, Range, Span

Side = Literal["left", "right"]
NOTHING = Change("nothing")


class Place(NamedTuple):
    """Where the cursor is: a range of code points, whether it was selected, and the annotation or
    proposal there."""

    start: int
    end: int
    selected: bool = False
    span: Span | None = None
    proposal: Span | None = None

    @property
    def thing(self) -> Span | None:
        """The annotation or proposal at the cursor."""
        return self.span or self.proposal


def label(doc: Document, place: Place, name: str, *, overlap: bool = False) -> Change:
    """Give a label: to the annotation or the proposal at the cursor, else to the selection or the
    token. A proposal of the same label is thereby accepted. overlap: what overlaps there stays."""
    if place.span is not None:
        return edits.relabel(doc, place.span, name)
    if place.proposal is not None:
        return _label_proposal(doc, place.proposal, name)
    if place.start >= place.end:
        return NOTHING
    return edits.label(doc, place.start, place.end, name, overlap=overlap)


def _label_proposal(doc: Document, proposal: Span, name: str) -> Change:
    if proposal.label == name:
        return edits.accept(doc, [proposal])
    return edits.label(doc, proposal.start, proposal.end, name)


def beneath(place: Place) -> Place:
    """The place without an annotation that only lies under it: what may be labelled over it."""
    span = place.span
    return place if span is None or span[:2] == place[:2] else place._replace(span=None)


def accept(doc: Document, place: Place) -> Change:
    return edits.accept(doc, [place.proposal]) if place.proposal else NOTHING


def reject(doc: Document, place: Place) -> Change:
    """Refuse the proposal at the cursor, whoever proposed it."""
    if place.proposal is None:
        return NOTHING
    key = place.proposal.key
    return edits.reject(doc, [other for other in doc.proposals if other.key == key])


def remove(doc: Document, place: Place) -> Change:
    """Take away what is at the cursor: an annotation, or every one that the selection touches;
    a proposal is refused."""
    if place.span is not None:
        return edits.remove(doc, [place.span])
    if place.selected:
        here = Range(place.start, place.end)
        return edits.remove(doc, [span for span in doc.spans if span.overlaps(here)])
    return reject(doc, place)


def resize(doc: Document, place: Place, side: Side, by: int, *, overlap: bool = False) -> Change:
    """Move one end of what is at the cursor by a token: 1 to the right, -1 to the left.

    A proposal becomes an annotation thereby. At least one token remains. overlap: what overlaps
    there stays.
    """
    thing = place.thing
    moved = _moved(doc, thing, side, by) if thing else None
    if thing is None or moved is None:
        return NOTHING
    if place.span is not None:
        return edits.resize(doc, place.span, *moved, overlap=overlap)
    return edits.label(doc, *moved, thing.label, overlap=overlap)


def _moved(doc: Document, span: Span, side: Side, by: int) -> Range | None:
    start = itemgetter(0)
    first = max(0, bisect_right(doc.tokens, span.start, key=start) - 1)
    last = bisect_left(doc.tokens, span.end, key=start) - 1
    first, last = (first + by, last) if side == "left" else (first, last + by)
    if not 0 <= first <= last < len(doc.tokens):
        return None
    return Range(
        doc.tokens[first].start if side == "left" else span.start,
        doc.tokens[last].end if side == "right" else span.end,
    )


def landing(doc: Document, change: Change) -> Range | None:
    """The code points at which a change of a document is shown: its one place, or the first token
    of the first where it has several. None where it has no place there."""
    for items in (change.adds, change.removes):
        found = (item for item in items if isinstance(item, Annotated | Rejected))
        spans = sorted(item.span for item in found if item.doc == doc.id)
        if spans and len({span[:2] for span in spans}) == 1:
            return Range(*spans[0][:2])
        if spans and doc.tokens:
            first = bisect_right(doc.tokens, spans[0].start, key=itemgetter(0)) - 1
            return doc.tokens[max(0, first)]
    return None
