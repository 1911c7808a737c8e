"""How fast a project's documents were annotated on this machine."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from corpora.events import Event, Result
from corpora.project import Project
from ui.pace import ledger


def pace(project: Project) -> Iterator[Event]:
    """The figures of today and of all days, and the file that they are in."""
    file = ledger.file_of(project.path, ledger.folder())
    left = project.count() - project.count(state="reviewed")
    found = ledger.figures(ledger.read(file), date.today().isoformat(), left=left)
    yield Result({"project": str(project.path), "file": str(file), **found})


def rows(result: Mapping[str, Any]) -> list[list[str]]:
    """The figures as a table: their names, today, in all."""
    today, ever = result["today"], result["all"]
    return [[name.replace("_", " "), _told(today[name]), _told(ever[name])] for name in ever]


def _told(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:,}" if isinstance(value, int) else f"{value:.2f}"
