"""Figures about the whole project."""

from typing import Any

from sqlalchemy import Connection, text

from corpora.store import marks
from corpora.store.listing import ALL, shown
from corpora.store.tallies import label_counts


def overview(connection: Connection) -> dict[str, Any]:
    """Counts of documents by state, part, category and language, of tokens, spans, proposals."""
    visible = shown(connection)
    number, tokens = _one(
        connection,
        "SELECT count(*), coalesce(sum(d.token_count), 0)"
        f" FROM documents AS d INDEXED BY documents_listed WHERE {visible}",
    )
    labels = label_counts(connection)
    return {
        "documents": number,
        "tokens": tokens,
        "states": _by(connection, "state", visible),
        "parts": _by(connection, "part", visible),
        "categories": _by(connection, "category", visible),
        "languages": _by(connection, "lang", visible),
        "annotations": sum(labels.values()),
        "labels": labels,
        "proposals": _proposals(connection, visible),
        "sources": marks.proposers(connection, visible),
        "changes": _one(connection, "SELECT count(*) FROM changes")[0],
    }


def languages(connection: Connection) -> dict[str, int]:
    """How many documents there are in each language."""
    return _by(connection, "lang", shown(connection))


def categories(connection: Connection) -> list[str]:
    """All that documents have, and all that are proposed for some, sorted."""
    visible = shown(connection)
    query = "SELECT DISTINCT p.category FROM category_proposals AS p"
    if visible != ALL:
        query += f" JOIN documents AS d ON d.key = p.doc WHERE {visible}"
    proposed = connection.execute(text(query))
    return sorted({*_by(connection, "category", visible), *proposed.scalars()})


def _by(connection: Connection, column: str, visible: str) -> dict[str, int]:
    query = (
        f"SELECT d.{column}, count(*) FROM documents AS d INDEXED BY documents_listed"
        f" WHERE {visible} AND d.{column} IS NOT NULL GROUP BY 1 ORDER BY 1"
    )
    return dict(connection.execute(text(query)).all())


def _proposals(connection: Connection, visible: str) -> int:
    all_ = "SELECT count(*) FROM proposals"
    if visible == ALL:
        return _one(connection, all_)[0]
    return _one(connection, f"{all_} JOIN documents AS d ON d.key = doc WHERE {visible}")[0]


def _one(connection: Connection, query: str) -> tuple[int, ...]:
    return tuple(connection.execute(text(query)).one())
