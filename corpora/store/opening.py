"""How an existing project file comes to be opened: brought to today's version, or for reading only
where its folder is read-only or it is damaged, or not at all."""

import os
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from corpora import backups, migrations
from corpora.errors import ProjectError, UserError
from corpora.schema import APPLICATION_ID
from corpora.store import copying, integrity, salvage
from corpora.store.engine import DamagedError, Store, View, connect, sentences, typed

# The pages of files up to this size are checked at each opening, which takes some hundredths of a
# second; of larger ones, each daily backup is checked.
SMALL = 32 * 1024 * 1024


def open_existing(path: Path) -> Store:
    """The store of an existing project, brought to today's version; `read_only` where it cannot
    be written to. Raises ProjectError where it is no project, or nothing of it can be read."""
    _refuse_what_is_none(path)
    view = _readable(path)
    try:
        version = _probe(path, view)
    except DamagedError:
        _leave(view)
        return _damaged(path)
    except BaseException:
        _leave(view)
        raise
    if version > migrations.HEAD:
        _leave(view)
        raise ProjectError(
            f"{path} was made by a newer Tagwright (version {version} of the file);"
            " update this one to open it."
        )
    if not _can_write(path):
        return _for_reading(path, view, version)
    _leave(view)
    if version < migrations.HEAD:
        _migrate(path)
    return Store(path)


def _refuse_what_is_none(path: Path) -> None:
    if not path.is_file():
        kind = "is a folder, not a project" if path.is_dir() else "does not exist"
        raise ProjectError(f"{path} {kind}; `tagwright new {path}` makes a project.")
    try:
        with path.open("rb") as file:
            head = file.read(72)
    except OSError as error:
        raise ProjectError(f"{path} cannot be read: {error.strerror}.") from error
    ours = head[68:] == APPLICATION_ID.to_bytes(4, "big")
    if not head.startswith(b"SQLite format 3\0") and not ours:
        raise ProjectError(f"{path} is not a Tagwright project; import it into one instead.")


def _readable(path: Path) -> View:
    """How the file can be read without altering it or what is beside it."""
    log = path.with_name(path.name + "-wal")
    if not log.is_file() or not log.stat().st_size:
        return View(path, "immutable=1", "")
    try:
        with sentences(path), closing(connect(path, "mode=ro")) as connection:
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except DamagedError:
        pass  # told by who looks closer
    except ProjectError:  # a log that nobody moved into the file, in a folder that is read-only
        folder = TemporaryDirectory(prefix="tagwright-")
        integrity.copy_as_it_is(path, Path(folder.name, path.name))
        return View(Path(folder.name, path.name), "mode=ro", "", folder)
    return View(path, "mode=ro", "")


def _probe(path: Path, view: View) -> str:
    """The version of a sound project file. Raises DamagedError, or ProjectError for another's."""
    with sentences(path), closing(connect(view.file, view.how)) as connection:
        (mark,) = connection.execute("PRAGMA application_id").fetchone()
        if mark != APPLICATION_ID:
            raise ProjectError(f"{path} is an SQLite file, but not a Tagwright project.")
        small = view.file.stat().st_size <= SMALL
        problem = integrity.quick(connection) if small else ""
        if not problem:
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            seed = connection.execute("SELECT value FROM settings WHERE name = 'seed'").fetchone()
            told = found and seed and str(seed[0]).lstrip("-").isdecimal()
            problem = "" if told else "it does not say its version"
    if problem:
        raise DamagedError(f"{path} is damaged: {problem}.")
    return str(found[0])


def _can_write(path: Path) -> bool:
    effective = os.access in os.supports_effective_ids
    places = (path, path.absolute().parent)
    return all(os.access(place, os.W_OK, effective_ids=effective) for place in places)


def _for_reading(path: Path, view: View, version: str) -> Store:
    """A project where nothing can be written; one of an older version as a copy of today's."""
    reason = (
        f"{path} is open for reading only, because the file or its folder cannot be written to;"
        " copy it to a folder of your own to work on it."
    )
    if version == migrations.HEAD:
        return Store(path, view._replace(reason=reason))
    _leave(view)
    folder = TemporaryDirectory(prefix="tagwright-")
    copy = Path(folder.name, path.name)
    integrity.copy_as_it_is(path, copy)
    _upgrade(copy)
    return Store(path, View(copy, "mode=ro", reason, folder))


def _migrate(path: Path) -> None:
    try:
        backups.before(path, f"version {migrations.HEAD}")
    except UserError as error:
        raise ProjectError(
            f"{path} is of an older version, and is brought to today's only when there is a backup"
            f" of it; nothing was changed. {error}"
        ) from error
    _upgrade(path)


def _upgrade(path: Path) -> None:
    store = Store(path)
    try:
        with store.write() as connection:
            migrations.upgrade(connection)
    finally:
        store.close()


def _damaged(path: Path) -> Store:
    """A damaged project: made anew where only what follows from its tables was hurt; else what
    can be read of it, for reading only. The file itself is not written to."""
    folder = TemporaryDirectory(prefix="tagwright-")
    try:
        made = Path(folder.name, path.name)
        found = salvage.salvage(path, made)
        if found.whole and _replaced(path, made):
            folder.cleanup()
            return Store(path)
    except BaseException:
        folder.cleanup()
        raise
    reason = (
        f"{path} is damaged and open for reading only: {found.told};"
        f" `tagwright rescue {typed(path)} -o NEW` writes that into a new project, and"
        f" `tagwright backups {typed(path)}` lists the backups."
    )
    return Store(path, View(made, "mode=ro", reason, folder))


def _replaced(path: Path, made: Path) -> bool:
    """Put what was made anew in the damaged file's place, once its bytes are kept; not where
    somebody else has it open (then SQLite has a log beside it), and not without a backup."""
    log = path.with_name(path.name + "-wal")
    if not _can_write(path) or log.exists():
        return False
    try:
        with TemporaryDirectory(prefix="tagwright-") as folder:
            copy = Path(folder, path.name)
            integrity.copy_as_it_is(path, copy)
            if not integrity.tables_are_sound(copy, salvage.TABLES):
                return False
        backups.before_mending(path)
        copying.put_in_place(made, path)
    except (OSError, UserError):
        return False
    return True


def _leave(view: View) -> None:
    if view.folder:
        view.folder.cleanup()
