"""What was measured, by day, in a file of this user's on this machine; and what follows from it.

The file is never exported and is no part of the project: whoever gets a project learns nothing of
how fast somebody worked on it.
"""

import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import platformdirs

# Times are kept in whole milliseconds. After longer without a sign of life nobody was at work:
# such a gap is not counted.
IDLE_S = 60.0
# From so many on a mean says something.
ENOUGH = 5
KINDS = ("accepted", "corrected", "rejected", "added")
Days = dict[str, Counter[str]]


def folder() -> Path:
    """Where this user's measurements are."""
    return platformdirs.user_config_path("tagwright", appauthor=False) / "pace"


def file_of(project: Path, place: Path) -> Path:
    """The file of a project; a project that is moved begins anew."""
    name = hashlib.sha256(str(project.resolve()).encode()).hexdigest()[:16]
    return place / f"{project.stem}-{name}.json"


def read(file: Path) -> Days:
    """What was measured each day (`2026-05-01`); nothing where the file is missing or broken."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))["days"]
        return {str(day): Counter(_numbers(counts)) for day, counts in found.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _numbers(counts: Mapping[str, Any]) -> dict[str, int]:
    return {str(name): value for name, value in counts.items() if isinstance(value, int)}


def add(file: Path, project: Path, more: Days) -> None:
    """Add to what the file has; another window may have added to it meanwhile."""
    days = read(file)
    for day, counts in more.items():
        days.setdefault(day, Counter()).update(counts)
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_suffix(f".{os.getpid()}")
    said = {"project": str(project), "days": {day: dict(days[day]) for day in sorted(days)}}
    new.write_text(json.dumps(said, indent=1), encoding="utf-8")
    os.replace(new, file)


def figures(days: Days, today: str, *, left: int) -> dict[str, Any]:
    """Of today and of all days, and how long the `left` documents will take at this pace.

    Means are None where there is too little to take one of.
    """
    now, ever = days.get(today, Counter()), total(days.values())
    each = means(now)["seconds_per_document"] or means(ever)["seconds_per_document"]
    return {
        "today": {**_told(now), **means(now)},
        "all": {**_told(ever), **means(ever)},
        "left": left,
        "seconds_left": None if each is None else each * left,
    }


def total(counts: Iterable[Counter[str]]) -> Counter[str]:
    """All days together."""
    return sum(counts, Counter())


def spans(counts: Mapping[str, int]) -> int:
    """How many spans were decided: accepted, corrected, rejected or added."""
    return sum(counts.get(kind, 0) for kind in KINDS)


def _told(counts: Counter[str]) -> dict[str, Any]:
    names = ("documents", *KINDS, "removed", "actions")
    whole = {name: counts[name] for name in names}
    return {**whole, "spans": spans(counts), "seconds": counts["ms"] / 1000}


def means(counts: Counter[str]) -> dict[str, float | None]:
    """Seconds and actions for each document and span; shares; what suggestions saved.

    saved: seconds; how much longer a span took that was typed than one that was accepted, times
    those that were accepted.
    """
    typed, accepted = counts["corrected"] + counts["added"], counts["accepted"]
    by_hand = _each(counts["ms typed"] / 1000, typed)
    by_key = _each(counts["ms accepted"] / 1000, accepted)
    seconds = counts["ms"] / 1000
    saved = None
    if by_hand is not None and by_key is not None:
        saved = (by_hand - by_key) * accepted
    return {
        "seconds_per_document": _each(seconds, counts["documents"], least=1),
        "seconds_per_span": _each(seconds, spans(counts)),
        "actions_per_span": _each(counts["actions"], spans(counts)),
        **{f"share_{kind}": _each(counts[kind], spans(counts), least=1) for kind in KINDS},
        "seconds_per_accepted": by_key,
        "seconds_per_typed": by_hand,
        "saved": saved,
    }


def _each(amount: float, number: float, *, least: int = ENOUGH) -> float | None:
    return amount / number if number >= least else None
