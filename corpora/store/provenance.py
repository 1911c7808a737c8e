"""Who changed a document, and when: the log read by document, not by entry."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, and_, func, literal_column, select

from corpora.change import Imported, Item
from corpora.document import Span
from corpora.schema import annotations, change_items, changes, documents, imports, proposals
from corpora.store import documents as rows
from corpora.store.engine import malformed
from corpora.store.log import Entry, item_of


class Touch(NamedTuple):
    """An entry of the log with those of its items that are one document's."""

    entry: Entry
    removes: tuple[Item, ...]
    adds: tuple[Item, ...]


class Made(NamedTuple):
    """An annotation, the entry that put it there, and what file brought it, "" for none."""

    span: Span
    entry: Entry
    source: str


def touches(connection: Connection, doc_id: str, *, after: int = 0) -> list[Touch]:
    """All entries that touch a visible document, in order; its import is the first. after: only
    those of a higher number."""
    key = rows.keys_of(connection, [doc_id])[doc_id]
    mine = and_(change_items.c.doc == key, change_items.c.change > after)
    numbers = select(change_items.c.change).where(mine)
    found = connection.execute(select(changes).where(changes.c.number.in_(numbers)))
    entries = {row.number: Entry(*row) for row in found}
    items: dict[int, tuple[list[Item], list[Item]]] = {number: ([], []) for number in entries}
    query = (
        select(change_items, documents.c.id.label("doc_id"))
        .join(documents, documents.c.key == change_items.c.doc)
        .where(mine)
        .order_by(literal_column("change_items.rowid"))
    )
    for row in connection.execute(query):
        if row.change not in items:
            raise malformed(f"entry {row.change} of the log")
        items[row.change][row.sign == 1].append(item_of(row))
    for entry, brought, sign in _imports(connection, [key]):
        if entry.number > after:
            entries[entry.number] = entry
            items.setdefault(entry.number, ([], []))[sign > 0].append(Imported(brought))
    return [Touch(entries[number], *map(tuple, items[number])) for number in sorted(items)]


def source_of(connection: Connection, doc_id: str) -> str:
    """What file, or project, a visible document came from."""
    query = (
        select(imports.c.source)
        .join(documents, documents.c["import"] == imports.c.number)
        .where(documents.c.id == doc_id, rows.visible())
    )
    return str(connection.execute(query).scalar_one())


def proposed(connection: Connection, doc_id: str) -> dict[str, float]:
    """When each machine last proposed something on a visible document: seconds since 1970."""
    key = rows.keys_of(connection, [doc_id])[doc_id]
    query = select(proposals.c.source, func.max(proposals.c.time).label("latest"))
    found = connection.execute(query.where(proposals.c.doc == key).group_by(proposals.c.source))
    return {row.source: row.latest for row in found}


def made(connection: Connection, ids: Iterable[str]) -> dict[str, list[Made]]:
    """The annotations of these documents with the entries that put them there."""
    keys = rows.keys_of(connection, ids)
    brought = _brought(connection, list(keys.values()))
    spans = [annotations.c[name] for name in rows.SPAN]
    query = (
        select(annotations.c.doc, *spans, changes)
        .outerjoin(changes, changes.c.number == annotations.c.change)
        .where(annotations.c.doc.in_(keys.values()))
        .order_by(annotations.c.start, annotations.c.end.desc(), annotations.c.label)
    )
    names = {key: doc for doc, key in keys.items()}
    found: dict[str, list[Made]] = {doc: [] for doc in keys}
    for key, *row in connection.execute(query):
        span, entry = Span(*row[: len(rows.SPAN)]), Entry(*row[len(rows.SPAN) :])
        by_import = entry.number is None  # the column is empty where the import brought it
        found[names[key]].append(Made(span, *(brought[key] if by_import else (entry, ""))))
    return found


def _brought(connection: Connection, keys: Sequence[int]) -> dict[int, tuple[Entry, str]]:
    """The entry that revealed each document first, and where the document came from."""
    first: dict[int, Entry] = {}
    for entry, number, sign in _imports(connection, keys):
        if sign > 0:
            first.setdefault(number, entry)
    query = select(documents.c.key, imports.c.number, imports.c.source).join(
        imports, imports.c.number == documents.c["import"]
    )
    found = connection.execute(query.where(documents.c.key.in_(keys)))
    return {key: (first[number], source) for key, number, source in found}


def _imports(connection: Connection, keys: Sequence[int]) -> list[tuple[Entry, int, int]]:
    """The entries that revealed or hid these documents' imports, with the imports' numbers."""
    wanted = select(documents.c["import"]).where(documents.c.key.in_(keys)).distinct()
    numbers = {str(number) for number in connection.execute(wanted).scalars()}
    query = (
        select(changes, change_items.c.value, change_items.c.sign)
        .join(change_items, change_items.c.change == changes.c.number)
        # Items that are no document's are few, and the index on documents finds them.
        .where(change_items.c.doc.is_(None), change_items.c.kind == "imported")
        .order_by(changes.c.number)
    )
    return [
        (Entry(*entry), int(number), sign)
        for *entry, number, sign in connection.execute(query)
        if number in numbers
    ]
