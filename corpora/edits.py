"""What a hand does to a document, as changes: pure functions from a document to a Change."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from corpora.change import (
    Annotated,
    Categorised,
    Change,
    Flagged,
    Item,
    Refused,
    Rejected,
    Reviewed,
    together,
)
from corpora.document import (
    CategoryProposal,
    Document,
    Range,
    Span,
    State,
)
from corpora.errors import UserError


def label(doc: Document, start: int, end: int, name: str, *, overlap: bool = False) -> Change:
    """Label the code points `[start, end)`.

    What overlaps there gives way, unless `overlap` is wished. Where a proposal of the same range
    and label waits, this accepts it. Raises UserError for a range outside the text.
    """
    _check(doc, start, end)
    new = _from_proposal(doc, Span(start, end, name))
    old = [s for s in near(doc.spans, start, end) if s.key == new.key or not overlap]
    if [s.key for s in old] == [new.key]:
        return Change("label")
    return _swap("label", doc, old, [new])


def relabel(doc: Document, span: Span, name: str) -> Change:
    """Give an annotation another label; its provenance stays."""
    new = span._replace(label=name)
    here = near(doc.spans, span.start, span.end)
    old = [s for s in here if s.key in (span.key, new.key)]
    return Change("relabel") if span.label == name else _swap("relabel", doc, old, [new])


def resize(doc: Document, span: Span, start: int, end: int, *, overlap: bool = False) -> Change:
    """Move the borders of an annotation; what overlaps the new range, and did not overlap the old
    one, gives way, unless `overlap` is wished."""
    _check(doc, start, end)
    new = span._replace(start=start, end=end)
    gone = {span.key, new.key}
    here = near(doc.spans, min(start, span.start), max(end, span.end))
    old = [
        other
        for other in here
        if other.key in gone or (not overlap and other.overlaps(new) and not other.overlaps(span))
    ]
    return Change("resize") if new == span else _swap("resize", doc, old, [new])


def remove(doc: Document, spans: Iterable[Span]) -> Change:
    """Take annotations away; a proposal of the same range and label is thereby rejected."""
    gone = list(spans)
    change = _swap("remove", doc, gone, [])
    keys = {span[:3] for span in gone}
    again = tuple(Rejected(doc.id, p) for p in doc.proposals if p[:3] in keys)
    return Change(change.what, change.removes, change.adds + again)


def accept(doc: Document, proposals: Iterable[Span]) -> Change:
    """Make proposals annotations, from left to right; one that overlaps an annotation, or one
    accepted before it, is left."""
    wanted = list(proposals)
    start = min((proposal.start for proposal in wanted), default=0)
    end = max((proposal.end for proposal in wanted), default=0)
    free = _Free(near(doc.spans, start, end))
    taken: list[Range] = []
    new = []
    for proposal in wanted:
        start, end = proposal[:2]
        at = bisect_left(taken, (end, 0))
        if free(start, end) and (not at or taken[at - 1].end <= start):
            taken.insert(at, Range(start, end))
            new.append(proposal)
    return _swap("accept", doc, [], new)


def reject(doc: Document, proposals: Iterable[Span]) -> Change:
    """Refuse proposals: the same source will not propose them again."""
    return Change("reject", adds=tuple(Rejected(doc.id, proposal) for proposal in proposals))


def review(doc: Document, state: State) -> Change:
    """Set the review state."""
    before = doc.state or "open"
    if before == state:
        return Change("review")
    return Change("review", (Reviewed(doc.id, before),), (Reviewed(doc.id, state),))


def categorise(doc: Document, category: str | None) -> Change:
    """Set, change or clear the category."""
    if category == doc.category:
        return Change("categorise")
    old: tuple[Item, ...] = (Categorised(doc.id, doc.category),) if doc.category else ()
    return Change("categorise", old, (Categorised(doc.id, category),) if category else ())


def sort(doc: Document, category: str) -> Change:
    """Give the category and be done with the document: one change, one undo."""
    given, reviewed = categorise(doc, category), review(doc, "reviewed")
    return Change("categorise", given.removes + reviewed.removes, given.adds + reviewed.adds)


def accept_category(doc: Document) -> Change:
    """Make the category that is proposed the document's."""
    proposed = visible_category(doc)
    return categorise(doc, proposed.category if proposed else doc.category)


