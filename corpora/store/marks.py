"""Marks of documents: which labels their annotations have, and who had a hand in them.

They follow from spans and the log, and are kept so that filters need not look through these. What
a name did to a document (`how`) is a sum: PERSON changed it by hand, SOURCE made what became an
annotation of it, PROPOSER suggests something on it now.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from corpora.document import Document, Span
from corpora.schema import change_items, changes
from corpora.store.bulk import chunks, insert_rows, placeholders

PERSON, SOURCE, PROPOSER = 1, 2, 4
Mark = tuple[str, str, int]  # kind, name, document

_PUT = (
    "INSERT INTO marks (kind, name, doc, how) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (kind, name, doc) DO UPDATE SET how = excluded.how"
)
_HOW = "SELECT how FROM marks WHERE kind = ? AND name = ? AND doc = ?"
_THERE = "SELECT EXISTS (SELECT 1 FROM annotations WHERE doc = ? AND %s = ?)"
_TOUCH = (
    f"INSERT INTO marks (kind, name, doc, how) VALUES ('who', ?, ?, {PERSON})"
    f" ON CONFLICT (kind, name, doc) DO UPDATE SET how = how | {PERSON}"
    f" WHERE how & {PERSON} = 0"
)


def of_documents(docs: Mapping[int, Document]) -> dict[Mark, int]:
    """The marks that these documents' own spans give them, by their keys."""
    found: dict[Mark, int] = defaultdict(int)
    for key, doc in docs.items():
        for span in doc.spans:
            _see(found, key, span.label, span.source)
        for span in doc.proposals:
            found["who", span.source, key] |= PROPOSER
    return found


def add(connection: Connection, found: Mapping[Mark, int]) -> None:
    """Store the marks of documents that had none."""
    rows = sorted((*mark, how) for mark, how in found.items())
    insert_rows(connection, "marks", ("kind", "name", "doc", "how"), rows)


def touch(connection: Connection, who: str, keys: Iterable[int]) -> None:
    """Remember that a person changed these documents."""
    if values := [(who, key) for key in keys]:
        connection.exec_driver_sql(_TOUCH, values)


def follow(connection: Connection, keys: Sequence[int]) -> None:
    """Bring the marks of documents whose spans changed up to date."""
    for some in chunks(keys):
        have = _kept(connection, some)
        want = _following(connection, some)
        for mark, how in have.items():
            if how & PERSON:
                want[mark] |= PERSON
        _replace(connection, have, want)


def follow_few(connection: Connection, key: int, spans: Iterable[Span]) -> None:
    """The same for one document of which these spans are new, or gone: only their labels and
    sources are looked for."""
    have, want = dict[Mark, int](), dict[Mark, int]()
    names = {name for span in spans for name in (("label", span.label), ("source", span.source))}
    for column, name in names:
        mark: Mark = ("who" if column == "source" else column, name, key)
        if not name:
            continue
        how = connection.exec_driver_sql(_HOW, mark).scalar()
        if how is not None:
            have[mark] = how
        there = connection.exec_driver_sql(_THERE % column, (key, name)).scalar()
        rest = (how or 0) & ~SOURCE
        if there or rest:
            want[mark] = rest | (SOURCE if there and column == "source" else 0)
    _replace(connection, have, want)


def _replace(connection: Connection, have: Mapping[Mark, int], want: Mapping[Mark, int]) -> None:
    if gone := [mark for mark in have if mark not in want]:
        where = "kind = ? AND name = ? AND doc = ?"
        connection.exec_driver_sql(f"DELETE FROM marks WHERE {where}", gone)
    if new := [(*mark, how) for mark, how in want.items() if have.get(mark) != how]:
        connection.exec_driver_sql(_PUT, new)


def differing(connection: Connection, keys: Sequence[int]) -> set[int]:
    """Which of these documents have other marks than is true."""
    want = _following(connection, keys)
    hands = (
        select(changes.c.who, change_items.c.doc)
        .join(changes, changes.c.number == change_items.c.change)
        .where(change_items.c.doc.in_(keys))
    )
    for who, doc in connection.execute(hands.distinct()):
        want["who", who, doc] |= PERSON
    return {doc for (_, _, doc), _ in _kept(connection, keys).items() ^ want.items()}


def proposers(connection: Connection, visible: str) -> list[str]:
    """Who proposes anything on documents that meet a condition."""
    query = (
        "WITH RECURSIVE names (name) AS (SELECT min(name) FROM marks WHERE kind = 'who' UNION ALL"
        " SELECT (SELECT min(name) FROM marks WHERE kind = 'who' AND name > names.name)"
        " FROM names WHERE name IS NOT NULL) SELECT name FROM names WHERE EXISTS (SELECT 1"
        " FROM marks AS m CROSS JOIN documents AS d ON d.key = m.doc WHERE kind = 'who'"
        f" AND m.name = names.name AND how & {PROPOSER} AND {visible})"
    )
    return list(connection.exec_driver_sql(query).scalars())


def _kept(connection: Connection, keys: Sequence[int]) -> dict[Mark, int]:
    found = _of_docs(connection, "SELECT kind, name, doc, how FROM marks WHERE doc IN", keys)
    return {(kind, name, doc): how for kind, name, doc, how in found}


def _following(connection: Connection, keys: Sequence[int]) -> dict[Mark, int]:
    """The marks that follow from the spans of these documents."""
    found: dict[Mark, int] = defaultdict(int)
    made = "SELECT DISTINCT doc, label, source FROM annotations WHERE doc IN"
    for doc, label, source in _of_docs(connection, made, keys):
        _see(found, doc, label, source)
    waiting = "SELECT DISTINCT doc, source FROM proposals WHERE doc IN"
    for doc, source in _of_docs(connection, waiting, keys):
        found["who", source, doc] |= PROPOSER
    return found


def _of_docs(connection: Connection, query: str, keys: Sequence[int]) -> Iterable[Any]:
    return connection.exec_driver_sql(f"{query} {placeholders(keys)}", tuple(keys))


def _see(found: dict[Mark, int], doc: int, label: str, source: str) -> None:
    found["label", label, doc] |= 0
    if source:
        found["who", source, doc] |= SOURCE
