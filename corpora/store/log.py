"""The log of changes, and the current state that follows from it in the same transaction."""

import json
import time
from collections import defaultdict
from collections.abc import Generator, Iterable, Mapping
from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection, Row, literal_column, select
from sqlalchemy.exc import IntegrityError

from corpora.change import (
    SHARED,
    Annotated,
    Categorised,
    Change,
    ChangeError,
    Flagged,
    Imported,
    Item,
    Labelled,
    Mapped,
    Proposed,
    Refused,
    Rejected,
    Removed,
    Reviewed,
)
from corpora.document import CategoryProposal, Span
from corpora.events import Progress, to_the_end
from corpora.labels import Label
from corpora.schema import change_items, changes, documents
from corpora.store import documents as rows
from corpora.store import marks, nearby, tallies
from corpora.store.applying import APPLY
from corpora.store.bulk import CHUNK, insert_rows
from corpora.store.counts import recount
from corpora.store.engine import malformed

Kind = Literal["do", "undo", "redo"]


_ENTRIES = (
    'SELECT number, what, who, time, kind, "of" FROM changes WHERE number > ? ORDER BY number'
)
_ENTER = 'INSERT INTO changes (what, who, time, kind, "of") VALUES (?, ?, ?, ?, ?)'


class Entry(NamedTuple):
    """One line of the log, without its items."""

    number: int
    what: str
    who: str
    time: float
    kind: Kind
    of: int | None


def entries(connection: Connection, *, after: int = 0) -> list[Entry]:
    """The log after an entry, in order."""
    found = connection.exec_driver_sql(_ENTRIES, (after,))
    return [Entry(*row) for row in found]


def append(connection: Connection, change: Change, *, who: str) -> int:
    """Write a change into the log and into the state. Raises ChangeError where it does not fit.

    Returns the number of the entry.
    """
    return to_the_end(appending(connection, change, who=who))


def appending(
    connection: Connection, change: Change, *, who: str, kind: Kind = "do", of: int | None = None
) -> Generator[Progress, None, int]:
    """The same, telling of how many documents the counts are up to date, which takes longest.

    kind, of: whether it takes another entry back, or makes it again, and which; then the change is
    that one's inverse.
    """
    row = (change.what, who, time.time(), kind, of)
    number = connection.exec_driver_sql(_ENTER, row).lastrowid
    keys = _keys(connection, change)
    if lost := set(change.docs) - keys.keys():
        raise ChangeError(f"touches a document that is not there: {lost.pop()}")
    if of is None:
        _record(connection, number, keys, change)
    else:
        connection.exec_driver_sql(_AGAIN, (number, of))
    try:
        for sign, items in ((-1, change.removes), (1, change.adds)):
            for kind_, some in _by_kind(items).items():
                APPLY[kind_](connection, keys, sign, some, number)
    except IntegrityError as error:
        raise ChangeError("adds what is there already") from error
    touched = list(_keys_of_others(keys, change))
    told = len(touched) == 1 and nearby.recount(connection, touched[0], change)
    for at in range(0, 0 if told else len(touched), CHUNK):
        recount(connection, touched[at : at + CHUNK])
        yield Progress(min(at + CHUNK, len(touched)), len(keys), "document")
    marks.touch(connection, who, keys.values())
    tallies.follow(connection, keys, change)
    return int(number)


def _keys(connection: Connection, change: Change) -> dict[str, int]:
    """Keys of the documents that a change touches, of those that it brings back too."""
    back = {item.doc: item.key for item in change.removes if isinstance(item, Removed)}
    return {**rows.keys_of(connection, change.docs), **back}


def _keys_of_others(keys: Mapping[str, int], change: Change) -> Iterable[int]:
    """Keys of the documents of which anything changes but whether they are there."""
    items = (*change.removes, *change.adds)
    docs = (item.doc for item in items if not isinstance(item, (*SHARED, Removed)))
    return (keys[doc] for doc in dict.fromkeys(docs))


def is_long(connection: Connection, number: int, *, most: int) -> bool:
    """Whether an entry of the log has more items than `most`, of more than one document."""
    counted = "SELECT count(*) FROM change_items WHERE change = ?"
    if connection.exec_driver_sql(counted, (number,)).scalar_one() <= most:
        return False
    mine = "FROM change_items WHERE change = ?1 AND doc IS NOT NULL"
    other = f"SELECT EXISTS (SELECT 1 {mine} AND doc <> (SELECT doc {mine} LIMIT 1))"
    return bool(connection.exec_driver_sql(other, (number,)).scalar_one())


