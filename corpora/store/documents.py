"""Rows of documents."""

import json
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from corpora.document import CategoryProposal, Document, Span, sort_spans
from corpora.edits import unrefused, waiting
from corpora.schema import (
    annotations,
    documents,
    imports,
    label_map,
    labels,
    proposals,
    rejections,
    removed,
)
from corpora.store.bulk import chunks, placeholders
from corpora.store.codec import pack, unpack

SPAN = ("start", "end", "label", "source", "score")
SPAN_COLUMNS = ", ".join(f'"{name}"' for name in SPAN)
_make_span = partial(tuple.__new__, Span)
# The columns of a document's row, but for its key.
ROW = tuple(column.name for column in documents.c if column.name != "key")


# What must hold of a row `p` of category_proposals that nobody refused.
UNREFUSED = (
    "NOT EXISTS (SELECT 1 FROM category_rejections AS r"
    " WHERE r.doc = p.doc AND r.category = p.category AND r.source = p.source)"
)
# The same as `visible` in SQL, for a query in which `key` is the document's.
VISIBLE = (
    "\"import\" IN (SELECT number FROM imports WHERE status = 'visible')"
    " AND key NOT IN (SELECT doc FROM removed)"
)


def visible() -> ColumnElement[bool]:
    """Documents of imports that are done and not undone, but for those that were taken out."""
    return arrived() & documents.c.key.not_in(select(removed.c.doc))


def arrived() -> ColumnElement[bool]:
    """Documents of imports that are done and not undone."""
    shown = select(imports.c.number).where(imports.c.status == "visible")
    return documents.c["import"].in_(shown)


def row_of(doc: Document, number: int) -> tuple[Any, ...]:
    """The row (see ROW) of a complete document of import `number`."""
    origin = {"state": doc.state, "category": doc.category, "spans": doc.spans}
    number_waiting, least = waiting(doc)
    return (
        doc.id,
        number,
        doc.title,
        doc.text,
        doc.lang,
        pack(doc.tokens),
        len(doc.tokens),
        pack(doc.sentences),
        doc.part,
        json.dumps(dict(doc.meta), ensure_ascii=False) if doc.meta else "{}",
        json.dumps(origin, ensure_ascii=False),
        doc.state,
        doc.category,
        len(doc.spans),
        number_waiting,
        least,
    )


def keys_of(connection: Connection, ids: Iterable[str]) -> dict[str, int]:
    """Keys of the visible documents of these ids."""
    wanted, found = tuple(dict.fromkeys(ids)), dict[str, int]()
    for some in chunks(wanted):
        query = f"SELECT id, key FROM documents WHERE id IN {placeholders(some)} AND {VISIBLE}"
        found.update((doc_id, key) for doc_id, key in connection.exec_driver_sql(query, some))
    return found


def taken_out(connection: Connection) -> list[tuple[str, int]]:
    """Ids and keys of the documents that a person took out."""
    query = select(documents.c.id, documents.c.key)
    found = connection.execute(query.join(removed, removed.c.doc == documents.c.key))
    return [(row.id, row.key) for row in found]


def text_of(connection: Connection, doc_id: str) -> str | None:
    """The text of the visible document of this id."""
    query = f"SELECT text FROM documents WHERE id = ? AND {VISIBLE}"
    found: str | None = connection.exec_driver_sql(query, (doc_id,)).scalar()
    return found


def same_text(connection: Connection, text: str, title: str) -> list[str]:
    """Ids of the visible documents of a text, whose title follows from it."""
    query = (
        "SELECT id FROM documents INDEXED BY documents_by_title WHERE title = ? AND text = ?"
        f" AND {VISIBLE} ORDER BY key"
    )
    return list(connection.exec_driver_sql(query, (title, text)).scalars())


def read_some(connection: Connection, wanted: Sequence[int]) -> list[Document]:
    """The documents of these keys, in their place, with annotations and proposals."""
    spans = spans_of(connection, annotations, wanted)
    proposed, categories = open_proposals(connection, wanted), categories_of(connection, wanted)
    query = select(documents).where(documents.c.key.in_(wanted)).order_by(documents.c.key)
    return [
        _document(row, spans[row.key], proposed[row.key], categories[row.key])
        for row in connection.execute(query)
    ]


def _document(
    row: Row[Any], spans: list[Span], proposed: list[Span], categories: list[CategoryProposal]
) -> Document:
    return Document(
        id=row.id,
        text=row.text,
        lang=row.lang,
        tokens=unpack(row.tokens),
        sentences=unpack(row.sentences),
        spans=sort_spans(spans),
        proposals=sort_spans(proposed),
        category=row.category,
        state=row.state,
        part=row.part,
        meta=json.loads(row.meta),
        category_proposals=tuple(categories),
    )


def spans_of(
    connection: Connection, table: Any, keys: Sequence[int], *, label: str | None = None
) -> dict[int, list[Span]]:
    """The spans of a table for each of these documents: all, or those of a label."""
    result: dict[int, list[Span]] = {key: [] for key in keys}
    wanted, values = (" AND label = ?", (label,)) if label is not None else ("", ())
    for some in chunks(keys):
        where = f"doc IN {placeholders(some)}{wanted}"
        query = f"SELECT doc, {SPAN_COLUMNS} FROM {table} WHERE {where}"
        for row in connection.exec_driver_sql(query, (*some, *values)).all():
            result[row[0]].append(_make_span(row[1:]))
    return result


def categories_of(connection: Connection, keys: Sequence[int]) -> dict[int, list[CategoryProposal]]:
    """The categories proposed for each of these documents that nobody refused, the surest
    first."""
    result: dict[int, list[CategoryProposal]] = {key: [] for key in keys}
    for some in chunks(keys):
        query = (
            "SELECT doc, category, source, score FROM category_proposals AS p"
            f" WHERE doc IN {placeholders(some)} AND {UNREFUSED}"
            " ORDER BY doc, score IS NULL, score DESC, category, source"
        )
        for row in connection.exec_driver_sql(query, some).all():
            result[row[0]].append(CategoryProposal(*row[1:]))
    return result


def open_proposals(
    connection: Connection, keys: Sequence[int], *, label: str | None = None
) -> dict[int, list[Span]]:
    """For each document the proposals that nobody rejected: all, or those of a label."""
    found = spans_of(connection, proposals, keys, label=label)
    refused = spans_of(connection, rejections, keys, label=label)
    return {key: unrefused(spans, refused[key]) for key, spans in found.items()}


def label_rows(connection: Connection) -> Sequence[Row[Any]]:
    return connection.execute(select(labels).order_by(labels.c.position)).all()


def label_map_rows(connection: Connection) -> dict[str, str | None]:
    """What machines call the project's labels by names that these no longer have."""
    return dict(connection.execute(select(label_map).order_by(label_map.c.name)).all())
