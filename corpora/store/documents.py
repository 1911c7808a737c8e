"""Rows of documents, and lists of them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypedDict

from sqlalchemy import ColumnElement, Connection, Row, func, literal_column, select, text

from corpora.document import Document, Part, Span, State, sort_spans
from corpora.schema import annotations, documents, imports, labels, proposals, rejections
from corpora.store.codec import pack, unpack


class Summary(NamedTuple):
    """A document as lists show it. `proposals` counts those that wait for an answer;
    `least_score` is the least sure of them."""

    id: str
    title: str
    state: State
    spans: int
    proposals: int
    least_score: float | None
    category: str | None
    part: Part
    lang: str


COLUMNS = (
    documents.c.id,
    documents.c.title,
    documents.c.state,
    documents.c.span_count,
    documents.c.proposal_count,
    documents.c.least_score,
    documents.c.category,
    documents.c.part,
    documents.c.lang,
)
ORDERS: Mapping[str, tuple[ColumnElement[Any], ...]] = {
    "place": (documents.c.key,),
    "title": (documents.c.title, documents.c.key),
    "proposals": (documents.c.proposal_count.desc(), documents.c.key),
    "least_score": (documents.c.least_score.asc().nulls_last(), documents.c.key),
}
SPAN = ("start", "end", "label", "source", "score")


def visible() -> ColumnElement[bool]:
    """Documents of imports that are done and not undone."""
    shown = select(imports.c.number).where(imports.c.status == "visible")
    return documents.c["import"].in_(shown)


def row_of(doc: Document, number: int) -> dict[str, Any]:
    """The row of a complete document of import `number`."""
    origin = {"state": doc.state, "category": doc.category, "spans": doc.spans}
    return {
        "id": doc.id,
        "import": number,
        "title": doc.title,
        "text": doc.text,
        "lang": doc.lang,
        "tokens": pack(doc.tokens),
        "token_count": len(doc.tokens),
        "sentences": pack(doc.sentences),
        "part": doc.part,
        "meta": json.dumps(dict(doc.meta), ensure_ascii=False),
        "origin": json.dumps(origin, ensure_ascii=False),
        "state": doc.state,
        "category": doc.category,
        "span_count": len(doc.spans),
    }


def keys_of(connection: Connection, ids: Iterable[str]) -> dict[str, int]:
    """Keys of the visible documents of these ids."""
    wanted, found = list(dict.fromkeys(ids)), {}
    for at in range(0, len(wanted), 500):
        query = select(documents.c.id, documents.c.key).where(
            documents.c.id.in_(wanted[at : at + 500]), visible()
        )
        found.update({row.id: row.key for row in connection.execute(query)})
    return found


def text_of(connection: Connection, doc_id: str) -> str | None:
    """The text of the visible document of this id."""
    query = select(documents.c.text).where(documents.c.id == doc_id, visible())
    return connection.execute(query).scalar()


def keys(connection: Connection, where: Sequence[ColumnElement[bool]]) -> list[int]:
    """Keys of the documents that meet all conditions, in their place."""
    query = select(documents.c.key).where(*where).order_by(documents.c.key)
    return list(connection.execute(query).scalars())


def read_some(connection: Connection, wanted: Sequence[int]) -> list[Document]:
    """The documents of these keys, in their place, with annotations and proposals."""
    spans = spans_of(connection, annotations, wanted)
    waiting = open_proposals(connection, wanted)
    query = select(documents).where(documents.c.key.in_(wanted)).order_by(documents.c.key)
    return [_document(row, spans[row.key], waiting[row.key]) for row in connection.execute(query)]


def _document(row: Row[Any], spans: list[Span], waiting: list[Span]) -> Document:
    return Document(
        id=row.id,
        text=row.text,
        lang=row.lang,
        tokens=unpack(row.tokens),
        sentences=unpack(row.sentences),
        spans=sort_spans(spans),
        proposals=sort_spans(waiting),
        category=row.category,
        state=row.state,
        part=row.part,
        meta=json.loads(row.meta),
    )


def spans_of(connection: Connection, table: Any, keys: Sequence[int]) -> dict[int, list[Span]]:
    """The spans of a table for each of these documents."""
    result: dict[int, list[Span]] = {key: [] for key in keys}
    columns = [table.c.doc, *(table.c[name] for name in SPAN)]
    for key, *span in connection.execute(select(*columns).where(table.c.doc.in_(keys))):
        result[key].append(Span(*span))
    return result


def open_proposals(connection: Connection, keys: Sequence[int]) -> dict[int, list[Span]]:
    """For each document the proposals that nobody rejected."""
    found = spans_of(connection, proposals, keys)
    for key, refused in spans_of(connection, rejections, keys).items():
        no = {(*span.key, span.source) for span in refused}
        if no:
            found[key] = [span for span in found[key] if (*span.key, span.source) not in no]
    return found


class Filters(TypedDict, total=False):
    """What documents can be chosen by; None chooses all."""

    state: str | None
    label: str | None
    text: str | None
    part: str | None
    category: str | None


def filters(
    *,
    state: str | None = None,
    label: str | None = None,
    text: str | None = None,
    part: str | None = None,
    category: str | None = None,
) -> list[ColumnElement[bool]]:
    """Conditions on documents, all of which must hold."""
    where = [visible()]
    for column, value in ((documents.c.state, state), (documents.c.part, part)):
        if value:
            where.append(column == value)
    if category:
        where.append(documents.c.category == category)
    if label:
        having = select(annotations.c.doc).where(annotations.c.label == label)
        where.append(documents.c.key.in_(having))
    if text:
        where.append(containing(text))
    return where


def containing(wanted: str) -> ColumnElement[bool]:
    """Documents whose text contains the string, in any case; below three characters no trigram
    can answer, so the texts themselves are read."""
    if len(wanted) < 3:
        return documents.c.text.icontains(wanted, autoescape=True)
    quoted = '"' + wanted.replace('"', '""') + '"'
    found = text("SELECT rowid FROM documents_fts WHERE documents_fts MATCH :quoted")
    return documents.c.key.in_(found.bindparams(quoted=quoted).columns(literal_column("rowid")))


def with_key(key: int) -> ColumnElement[bool]:
    return documents.c.key == key


def page(
    connection: Connection,
    where: Sequence[ColumnElement[bool]],
    order: str = "place",
    offset: int = 0,
    limit: int | None = None,
) -> list[Summary]:
    """Documents that meet all conditions, as lists show them."""
    query = select(*COLUMNS).where(*where).order_by(*ORDERS[order]).offset(offset).limit(limit)
    return [Summary(*row) for row in connection.execute(query)]


def count(connection: Connection, where: Sequence[ColumnElement[bool]]) -> int:
    return connection.execute(
        select(func.count()).select_from(documents).where(*where)
    ).scalar_one()


def label_rows(connection: Connection) -> Sequence[Row[Any]]:
    return connection.execute(select(labels).order_by(labels.c.position)).all()


def label_counts(connection: Connection) -> dict[str, int]:
    """How many annotations of visible documents have each label."""
    query = (
        select(annotations.c.label, func.count())
        .join(documents, documents.c.key == annotations.c.doc)
        .where(visible())
        .group_by(annotations.c.label)
    )
    return dict(connection.execute(query).all())
