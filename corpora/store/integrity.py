"""Do the pages, keys and the search index of a project file agree with themselves?"""

import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from corpora.store.engine import FAULTS, connect, is_damage, sentences


def quick(connection: sqlite3.Connection) -> str:
    """The first thing that is wrong with the pages or texts, "" for nothing. Takes one or two
    milliseconds a megabyte."""
    return next(_pragma(connection, "quick_check(1)"), "") or _unreadable(connection)


def _unreadable(connection: sqlite3.Connection) -> str:
    """Why a row of documents cannot be read as one."""
    try:
        for _ in connection.execute("SELECT id, title, text, lang, category FROM documents"):
            pass
        found = connection.execute(f"SELECT 1 FROM documents WHERE NOT ({FITTING}) LIMIT 1")
        return "a document does not make sense" if found.fetchone() else ""
    except FAULTS as error:
        if not is_damage(error):
            raise
        return "a document cannot be read"


# What every row of documents keeps to, as far as SQL can say it.
FITTING = """
    json_valid(meta) AND json_valid(origin) AND state IN ('open', 'accepted', 'reviewed')
    AND hex(substr(tokens, 1, 1)) IN ('01', '04') AND hex(substr(sentences, 1, 1)) IN ('01', '04')
    AND (hex(substr(tokens, 1, 1)) = '01' OR length(tokens) % 4 = 1)
    AND (hex(substr(sentences, 1, 1)) = '01' OR length(sentences) % 4 = 1)
"""


def problems(connection: sqlite3.Connection) -> Iterator[str]:
    """All that is wrong with pages, indexes and references between tables."""
    yield from _pragma(connection, "integrity_check(10)")
    try:
        for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
            yield f"row {row} of {table} stands on a row of {parent} that is not there"
    except FAULTS as error:
        yield str(error)


def search_is_sound(connection: sqlite3.Connection) -> bool:
    """Whether the search index is that of the texts. Needs a connection that may write."""
    try:
        connection.execute(
            "INSERT INTO documents_fts (documents_fts, rank) VALUES ('integrity-check', 1)"
        )
    except FAULTS as error:
        if not is_damage(error):
            raise
        return False
    return True


REMAKE_SEARCH = "INSERT INTO documents_fts (documents_fts) VALUES ('rebuild')"


def tables_are_sound(path: Path, tables: Iterable[str]) -> bool:
    """Whether nothing is wrong with the pages of these tables and of their indexes."""
    try:
        with closing(connect(path, "mode=rw")) as connection:
            return not any(
                next(_pragma(connection, f"quick_check('{name}')"), "") for name in tables
            )
    except FAULTS:
        return False


def examine(path: Path) -> list[str]:
    """All that is wrong with a project file that nobody writes to, a search index included."""
    with sentences(path), closing(connect(path, "mode=rw")) as connection:
        found = list(problems(connection))
        return found or ([] if search_is_sound(connection) else [SEARCH])


def remake_search(path: Path) -> None:
    """Make the search index of a project anew, from its texts."""
    with sentences(path), closing(connect(path, "mode=rw")) as connection:
        connection.execute(REMAKE_SEARCH)
        connection.commit()


SEARCH = "the search index is not that of the texts"


def _pragma(connection: sqlite3.Connection, call: str) -> Iterator[str]:
    try:
        for (line,) in connection.execute(f"PRAGMA {call}"):
            if line != "ok":
                yield " ".join(str(line).replace("*** in database main ***", "").split())
    except FAULTS as error:
        if not is_damage(error):
            raise
        yield "pages contradict themselves"


def copy_as_it_is(path: Path, target: Path) -> None:
    """The bytes of a file and of its write-ahead log, whatever they hold."""
    shutil.copyfile(path, target)
    log = path.with_name(path.name + "-wal")
    if log.is_file():
        shutil.copyfile(log, target.with_name(target.name + "-wal"))
