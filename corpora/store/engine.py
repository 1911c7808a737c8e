"""A project file's connections: pragmas, transactions, and SQLite's errors as sentences.

How an existing file comes to be opened (its version, damage, a folder that is read-only) is told
in `opening`.
"""

import os
import shlex
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from sqlalchemy import Connection, Engine, create_engine, event, exc
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import NullPool

from corpora import migrations
from corpora.errors import ProjectError
from corpora.schema import APPLICATION_ID

# An edit waits this long for another process's short batch before it is refused.
PATIENCE_S = 10.0

PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    # An edit must not pay for moving the log's pages into the file: that is done when nobody
    # types (`checkpoint`), or when so many pages have gathered.
    "wal_autocheckpoint = 8000",
)
HELD = "a long change is under way; wait for its end."
ONLY_READING = ("query_only = ON",)


class DamagedError(ProjectError):
    """A project file whose pages contradict themselves."""


class View(NamedTuple):
    """A way to a project that must not be written to: the file that stands for it, the way SQLite
    opens that, why, and the folder that goes when the view is closed."""

    file: Path
    how: str  # SQLite's parameters: "mode=ro", or "immutable=1" where no file may be made beside
    reason: str
    folder: "TemporaryDirectory[str] | None" = None


class Store:
    """Two connections to one file: `read` sees a stable state, `write` is durable when it ends."""

    def __init__(
        self, path: Path, view: View | None = None, *, beside: "Store | None" = None
    ) -> None:
        """beside: what this one finds damaged, that one does not write to any more."""
        self.path = path
        self._beside = beside
        self.read_only = view.reason if view else ""  # why nothing can be changed; "" where it can
        self.held = False  # while another hand of this process is at work
        self._view = view
        with sentences(path):
            self._reader = _connection(path, view, begin="BEGIN")
            self._writer = _connection(path, view, begin="BEGIN IMMEDIATE")
        self._file = _identity(path)

    def protect(self, reason: str) -> None:
        """Let nothing be changed from now on."""
        self.read_only = self.read_only or reason
        if self._beside is not None:
            self._beside.protect(reason)

    @property
    def astray(self) -> str:
        """Why what is written would be nowhere, for the file was moved, deleted or replaced while
        it was open; "" where it is in its place."""
        if self._view or _identity(self.path) == self._file:
            return ""
        return (
            f"{self.path} was moved, deleted or replaced while it was open; put it back, or close"
            " the project and open it where it is now."
        )

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view of the file; within another reading, that one's."""
        if self._reader.in_transaction():
            yield self._reader
            return
        with self._told(), self._reader.begin():
            yield self._reader

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """All or nothing, and on the disk when the block ends. Raises ProjectError where the
        project is open for reading only, held, or its file is not in its place."""
        if reason := self.read_only or (self.held and HELD) or self.astray:
            raise ProjectError(f"Nothing was changed: {reason}")
        with self._told(), self._writer.begin():
            yield self._writer

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What is found damaged is not written to any more."""
        try:
            with sentences(self.path):
                yield
        except DamagedError as error:
            self.protect(str(error))
            raise

    def data_version(self) -> int:
        """A number that changes when another process has committed; our own commits, which go
        through the connection that is asked here, leave it as it is."""
        with sentences(self.path):
            cursor = self._writer.connection.cursor()
            return int(cursor.execute("PRAGMA data_version").fetchone()[0])

    def checkpoint(self) -> None:
        """Move what was written into the file proper, as far as nobody is in the way."""
        if self.read_only:
            return
        with sentences(self.path):
            self._writer.connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")

    def another(self) -> "Store":
        """The same file for another thread: connections of its own, which cannot write. Raises
        ProjectError where the file is not in its place."""
        if self.astray:
            raise ProjectError(self.astray)
        view = self._view or View(self.path, "mode=ro", "this is for reading only.")
        return Store(self.path, view._replace(folder=None), beside=self)

    def beside(self) -> "Store":
        """The same file for another thread that writes. Raises ProjectError where it is not in
        its place: what is opened there would be another, or be made."""
        if self.astray:
            raise ProjectError(f"Nothing was changed: {self.astray}")
        store = Store(self.path, self._view and self._view._replace(folder=None), beside=self)
        store.read_only = self.read_only
        return store

    def close(self) -> None:
        self._reader.close()
        self._writer.close()
        if self._view and self._view.folder:
            self._view.folder.cleanup()


def create(path: Path) -> Store:
    """A new project file with all tables. Raises ProjectError where something is in its way."""
    if path.exists():
        raise ProjectError(f"{path} exists already; choose another name, or open it.")
    if not path.parent.is_dir():
        raise ProjectError(f"There is no folder {path.parent}; create it first.")
    try:
        store = Store(path)
        with store.write() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.upgrade(connection)
    except BaseException:
        remove(path)
        raise
    return store


def remove(path: Path) -> None:
    """Take away a project that could not be finished."""
    for end in ("", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + end).unlink()


def connect(file: Path, how: str = "mode=rwc") -> sqlite3.Connection:
    """SQLite's own connection to a file; `how` are parameters of its address."""
    # An address, where a path's own signs are written as codes.
    address = f"{file.absolute().as_uri()}?{how}"
    return sqlite3.connect(address, uri=True, timeout=PATIENCE_S, check_same_thread=False)


