"""A change of long ago taken back by itself, whatever was done since: pure functions."""

from collections.abc import Sequence
from operator import attrgetter

from corpora.change import Annotated, Change, Item, Rejected
from corpora.document import Document, Span
from corpora.provenance import Step

Spans = set[Span]
FULL_KEY = attrgetter("full_key")


def restore(doc: Document, steps: Sequence[Step], number: int) -> Change:
    """Put the annotations that a step touched back as they were before it.

    steps: all of the document's, in order, up to what it is now; number: of the one to take back.
    What the step removed comes back, with its provenance, and what it added goes, where it is still
    there. What came later and is in the way gives way; what stood beside it then stays. Rejections
    likewise. The review state and the category stay as they are.
    """
    at = next(place for place, step in enumerate(steps) if step.number == number)
    step = steps[at]
    back, gone = _spans(step.removes), _spans(step.adds)
    then = _before(set(doc.spans), steps[at:])
    away = {
        span
        for span in doc.spans
        if span not in then and (span in gone or any(span.overlaps(old) for old in back))
    }
    return _change(doc, away, back, _refusals(doc, steps, step))


def touches_spans(step: Step) -> bool:
    """Whether there is anything in a step that `restore` could put back."""
    return any(isinstance(item, Annotated | Rejected) for item in (*step.removes, *step.adds))


def labels(change: Change) -> set[str]:
    """The labels that annotations would have which a change brings back."""
    return {item.span.label for item in change.adds if isinstance(item, Annotated)}


def _change(doc: Document, away: Spans, back: Spans, refusals: Change) -> Change:
    have = set(doc.spans)
    removes: list[Item] = [Annotated(doc.id, span) for span in sorted(away - back, key=FULL_KEY)]
    adds: list[Item] = [Annotated(doc.id, span) for span in sorted(back - have, key=FULL_KEY)]
    return Change("restore", (*removes, *refusals.removes), (*adds, *refusals.adds))


def _before(spans: Spans, steps: Sequence[Step]) -> Spans:
    """The annotations that there were before these last steps."""
    for step in reversed(steps):
        spans = (spans - _spans(step.adds)) | _spans(step.removes)
    return spans


def _refusals(doc: Document, steps: Sequence[Step], step: Step) -> Change:
    refused: Spans = set()
    for one in steps:
        refused = (refused - _refused(one.removes)) | _refused(one.adds)
    free = sorted(_refused(step.adds) & refused, key=FULL_KEY)
    again = sorted(_refused(step.removes) - refused, key=FULL_KEY)
    gone: tuple[Item, ...] = tuple(Rejected(doc.id, span) for span in free)
    return Change("restore", gone, tuple(Rejected(doc.id, span) for span in again))


def _spans(items: Sequence[Item]) -> Spans:
    return {item.span for item in items if isinstance(item, Annotated)}


def _refused(items: Sequence[Item]) -> Spans:
    return {item.span for item in items if isinstance(item, Rejected)}
