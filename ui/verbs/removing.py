"""Documents taken out of a project, as one change."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from corpora import removing
from corpora.errors import UserError
from corpora.events import Event, Result
from corpora.project import Project
from ui.verbs.marking import read_ids


def remove(project: Project, docs: Sequence[str], *, ids: Path | None = None) -> Iterator[Event]:
    """Take out the documents of these ids, and those that a file names, one id a line.

    Raises UserError where one is no document's, and where none is named.
    """
    there = project.keys_of(docs)
    for doc in docs:
        if doc not in there:
            raise UserError(f"There is no document {doc!r} in the project; nothing was removed.")
    named = read_ids(project, ids) if ids else ()
    keys = project.keys_by_id([*docs, *named])
    if not keys:
        raise UserError("Name the documents to remove: by their ids, or by --ids FILE.")
    loss = removing.loss(project, keys)
    project.decide(lambda: removing.change(project, keys))
    yield Result(loss._asdict())
