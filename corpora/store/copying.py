"""Copies of a project file: of one moment, while others write to it, and never half there."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from corpora.store import integrity
from corpora.store.engine import DamagedError, connect, sentences, typed

# Pages that are copied between two looks at whether to stop: some milliseconds' worth.
STEP = 1024
# Steps of SQLite's machine between two looks while the copy is checked.
LOOK = 100_000


class StoppedError(Exception):
    """The copy was given up because it was asked to be."""


def copy(source: Path, target: Path, *, should_stop: Callable[[], bool] = lambda: False) -> None:
    """Write a sound copy of the project as it is now, put in place when it is whole.

    Nobody who edits waits for it. Raises DamagedError where the copy's pages contradict themselves
    (then nothing is put in place), OSError or ProjectError where it cannot be written,
    StoppedError.
    """
    temporary = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with sentences(target):
            _fill(source, temporary, should_stop)
        os.replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


def _fill(source: Path, target: Path, should_stop: Callable[[], bool]) -> None:
    def look(_status: int, _left: int, _total: int) -> None:
        if should_stop():
            raise StoppedError

    with closing(connect(source, "mode=rw")) as old, closing(connect(target)) as new:
        # Within one reading the copy need not begin again whenever somebody writes.
        old.isolation_level = None
        old.execute("BEGIN")
        old.execute("SELECT 1 FROM sqlite_master").fetchone()
        old.backup(new, pages=STEP, progress=look)
        # One file, which can be read where no other may be made beside it.
        new.execute("PRAGMA journal_mode = DELETE")
        _check(source, new, should_stop)


def _check(source: Path, copy: sqlite3.Connection, should_stop: Callable[[], bool]) -> None:
    copy.set_progress_handler(lambda: int(should_stop()), LOOK)
    try:
        problem = integrity.quick(copy)
    except sqlite3.OperationalError as error:
        if should_stop():
            raise StoppedError from error
        raise
    if problem:
        name = typed(source)
        raise DamagedError(
            f"{source} is damaged ({problem}); `tagwright rescue {name} -o NEW` writes what can"
            f" be read into a new project, and `tagwright backups {name}` lists the backups."
        )


def put_in_place(made: Path, path: Path) -> None:
    """Let the bytes of one file take the place of another's, at once. Raises OSError."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        shutil.copyfile(made, temporary)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def is_empty(path: Path) -> bool:
    """Whether a project has no documents."""
    with sentences(path), closing(connect(path, "mode=rw")) as connection:
        found: object = connection.execute("SELECT 1 FROM documents LIMIT 1").fetchone()
        return found is None
