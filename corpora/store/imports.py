"""Rows of imports: documents come in short batches, unseen until one small last commit."""

import json
import time
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import Connection, delete, func, insert, select, update

from corpora.document import Document, Span
from corpora.errors import ProjectError
from corpora.schema import annotations, documents, imports, proposals
from corpora.schema import category_proposals as categories_table
from corpora.schema import marks as marks_table
from corpora.schema import tallies as tallies_table
from corpora.store import category_proposals, marks, tallies
from corpora.store import documents as rows
from corpora.store.bulk import insert_rows

# An import that gave no sign of life for so long was abandoned.
SILENCE_S = 120.0
# Documents that are taken away in one go.
SOME = 100


def begin(connection: Connection, source: str) -> int:
    """A new import that nobody sees yet."""
    values = {"source": source, "status": "pending", "beat": time.time()}
    return int(connection.execute(insert(imports), values).inserted_primary_key[0])  # type: ignore[index]  # never None: the table has a key


def add(connection: Connection, number: int, docs: Sequence[Document]) -> None:
    """Store a batch of complete documents, each with its annotations and proposals."""
    check_alive(connection, number)
    mine = imports.c.number == number
    connection.execute(update(imports).where(mine).values(beat=time.time()))
    first = connection.execute(select(func.coalesce(func.max(documents.c.key), 0))).scalar_one() + 1
    keyed = dict(enumerate(docs, first))
    values = [(key, *rows.row_of(doc, number)) for key, doc in keyed.items()]
    insert_rows(connection, "documents", ("key", *rows.ROW), values)
    spans = [(key, *span) for key, doc in keyed.items() for span in doc.spans]
    insert_rows(connection, "annotations", ("doc", *rows.SPAN), spans)
    now = time.time()
    waiting = [(key, *span, now) for key, doc in keyed.items() for span in doc.proposals]
    insert_rows(connection, "proposals", ("doc", *rows.SPAN, "time"), waiting)
    category_proposals.add(connection, keyed)
    marks.add(connection, marks.of_documents(keyed))
    tallies.add(connection, number, Counter(span.label for doc in docs for span in doc.spans))


def check_alive(connection: Connection, number: int) -> None:
    """Raises ProjectError where the import was taken for abandoned."""
    mine = imports.c.number == number, imports.c.status == "pending"
    if connection.execute(select(imports.c.number).where(*mine)).scalar() is None:
        raise ProjectError(
            "The import was silent for so long that another process took it for abandoned;"
            " nothing was imported. Import again."
        )


def abandon(connection: Connection, number: int) -> bool:
    """Take away some of the documents of an import that was not revealed; False where that was
    the last of it. Short, for edits wait for each."""
    # From now on it cannot be revealed, for a part of it is gone.
    mine = imports.c.number == number
    connection.execute(update(imports).where(mine).values(status="abandoned"))
    doomed = list(_documents(connection, number, SOME))
    for table in (annotations, proposals, categories_table, marks_table):
        connection.execute(delete(table).where(table.c.doc.in_(doomed)))
    connection.execute(delete(documents).where(documents.c.key.in_(doomed)))
    if len(doomed) < SOME:
        connection.execute(delete(tallies_table).where(tallies_table.c["import"] == number))
        connection.execute(delete(imports).where(imports.c.number == number))
    return len(doomed) == SOME


def _documents(connection: Connection, number: int, limit: int) -> Iterable[int]:
    query = select(documents.c.key).where(documents.c["import"] == number).limit(limit)
    return connection.execute(query).scalars()


def clash(
    connection: Connection, number: int, known: Collection[int], out: Collection[int]
) -> str | None:
    """The id of a document of this import that a visible document has, where there is one.

    known: imports that were visible when this one began, whose documents it has seen; out: keys of
    those that were taken out then, which it has not seen.
    """
    others = [other for other in visible(connection) if other not in known]
    back = sorted({*out} - {key for _, key in rows.taken_out(connection)})
    mine = select(documents.c.id).where(documents.c["import"] == number)
    unseen = documents.c["import"].in_(others) | documents.c.key.in_(back)
    query = select(documents.c.id).where(unseen, rows.visible(), documents.c.id.in_(mine))
    return connection.execute(query.limit(1)).scalar() if others or back else None


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
    silent = (imports.c.status == "pending") & (imports.c.beat < time.time() - SILENCE_S)
    given_up = silent | (imports.c.status == "abandoned")
    return list(connection.execute(select(imports.c.number).where(given_up)).scalars())
