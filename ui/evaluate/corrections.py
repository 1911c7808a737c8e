"""Which places behind a number were corrected since they were scored."""

from corpora.document import Document, Span
from corpora.edits import visible_category, visible_proposals
from ui.evaluate.doors import Behind
from ui.evaluate.scored import Scored


def differences(doc: Document, at: int, scored: Scored) -> frozenset[tuple[int, int, str]]:
    """Keys of the spans that a document got or lost since it was scored, as document `at`; of a
    classifier the categories, as spans without a range.

    Where a score is agreement with machines, what they still propose counts as before.
    """
    if scored.classes is not None:
        return _category(doc, at, scored)
    spans: tuple[Span, ...] = doc.spans
    if not scored.is_gold:
        spans = (*spans, *visible_proposals(doc))
    return frozenset(span.key for span in spans) ^ {span.key for span in scored.gold[at]}


def corrected(entry: Behind, changed: frozenset[tuple[int, int, str]]) -> bool:
    """Whether one of the changes lies at the place of an entry."""
    return any(
        (start < entry.end and entry.start < end) or start == end == entry.end
        for start, end, _ in changed
    )


def _category(doc: Document, at: int, scored: Scored) -> frozenset[tuple[int, int, str]]:
    answer, proposed = scored.answers[at], visible_category(doc)
    now = proposed.category if proposed and not scored.is_gold else doc.category
    if answer is None or now == answer.gold:
        return frozenset()
    return frozenset({(0, 0, answer.gold), (0, 0, now or "")})
