"""Is a project sound, its backups, and what can be saved of a damaged one."""

import shlex
from collections.abc import Iterator
from pathlib import Path

from corpora import backups
from corpora.check import damage, differences, remake_search
from corpora.errors import ProjectError, UserError
from corpora.events import Event, Message, Result
from corpora.project import Project
from corpora.rescue import rescue


def check(project: Project) -> Iterator[Event]:
    """Look at the file's pages, at the search index, and hold the state against the log.

    A search index that alone is wrong is made anew. Raises UserError where anything else is.
    """
    if project.read_only:
        raise UserError(project.read_only)
    found, mended = damage(project), False
    if found and remake_search(project, found):
        yield Message("The search index was wrong; it was made anew.", "warning")
        found, mended = [], True
    found = found or differences(project)
    if found:
        more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
        path, typed = project.path, shlex.quote(str(project.path))
        raise UserError(
            f"{path} is damaged: {found[0]}{more}; `tagwright rescue {typed} -o NEW` writes what"
            f" can be read into a new project, and `tagwright backups {typed}` lists its backups."
        )
    changes = len(project.log())
    yield Result(
        {"project": str(project.path), "changes": changes, "sound": True, "mended": mended}
    )


def backed_up(project: Project) -> Iterator[Event]:
    """Make today's backup before the project is changed. Where it cannot be made, that is told,
    and the work goes on. Raises DamagedError where the project is damaged."""
    if project.read_only:
        return
    try:
        backups.daily(project.path)
    except backups.UnmadeError as error:
        yield Message(str(error), "warning")


def make_backup(path: Path) -> Iterator[Event]:
    """Make today's backup. Raises UserError where it cannot be made."""
    with Project.open(path) as project:
        if project.read_only:
            raise ProjectError(project.read_only)
        made = backups.daily(path)
    yield Result({"project": str(path), "made": str(made) if made else None, **_listed(path)})


def list_backups(path: Path) -> Iterator[Event]:
    """The backups of a project, the newest first."""
    yield Result({"project": str(path), **_listed(path)})


def _listed(path: Path) -> dict[str, object]:
    rows = [
        {
            "number": number,
            "path": str(backup.path),
            "made": backup.made.isoformat(timespec="seconds"),
            "why": backup.why,
            "bytes": backup.size,
        }
        for number, backup in enumerate(backups.listed(path), 1)
    ]
    return {"folder": str(backups.folder(path)), "backups": rows}


def restore(path: Path, number: int, into: Path) -> Iterator[Event]:
    """Copy a backup to a new file."""
    backup = backups.restore(path, number, into)
    made = backup.made.isoformat(timespec="seconds")
    yield Result({"project": str(into), "backup": str(backup.path), "made": made})


def save(path: Path, new: Path) -> Iterator[Event]:
    """Write what can be read of a damaged project into a new one."""
    found = rescue(path, new)
    yield Result(
        {
            "project": str(new),
            "documents": found.documents,
            "holes": list(found.holes),
            "unfit": found.unfit,
            "history": found.history,
            "told": found.told,
        }
    )
