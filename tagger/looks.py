"""Who looked at the test part, when, and by which run: a line for each look, never taken back."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from corpora.errors import UserError
from tagger.models.files import check_file, damaged
from tagger.rundir import LOOKS

COST = (
    "Each look at the test part makes its scores say less, for whatever is chosen or mended"
    " afterwards is fitted to it: choose by the development part, and look here once, at the end."
)
# Bytes of a record at most.
MOST = 2**24


class Look(NamedTuple):
    """One look. when: in ISO 8601, UTC. run: the run's name. what: `scores` or `mistakes`.
    documents, fingerprint, against: of the gold data, as in a run's own record."""

    when: str
    who: str
    run: str
    what: str
    documents: int
    fingerprint: str
    against: str


def now() -> str:
    """The moment, as a look has it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def record(look: Look, *folders: Path) -> None:
    """Write a look down, in the run's folder and beside the project's runs. Raises UserError where
    that cannot be: then nothing should be shown."""
    line = json.dumps(look._asdict(), ensure_ascii=False) + "\n"
    for folder in folders:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with (folder / LOOKS).open("a", encoding="utf-8") as file:
                file.write(line)
        except OSError as error:
            raise UserError(
                f"The look at the test part cannot be recorded in {folder / LOOKS}"
                f" ({error.strerror}); make the folder writable."
            ) from error


def looks(folder: Path) -> list[Look]:
    """The looks that are recorded in a folder, oldest first. Raises UserError for a damaged
    record."""
    path = folder / LOOKS
    if not path.exists():
        return []
    check_file(path, MOST)
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        return sorted(map(_look, map(json.loads, lines)), key=lambda look: look.when)
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise damaged(path, "a line of it records no look") from error


def _look(row: dict[str, object]) -> Look:
    words = {name: str(row[name]) for name in Look._fields if name != "documents"}
    datetime.fromisoformat(words["when"])
    return Look(documents=int(str(row["documents"])), **words)


def told(found: Sequence[Look]) -> str:
    """How often the test part was looked at, and since when; "" where it never was."""
    if not found:
        return ""
    day = found[0].when[:10]
    times = f"{len(found)} times, first on {day}" if len(found) > 1 else f"once, on {day}"
    changed = len({look.fingerprint for look in found}) > 1
    since = "; its data have changed since" if changed else ""
    return f"The test part was looked at {times}{since}."
