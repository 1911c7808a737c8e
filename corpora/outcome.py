"""What a document is after a change, told from what it was: nothing is read again, and in a long
document only what lies near the change is looked at."""

from bisect import insort
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import TypeVar

from corpora.change import (
    Annotated,
    Categorised,
    Change,
    Item,
    Refused,
    Rejected,
    Reviewed,
)
from corpora.document import Document, Span, reading_order, sort_categories, sort_spans
from corpora.edits import near, visible_proposals

# A change of more items is followed by looking at the whole document.
FEW = 40
_Item = TypeVar("_Item", Annotated, Rejected, Reviewed, Categorised, Refused)


def applied(doc: Document, change: Change) -> Document:
    """The document after a change, without reading it again."""
    removed = [item.span for item in _of(Annotated, doc, change.removes)]
    added = [item.span for item in _of(Annotated, doc, change.adds)]
    refused = [item.span for item in _of(Rejected, doc, change.adds)]
    back = [item.span for item in _of(Rejected, doc, change.removes)]
    states = [item.state for item in _of(Reviewed, doc, change.adds)]
    categories = _of(Categorised, doc, (*change.removes, *change.adds))
    given = [item.category for item in _of(Categorised, doc, change.adds)]
    unwanted = [item.proposal for item in _of(Refused, doc, change.adds)]
    wanted = [item.proposal for item in _of(Refused, doc, change.removes)]
    proposed = [one for one in (*doc.category_proposals, *wanted) if one not in unwanted]
    return doc.replace(
        spans=_exchanged(doc.spans, removed, added),
        proposals=_exchanged(doc.proposals, refused, back),
        state=states[0] if states else doc.state,
        category=next(iter(given), None) if categories else doc.category,
        category_proposals=sort_categories(proposed),
    )


def _exchanged(
    spans: tuple[Span, ...], gone: Sequence[Span], new: Sequence[Span]
) -> tuple[Span, ...]:
    """Sorted spans without some and with others. In a long document it takes far less time to put
    a few in their places than to sort them all."""
    if len(gone) + len(new) > FEW:
        out = set(gone)
        return sort_spans([*(span for span in spans if span not in out), *new])
    left = list(spans)
    for span in gone:
        with suppress(ValueError):
            left.remove(span)
    for span in new:
        insort(left, span, key=reading_order)
    return tuple(left)


def _of(kind: type[_Item], doc: Document, items: Iterable[Item]) -> list[_Item]:
    return [item for item in items if isinstance(item, kind) and item.doc == doc.id]


def still_visible(doc: Document, before: tuple[Span, ...], change: Change) -> tuple[Span, ...]:
    """The visible proposals of a document after a change, from those before it: only what lies
    near the change is looked at."""
    items = [item for item in (*change.removes, *change.adds) if getattr(item, "doc", "") == doc.id]
    spans = [item.span for item in items if isinstance(item, Annotated | Rejected)]
    if not spans or not before or len(spans) < len(items) or len(spans) > FEW:
        return visible_proposals(doc)
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    here = near(doc.proposals, start, end)
    wide = [(start, end), *(proposal[:2] for proposal in here)]
    around = near(doc.spans, min(one[0] for one in wide), max(one[1] for one in wide))
    again = visible_proposals(Document("", "", spans=tuple(around), proposals=tuple(here)))
    shown = near(before, start, end)
    if shown == list(again):
        return before
    left = [one for one in before if one not in shown]
    for one in again:
        insort(left, one)
    return tuple(left)


def label_difference(change: Change) -> Counter[str]:
    """How many annotations more or fewer of each label there are after the change."""
    difference: Counter[str] = Counter()
    for sign, items in ((-1, change.removes), (1, change.adds)):
        for item in items:
            if isinstance(item, Annotated):
                difference[item.span.label] += sign
    return difference
