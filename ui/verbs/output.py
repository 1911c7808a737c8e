"""How a command speaks: one JSON event a line for programs, words and a bar for people."""

import json
import os
import sys
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn
from rich.table import Table

from corpora import events
from corpora.events import Event, Message, Metric, Result

Data = Mapping[str, Any]


@contextmanager
def only_events() -> Iterator[TextIO]:
    """Keep standard output for events: what libraries print goes to standard error meanwhile."""
    sys.stdout.flush()
    kept = os.dup(1)
    os.dup2(2, 1)
    try:
        with os.fdopen(kept, "w", encoding="utf-8", closefd=False) as out:
            yield out
    finally:
        sys.stdout.flush()
        os.dup2(kept, 1)
        os.close(kept)


def run(work: Iterator[Event], *, as_json: bool) -> Data:
    """Go through long work to its end, showing it; returns its result.

    Given up before its end, the work is closed here and now, while what it works on is open.
    """
    try:
        return _as_lines(work) if as_json else _as_words(work)
    finally:
        if isinstance(work, Generator):
            work.close()


def _as_lines(work: Iterator[Event]) -> Data:
    result: Data = {}
    with only_events() as out:
        for event in work:
            print(json.dumps(events.to_dict(event), ensure_ascii=False), file=out, flush=True)
            if isinstance(event, Result):
                result = event.data
    return result


def _as_words(work: Iterator[Event]) -> Data:
    result: Data = {}
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    hidden = not console.is_terminal  # a bar in a log is noise
    with Progress(*columns, console=console, transient=True, disable=hidden) as bars:
        tasks: dict[str, TaskID] = {}
        for event in work:
            if isinstance(event, Result):
                result = event.data
            else:
                _show(event, console, bars, tasks)
    return result


def _show(event: Event, console: Console, bars: Progress, tasks: dict[str, TaskID]) -> None:
    match event:
        case events.Progress(done, total, unit):
            if unit not in tasks:
                tasks[unit] = bars.add_task(f"{unit}s", total=total)
            bars.update(tasks[unit], completed=done, total=total)
        case Metric(name, value, step, unit):
            for task in tasks.values():
                bars.update(task, description=f"{unit} {step}: {name} {value:.4g}")
        case Message(text, level):
            console.print(text, style="yellow" if level == "warning" else "", markup=False)


def say(text: str) -> None:
    """A line for a person, on standard output."""
    Console(highlight=False, soft_wrap=True).print(text, markup=False)


def say_written(*paths: Path | None) -> None:
    """Which files there are now."""
    for path in filter(None, paths):
        say(f"Written: {path}.")


def table(columns: list[str], rows: list[list[str]], *, title: str = "") -> None:
    """A table for a person; columns of figures are set right."""
    made = Table(title=title or None, title_justify="left", title_style="bold", box=None)
    for at, column in enumerate(columns):
        figures = all(_is_figure(row[at]) for row in rows)
        made.add_column(column, justify="right" if figures else "left", no_wrap=figures)
    for row in rows:
        made.add_row(*row)
    width = None if sys.stdout.isatty() else 200
    Console(width=width, highlight=False, markup=False).print(made)


def _is_figure(cell: str) -> bool:
    return cell in ("", "–") or cell.replace(".", "").replace(",", "").isdigit()
