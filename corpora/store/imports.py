"""Rows of imports: documents come in short batches, unseen until one small last commit."""

import json
import time
from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select, update

from corpora.document import Document, Span
from corpora.errors import ProjectError
from corpora.schema import annotations, documents, imports, proposals
from corpora.store import documents as rows
from corpora.store.counts import recount

# An import that gave no sign of life for so long was abandoned.
SILENCE_S = 120.0
# Documents of an abandoned import that go at one opening: some tenths of a second's worth.
SWEPT = 500


def begin(connection: Connection, source: str) -> int:
    """A new import that nobody sees yet."""
    values = {"source": source, "status": "pending", "beat": time.time()}
    return int(connection.execute(insert(imports), values).inserted_primary_key[0])  # type: ignore[index]  # never None: the table has a key


def add(connection: Connection, number: int, docs: Sequence[Document]) -> None:
    """Store a batch of complete documents, each with its annotations and proposals."""
    alive = update(imports).where(imports.c.number == number).values(beat=time.time())
    if connection.execute(alive).rowcount != 1:
        raise ProjectError(
            "The import was silent for so long that another process took it for abandoned;"
            " nothing was imported. Import again."
        )
    connection.execute(insert(documents), [rows.row_of(doc, number) for doc in docs])
    keys = _new_keys(connection, number, docs)
    for table, extra in ((annotations, {}), (proposals, {"time": time.time()})):
        values = [
            {"doc": key, **span._asdict(), **extra}
            for key, doc in zip(keys, docs, strict=True)
            for span in (doc.spans if table is annotations else doc.proposals)
        ]
        if values:
            connection.execute(insert(table), values)
    proposing = [key for key, doc in zip(keys, docs, strict=True) if doc.proposals]
    recount(connection, proposing)


def _new_keys(connection: Connection, number: int, docs: Sequence[Document]) -> list[int]:
    """Keys of the documents that were just inserted: the last ones of their import."""
    query = (
        select(documents.c.key)
        .where(documents.c["import"] == number)
        .order_by(documents.c.key.desc())
        .limit(len(docs))
    )
    return list(connection.execute(query).scalars())[::-1]


def abandon(connection: Connection, number: int) -> None:
    """Take away the documents of an import that was not revealed."""
    doomed = select(documents.c.key).where(documents.c["import"] == number)
    for table in (annotations, proposals):
        connection.execute(delete(table).where(table.c.doc.in_(doomed)))
    connection.execute(delete(documents).where(documents.c["import"] == number))
    connection.execute(delete(imports).where(imports.c.number == number))


def clash(connection: Connection, number: int) -> str | None:
    """The id of a document of this import that a visible document has, where there is one."""
    mine = select(documents.c.id).where(documents.c["import"] == number)
    query = select(documents.c.id).where(rows.visible(), documents.c.id.in_(mine)).limit(1)
    return connection.execute(query).scalar()


def visible(connection: Connection) -> list[int]:
    """Imports that are done and not undone."""
    query = select(imports.c.number).where(imports.c.status == "visible")
    return list(connection.execute(query).scalars())


def brought(connection: Connection, number: int) -> list[Document]:
    """An import's documents as they came: id, state, category and annotations only."""
    query = select(documents.c.id, documents.c.origin).where(documents.c["import"] == number)
    found = []
    for doc_id, origin in connection.execute(query):
        came = json.loads(origin)
        spans = tuple(Span(*span) for span in came.pop("spans"))
        found.append(Document(doc_id, "", spans=spans, **came))
    return found


def abandoned(connection: Connection) -> list[int]:
    """Imports that were begun and given up: they fell silent long ago."""
    silent = imports.c.status == "pending", imports.c.beat < time.time() - SILENCE_S
    return list(connection.execute(select(imports.c.number).where(*silent)).scalars())


def sweep(connection: Connection) -> None:
    """Take away what abandoned imports left, so much of it that nobody waits; the rest goes at
    later openings."""
    for number in abandoned(connection):
        mine = select(documents.c.key).where(documents.c["import"] == number).limit(SWEPT)
        keys = list(connection.execute(mine).scalars())
        for table in (annotations, proposals):
            connection.execute(delete(table).where(table.c.doc.in_(keys)))
        connection.execute(delete(documents).where(documents.c.key.in_(keys)))
        if len(keys) < SWEPT:
            connection.execute(delete(imports).where(imports.c.number == number))
