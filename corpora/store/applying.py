"""How the items of a change are written into the current state, kind by kind."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, CursorResult, Table, delete, insert, update

from corpora.change import (
    Annotated,
    Categorised,
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
from corpora.schema import (
    annotations,
    category_rejections,
    flags,
    imports,
    label_map,
    labels,
    rejections,
    removed,
)
from corpora.store import documents as rows
from corpora.store import proposals, tallies
from corpora.store.bulk import insert_rows


def _spans(table: Table) -> Any:
    """How items of a table of spans are applied."""

    def apply(
        connection: Connection,
        keys: Mapping[str, int],
        sign: int,
        items: Sequence[Any],
        number: int,
    ) -> None:
        values = [(keys[item.doc], *item.span) for item in items]
        if sign < 0:
            names = ("doc", *rows.SPAN[:-1])
            where = " AND ".join(f'"{name}" = ?' for name in names)
            gone = [value[: len(names)] for value in values]
            _fits(connection.exec_driver_sql(f"DELETE FROM {table} WHERE {where}", gone), items)
        elif "change" in table.c:
            columns = ("doc", *rows.SPAN, "change")
            insert_rows(connection, table.name, columns, [(*value, number) for value in values])
        else:
            insert_rows(connection, table.name, ("doc", *rows.SPAN), values)

    return apply


def _column(name: str) -> Any:
    """How items that are one column of `documents` are applied: the adding ones set it, the
    removing ones check it (and clear a category, which a document may lack)."""

    def apply(
        connection: Connection, keys: Mapping[str, int], sign: int, items: Sequence[Any], _n: int
    ) -> None:
        field = "state" if name == "state" else "category"
        values = [(getattr(item, field), keys[item.doc]) for item in items]
        change = f"UPDATE documents SET {name} = ? WHERE key = ?"
        if sign < 0:
            after = "?1" if name == "state" else "NULL"
            change = f"UPDATE documents SET {name} = {after} WHERE {name} = ?1 AND key = ?2"
        _fits(connection.exec_driver_sql(change, values), items)

    return apply


def _refusals(
    connection: Connection,
    keys: Mapping[str, int],
    sign: int,
    items: Sequence[Refused],
    _number: int,
) -> None:
    values = [(keys[item.doc], *item.proposal) for item in items]
    if sign > 0:
        names = ("doc", "category", "source", "score")
        insert_rows(connection, category_rejections.name, names, values)
        return
    where = "doc = ? AND category = ? AND source = ?"
    gone = [value[:3] for value in values]
    _fits(connection.exec_driver_sql(f"DELETE FROM category_rejections WHERE {where}", gone), items)


def _flags(
    connection: Connection,
    keys: Mapping[str, int],
    sign: int,
    items: Sequence[Flagged],
    _number: int,
) -> None:
    rows = [(keys[item.doc],) for item in items]
    if sign > 0:
        insert_rows(connection, flags.name, ("doc",), rows)
    else:
        _fits(connection.exec_driver_sql("DELETE FROM flags WHERE doc = ?", rows), items)


def _removals(
    connection: Connection,
    keys: Mapping[str, int],
    sign: int,
    items: Sequence[Removed],
    _number: int,
) -> None:
    gone = [(item.key,) for item in items]
    if [(keys[item.doc],) for item in items] != gone:
        raise ChangeError("removes a document whose id another has by now")
    if sign > 0:
        insert_rows(connection, removed.name, ("doc",), gone)
    else:
        if taken := rows.keys_of(connection, (item.doc for item in items)):
            raise ChangeError(f"brings back {next(iter(taken))!r}, whose id another has by now")
        _fits(connection.exec_driver_sql("DELETE FROM removed WHERE doc = ?", gone), items)
    tallies.hide(connection, [key for (key,) in gone], sign)


def _labels(
    connection: Connection, _keys: object, sign: int, items: Sequence[Labelled], _number: int
) -> None:
    for label, position in ((item.label, item.position) for item in items):
        if sign < 0:
            _fits(connection.execute(delete(labels).where(labels.c.name == label.name)))
        else:
            values = (label.name, label.colour, label.key, label.guideline, position)
            connection.execute(insert(labels).values(values))


def _maps(
    connection: Connection, _keys: object, sign: int, items: Sequence[Mapped], _number: int
) -> None:
    for item in items:
        if sign < 0:
            held = label_map.c.name == item.name, label_map.c.label.is_(item.label)
            _fits(connection.execute(delete(label_map).where(*held)))
        else:
            connection.execute(insert(label_map).values(name=item.name, label=item.label))


def _proposals(
    connection: Connection,
    keys: Mapping[str, int],
    sign: int,
    items: Sequence[Proposed],
    _number: int,
) -> None:
    rows = [(keys[item.doc], *item.span, item.time) for item in items]
    (proposals.take if sign < 0 else proposals.bring_back)(connection, rows)


def _imports(
    connection: Connection, _keys: object, sign: int, items: Sequence[Imported], _number: int
) -> None:
    status = "visible" if sign > 0 else "hidden"
    for item in items:
        where = (imports.c.number == item.number, imports.c.status != status)
        _fits(connection.execute(update(imports).where(*where).values(status=status)))


def _fits(result: CursorResult[Any], items: Sequence[object] = (None,)) -> None:
    if result.rowcount != len(items):
        raise ChangeError("removes what is not there")


APPLY: Mapping[type[Item], Any] = {
    Annotated: _spans(annotations),
    Rejected: _spans(rejections),
    Reviewed: _column("state"),
    Categorised: _column("category"),
    Refused: _refusals,
    Flagged: _flags,
    Removed: _removals,
    Labelled: _labels,
    Mapped: _maps,
    Proposed: _proposals,
    Imported: _imports,
}