def reject_category(doc: Document) -> Change:
    """Refuse the category that is proposed, whoever proposes it: the same source will not propose
    it again."""
    proposed = visible_category(doc)
    if proposed is None:
        return Change("reject category")
    refused = (one for one in doc.category_proposals if one.category == proposed.category)
    return Change("reject category", adds=tuple(Refused(doc.id, one) for one in refused))


def reject_all(doc: Document, visible: Iterable[Span]) -> Change:
    """Refuse all that is proposed, whoever proposes it, categories too."""
    keys = {proposal.key for proposal in visible}
    spans = reject(doc, [proposal for proposal in doc.proposals if proposal.key in keys])
    waiting = doc.category_proposals if visible_category(doc) else ()
    categories = Change("", adds=tuple(Refused(doc.id, one) for one in waiting))
    return together("reject", (spans, categories))


def flag(doc: Document, on: bool) -> Change:
    """Mark a document, or take the mark away; it must be without, or with it, until now."""
    mark = (Flagged(doc.id),)
    return Change("flag", adds=mark) if on else Change("unflag", removes=mark)


def accept_all(doc: Document, visible: Sequence[Span], state: State = "reviewed") -> Change:
    """Accept what is proposed, a category too, and set the state: one change, one undo."""
    accepted, sorted_, reviewed = accept(doc, visible), accept_category(doc), review(doc, state)
    what = "accept all" if accepted or sorted_ else "review"
    adds = accepted.adds + sorted_.adds + reviewed.adds
    return Change(what, accepted.removes + reviewed.removes, adds)


def unrefused(proposals: Sequence[Span], refused: Iterable[Span]) -> list[Span]:
    """The proposals that nobody rejected."""
    no = {span.full_key for span in refused}
    return [span for span in proposals if span.full_key not in no] if no else list(proposals)


def visible_proposals(doc: Document) -> tuple[Span, ...]:
    """The proposals that wait for an answer: none in a reviewed document, none over an
    annotation, and of several on the same range and label one, the surest."""
    if doc.state == "reviewed":
        return ()
    best: dict[tuple[int, int, str], Span] = {}
    for proposal in doc.proposals:
        key = proposal[:3]
        if key not in best or _sureness(proposal) > _sureness(best[key]):
            best[key] = proposal
    if not best:
        return ()
    free = _Free(doc.spans)
    return tuple(sorted(one for (start, end, _), one in best.items() if free(start, end)))


def _sureness(proposal: Span) -> float:
    return 1.0 if proposal.score is None else proposal.score


def visible_category(doc: Document) -> CategoryProposal | None:
    """The category that waits for an answer, the surest of several: none in a reviewed document,
    and none where a person gave one."""
    if doc.state == "reviewed" or doc.category is not None or not doc.category_proposals:
        return None
    return max(doc.category_proposals, key=lambda one: 1.0 if one.score is None else one.score)


def waiting(doc: Document) -> tuple[int, float | None]:
    """How many proposals wait for an answer, a category too, and the score of the least sure."""
    category = visible_category(doc)
    scores = [proposal.score for proposal in visible_proposals(doc)]
    scores += [category.score] if category else []
    return len(scores), min((score for score in scores if score is not None), default=None)


class _Free:
    """Says whether a range is free of the given spans; near constant time for each question."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts, self._ends = [0], [0]
        for start, end, *_ in sorted(spans):
            if start < self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def __call__(self, start: int, end: int) -> bool:
        return self._ends[bisect_left(self._starts, end) - 1] <= start


def near(spans: Sequence[Span], start: int, end: int) -> list[Span]:
    """The spans that share a code point with a range: a long document's are gone through in a
    moment, where `overlaps` would be asked of each."""
    return [span for span in spans if span[0] < end and start < span[1]]


def _from_proposal(doc: Document, span: Span) -> Span:
    here = near(doc.proposals, span.start, span.end)
    return next((proposal for proposal in here if proposal.key == span.key), span)


def _swap(what: str, doc: Document, old: Iterable[Span], new: Iterable[Span]) -> Change:
    return Change(
        what,
        tuple(Annotated(doc.id, span) for span in old),
        tuple(Annotated(doc.id, span) for span in new),
    )


def _check(doc: Document, start: int, end: int) -> None:
    if not 0 <= start < end <= len(doc.text):
        raise UserError(
            f"The span {start}-{end} is not within the text of {doc.id},"
            f" which has {len(doc.text)} characters."
        )
