"""Documents that say what has a label and what has none: reviewed, or with annotations."""

from sqlalchemy import Connection

from corpora.store.documents import VISIBLE

# Documents that are read in one go while somebody types: so many, with so many tokens.
SOME, TOKENS = 50, 4_000

_SAYING = (
    "SELECT key, token_count FROM documents INDEXED BY documents_listed"
    " WHERE key < ? AND (state = 'reviewed' OR span_count > 0)"
    f" AND {VISIBLE} ORDER BY key DESC LIMIT ?"
)


def some(connection: Connection, before: int | None) -> list[int]:
    """Keys of the next ones before a key, the last first; None: of the last ones."""
    first = (1 << 62) if before is None else before
    keys, tokens = list[int](), 0
    for key, number in connection.exec_driver_sql(_SAYING, (first, SOME)):
        tokens += number
        if keys and tokens > TOKENS:
            break
        keys.append(key)
    return keys
