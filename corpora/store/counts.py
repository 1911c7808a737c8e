"""What is kept for lists: documents' counts and marks, labels' tallies. All follow from the log,
the annotations and the proposals."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, func, select, update

from corpora.document import Document
from corpora.edits import waiting
from corpora.schema import annotations, category_proposals, documents, proposals
from corpora.store import documents as rows
from corpora.store import marks, tallies
from corpora.store.bulk import chunks

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
    """Bring the counts and marks of these documents up to date."""
    wanted = list(keys)
    for some in chunks(wanted):
        connection.execute(_UPDATE, _counts(connection, some))
    marks.follow(connection, wanted)


def differing(connection: Connection) -> list[str]:
    """Ids of visible documents whose kept counts or marks are not what is true, and labels whose
    tallies are not."""
    columns = [documents.c[name] for name in ("span_count", "proposal_count", "least_score")]
    query = select(documents.c.key, documents.c.id, *columns).where(rows.visible())
    kept = connection.execute(query).all()
    found = []
    for some in chunks(kept):
        keys = [row.key for row in some]
        true, marked = _counts(connection, keys), marks.differing(connection, keys)
        found += [
            row.id
            for row, now in zip(some, true, strict=True)
            if tuple(row[2:]) != (now["b_spans"], now["b_proposals"], now["b_least"])
            or row.key in marked
        ]
    return found + [f"label {label}" for label in tallies.differing(connection)]


def _counts(connection: Connection, keys: Sequence[int]) -> list[dict[str, object]]:
    counted = select(annotations.c.doc, func.count()).where(annotations.c.doc.in_(keys))
    spans: dict[int, int] = dict(connection.execute(counted.group_by(annotations.c.doc)).all())
    proposing: set[int] = set()
    for table in (proposals, category_proposals):
        some = select(table.c.doc).where(table.c.doc.in_(keys)).distinct()
        proposing.update(connection.execute(some).scalars())
    open_ = _waiting(connection, sorted(proposing))
    return [{"b_key": key, "b_spans": spans.get(key, 0), **open_.get(key, _NONE)} for key in keys]


_NONE: dict[str, object] = {"b_proposals": 0, "b_least": None}


def _waiting(connection: Connection, keys: list[int]) -> dict[int, dict[str, object]]:
    """Counts of what waits for an answer, for documents that have proposals at all."""
    if not keys:
        return {}
    spans = rows.spans_of(connection, annotations, keys)
    found, sorted_ = rows.open_proposals(connection, keys), rows.categories_of(connection, keys)
    columns = documents.c.key, documents.c.state, documents.c.category
    result: dict[int, dict[str, object]] = {}
    for key, state, category in connection.execute(
        select(*columns).where(documents.c.key.in_(keys))
    ):
        doc = Document(
            "",
            "",
            spans=tuple(spans[key]),
            proposals=tuple(found[key]),
            state=state,
            category=category,
            category_proposals=tuple(sorted_[key]),
        )
        number, least = waiting(doc)
        result[key] = {"b_proposals": number, "b_least": least}
    return result
