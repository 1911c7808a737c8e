"""Where labels are used: annotations, rejections and proposals by label."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from corpora.document import Document, Span
from corpora.edits import visible_proposals
from corpora.schema import annotations
from corpora.store.bulk import chunks, placeholders
from corpora.store.documents import SPAN_COLUMNS, VISIBLE, open_proposals, spans_of

# Documents whose proposals are looked at in one go, while somebody types.
SOME = 100


class Use(NamedTuple):
    """What a document has of some labels. proposals: each with the time at which it was made."""

    doc: str
    annotations: list[Span]
    rejections: list[Span]
    proposals: list[tuple[Span, float]]


def keys(connection: Connection, label: str) -> list[int]:
    """Keys of the visible documents that have anything of a label."""
    query = (
        "SELECT key FROM documents WHERE key IN ("
        "SELECT doc FROM marks WHERE kind = 'label' AND name = :label"
        " UNION SELECT doc FROM proposals WHERE label = :label"
        " UNION SELECT doc FROM rejections WHERE label = :label"
        f") AND {VISIBLE} ORDER BY key"
    )
    return list(connection.exec_driver_sql(query, {"label": label}).scalars())


def of(connection: Connection, label: str, *, beside: str = "") -> list[Use]:
    """What each document that has anything of a label has of it, and of the label `beside`."""
    found = keys(connection, label)
    names = (label, beside or label)
    return [use for some in chunks(found) for use in _some(connection, some, names)]


def _some(connection: Connection, keys: Sequence[int], names: tuple[str, str]) -> Iterator[Use]:
    docs = placeholders(keys)
    query = f"SELECT key, id FROM documents WHERE key IN {docs} ORDER BY key"
    uses = {
        key: Use(doc, [], [], []) for key, doc in connection.exec_driver_sql(query, tuple(keys))
    }
    for table in ("annotations", "rejections", "proposals"):
        time = ", time" if table == "proposals" else ""
        query = (
            f"SELECT doc, {SPAN_COLUMNS}{time} FROM {table} WHERE doc IN {docs} AND label IN (?, ?)"
        )
        for key, *row in connection.exec_driver_sql(query, (*keys, *names)):
            span = Span(*row[:5])
            getattr(uses[key], table).append((span, row[5]) if time else span)
    yield from uses.values()


def proposed(connection: Connection, label: str, *, at_most: int) -> int:
    """How many proposals have a label, whatever came of them; no more than so many are counted."""
    some = "SELECT 1 FROM proposals WHERE label = ? LIMIT ?"
    counted = connection.exec_driver_sql(f"SELECT count(*) FROM ({some})", (label, at_most))
    return int(counted.scalar_one())


def waiting(connection: Connection, after: int = -1) -> tuple[Counter[str], int | None]:
    """How many proposals of each label wait for an answer in the next documents after a key, and
    the last one's key; None where there are no more."""
    query = (
        "SELECT d.key FROM documents AS d INDEXED BY documents_listed WHERE d.key > ?"
        f" AND d.proposal_count > 0 AND {VISIBLE} ORDER BY d.key LIMIT ?"
    )
    keys = list(connection.exec_driver_sql(query, (after, SOME)).scalars())
    spans = spans_of(connection, annotations, keys)
    found: Counter[str] = Counter()
    for key, proposed in open_proposals(connection, keys).items():
        doc = Document("", "", spans=tuple(spans[key]), proposals=tuple(proposed))
        found.update(span.label for span in visible_proposals(doc))
    return found, keys[-1] if keys else None
