"""Documents as a search for occurrences needs them: tokens as numbers, no sentences."""

from collections.abc import Sequence

from sqlalchemy import Connection

from corpora.document import Document, sort_spans
from corpora.occurrences import Sheet
from corpora.schema import annotations
from corpora.store.bulk import placeholders
from corpora.store.codec import borders
from corpora.store.documents import open_proposals, spans_of


def read(connection: Connection, keys: Sequence[int]) -> list[Sheet]:
    """The documents of these keys, in their place."""
    spans, waiting = spans_of(connection, annotations, keys), open_proposals(connection, keys)
    columns = "key, id, text, tokens, state"
    query = f"SELECT {columns} FROM documents WHERE key IN {placeholders(keys)}"
    found = []
    for key, doc_id, text, tokens, state in connection.exec_driver_sql(query, tuple(keys)):
        known = sort_spans(spans[key])
        doc = Document(doc_id, text, spans=known, proposals=tuple(waiting[key]), state=state)
        numbers = borders(tokens)
        found.append((key, Sheet(doc, numbers[::2], numbers[1::2])))
    return [sheet for _, sheet in sorted(found, key=lambda pair: pair[0])]
