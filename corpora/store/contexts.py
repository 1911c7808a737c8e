"""Annotations of a label, each in its context, some documents at a time."""

from collections.abc import Sequence

from sqlalchemy import Connection

from corpora.document import Span
from corpora.store.bulk import CHUNK
from corpora.store.documents import SPAN_COLUMNS, VISIBLE

Row = tuple[str, Span, str, str, str]  # document, span, what is before, its text, what is after


def some(
    connection: Connection, label: str, after: int, around: int
) -> tuple[list[Row], int | None]:
    """The annotations of a label in the next documents that have any, with so many characters
    around each; and the last one's key, None where there are no more."""
    query = (
        "SELECT doc FROM marks JOIN documents AS d INDEXED BY documents_listed ON d.key = doc"
        " WHERE kind = 'label' AND name = ? AND doc > ?"
        f" AND {VISIBLE} ORDER BY doc LIMIT ?"
    )
    keys = list(connection.exec_driver_sql(query, (label, after, CHUNK)).scalars())
    return _rows(connection, keys, label, around), keys[-1] if keys else None


def _rows(connection: Connection, keys: Sequence[int], label: str, around: int) -> list[Row]:
    docs = ", ".join("?" * len(keys))
    before = "substr(text, max(1, start + 1 - ?), min(start, ?))"
    query = (
        f'SELECT id, {SPAN_COLUMNS}, {before}, substr(text, start + 1, "end" - start),'
        f' substr(text, "end" + 1, ?) FROM annotations JOIN documents ON key = doc'
        f' WHERE doc IN ({docs}) AND label = ? ORDER BY doc, start, "end"'
    )
    found = connection.exec_driver_sql(query, (around, around, around, *keys, label))
    return [(doc, Span(*row[:5]), *row[5:]) for doc, *row in found]
