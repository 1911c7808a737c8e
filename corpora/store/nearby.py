"""What a small change does to one document's counts, told from what lies near it: an edit in a long
document must not read all of its spans."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from corpora.change import Annotated, Change, Rejected
from corpora.document import Document, Range, Span
from corpora.edits import unrefused, visible_proposals
from corpora.store import documents as rows
from corpora.store import marks

# A change of more items is counted by reading the document.
FEW = 40
_TOUCHING = (
    f'SELECT {rows.SPAN_COLUMNS} FROM %s WHERE doc = ? AND "start" < ? AND "end" > ?'
    ' ORDER BY "start"'
)
_KEPT = "SELECT span_count, proposal_count, least_score, state FROM documents WHERE key = ?"
_KEEP = "UPDATE documents SET span_count = ?, proposal_count = ?, least_score = ? WHERE key = ?"


def recount(connection: Connection, key: int, change: Change) -> bool:
    """Bring counts and marks of the one document up to date that a change was applied to. False,
    and nothing done, where that cannot be told without reading it whole."""
    items = (*change.removes, *change.adds)
    spans = [item.span for item in items if isinstance(item, Annotated | Rejected)]
    if not spans or len(spans) < len(items) or len(spans) > FEW:
        return False
    count, waiting, least, state = connection.exec_driver_sql(_KEPT, (key,)).one()
    if state != "reviewed":  # nothing waits in a document that is
        place = Range(min(s.start for s in spans), max(s.end for s in spans))
        before, after = _around(connection, key, change, place)
        gone = [score for score in _scores(before) if score not in _scores(after)]
        if least is not None and least in gone:  # which is the next, only all of them can tell
            return False
        waiting += len(after) - len(before)
        least = min((*_scores(after), *([] if least is None else [least])), default=None)
    added, removed = (
        sum(isinstance(item, Annotated) for item in side) for side in (change.adds, change.removes)
    )
    values = (count + added - removed, waiting, least, key)
    connection.exec_driver_sql(_KEEP, values)
    marks.follow_few(connection, key, spans)
    return True


def _around(
    connection: Connection, key: int, change: Change, place: Range
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """What waited near a place before a change that was applied, and what waits now."""
    proposed = _touching(connection, "proposals", key, place)
    starts, ends = [place.start], [place.end]
    starts += (span.start for span in proposed)
    ends += (span.end for span in proposed)
    wide = Range(min(starts), max(ends))
    annotated = _touching(connection, "annotations", key, wide)
    refused = _touching(connection, "rejections", key, wide)
    earlier = _visible(
        proposed,
        _undone(annotated, _of(change.removes, Annotated), _of(change.adds, Annotated)),
        _undone(refused, _of(change.removes, Rejected), _of(change.adds, Rejected)),
    )
    return earlier, _visible(proposed, annotated, refused)


def _touching(connection: Connection, table: str, key: int, place: Range) -> list[Span]:
    found = connection.exec_driver_sql(_TOUCHING % table, (key, place.end, place.start))
    return [Span(*row) for row in found]


def _of(items: Iterable[object], kind: type[Annotated] | type[Rejected]) -> list[Span]:
    return [item.span for item in items if isinstance(item, kind)]


def _undone(now: Sequence[Span], removed: Sequence[Span], added: Sequence[Span]) -> list[Span]:
    new = {span.full_key for span in added}
    return [*(span for span in now if span.full_key not in new), *removed]


def _visible(
    proposed: Sequence[Span], annotated: Sequence[Span], refused: Sequence[Span]
) -> tuple[Span, ...]:
    left = tuple(unrefused(proposed, refused))
    return visible_proposals(Document("", "", spans=tuple(annotated), proposals=left))


def _scores(spans: Iterable[Span]) -> list[float]:
    return [span.score for span in spans if span.score is not None]
