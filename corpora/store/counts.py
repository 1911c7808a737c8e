"""The counts that documents keep for lists; they follow from annotations and proposals."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, func, select, update

from corpora.document import Document
from corpora.edits import visible_proposals
from corpora.schema import annotations, documents, proposals
from corpora.store import documents as rows

_UPDATE = (
    update(documents)
    .where(documents.c.key == bindparam("b_key"))
    .values(
        span_count=bindparam("b_spans"),
        proposal_count=bindparam("b_proposals"),
        least_score=bindparam("b_least"),
    )
)


def recount(connection: Connection, keys: Iterable[int]) -> None:
    """Bring the counts of these documents up to date."""
    wanted = list(keys)
    for at in range(0, len(wanted), 500):
        some = wanted[at : at + 500]
        connection.execute(_UPDATE, _counts(connection, some))


def differing(connection: Connection) -> list[str]:
    """Ids of visible documents whose kept counts are not what is true."""
    columns = [documents.c[name] for name in ("span_count", "proposal_count", "least_score")]
    query = select(documents.c.key, documents.c.id, *columns).where(rows.visible())
    kept = connection.execute(query).all()
    found = []
    for at in range(0, len(kept), 500):
        some = kept[at : at + 500]
        true = _counts(connection, [row.key for row in some])
        found += [
            row.id
            for row, now in zip(some, true, strict=True)
            if tuple(row[2:]) != (now["b_spans"], now["b_proposals"], now["b_least"])
        ]
    return found


def _counts(connection: Connection, keys: list[int]) -> list[dict[str, object]]:
    counted = select(annotations.c.doc, func.count()).where(annotations.c.doc.in_(keys))
    spans: dict[int, int] = dict(connection.execute(counted.group_by(annotations.c.doc)).all())
    proposing = connection.execute(
        select(proposals.c.doc).where(proposals.c.doc.in_(keys)).distinct()
    ).scalars()
    waiting = _waiting(connection, list(proposing))
    return [{"b_key": key, "b_spans": spans.get(key, 0), **waiting.get(key, _NONE)} for key in keys]


_NONE: dict[str, object] = {"b_proposals": 0, "b_least": None}


def _waiting(connection: Connection, keys: list[int]) -> dict[int, dict[str, object]]:
    """Counts of the visible proposals, for documents that have proposals at all."""
    if not keys:
        return {}
    spans = rows.spans_of(connection, annotations, keys)
    found = rows.open_proposals(connection, keys)
    states = connection.execute(
        select(documents.c.key, documents.c.state).where(documents.c.key.in_(keys))
    )
    result: dict[int, dict[str, object]] = {}
    for key, state in states:
        doc = Document("", "", spans=tuple(spans[key]), proposals=tuple(found[key]), state=state)
        shown = visible_proposals(doc)
        scores = [p.score for p in shown if p.score is not None]
        result[key] = {"b_proposals": len(shown), "b_least": min(scores, default=None)}
    return result
