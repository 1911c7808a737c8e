"""Is the current state what the log says? A few documents at a time, so that a project of any
size can be looked through in little memory."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, literal_column, select

from corpora.change import (
    Annotated,
    Categorised,
    Change,
    ChangeError,
    Imported,
    Item,
    Labelled,
    Mapped,
    Rejected,
    Removed,
    Reviewed,
    apply,
)
from corpora.document import Span
from corpora.labels import Label
from corpora.schema import (
    annotations,
    change_items,
    documents,
    imports,
    label_map,
    rejections,
    removed,
)
from corpora.store import category_proposals, counts
from corpora.store import documents as rows
from corpora.store.bulk import CHUNK
from corpora.store.log import item_of

Items = frozenset[Item]
# Of each import: at which entries of the log it came (+1) and went (-1).
Comings = Mapping[int, Sequence[tuple[int, int]]]


class Replay(NamedTuple):
    """What the log says of a document: its items, or why it cannot be."""

    items: Items
    fault: str = ""


def differing(connection: Connection) -> Iterator[str]:
    """What the tables hold and the log does not explain, the reverse, and counts kept for lists
    that are not true; one sentence each."""
    shared, comings, fault = _shared(connection)
    yield from _told(Replay(shared, fault), _shared_now(connection))
    for keys in _chunks(connection):
        replayed, held = replay(connection, keys, comings), _held(connection, keys)
        for key in keys:
            yield from _told(replayed[key], held[key])
    yield from (f"the counts kept of {doc} are wrong" for doc in counts.differing(connection))


def _told(replayed: Replay, held: Items) -> Iterator[str]:
    if replayed.fault:
        yield f"the log contradicts itself: a change {replayed.fault}"
        return
    if replayed.items != held:
        lost, more = replayed.items - held, held - replayed.items
        yield from sorted(f"the log has it, the state has not: {item}" for item in lost)
        yield from sorted(f"the state has it, the log has not: {item}" for item in more)


def _chunks(connection: Connection) -> Iterator[list[int]]:
    after = None
    while True:
        query = select(documents.c.key).order_by(documents.c.key).limit(CHUNK)
        query = query if after is None else query.where(documents.c.key > after)
        keys = list(connection.execute(query).scalars())
        if not keys:
            return
        yield keys
        after = keys[-1]


# What is of no document: labels and imports


def _shared(connection: Connection) -> tuple[Items, Comings, str]:
    """Labels and imports by the log alone, and when each import came and went."""
    items: Items = frozenset()
    comings: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, change in _changes(connection, change_items.c.doc.is_(None)):
        try:
            items = apply(items, change)
        except ChangeError as error:
            return items, comings, str(error)
        for sign, some in ((-1, change.removes), (1, change.adds)):
            for item in some:
                if isinstance(item, Imported):
                    comings[item.number].append((number, sign))
    return items, comings, ""


def comings_of(connection: Connection) -> Comings:
    """Of each import, the entries of the log at which it came and went."""
    return _shared(connection)[1]


def _shared_now(connection: Connection) -> Items:
    labels = (
        Labelled(Label(row.name, row.colour, row.key, row.guideline), row.position)
        for row in rows.label_rows(connection)
    )
    shown = select(imports.c.number).where(imports.c.status == "visible")
    maps = [Mapped(row.name, row.label) for row in connection.execute(select(label_map))]
    return frozenset([*labels, *maps, *map(Imported, connection.execute(shown).scalars())])


def _changes(connection: Connection, where: Any) -> Iterator[tuple[int, Change]]:
    """The log's entries, each with those of its items that meet a condition, in order."""
    query = (
        select(change_items, documents.c.id.label("doc_id"))
        .outerjoin(documents, documents.c.key == change_items.c.doc)
        .where(where)
        .order_by(change_items.c.change, literal_column("change_items.rowid"))
    )
    number, signed = None, []
    for row in connection.execute(query):
        if row.change != number and number is not None:
            yield number, _change(signed)
            signed = []
        number = row.change
        signed.append((row.sign, item_of(row)))
    if number is not None:
        yield number, _change(signed)


def _change(signed: Iterable[tuple[int, Item]]) -> Change:
    some = list(signed)
    removes = tuple(item for sign, item in some if sign < 0)
    return Change("", removes, tuple(item for sign, item in some if sign > 0))


# What is of a document


def replay(connection: Connection, keys: Sequence[int], comings: Comings) -> dict[int, Replay]:
    """What the log, and what their imports brought, says of these documents."""
    columns = [documents.c[name] for name in ("key", "id", "import", "origin")]
    query = select(*columns).where(documents.c.key.in_(keys))
    changes = _changes_of(connection, keys)
    return {
        key: _fold(changes[key], _brought(doc, origin), comings.get(number, ()))
        for key, doc, number, origin in connection.execute(query)
    }


def _changes_of(connection: Connection, keys: Sequence[int]) -> dict[int, list[tuple[int, Change]]]:
    query = (
        select(change_items, documents.c.id.label("doc_id"))
        .join(documents, documents.c.key == change_items.c.doc)
        # Proposals may be replaced whatever the log says of them.
        .where(change_items.c.doc.in_(keys), change_items.c.kind != "proposed")
        .order_by(change_items.c.change, literal_column("change_items.rowid"))
    )
    found: dict[int, dict[int, list[tuple[int, Item]]]] = defaultdict(lambda: defaultdict(list))
    for row in connection.execute(query):
        found[row.doc][row.change].append((row.sign, item_of(row)))
    return defaultdict(
        list,
        {key: [(n, _change(some)) for n, some in of.items()] for key, of in found.items()},
    )


def _fold(
    changes: Iterable[tuple[int, Change]], brought: Items, comings: Iterable[tuple[int, int]]
) -> Replay:
    """The items after all changes, in the log's order, with what an import brought and took."""
    steps: list[tuple[int, Change | int]] = [*changes, *comings]
    items: Items = frozenset()
    for _, step in sorted(steps, key=lambda step: step[0]):
        if isinstance(step, int):
            items = items | brought if step > 0 else items - brought
            continue
        try:
            items = apply(items, step)
        except ChangeError as error:
            return Replay(items, str(error))
    return Replay(items)


def _brought(doc: str, origin: str) -> Items:
    came = json.loads(origin)
    return _items(doc, came["state"], came["category"], (Span(*span) for span in came["spans"]))


def _held(connection: Connection, keys: Sequence[int]) -> dict[int, Items]:
    """What the tables hold of these documents; of those whose import was undone, rejections and
    marks alone."""
    columns = [documents.c[name] for name in ("key", "id", "state", "category")]
    query = select(*columns, rows.arrived()).where(documents.c.key.in_(keys))
    out = set(connection.execute(select(removed.c.doc).where(removed.c.doc.in_(keys))).scalars())
    spans = rows.spans_of(connection, annotations, keys)
    refused = rows.spans_of(connection, rejections, keys)
    notes = category_proposals.notes(connection, keys)
    return {
        row[0]: (_items(*row[1:4], spans[row[0]]) if row[4] else frozenset())
        | {Rejected(row[1], span) for span in refused[row[0]]}
        | {*notes[row[0]]}
        | ({Removed(row[1], row[0])} if row[0] in out else set())
        for row in connection.execute(query)
    }


def _items(doc: str, state: str | None, category: str | None, spans: Iterable[Span]) -> Items:
    found: list[Item] = [Reviewed(doc, state or "open")]
    if category:
        found.append(Categorised(doc, category))
    return frozenset([*found, *(Annotated(doc, span) for span in spans)])
