"""Figures about the whole project."""

from typing import Any

from sqlalchemy import Connection, func, select

from corpora.schema import annotations, changes, documents, proposals
from corpora.store.documents import label_counts, visible
from corpora.store.proposals import sources


def overview(connection: Connection) -> dict[str, Any]:
    """Counts of documents by state, part, category and language, of tokens, spans, proposals."""
    total = select(func.count(), func.coalesce(func.sum(documents.c.token_count), 0))
    number, tokens = connection.execute(total.where(visible())).one()
    grouped = {
        name: _by(connection, column)
        for name, column in (
            ("states", documents.c.state),
            ("parts", documents.c.part),
            ("categories", documents.c.category),
            ("languages", documents.c.lang),
        )
    }
    return {
        "documents": number,
        "tokens": int(tokens),
        **grouped,
        "annotations": _spans(connection, annotations),
        "labels": label_counts(connection),
        "proposals": _spans(connection, proposals),
        "sources": sources(connection),
        "changes": connection.execute(select(func.count()).select_from(changes)).scalar_one(),
    }


def languages(connection: Connection) -> dict[str, int]:
    """How many documents there are in each language."""
    return _by(connection, documents.c.lang)


def _by(connection: Connection, column: Any) -> dict[str, int]:
    query = select(column, func.count()).where(visible(), column.is_not(None)).group_by(column)
    return dict(connection.execute(query).all())


def _spans(connection: Connection, table: Any) -> int:
    query = select(func.count()).select_from(table)
    query = query.join(documents, documents.c.key == table.c.doc).where(visible())
    return int(connection.execute(query).scalar_one())
