"""The run folder while it is written: whole at its place in the end, or not there at all."""

import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from corpora.errors import UserError

CONFIG, DATA, EVENTS, PREDICTIONS = "config.json", "data.json", "events.jsonl", "predictions.jsonl"
PARTIAL = ".partial-"


def check_free(folder: Path) -> None:
    """Raises UserError where something is there already."""
    if folder.exists():
        raise UserError(f"{folder} is there already; give the run another folder.")


@contextmanager
def written_aside(folder: Path) -> Iterator[Path]:
    """A temporary folder beside `folder`, which takes its place when all went well.

    When not, it is removed; what a killed process left is removed by the next. Raises UserError
    where the place cannot be written.
    """
    check_free(folder)
    sweep(folder.parent)
    aside = folder.parent / f".{folder.name}{PARTIAL}{os.getpid()}"
    try:
        aside.mkdir(parents=True)
    except OSError as error:
        raise UserError(f"A run cannot be written to {folder}: {error.strerror}.") from error
    try:
        yield aside
        check_free(folder)
        os.replace(aside, folder)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def sweep(parent: Path) -> None:
    """Remove what trainings left that are no longer alive."""
    for left in parent.glob(f".*{PARTIAL}*"):
        number = left.name.rpartition(PARTIAL)[2]
        if number.isdigit() and not _alive(int(number)):
            shutil.rmtree(left, ignore_errors=True)


def write_json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def write_lines(path: Path, values: Iterable[Any]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(value, ensure_ascii=False) + "\n" for value in values)


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
