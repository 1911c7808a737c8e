"""Figures as SVG: drawn by hand, so that a report needs nothing but itself."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

LINE, LEFT, WIDTH = 22, 190, 380  # points: a row's height, the names' width, the bars' width
CELL = 44


class Bar(NamedTuple):
    """A name, a value and, where there is one, the interval around it. None: not defined."""

    name: str
    value: float | None
    low: float | None = None
    high: float | None = None
    shown: str = ""


def bars(rows: Sequence[Bar], *, title: str, full: float = 1.0) -> str:
    """A bar for each row; a line over it from low to high. full: the longest bar's value."""
    full = full or 1.0
    drawn = "".join(_bar(row, at * LINE, full) for at, row in enumerate(rows))
    return _svg(drawn, LEFT + WIDTH + 70, max(1, len(rows)) * LINE, title)


def _bar(row: Bar, top: int, full: float) -> str:
    middle = top + LINE // 2
    parts = [_text(LEFT - 8, middle, _short(row.name, 26), anchor="end")]
    if row.value is not None:
        width = WIDTH * row.value / full
        parts.append(
            f'<rect x="{LEFT}" y="{top + 4}" width="{width:.1f}" height="{LINE - 8}" class="bar"/>'
        )
    if row.low is not None and row.high is not None:
        low, high = (LEFT + WIDTH * value / full for value in (row.low, row.high))
        parts.append(
            f'<path d="M{low:.1f} {middle}H{high:.1f}M{low:.1f} {middle - 4}v8'
            f'M{high:.1f} {middle - 4}v8" class="whisker"/>'
        )
    parts.append(_text(LEFT + WIDTH + 8, middle, row.shown))
    return "".join(parts)


def heat(
    rows: Sequence[str], columns: Sequence[str], cells: Sequence[Sequence[int]], *, title: str
) -> str:
    """A table of confusion: each row is shaded by how its count is shared out."""
    parts = [
        _text(LEFT + at * CELL + CELL // 2, LINE // 2, _short(name, 7), anchor="middle")
        for at, name in enumerate(columns)
    ]
    for line, (name, row) in enumerate(zip(rows, cells, strict=True), 1):
        parts.append(_text(LEFT - 8, line * LINE + LINE // 2, _short(name, 26), anchor="end"))
        parts += [_cell(at, line, number, sum(row)) for at, number in enumerate(row)]
    return _svg("".join(parts), LEFT + CELL * len(columns), LINE * (len(rows) + 1), title)


def _cell(at: int, line: int, number: int, total: int) -> str:
    share = number / total if total else 0
    left, top = LEFT + at * CELL, line * LINE
    box = (
        f'<rect x="{left}" y="{top}" width="{CELL - 1}" height="{LINE - 1}" class="bar"'
        f' fill-opacity="{0.05 + 0.6 * share:.2f}"/>'
    )
    return box + _text(left + CELL // 2, top + LINE // 2, str(number), anchor="middle")


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _text(x: float, y: float, text: str, *, anchor: str = "start") -> str:
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}" dy=".35em">{escape(text)}</text>'


def _svg(inner: str, width: int, height: int, title: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {width} {height}"'
        f' width="{width}" height="{height}"><title>{escape(title)}</title>{inner}</svg>'
    )


def figure(svg: str, title: str) -> str:
    """A figure of a report, under its title."""
    return f"<figure><figcaption>{escape(title)}</figcaption>{svg}</figure>"


def joined(made: Iterable[tuple[str, str]]) -> str:
    """Figures, each given by its title and its SVG."""
    return "\n".join(figure(svg, title) for title, svg in made)
