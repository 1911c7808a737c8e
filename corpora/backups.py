"""Backups of a project: one a day that it is worked on, and one before anything rewrites it.

They stand in a folder beside the project, `NAME.backups`, so that they move with it and a person
finds them. Only a sound copy is kept, so a damaged file never pushes out a good backup.
"""

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from corpora.errors import ProjectError, UserError
from corpora.formats.writing import aside
from corpora.store import copying
from corpora.store.copying import StoppedError
from corpora.store.engine import DamagedError

__all__ = ["Backup", "DamagedError", "StoppedError", "UnmadeError", "daily", "folder", "listed"]

# So many are kept of each kind.
DAILY, BEFORE = 7, 3
NAME = re.compile(r"(\d{4}-\d\d-\d\d)(?:T(\d\d-\d\d-\d\d))?\.(daily|before [\w ]+)\.tagwright")


class UnmadeError(ProjectError):
    """A backup that the disk or its folder did not take."""


class Backup(NamedTuple):
    """why: "daily", or before what it was made. size: in bytes."""

    path: Path
    made: datetime
    why: str
    size: int


def folder(project: Path) -> Path:
    """Where a project's backups are."""
    return project.with_suffix(".backups")


def listed(project: Path) -> list[Backup]:
    """The backups of a project, the newest first."""
    return sorted(_found(project), key=lambda backup: (backup.made, backup.why), reverse=True)


def _found(project: Path) -> Iterator[Backup]:
    place = folder(project)
    for path in place.iterdir() if place.is_dir() else ():
        if match := NAME.fullmatch(path.name):
            yield Backup(path, _made(path, match), match[3], path.stat().st_size)


def _made(path: Path, name: re.Match[str]) -> datetime:
    """When a backup was made: its name says the day, and the file the hour if it is of that day."""
    written = datetime.fromtimestamp(path.stat().st_mtime)
    if name[2]:
        return datetime.strptime(f"{name[1]} {name[2]}", "%Y-%m-%d %H-%M-%S")
    day = datetime.strptime(name[1], "%Y-%m-%d")
    return written if written.date() == day.date() else day


def daily(
    project: Path, *, should_stop: Callable[[], bool] = lambda: False, now: datetime | None = None
) -> Path | None:
    """Make today's backup; None where it is there, or nothing has changed since the last one.

    Raises UnmadeError where it cannot be made, DamagedError where the project is damaged.
    """
    today = (now or datetime.now()).date().isoformat()
    target = folder(project) / f"{today}.daily.tagwright"
    if target.exists() or not _has_changed(project) or copying.is_empty(project):
        return None
    _make(project, target, should_stop)
    _keep(project, lambda backup: backup.why == "daily", DAILY)
    return target


def before(project: Path, what: str) -> Path:
    """Make a backup before something rewrites the project. Raises UnmadeError, DamagedError."""
    target = _before(project, what)
    _make(project, target, lambda: False)
    _keep(project, lambda backup: backup.why != "daily", BEFORE)
    return target


def before_mending(project: Path) -> None:
    """Keep the bytes of a damaged file before it is mended. Raises OSError or UserError."""
    target = _before(project, "mending")
    target.parent.mkdir(exist_ok=True)
    with aside(target) as temporary:
        shutil.copyfile(project, temporary)
    _keep(project, lambda backup: backup.why != "daily", BEFORE)


def restore(project: Path, number: int, into: Path) -> Backup:
    """Copy a backup (1 is the newest) to where no file is. Raises UserError."""
    found = listed(project)
    if not found:
        raise UserError(f"{project} has no backups; they would be in {folder(project)}.")
    if not 1 <= number <= len(found):
        raise UserError(
            f"{project} has no backup {number}; the newest is 1, the oldest {len(found)}."
        )
    if into.exists():
        raise UserError(f"{into} exists already; name a file that does not.")
    with aside(into) as temporary:
        shutil.copyfile(found[number - 1].path, temporary)
    return found[number - 1]


def _before(project: Path, what: str) -> Path:
    now = datetime.now().isoformat(timespec="seconds").replace(":", "-")
    return folder(project) / f"{now}.before {what}.tagwright"


def _make(project: Path, target: Path, should_stop: Callable[[], bool]) -> None:
    try:
        target.parent.mkdir(exist_ok=True)
        copying.copy(project, target, should_stop=should_stop)
    except (OSError, ProjectError) as error:
        if isinstance(error, DamagedError):
            raise
        cause = error.strerror if isinstance(error, OSError) else str(error)
        raise UnmadeError(
            f"No backup of {project} could be made in {target.parent}: {cause}; see to it that the"
            " folder can be written to and has room."
        ) from error


def _has_changed(project: Path) -> bool:
    """Whether the project was written to after its latest backup."""
    newest = max((backup.path.stat().st_mtime_ns for backup in _found(project)), default=0)
    log = project.with_name(project.name + "-wal")
    files = [project, *([log] if log.is_file() and log.stat().st_size else [])]
    return max(file.stat().st_mtime_ns for file in files) > newest


def _keep(project: Path, kind: Callable[[Backup], bool], number: int) -> None:
    for backup in list(filter(kind, listed(project)))[number:]:
        backup.path.unlink(missing_ok=True)
