"""Rows of proposals: machines' suggestions, outside the log, replaced at any time."""

import time
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, insert, select

from corpora.document import Span
from corpora.schema import documents, proposals, rejections
from corpora.store import documents as rows
from corpora.store.counts import recount


def replace(
    connection: Connection,
    source: str,
    proposed: Iterable[tuple[str, Sequence[Span]]],
    *,
    keep: bool,
) -> int:
    """Put a source's proposals in the place of its earlier ones on these documents, and of other
    sources' too unless those are to be kept.

    Documents that are not there, or were reviewed meanwhile, are passed over. Returns how many
    proposals were stored.
    """
    found = dict(proposed)
    keys = open_keys(connection, found)
    gone = delete(proposals).where(proposals.c.doc.in_(keys.values()))
    connection.execute(gone.where(proposals.c.source == source) if keep else gone)
    now = time.time()
    values = [
        {"doc": keys[doc], **span._replace(source=source)._asdict(), "time": now}
        for doc, spans in found.items()
        if doc in keys
        for span in {span.key: span for span in spans}.values()
    ]
    if values:
        connection.execute(insert(proposals), values)
    recount(connection, keys.values())
    return len(values)


Row = tuple[int, int, int, str, str, float | None, float]  # a document's key, a span, a time


def take(connection: Connection, gone: Sequence[Row]) -> None:
    """Take proposals away, those of them that are still there."""
    where = 'doc = ? AND start = ? AND "end" = ? AND label = ? AND source = ? AND time = ?'
    values = [(*row[:5], row[6]) for row in gone]
    connection.exec_driver_sql(f"DELETE FROM proposals WHERE {where}", values)


def bring_back(connection: Connection, back: Sequence[Row]) -> None:
    """Bring proposals back on documents where none came later, each once."""
    columns = f"doc, {rows.SPAN_COLUMNS}, time"
    newer = "SELECT 1 FROM proposals WHERE doc = ?1 AND time > ?7"
    connection.exec_driver_sql(
        f"INSERT OR IGNORE INTO proposals ({columns}) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7"
        f" WHERE NOT EXISTS ({newer})",
        list(back),
    )


def rejected(connection: Connection) -> list[tuple[str, Span]]:
    """All rejections on visible documents, each with its document's id."""
    columns = [documents.c.id, *(rejections.c[name] for name in rows.SPAN)]
    query = select(*columns).join(documents, documents.c.key == rejections.c.doc)
    query = query.where(rows.visible())
    return [(doc, Span(*span)) for doc, *span in connection.execute(query)]


def open_keys(connection: Connection, ids: Iterable[str]) -> dict[str, int]:
    """Keys of those of these documents that are there and not reviewed."""
    keys = rows.keys_of(connection, ids)
    reviewed = documents.c.key.in_(keys.values()), documents.c.state == "reviewed"
    done = set(connection.execute(select(documents.c.key).where(*reviewed)).scalars())
    return {doc: key for doc, key in keys.items() if key not in done}
