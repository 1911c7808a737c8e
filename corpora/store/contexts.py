"""Documents in which a label is given or proposed, with what has it, some documents at a time."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from corpora.document import Document, Span
from corpora.edits import visible_proposals
from corpora.schema import annotations
from corpora.store.bulk import placeholders
from corpora.store.documents import VISIBLE, open_proposals, spans_of

# Documents that are read in one go while somebody types: so many, with so many tokens and spans.
SOME, TOKENS, SPANS = 50, 20_000, 1_000

# Where annotations of a label are, and where anything waits for an answer.
_ANNOTATED = (
    "SELECT key, token_count, span_count + proposal_count FROM marks"
    " JOIN documents AS d INDEXED BY documents_listed ON d.key = doc"
    " WHERE kind = 'label' AND name = :label AND doc > :after"
    f" AND {VISIBLE} ORDER BY doc LIMIT :some"
)
_WAITING = (
    "SELECT key, token_count, span_count + proposal_count FROM documents INDEXED BY"
    f" documents_listed WHERE key > :after AND proposal_count > 0 AND {VISIBLE}"
    " ORDER BY key LIMIT :some"
)


class Found(NamedTuple):
    """What a document has of a label: annotations, and proposals that wait for an answer."""

    key: int
    doc: str
    text: str
    annotated: list[Span]
    proposed: list[Span]


def some(
    connection: Connection, label: str, after: int, *, annotated: bool, proposed: bool
) -> list[Found]:
    """The next documents after a key that may have anything of the wanted kinds, in their order;
    none where there are no more."""
    keys = _next(connection, label, after, annotated=annotated, proposed=proposed)
    given = spans_of(connection, annotations, keys, label=label) if annotated else {}
    waiting = _waiting(connection, keys, label) if proposed else {}
    wanted = [key for key in keys if given.get(key) or waiting.get(key)]
    query = f"SELECT key, id, text FROM documents WHERE key IN {placeholders(wanted)}"
    rows = connection.exec_driver_sql(query, tuple(wanted)).all()
    texts = {key: (doc_id, text) for key, doc_id, text in rows}
    found = ((key, *texts.get(key, ("", ""))) for key in keys)
    return [
        Found(key, doc_id, text, given.get(key, []), waiting.get(key, []))
        for key, doc_id, text in found
    ]


def _next(
    connection: Connection, label: str, after: int, *, annotated: bool, proposed: bool
) -> list[int]:
    asked = {"label": label, "after": after, "some": SOME}
    queries = (_ANNOTATED,) * annotated + (_WAITING,) * proposed
    rows = {row for query in queries for row in connection.exec_driver_sql(query, asked).all()}
    keys, tokens, spans = list[int](), 0, 0
    for key, more_tokens, more_spans in sorted(map(tuple, rows))[:SOME]:
        tokens, spans = tokens + more_tokens, spans + more_spans
        if keys and (tokens > TOKENS or spans > SPANS):
            break
        keys.append(key)
    return keys


def _waiting(connection: Connection, keys: Sequence[int], label: str) -> dict[int, list[Span]]:
    """The proposals of a label that wait for an answer (see `edits.visible_proposals`)."""
    found = open_proposals(connection, keys, label=label)
    proposing = [key for key, spans in found.items() if spans]
    given = spans_of(connection, annotations, proposing)
    query = f"SELECT key, state FROM documents WHERE key IN {placeholders(proposing)}"
    result: dict[int, list[Span]] = {}
    for key, state in connection.exec_driver_sql(query, tuple(proposing)):
        proposed = tuple(found[key])
        doc = Document("", "", spans=tuple(given[key]), proposals=proposed, state=state)
        result[key] = list(visible_proposals(doc))
    return result
