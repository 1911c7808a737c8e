"""Lists of documents: filtered, ordered, in pages, counted.

Nothing here reads a text that it need not: filters and orders are answered from indexes that
cover them. SQLite is told which, for it has no statistics to choose by.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypedDict

from sqlalchemy import Connection, text

from corpora.document import Part, State
from corpora.store import search
from corpora.store.bulk import chunks, placeholders
from corpora.store.documents import UNREFUSED

ALL = "1"


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
    flagged: bool = False


class Filters(TypedDict, total=False):
    """What documents can be chosen by; None chooses all.

    who: a person who changed the document, or a source that made what is annotated or proposed in
    it. score: of its least sure proposal, from the first number to below the second; never of the
    test part. proposed: a category that is proposed for it. flagged: whether a person marked it.
    """

    state: str | None
    label: str | None
    text: str | None
    part: str | None
    category: str | None
    who: str | None
    score: tuple[float, float] | None
    proposed: str | None
    flagged: bool | None


COLUMNS = "id, title, state, span_count, proposal_count, least_score, category, part, lang"
# What a machine says of the test part must not choose what is labelled there first: where it gives
# the order, these documents come last, as they were imported.
LAST = "d.part = 'test'"
ORDERS: Mapping[str, str] = {
    "place": "{key}",
    "title": "d.title, d.key",
    "proposals": f"{LAST}, iif({LAST}, 0, -d.proposal_count), d.key",
    "least_score": f"{LAST}, d.least_score IS NULL OR {LAST}, iif({LAST}, 0, d.least_score), d.key",
}
MARKED = "SELECT doc FROM marks WHERE kind = '{kind}' AND name = :{kind}"


PROPOSED = (
    "d.state <> 'reviewed' AND d.category IS NULL AND d.key IN"
    f" (SELECT doc FROM category_proposals AS p WHERE category = :proposed AND {UNREFUSED})"
)


@dataclass(slots=True)
class _Query:
    """Where keys of documents come from, and what must hold of them.

    source: what drives the search; "" for the index that lists documents. key: its column.
    """

    source: str = ""
    key: str = "d.key"
    where: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)

    def sql(self, what: str, index: str = "documents_listed") -> str:
        """A SELECT of it, the table of documents left out where nothing is asked of it."""
        where = " AND ".join(self.where) or ALL
        table = f"documents AS d INDEXED BY {index}"
        if self.source and "d." not in f"{where} {what}":
            return f"SELECT {what} FROM {self.source} WHERE {where}"
        if self.source:
            table = f"{self.source} CROSS JOIN {table} ON d.key = {self.key}"
        if "d.text" in where:  # which no index has
            table = table.replace(f"INDEXED BY {index}", "NOT INDEXED")
        return f"SELECT {what} FROM {table} WHERE {where}"


def shown(connection: Connection) -> str:
    """What must hold of documents `d` that anybody sees: nothing, where no import is hidden and
    no document taken out."""
    query = "SELECT number FROM imports WHERE status <> 'visible'"
    hidden = connection.exec_driver_sql(query).scalars().all()
    where = [f'd."import" NOT IN ({", ".join(map(str, hidden))})'] if hidden else []
    if connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM removed)").scalar_one():
        where.append("d.key NOT IN (SELECT doc FROM removed)")
    return " AND ".join(where) or ALL


def _query(connection: Connection, filters: Filters, order: str) -> _Query:
    """What finds the documents; sources give them in the order of their place."""
    visible = shown(connection)
    query = _Query(where=[] if visible == ALL else [visible])
    for name in ("state", "part", "category"):
        if filters.get(name):
            query.where.append(f"d.{name} = :{name}")
            query.values[name] = filters[name]
    if score := filters.get("score"):
        # Nor does a machine choose what it will be measured on by what a filter leaves.
        query.where.append(f"d.least_score >= :low AND d.least_score < :high AND NOT ({LAST})")
        query.values |= dict(zip(("low", "high"), score, strict=True))
    in_place = order == "place"
    if string := filters.get("text"):
        _search(query, search.wanted(connection, string), in_place)
    if filters.get("flagged") is not None:
        _flagged(query, filters["flagged"] is True, in_place)
    if filters.get("proposed"):
        query.values["proposed"] = filters["proposed"]
        query.where.append(PROPOSED)
    for kind in ("who", "label"):
        if filters.get(kind):
            query.values[kind] = filters[kind]
            _marked(query, kind, in_place)
    return query


def _search(query: _Query, wanted: search.Wanted, in_place: bool) -> None:
    if wanted.patterns:
        query.where.append(search.condition(wanted.patterns))
        query.values |= {f"like{at}": pattern for at, pattern in enumerate(wanted.patterns)}
    elif not wanted.match:
        query.where.append("0")
    elif in_place:
        query.source, query.key = "documents_fts AS f", "f.rowid"
        query.where.append("f.documents_fts MATCH :match")
    else:
        found = "SELECT rowid FROM documents_fts WHERE documents_fts MATCH :match"
        query.where.append(f"d.key IN ({found})")
    if wanted.match:
        query.values["match"] = wanted.match


def _marked(query: _Query, kind: str, in_place: bool) -> None:
    """Only documents with a mark: they drive the search where nothing else does."""
    if not in_place:
        query.where.append(f"d.key IN ({MARKED.format(kind=kind)})")
    elif query.source or any("d.text" in where for where in query.where):
        mark = f"kind = '{kind}' AND name = :{kind} AND doc = {query.key}"
        query.where.append(f"EXISTS (SELECT 1 FROM marks WHERE {mark})")
    else:
        query.source, query.key = "marks AS m", "m.doc"
        query.where.append(f"m.kind = '{kind}' AND m.name = :{kind}")


def _flagged(query: _Query, on: bool, in_place: bool) -> None:
    """Only documents that a person marked, which drive the search where nothing else does; or
    only the others."""
    if on and in_place and not query.source and not any("d.text" in one for one in query.where):
        query.source, query.key = "flags AS g", "g.doc"
    else:
        query.where.append(f"{query.key} {'' if on else 'NOT '}IN (SELECT doc FROM flags)")


def keys(
    connection: Connection,
    filters: Filters,
    *,
    order: str = "place",
    offset: int = 0,
    limit: int | None = None,
    after: int | None = None,
) -> list[int]:
    """Keys of the documents that meet all conditions; of those in place order, after a key."""
    query = _query(connection, filters, order)
    if after is not None:
        query.where.append(f"{query.key} > :after")
        query.values["after"] = after
    index = "documents_by_title" if order == "title" else "documents_listed"
    ordered = ORDERS[order].format(key=query.key)
    found = query.sql(f"{query.key} AS k", index) + f" ORDER BY {ordered} LIMIT :limit OFFSET :at"
    values = {**query.values, "limit": -1 if limit is None else limit, "at": offset}
    # One value in place of a row for each key: several times as quick.
    packed = connection.execute(text(f"SELECT json_group_array(k) FROM ({found})"), values)
    return list(json.loads(packed.scalar_one()))


def count(connection: Connection, filters: Filters, *, at_most: int | None = None) -> int:
    """How many documents meet all conditions; at_most: no more than so many are counted."""
    query = _query(connection, filters, "place")
    if at_most is not None:
        some = query.sql("1") + " LIMIT :limit"
        values = {**query.values, "limit": at_most}
        found = connection.execute(text(f"SELECT count(*) FROM ({some})"), values)
    else:
        found = connection.execute(text(query.sql("count(*)")), query.values)
    return int(found.scalar_one())


def summaries(connection: Connection, wanted: Sequence[int]) -> list[Summary]:
    """The documents of these keys as lists show them, in the order of the keys."""
    found: dict[int, Summary] = {}
    columns = f"key, {COLUMNS}, EXISTS (SELECT 1 FROM flags WHERE doc = key)"
    for some in chunks(wanted):
        query = f"SELECT {columns} FROM documents WHERE key IN {placeholders(some)}"
        for key, *row, flagged in connection.exec_driver_sql(query, some):
            found[key] = Summary._make((*row, bool(flagged)))
    return [found[key] for key in wanted if key in found]


def unreviewed(connection: Connection, wanted: Sequence[int]) -> set[int]:
    """Which of the documents of these keys nobody has reviewed."""
    query = (
        "SELECT json_group_array(d.key) FROM json_each(:keys) AS j"
        " CROSS JOIN documents AS d INDEXED BY documents_listed ON d.key = j.value"
        " WHERE d.state <> 'reviewed'"
    )
    found = connection.execute(text(query), {"keys": json.dumps(list(wanted))})
    return set(json.loads(found.scalar_one()))