def read(connection: Connection, number: int) -> Change:
    """The change of an entry of the log."""
    what = connection.execute(select(changes.c.what).where(changes.c.number == number)).scalar_one()
    query = (
        select(change_items, documents.c.id.label("doc_id"))
        .outerjoin(documents, documents.c.key == change_items.c.doc)
        .where(change_items.c.change == number)
        .order_by(literal_column("change_items.rowid"))
    )
    removes: list[Item] = []
    adds: list[Item] = []
    for row in connection.execute(query).all():
        (adds if row.sign > 0 else removes).append(item_of(row))
    return Change(what, tuple(removes), tuple(adds))


def _by_kind(items: Iterable[Item]) -> dict[type[Item], list[Any]]:
    groups: dict[type[Item], list[Any]] = defaultdict(list)
    for item in items:
        groups[type(item)].append(item)
    return groups


def _record(connection: Connection, number: int, keys: Mapping[str, int], change: Change) -> None:
    signed = [(-1, item) for item in change.removes] + [(1, item) for item in change.adds]
    values = [(number, sign, *_columns(item, keys)) for sign, item in signed]
    insert_rows(connection, "change_items", ("change", "sign", *_COLUMNS), values)


_COLUMNS = ("kind", "doc", *rows.SPAN, "value")
_NAMES = ", ".join(f'"{name}"' for name in _COLUMNS)
# What another entry has, the other way round.
_AGAIN = (
    f"INSERT INTO change_items (change, sign, {_NAMES}) SELECT ?, -sign, {_NAMES}"
    " FROM change_items WHERE change = ? ORDER BY rowid"
)
_NO_SPAN = (None,) * len(rows.SPAN)


def _columns(item: Item, keys: Mapping[str, int]) -> tuple[Any, ...]:
    match item:
        case Annotated(doc, span) | Rejected(doc, span):
            return (type(item).__name__.lower(), keys[doc], *span, None)
        case Reviewed(doc, value) | Categorised(doc, value):
            return (type(item).__name__.lower(), keys[doc], *_NO_SPAN, value)
        case Refused(doc, (category, source, score)):
            return ("refused", keys[doc], None, None, None, source, score, category)
        case Flagged(doc):
            return ("flagged", keys[doc], *_NO_SPAN, "")
        case Removed(doc):
            return ("removed", keys[doc], *_NO_SPAN, "")
        case Proposed(doc, span, made):
            return ("proposed", keys[doc], *span, repr(made))
        case Mapped(name, to):
            return ("mapped", None, None, None, name, None, None, json.dumps(to))
        case Labelled(label, position):
            value = json.dumps([label.colour, label.key, label.guideline, position])
            return ("labelled", None, None, None, label.name, None, None, value)
        case Imported(imported):
            return ("imported", None, *_NO_SPAN, str(imported))


def item_of(row: Row[Any]) -> Item:
    """The item of a row of `change_items` with its document's id as `doc_id`. What raises for one
    that makes no sense is told as damage."""
    try:
        return _item(row)
    except (TypeError, ValueError) as error:
        raise malformed(f"an item of entry {row.change} of the log") from error


def _item(row: Row[Any]) -> Item:
    match row.kind:
        case "annotated" | "rejected":
            span = Span(row.start, row.end, row.label, row.source, row.score)
            return (Annotated if row.kind == "annotated" else Rejected)(row.doc_id, span)
        case "reviewed" | "categorised":
            return (Reviewed if row.kind == "reviewed" else Categorised)(row.doc_id, row.value)
        case "refused":
            return Refused(row.doc_id, CategoryProposal(row.value, row.source, row.score))
        case "flagged":
            return Flagged(row.doc_id)
        case "removed":
            return Removed(row.doc_id, row.doc)
        case "proposed":
            span = Span(row.start, row.end, row.label, row.source, row.score)
            return Proposed(row.doc_id, span, float(row.value))
        case "mapped":
            return Mapped(row.label, json.loads(row.value))
        case "labelled":
            colour, key, guideline, position = json.loads(row.value)
            return Labelled(Label(row.label, colour, key, guideline), position)
        case "imported":
            return Imported(int(row.value))
        case _:
            raise ValueError(f"an item of no known kind: {row.kind!r}")
