"""What tables of scores are made of: shares, intervals, counts, in words."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

FIGURES = ("precision", "recall", "f1")
Values = Mapping[str, Any]


class ScoreTable(NamedTuple):
    """A title, the columns' names and the rows, all in words."""

    title: str
    columns: list[str]
    rows: list[list[str]]


def percent(value: float | None) -> str:
    """A share as people read it; an en dash where it is undefined."""
    return "–" if value is None else f"{100 * value:.1f}"


def between(interval: Values) -> str:
    """An interval as people read it."""
    if interval["low"] is None:
        return "–"
    return f"{percent(interval['low'])} – {percent(interval['high'])}"


def shares(values: Values) -> list[str]:
    """Precision, recall, F1."""
    return [percent(values[name]) for name in FIGURES]


def crossed(
    title: str, rows: list[str], columns: list[str], cells: Iterable[Iterable[int]]
) -> ScoreTable:
    """A table of confusion."""
    filled = [[name, *map(str, row)] for name, row in zip(rows, cells, strict=True)]
    return ScoreTable(title, ["", *columns], filled)
