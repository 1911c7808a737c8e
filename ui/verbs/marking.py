"""Many documents marked, sorted, accepted or rejected at once, as one change."""

from collections.abc import Collection, Iterator
from pathlib import Path

from corpora import marking
from corpora.errors import UserError
from corpora.events import Event, Result
from corpora.marking import Act
from corpora.project import Project


def mark(
    project: Project, act: Act, *, category: str | None = None, ids: Path | None = None
) -> Iterator[Event]:
    """Do it to the documents that a file names, one id a line; to all where there is no file."""
    keys = project.keys() if ids is None else project.keys_by_id(read_ids(project, ids))
    applied = yield from marking.marking(project, keys, act, category)
    changed = len(applied.docs) if applied else 0
    yield Result({"act": act, "documents": len(keys), "changed": changed})


def read_ids(project: Project, path: Path) -> Collection[str]:
    """The ids that a file names. Raises UserError where one is no document's."""
    try:
        found = dict.fromkeys(filter(None, path.read_text(encoding="utf-8").split("\n")))
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{path} cannot be read: {error}; name a UTF-8 file of ids.") from error
    known = {summary.id for summary in project.summaries(project.keys_by_id(found))}
    for line, doc_id in enumerate(found, 1):
        if doc_id not in known:
            raise UserError(f"{path}, id {line}: there is no document {doc_id!r} in the project.")
    return found
