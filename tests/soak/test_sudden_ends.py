"""A thousand kills in the midst of edits, imports, migrations, exports and merges.

Each time the project opens, what was acknowledged is there, `check` finds nothing, what was half
done is not seen, and is swept. The moment of each kill is drawn evenly from the time that the work
takes on this machine. A trial that failed is told with its seed, and its folder is kept.
"""

import multiprocessing
import random
import shutil
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from corpora import migrations
from corpora.project import Project
from corpora.store.engine import Store
from tests.corpora.test_migrations import COPIED, made_by
from tests.soak import deeds, found

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is Unix's")

Deed = Callable[[Path, int, Connection], None]
PATIENCE_S = 60.0
# The time that work takes varies; a kill that comes after it is drawn again, so often at most.
DRAWS = 30


def ended(deed: Deed, path: Path, seed: int, *, after: float, told: int = 0) -> list[Any]:
    """What a process told before it was killed, and last how many seconds it had worked: killed so
    many seconds after it began, or after it had told so many things."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.soak.deeds"])
    hears, tells = context.Pipe(duplex=False)
    process = context.Process(target=deed, args=(path, seed, tells))
    process.start()
    tells.close()
    with hears:
        assert hears.poll(PATIENCE_S)
        assert hears.recv() == "begins"
        began = time.monotonic()
        first = [hears.recv() for _ in range(told)]
        time.sleep(after)
        worked = time.monotonic() - began
        process.kill()
        process.join()
        if process.exitcode == 0 and not told:
            raise TooLate
        assert process.exitcode in (0, -signal.SIGKILL), "it ended by a fault of its own"
        return [*first, *_rest(hears), worked]


class TooLate(Exception):  # noqa: N818 - no error: the work was done when the kill came
    """A trial that says nothing; it is drawn again."""


def _rest(hears: Connection) -> list[Any]:
    heard = []
    while True:
        try:
            heard.append(hears.recv())
        except EOFError:
            return heard


@pytest.fixture
def kill(record_property: Callable[[str, Any], None]) -> Callable[..., None]:
    """Kills a case's deed so often, each time on a copy of a project, and sees what is there."""

    def kills(name: str, start: Path, seed: int, number: int) -> None:
        deed, see, told = CASES[name]
        chance = random.Random(seed)
        folders = (start.parent / f"trial-{seed}-{n}" for n in range(number + 1))
        measured = _copy(start, next(folders))
        *_, takes = ended(deed, measured, seed, after=0, told=told)
        shutil.rmtree(measured.parent)
        for trial, folder in enumerate(folders):
            path, acknowledged = killed(deed, start, folder, seed + trial, chance, takes)
            try:
                see(path, acknowledged)
            except Exception as error:
                pytest.fail(f"seed {seed + trial}, {folder} after {acknowledged}: {error!r}")
            shutil.rmtree(folder)
        record_property("tried", [f"kills in {name}", number])

    return kills


def killed(
    deed: Deed, start: Path, folder: Path, seed: int, chance: random.Random, takes: float
) -> tuple[Path, list[Any]]:
    """A project whose process was killed at its work, and what that had acknowledged."""
    for _ in range(DRAWS):
        path = _copy(start, folder)
        try:
            *acknowledged, _ = ended(deed, path, seed, after=chance.uniform(0, takes))
        except TooLate:
            shutil.rmtree(folder)
        else:
            return path, acknowledged
    pytest.fail(f"seed {seed}: {DRAWS} times it was done before it was killed")


def _copy(base: Path, folder: Path) -> Path:
    folder.mkdir()
    return Path(shutil.copy(base, folder / "p.tagwright"))


@pytest.fixture
def base(quick_folder: Path) -> Path:
    """A project with some documents, moved from its log into its file."""
    path = quick_folder / "base.tagwright"
    with Project.create(path, labels="ABC") as project:
        list(project.import_documents(deeds.documents("start"), source="start"))
        project.rest()
    return path


def as_of(version: str, base: Path) -> Path:
    """The same project as an earlier version of the program would have written it."""
    path = base.with_name(f"{version}.tagwright")
    made_by("0001_first", path)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("ATTACH ? AS new", (str(base),))
        for table in COPIED:
            columns = [f'"{row[1]}"' for row in raw.execute(f"PRAGMA main.table_info('{table}')")]
            names = ", ".join(columns)
            raw.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM new.{table}")
    store = Store(path)
    with store.write() as connection:
        migrations.upgrade(connection, to=version)
    store.close()
    return path


# Every version of the project file but today's.
OLDER = [f"{number:04}" for number in range(1, int(migrations.HEAD))]
MIGRATIONS = [f"migrations from {version}" for version in OLDER]
# What is killed, how it is looked at, and how many things it tells in the time that is drawn from.
CASES: dict[str, tuple[Deed, Callable[[Path, list[Any]], None], int]] = {
    "edits": (deeds.edit, found.edits, 10),
    "removals": (deeds.remove, found.removals, 10),
    "long undo and redo": (deeds.turn, found.turns, 3),
    "imports": (deeds.import_, found.imports, 1),
    **dict.fromkeys(MIGRATIONS, (deeds.migrate, found.migrated, 1)),
    "exports": (deeds.export, found.exported, 4),
    "merges": (deeds.join, found.joint, 1),
    "new projects": (deeds.create, found.made, 2),
}


@pytest.fixture
def start(name: str, base: Path) -> Path:
    """The project with which a case's trials start."""
    version = name.partition("migrations from ")[2]
    return as_of(version, base) if version else base


QUICK = [name for name in CASES if name not in MIGRATIONS[1:-1]]


@pytest.mark.parametrize("name", QUICK)
def test_killed_at_any_moment(name: str, start: Path, kill: Callable[..., None]) -> None:
    kill(name, start, 1, 3)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1000, 15000, 1000))
def test_seven_hundred_kills_in_edits(seed: int, base: Path, kill: Callable[..., None]) -> None:
    kill("edits", base, seed, 50)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1000, 6000, 1000))
@pytest.mark.parametrize("name", ["removals", "long undo and redo"])
def test_two_hundred_kills_in_long_changes(
    name: str, seed: int, base: Path, kill: Callable[..., None]
) -> None:
    kill(name, base, seed, 20)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1000, 11000, 1000))
def test_two_hundred_kills_in_imports(seed: int, base: Path, kill: Callable[..., None]) -> None:
    kill("imports", base, seed, 20)


@pytest.mark.soak
@pytest.mark.parametrize("name", MIGRATIONS)
def test_a_hundred_kills_in_migrations(name: str, start: Path, kill: Callable[..., None]) -> None:
    kill(name, start, 1000, 20)


@pytest.mark.soak
@pytest.mark.parametrize("name", ["exports", "merges", "new projects"])
def test_fifty_kills_in_what_makes_files(name: str, base: Path, kill: Callable[..., None]) -> None:
    kill(name, base, 5000, 50)