class _Opening(NamedTuple):
    file: Path
    how: str
    pragmas: tuple[str, ...]


_OPENING: ContextVar[_Opening] = ContextVar("opening")


def _connection(path: Path, view: View | None, *, begin: str) -> Connection:
    """A connection whose transactions begin so."""
    writing = _Opening(path, "mode=rwc", PRAGMAS)
    token = _OPENING.set(_Opening(view.file, view.how, ONLY_READING) if view else writing)
    try:
        return _engine().connect().execution_options(begin=begin)
    finally:
        _OPENING.reset(token)


@cache
def _engine() -> Engine:
    """One for all files: statements are compiled once in a process, not for each reading thread."""
    engine = create_engine("sqlite://", poolclass=NullPool)

    @event.listens_for(engine, "do_connect")
    def _open(*_: object) -> sqlite3.Connection:
        return connect(_OPENING.get().file, _OPENING.get().how)

    @event.listens_for(engine, "connect")
    def _connect(dbapi: DBAPIConnection, _record: object) -> None:
        dbapi.isolation_level = None  # transactions are ours alone
        cursor = dbapi.cursor()
        for pragma in _OPENING.get().pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options()["begin"])

    return engine


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """SQLite's errors that are the machine's or the user's, as one sentence each."""
    try:
        yield
    except (exc.DatabaseError, *FAULTS) as error:
        if is_damage(error):
            name = typed(path)
            raise DamagedError(
                f"{path} is damaged; `tagwright check {name}` says where and mends its search, and"
                f" `tagwright rescue {name} -o NEW` writes what can be read into a new project."
            ) from error
        cause = str(error.orig if isinstance(error, exc.DatabaseError) else error)
        for sign, sentence in _SENTENCES.items():
            if sign in cause:
                raise ProjectError(f"{path}: {sentence}") from error
        raise


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file lies at a path, whatever its name; None where none does."""
    with suppress(OSError):
        found = os.stat(path)
        return found.st_dev, found.st_ino
    return None


def typed(path: Path) -> str:
    """A path as it is typed in a command."""
    return shlex.quote(str(path))


def is_damage(error: Exception) -> bool:
    """Whether SQLite says that a file's pages contradict themselves."""
    cause = error.orig if isinstance(error, exc.DatabaseError) else error
    return isinstance(cause, UnicodeDecodeError) or any(sign in str(cause) for sign in DAMAGE)


def malformed(what: str) -> sqlite3.DatabaseError:
    """Rows that make no sense are damage as well, which SQLite cannot see: raised as it raises
    that of pages."""
    return sqlite3.DatabaseError(f"{what} is malformed")


# What SQLite raises; of damage it may quote bytes that are no text.
FAULTS = (sqlite3.DatabaseError, UnicodeDecodeError)
DAMAGE = ("not a database", "malformed", "UTF-8", "unsupported file format")


_SENTENCES = {
    "locked": "another process is writing to it; try again in a moment.",
    "readonly": "it cannot be written to; check the permissions of the file and its folder.",
    "unable to open": "it cannot be opened; check the permissions of the file and its folder.",
    "disk is full": "the disk is full; nothing was changed. Make room and try again.",
    "disk I/O": "the disk reports an error; nothing was changed. Check the disk.",
}
