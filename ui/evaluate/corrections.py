"""Which places behind a number were corrected since they were scored."""

from corpora.document import Document, Span
from corpora.edits import visible_proposals
from ui.evaluate.doors import Behind
from ui.evaluate.scored import Scored


def differences(doc: Document, at: int, scored: Scored) -> frozenset[tuple[int, int, str]]:
    """Keys of the spans that a document got or lost since it was scored, as document `at`.

    Where a score is agreement with machines, what they still propose counts as before.
    """
    spans: tuple[Span, ...] = doc.spans
    if not scored.is_gold:
        spans = (*spans, *visible_proposals(doc))
    return frozenset(span.key for span in spans) ^ {span.key for span in scored.gold[at]}


def corrected(entry: Behind, changed: frozenset[tuple[int, int, str]]) -> bool:
    """Whether one of the changes lies at the place of an entry."""
    return any(start < entry.end and entry.start < end for start, end, _ in changed)
