"""A project whose log does not explain its state any more, made anew as one import of what the
tables and the log together still say."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select

from corpora.change import (
    Annotated,
    Change,
    Flagged,
    Imported,
    Item,
    Labelled,
    Mapped,
    Refused,
    Rejected,
    Removed,
)
from corpora.document import Document, Span, sort_spans
from corpora.history import History
from corpora.labels import Label, LabelSet
from corpora.schema import documents, labels, rejections
from corpora.store import audit, category_proposals, engine, imports, listing, log, settings
from corpora.store import documents as rows
from corpora.store.bulk import chunks

BATCH = 50

# What stands on a document and is not of its import.
Note = Rejected | Refused | Flagged


def all_keys(connection: Connection) -> list[int]:
    return list(connection.execute(select(documents.c.key)).scalars())


def shown(connection: Connection) -> int:
    """How many documents there are to see."""
    query = select(func.count()).select_from(documents).where(rows.visible())
    return int(connection.execute(query).scalar_one())


def can_undo(connection: Connection) -> bool:
    """Whether undo and redo follow from the log as it is."""
    try:
        History().follow(log.entries(connection))
    except IndexError:  # it takes back what is not there
        return False
    return True


def rebuild(store: engine.Store, path: Path, holes: Sequence[str]) -> None:
    """Replace the project that the store has open by one that agrees with itself."""
    aside = path.with_name(f"again {path.name}")
    new = engine.create(aside)
    try:
        with store.read() as connection:
            with new.write() as target:
                settings.put(target, "seed", settings.get(connection, "seed", "0"))
                settings.put(target, "rules", settings.get(connection, "rules"))
                number = imports.begin(target, "rescue")
            doubtful = bool({"annotations", "documents", "removed"} & {*holes})
            names, refused = _fill(connection, new, number, doubtful=doubtful)
            known = _labels(connection, names)
            said = _said(connection, known)
        with new.write() as target:
            adds: tuple[Item, ...] = (*known, *said, Imported(number))
            log.append(target, Change("rescue", adds=adds), who="rescue")
            if refused:  # on documents that can be seen now
                log.append(target, Change("rescue", adds=tuple(refused)), who="rescue")
    finally:
        new.close()
    store.close()
    os.replace(aside, path)
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)


def _fill(
    connection: Connection, new: engine.Store, number: int, *, doubtful: bool
) -> tuple[dict[str, None], list[Note]]:
    """Store the documents that are to be seen; the labels used, rejections and marks."""
    names: dict[str, None] = {}
    refused: list[Note] = []
    taken: set[str] = set()
    for some, no in _read(connection, doubtful=doubtful):
        docs = [doc for doc in some if doc.id not in taken]
        taken.update(doc.id for doc in docs)
        refused += no
        for doc in docs:
            names.update(dict.fromkeys(s.label for s in (*doc.spans, *doc.proposals)))
        if docs:
            with new.write() as target:
                imports.add(target, number, docs)
    return names, [*dict.fromkeys(item for item in refused if item.doc in taken)]


def _read(connection: Connection, *, doubtful: bool) -> Iterator[tuple[list[Document], list[Note]]]:
    """Documents as the tables have them; where the tables are doubtful, with what the log has of
    them besides."""
    comings = audit.comings_of(connection) if doubtful else {}
    keys = listing.keys(connection, {})
    for some in chunks(keys, BATCH):
        docs = {key: rows.read_some(connection, [key])[0] for key in some}
        if doubtful:
            for key, said in audit.replay(connection, some, comings).items():
                if Removed(docs[key].id, key) in said.items:
                    del docs[key]
                    continue
                docs[key] = docs[key] if said.fault else _with(docs[key], said.items)
        refused = rows.spans_of(connection, rejections, some)
        no: list[Note] = [Rejected(docs[key].id, span) for key in docs for span in refused[key]]
        for notes in category_proposals.notes(connection, list(docs)).values():
            no += notes
        yield list(docs.values()), no


def _with(doc: Document, items: audit.Items) -> Document:
    """The document with the annotations that only the log has."""
    spans: dict[Any, Span] = {span.key: span for span in doc.spans}
    for item in items:
        if isinstance(item, Annotated) and 0 <= item.span.start < item.span.end <= len(doc.text):
            spans.setdefault(item.span.key, item.span)
    return doc.replace(spans=sort_spans(spans.values()))


def _labels(connection: Connection, used: dict[str, None]) -> list[Labelled]:
    """The labels that came, in their order, and those that spans have besides."""
    query = select(labels).order_by(labels.c.position)
    came = [Label(r.name, r.colour, r.key, r.guideline) for r in connection.execute(query)]
    every = [*came, *LabelSet(tuple(came)).missing(used)]
    return [Labelled(label, at) for at, label in enumerate(every)]


def _said(connection: Connection, known: Sequence[Labelled]) -> list[Mapped]:
    """What machines call these labels by names that they no longer have."""
    names = {item.label.name for item in known}
    return [
        Mapped(name, label)
        for name, label in rows.label_map_rows(connection).items()
        if name not in names and (label is None or label in names)
    ]
