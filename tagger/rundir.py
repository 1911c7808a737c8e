"""A folder while it is written: whole at its place in the end, or not there at all; and the names
of what is in a run's."""

import hashlib
import json
import os
import shutil
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, TextIO

from corpora.errors import UserError
from corpora.events import Event, to_dict

CONFIG, DATA, EVENTS, PREDICTIONS = "config.json", "data.json", "events.jsonl", "predictions.jsonl"
CARD, SEAL = "README.md", "seal.json"
# What came of the test part, and who looked at it: written long after the run.
TEST_PREDICTIONS, LOOKS = "test_predictions.jsonl", "test_looks.jsonl"
# What plays no part when a run is loaded.
TOLD = {EVENTS, PREDICTIONS, CARD, SEAL, TEST_PREDICTIONS, LOOKS}
PARTIAL = ".partial-"


def check_free(folder: Path) -> None:
    """Raises UserError where something is there already."""
    if folder.exists():
        raise UserError(f"{folder} is there already; name another folder.")


@contextmanager
def written_aside(folder: Path) -> Iterator[Path]:
    """A temporary folder beside `folder`, which takes its place when all went well. Raises
    UserError where the place cannot be written."""
    check_free(folder)
    with temporary(folder) as aside:
        yield aside
        check_free(folder)
        os.replace(aside, folder)


@contextmanager
def temporary(folder: Path) -> Iterator[Path]:
    """A temporary folder beside `folder`, removed in the end, and the folder around it if that was
    made for it; what a killed process left is removed by the next. Raises UserError where the
    place cannot be written."""
    sweep(folder.parent)
    made = not folder.parent.exists()
    aside = partial_of(folder)
    try:
        aside.mkdir(parents=True)
    except OSError as error:
        raise UserError(f"{folder} cannot be written: {error.strerror}.") from error
    try:
        yield aside
    finally:
        shutil.rmtree(aside, ignore_errors=True)
        if made:
            with suppress(OSError):  # it holds a run now, or something of another's
                folder.parent.rmdir()


def partial_of(path: Path) -> Path:
    """Where this process writes what is to take the place of `path`; `sweep` knows it."""
    return path.with_name(f".{path.name}{PARTIAL}{os.getpid()}")


def recorded(folder: Path, events: Generator[Event, None, None]) -> Generator[Event, None, None]:
    """The events of a training, each on record before anybody hears of it."""
    with (folder / EVENTS).open("w", encoding="utf-8") as log, closing(events):
        for event in events:
            log.write(json.dumps(to_dict(event), ensure_ascii=False) + "\n")
            log.flush()
            yield event


def sweep(parent: Path) -> None:
    """Remove what trainings left that are no longer alive."""
    for left in parent.glob(f".*{PARTIAL}*"):
        number = left.name.rpartition(PARTIAL)[2]
        if number.isdigit() and not _alive(int(number)):
            shutil.rmtree(left, ignore_errors=True)


def seal(folder: Path) -> None:
    """Write down the SHA-256 of every file that loading reads, so that damage is noticed."""
    names = sorted(path.name for path in folder.iterdir() if path.is_file())
    write_json(folder / SEAL, {n: digest(folder / n) for n in names if n not in TOLD})


def broken(folder: Path, sealed: Mapping[str, object]) -> str | None:
    """The first file that is not what was sealed, None where all are."""
    for name, wanted in sealed.items():
        path = folder / name
        if path.parent != folder or not path.is_file() or digest(path) != wanted:
            return name
    return None


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def write_lines(path: Path, values: Iterable[Any]) -> None:
    with path.open("w", encoding="utf-8") as file:
        for value in values:
            write_line(file, value)


def write_line(file: TextIO, value: Any) -> None:
    file.write(json.dumps(value, ensure_ascii=False) + "\n")


def _alive(process: int) -> bool:
    if os.name == "nt":  # there a signal of 0 would end it
        return _alive_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _alive_on_windows(process: int) -> bool:
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    synchronize, still_running = 0x00100000, 0x102
    handle = kernel.OpenProcess(synchronize, False, process)
    if not handle:
        return False
    running = kernel.WaitForSingleObject(handle, 0) == still_running
    kernel.CloseHandle(handle)
    return bool(running)
