"""What can be read of a damaged project, as a sound one.

Tables are read row by row, passing over what cannot be read. Where the rows that came agree with
their log, the new project has all of its history; where they do not, it has what the tables and
the log together still say of each document, as one import.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from corpora import schema
from corpora.errors import ProjectError
from corpora.store import audit, counts, engine, fitting, integrity, rebuilding

# Where one table's rows stand on another's, the other comes first.
TABLES = ("settings", "imports", "documents", "labels", "label_map", "changes", "change_items",
          "annotations", "rejections", "category_rejections", "flags", "removed", "proposals",
          "category_proposals")  # fmt: skip
# That projects of older versions have not.
LATER = {"category_proposals", "category_rejections", "flags", "label_map", "removed"}
LAST_ROW = 2**63 - 1


class Salvaged(NamedTuple):
    """documents: how many there are now. holes: tables that could not be read to the end.
    unfit: rows that came and made no sense. history: whether undo goes back as before."""

    documents: int
    holes: tuple[str, ...]
    unfit: int
    history: bool

    @property
    def whole(self) -> bool:
        """Whether all rows of all tables came, made sense and agree with the log."""
        return self.history and not self.holes and not self.unfit

    @property
    def told(self) -> str:
        """The same in words, as a part of a sentence."""
        read = f"{self.documents} of its documents could be read"
        if self.holes:
            holes = ", ".join(name.replace("_", " ") for name in self.holes)
            read = f"{read}, parts of these tables could not: {holes}"
        return read if self.history else f"{read}; what was done before cannot be undone any more"


def salvage(path: Path, new: Path) -> Salvaged:
    """Write what can be read of a project into a new one. The file stays as it is.

    Raises ProjectError where nothing of it can be read.
    """
    with TemporaryDirectory(prefix="tagwright-") as folder:
        copy = Path(folder, "damaged")
        integrity.copy_as_it_is(path, copy)
        _mend_head(copy)
        store = engine.create(new)
        try:
            holes, unfit = _copy_rows(copy, new)
            found = _made_sound(store, new, holes)
        finally:
            store.close()
    if not found[0] and "documents" in holes:
        engine.remove(new)
        raise ProjectError(
            f"{path} is damaged and nothing of it can be read;"
            f" `tagwright backups {engine.typed(path)}` lists its backups."
        )
    return Salvaged(found[0], tuple(holes), unfit, found[1])


def _mend_head(copy: Path) -> None:
    """The file's first hundred bytes are the same in every project, but for counters."""
    page = 4096
    pages = copy.stat().st_size // page
    with copy.open("r+b") as file:
        head = bytearray(file.read(100).ljust(100, b"\0"))
        head[:24] = b"SQLite format 3\0" + page.to_bytes(2, "big") + bytes((1, 1, 0, 64, 32, 32))
        head[28:32] = max(pages, 1).to_bytes(4, "big")  # what a cut file has still
        head[92:96] = head[24:28]  # says that the number of pages counts
        head[32:40] = bytes(8)  # no free pages: nothing is written here
        head[44:48], head[56:60] = (4).to_bytes(4, "big"), (1).to_bytes(4, "big")
        head[68:72] = schema.APPLICATION_ID.to_bytes(4, "big")
        if not copy.with_name(copy.name + "-wal").is_file():
            file.seek(0)
            file.write(head)


def _copy_rows(copy: Path, new: Path) -> tuple[list[str], int]:
    """Bring all rows over that can be read and make sense; which tables have holes, and how many
    rows made no sense."""
    holes: list[str] = []
    with closing(engine.connect(copy)) as old, closing(engine.connect(new)) as target:
        old.text_factory = lambda data: data.decode("utf-8", "replace")
        target.isolation_level = None
        target.execute("BEGIN")
        fit = fitting.Fitting()
        for name in TABLES:
            if name in LATER and _lacks(old, name):
                continue
            insert, columns = _insert(name, old)
            for row in _rows(old, name, columns, holes):
                fitted = fit.row(name, dict(zip(columns, row, strict=True)))
                if fitted:
                    fit.unfit += _refused(target, insert, fitted)
        for statement in fitting.CLOSING:
            target.execute(statement)
        target.execute("COMMIT")
    return holes, fit.unfit


def _lacks(old: sqlite3.Connection, name: str) -> bool:
    """Whether the file surely has no such table."""
    try:
        query = "SELECT count(*) FROM sqlite_master WHERE name = ?"
        return not old.execute(query, (name,)).fetchone()[0]
    except engine.FAULTS:
        return False


def _refused(target: sqlite3.Connection, insert: str, row: dict[str, Any]) -> bool:
    try:
        target.execute(insert, row)
    except (sqlite3.Error, OverflowError):
        return True
    return False


def _insert(name: str, old: sqlite3.Connection) -> tuple[str, list[str]]:
    """How a row is written, and the columns that both files have."""
    columns = [column.name for column in schema.metadata.tables[name].columns]
    with suppress(*engine.FAULTS):
        there = {row[1] for row in old.execute(f"PRAGMA table_info ({name})")}
        columns = [column for column in columns if column in there] or columns
    names = ", ".join(f'"{column}"' for column in columns)
    values = ", ".join(f":{column}" for column in columns)
    return f'INSERT OR REPLACE INTO "{name}" ({names}) VALUES ({values})', columns


def _rows(
    old: sqlite3.Connection, name: str, columns: list[str], holes: list[str]
) -> Iterator[tuple[Any, ...]]:
    """The rows of a table; what cannot be read is passed over in steps that double, and the last
    of these is searched for its first row that can be."""
    names, key = ", ".join(f'"{column}"' for column in columns), _key(old, name)
    query = f'SELECT {key}, {names} FROM "{name}" NOT INDEXED WHERE {key} > ? ORDER BY {key}'
    after, step = -1, 1
    while after < LAST_ROW:
        try:
            for row in old.execute(query, (after,)):
                after, step = int(row[0]), 1
                yield row[1:]
            return
        except (*engine.FAULTS, OverflowError, ValueError):
            if name not in holes:
                holes.append(name)
        after = _next(old, query, after, step)
        step *= 2


def _key(old: sqlite3.Connection, name: str) -> str:
    """By what a table's rows are found: spans may be kept by their document."""
    try:
        old.execute(f'SELECT rowid FROM "{name}" LIMIT 0')
    except sqlite3.OperationalError as error:
        return "doc" if "no such column" in str(error) else "rowid"
    except engine.FAULTS:
        pass
    return "rowid"


def _next(old: sqlite3.Connection, query: str, after: int, step: int) -> int:
    """From where to read on after what cannot be read, as far as one step reaches."""
    low, high = after, min(after + step, LAST_ROW)
    if not _can_read(old, query, high):
        return high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if _can_read(old, query, middle) else (middle, high)
    return high


def _can_read(old: sqlite3.Connection, query: str, after: int) -> bool:
    try:
        old.execute(f"{query} LIMIT 1", (after,)).fetchone()
    except (*engine.FAULTS, OverflowError):
        return False
    return True


def _made_sound(store: engine.Store, new: Path, holes: list[str]) -> tuple[int, bool]:
    """Make the new project agree with itself; how many documents it has, and whether its history
    is that of the old one."""
    with store.write() as connection:
        counts.recount(connection, rebuilding.all_keys(connection))
    with store.read() as connection:
        number = rebuilding.shown(connection)
        if rebuilding.can_undo(connection) and not any(audit.differing(connection)):
            return number, True
    rebuilding.rebuild(store, new, holes)
    return number, False
