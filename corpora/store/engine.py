"""Opens a project file: pragmas, versions, transactions, and SQLite's errors as sentences."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, exc
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


class Store:
    """Two connections to one file: `read` sees a stable state, `write` is durable when it ends."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with sentences(path):
            engine = _engine(path)
            self._reader = engine.connect().execution_options(begin="BEGIN")
            self._writer = engine.connect().execution_options(begin="BEGIN IMMEDIATE")

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view of the file; within another reading, that one's."""
        if self._reader.in_transaction():
            yield self._reader
            return
        with sentences(self.path), self._reader.begin():
            yield self._reader

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """All or nothing, and on the disk when the block ends."""
        with sentences(self.path), self._writer.begin():
            yield self._writer

    def data_version(self) -> int:
        """A number that changes when another process has committed; our own commits, which go
        through the connection that is asked here, leave it as it is."""
        with sentences(self.path):
            cursor = self._writer.connection.cursor()
            return int(cursor.execute("PRAGMA data_version").fetchone()[0])

    def checkpoint(self) -> None:
        """Move what was written into the file proper, as far as nobody is in the way."""
        with sentences(self.path):
            self._writer.connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        self._reader.close()
        self._writer.close()


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
        _remove(path)
        raise
    return store


def _remove(path: Path) -> None:
    """Take away a project that could not be finished."""
    for end in ("", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + end).unlink()


def open_existing(path: Path) -> Store:
    """The store of an existing project, brought to today's version. Raises ProjectError."""
    if not path.is_file():
        kind = "is a folder, not a project" if path.is_dir() else "does not exist"
        raise ProjectError(f"{path} {kind}; `tagwright new {path}` makes a project.")
    with path.open("rb") as file:
        if file.read(16) != b"SQLite format 3\0":
            raise ProjectError(f"{path} is not a Tagwright project; import it into one instead.")
    store = Store(path)
    try:
        _check_version(store)
    except BaseException:
        store.close()
        raise
    return store


def _check_version(store: Store) -> None:
    with store.read() as connection:
        mark = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
        if mark != APPLICATION_ID:
            raise ProjectError(f"{store.path} is an SQLite file, but not a Tagwright project.")
        version = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
    if version > migrations.HEAD:
        raise ProjectError(
            f"{store.path} was made by a newer Tagwright (version {version} of the file);"
            " update this one to open it."
        )
    if version < migrations.HEAD:
        with store.write() as connection:
            migrations.upgrade(connection)


def _engine(path: Path) -> Engine:
    engine = create_engine(
        # Not a string: a path may hold what is a sign of its own in an address.
        URL.create("sqlite+pysqlite", database=str(path.absolute())),
        poolclass=NullPool,
        connect_args={"timeout": PATIENCE_S, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _connect(dbapi: DBAPIConnection, _record: object) -> None:
        dbapi.isolation_level = None  # transactions are ours alone
        cursor = dbapi.cursor()
        for pragma in PRAGMAS:
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
    except (exc.OperationalError, exc.DatabaseError) as error:
        cause = str(error.orig)
        for sign, sentence in _SENTENCES.items():
            if sign in cause:
                raise ProjectError(f"{path}: {sentence}") from error
        raise


_SENTENCES = {
    "locked": "another process is writing to it; try again in a moment.",
    "readonly": "it cannot be written to; check the permissions of the file and its folder.",
    "unable to open": "it cannot be opened; check the permissions of the file and its folder.",
    "disk is full": "the disk is full; nothing was changed. Make room and try again.",
    "disk I/O": "the disk reports an error; nothing was changed. Check the disk.",
    "not a database": "it is not a Tagwright project, or it is damaged.",
    "malformed": "it is damaged; restore it from a backup.",
}
