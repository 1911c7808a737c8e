"""Figures of reports: bars with intervals, and a table of confusion in colour."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from ui.verbs.drawing import FIRST, INK, LINE, SECOND, TEXT_SIZE, across, short, svg

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

# Pixels: a row's height, the most for names, the width of bars, the height of an axis.
ROW, NAMES, WIDTH, BELOW = 24, 190, 400, 26
CELL = 44
LONGEST = 26  # columns of a name
LETTER = 0.6 * TEXT_SIZE  # a column in most fonts
SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)
FAINTEST, FULLEST = 0.08, 0.6  # of a cell's colour, over which figures are read


class Bar(NamedTuple):
    """A name, a value and, where there is one, the interval around it. None: not defined.

    second: whether it is of the second of two sides.
    """

    name: str
    value: float | None
    low: float | None = None
    high: float | None = None
    shown: str = ""
    second: bool = False


def bars(rows: Sequence[Bar], *, title: str, full: float | None = None) -> str:
    """A bar for each row; a line over it from low to high. full: the longest bar's value; None
    for shares, which have an axis in percent."""
    height = max(1, len(rows)) * ROW + (0 if full else BELOW)
    left = _room([row.name for row in rows])

    def draw(figure: "Figure") -> None:
        axes = axes_at(figure, (left, 0, WIDTH, max(1, len(rows)) * ROW))
        _names(axes, [row.name for row in rows])
        axes.set_xlim(0, full or 1)
        axes.set_xticks([] if full else SHARES, labels=[] if full else percents())
        axes.grid(axis="x", visible=not full)
        for at, row in enumerate(rows):
            _bar(axes, at, row)

    told = "; ".join(map(_told, rows)) + "."
    shown = max((across(row.shown) for row in rows), default=0) * LETTER + 20
    return svg(draw, width=left + WIDTH + shown, height=height, title=title, told=told)


def axes_at(figure: "Figure", box: tuple[float, float, float, float]) -> "Axes":
    """Axes in a box: its left, top, width and height in pixels."""
    wide, high = figure.get_size_inches() * figure.dpi
    left, top, width, height = box
    place = (left / wide, 1 - (top + height) / high, width / wide, height / high)
    return figure.add_axes(place)


def percents() -> list[str]:
    """What is written at SHARES."""
    return [f"{100 * share:.0f}" for share in SHARES]


def _room(names: Sequence[str]) -> float:
    """How wide names are, as far as that can be known without the reader's font."""
    longest = max((across(short(name, LONGEST)) for name in names), default=0)
    return min(NAMES, longest * LETTER + 12)


def _names(axes: "Axes", names: Sequence[str]) -> None:
    axes.set_yticks(range(len(names)), labels=[short(name, LONGEST) for name in names])
    axes.set_ylim(max(1, len(names)) - 0.5, -0.5)


def _bar(axes: "Axes", at: int, row: Bar) -> None:
    if row.value is not None:
        colour = SECOND if row.second else FIRST
        axes.barh(at, row.value, height=0.62, color=colour, alpha=0.75, linewidth=0)
    if row.low is not None and row.high is not None:
        axes.plot([row.low, row.high], [at, at], color=INK, marker="|", markersize=9, clip_on=False)
    axes.annotate(
        row.shown,
        (1, at),
        xycoords=("axes fraction", "data"),
        xytext=(10, 0),
        textcoords="offset points",
        verticalalignment="center_baseline",
    )


def _told(row: Bar) -> str:
    if row.low is None or row.high is None:
        return f"{row.name}: {row.shown}"
    return f"{row.name}: {row.shown} ({100 * row.low:.1f} to {100 * row.high:.1f})"


def heat(
    rows: Sequence[str], columns: Sequence[str], cells: Sequence[Sequence[int]], *, title: str
) -> str:
    """A table of confusion, rows and columns in one order: each row is shaded by how its count is
    shared out, what is right in one colour, what is not in another. A nought is left out."""
    heads = [short(name, LONGEST) for name in columns]
    figures = max((len(f"{number:,}") for row in cells for number in row), default=0)
    cell = max(CELL, figures * LETTER + 8)
    longest = max(map(across, heads), default=0) * LETTER
    turned = longest > cell - 4
    top = ROW + (0.75 * longest if turned else 0)
    size = cell * max(1, len(columns)), ROW * max(1, len(rows))
    left = _room(rows)

    def draw(figure: "Figure") -> None:
        axes = axes_at(figure, (left, top, *size))
        _names(axes, rows)
        _heads(axes, heads, turned=turned)
        _cells(axes, cells)

    told = " ".join(
        _told_row(name, columns, row) for name, row in zip(rows, cells, strict=True) if any(row)
    )
    width = left + size[0] + (1.2 * top if turned else 0)  # where the last name leans
    return svg(draw, width=width, height=top + size[1], title=title, told=told)


def _heads(axes: "Axes", heads: Sequence[str], *, turned: bool) -> None:
    axes.set_xlim(-0.5, max(1, len(heads)) - 0.5)
    axes.set_xticks(range(len(heads)), labels=heads)
    axes.tick_params(labeltop=True, labelbottom=False, labelcolor=INK)
    if turned:
        for label in axes.get_xticklabels():
            label.set(rotation=40, rotation_mode="anchor", horizontalalignment="left")


def _cells(axes: "Axes", cells: Sequence[Sequence[int]]) -> None:
    """One collection: a hundred labels make ten thousand cells."""
    from matplotlib.collections import PatchCollection

    places = [(line, at) for line, row in enumerate(cells) for at in range(len(row))]
    boxes = [_cell(at, line, cells[line]) for line, at in places]
    axes.add_collection(PatchCollection(boxes, match_original=True), autolim=False)
    for line, at in places:
        if number := cells[line][at]:
            axes.text(at, line, f"{number:,}", ha="center", va="center_baseline")


def _cell(at: int, line: int, row: Sequence[int]) -> "Rectangle":
    from matplotlib.patches import Rectangle

    colour, strength = LINE, 0.5
    if row[at]:
        colour = FIRST if at == line else SECOND
        strength = FAINTEST + (FULLEST - FAINTEST) * row[at] / sum(row)
    place = (at - 0.48, line - 0.46)
    return Rectangle(place, 0.96, 0.92, facecolor=colour, edgecolor="none", alpha=strength)


def _told_row(name: str, columns: Sequence[str], row: Sequence[int]) -> str:
    found = [f"{column} {n}" for column, n in zip(columns, row, strict=True) if n]
    return f"{name} as {', '.join(found)}."
