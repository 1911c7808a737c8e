"""Rows of categories that machines suggest: outside the log, replaced at any time."""

import time
from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, insert, select

from corpora.change import Flagged, Refused
from corpora.document import CategoryProposal, Document
from corpora.schema import category_proposals as table
from corpora.schema import category_rejections, documents, flags
from corpora.store.bulk import insert_rows
from corpora.store.counts import recount
from corpora.store.documents import visible
from corpora.store.proposals import open_keys

COLUMNS = ("doc", "category", "source", "score", "time")


def replace(
    connection: Connection, source: str, proposed: Iterable[tuple[str, Sequence[CategoryProposal]]]
) -> int:
    """Put a source's proposals in the place of all earlier ones on these documents.

    Documents that are not there, or were reviewed meanwhile, are passed over. Returns how many
    proposals were stored.
    """
    found = dict(proposed)
    keys = open_keys(connection, found)
    connection.execute(delete(table).where(table.c.doc.in_(keys.values())))
    now = time.time()
    values = [
        {"doc": keys[doc], **one._replace(source=source)._asdict(), "time": now}
        for doc, several in found.items()
        if doc in keys
        for one in {one.category: one for one in several}.values()
    ]
    if values:
        connection.execute(insert(table), values)
    recount(connection, keys.values())
    return len(values)


def add(connection: Connection, docs: dict[int, Document]) -> None:
    """Store those that documents bring, by their keys."""
    now = time.time()
    rows = [(key, *one, now) for key, doc in docs.items() for one in doc.category_proposals]
    insert_rows(connection, "category_proposals", COLUMNS, rows)


def notes(
    connection: Connection, keys: Sequence[int] | None = None
) -> dict[int, list[Flagged | Refused]]:
    """The marks on documents, and the categories refused for them, by the documents' keys: on
    those of these keys, or on all that are visible."""
    found: dict[int, list[Flagged | Refused]] = defaultdict(list)
    for table_, columns in ((flags, ()), (category_rejections, COLUMNS[1:4])):
        columns_ = documents.c.key, documents.c.id, *(table_.c[name] for name in columns)
        query = select(*columns_).join_from(table_, documents, documents.c.key == table_.c.doc)
        query = query.where(visible() if keys is None else table_.c.doc.in_(keys))
        for key, doc, *said in connection.execute(query):
            found[key].append(Refused(doc, CategoryProposal(*said)) if said else Flagged(doc))
    return found
