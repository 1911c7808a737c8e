"""Curves of reports: shares against shares, and scores that grow with the documents."""

from collections.abc import Mapping, Sequence
from math import nan
from typing import TYPE_CHECKING, Any, NamedTuple

from ui.verbs.drawing import FIRST, INK, MUTED, SECOND, svg, written
from ui.verbs.figures import SHARES, axes_at, percents

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

SIDE, LEFT, TOP, BELOW, RIGHT = 280, 52, 12, 46, 90  # pixels; SIDE: a share from 0 to 1
LEGEND = 20  # a line of it
WIDTH, HEIGHT = 560, 260  # of a learning curve
FEW = 20  # points that are told one by one
COLOURS, STROKES, DOTS = (FIRST, SECOND), ("-", "--"), ("o", "s")


class Line(NamedTuple):
    """Points in order, each a share on both axes; a break where one is None.

    steps: each point's height holds from the point before it on.
    """

    name: str
    points: Sequence[tuple[float | None, float | None]]
    dots: bool = False
    steps: bool = False


def curves(lines: Sequence[Line], *, title: str, x: str, y: str, diagonal: bool = False) -> str:
    """One or two lines in a square of shares. diagonal: a dashed one from corner to corner."""

    def draw(figure: "Figure") -> None:
        axes = axes_at(figure, (LEFT, TOP, SIDE, SIDE))
        _shares(axes, x, y)
        if diagonal:
            axes.plot([0, 1], [0, 1], color=MUTED, linestyle=":", linewidth=1.2)
        drawn = [_line(axes, line, at) for at, line in enumerate(lines)]
        axes.legend(
            drawn,
            [written(line.name) for line in lines],
            loc="upper left",
            bbox_to_anchor=(0, -BELOW / SIDE),
            borderpad=0,
            borderaxespad=0,
            handlelength=2.6,
        )

    height = TOP + SIDE + BELOW + LEGEND * len(lines) + 4
    told = f"Across: {x}. Up: {y}. {' '.join(map(_told, lines))}"
    return svg(draw, width=LEFT + SIDE + RIGHT, height=height, title=title, told=told)


def _shares(axes: "Axes", x: str, y: str) -> None:
    axes.set_xlim(0, 1)
    axes.set_xticks(SHARES, labels=percents(), color=MUTED)
    axes.set_xlabel(x, labelpad=6)
    _up(axes, y)
    axes.grid()


def _up(axes: "Axes", y: str) -> None:
    axes.set_ylim(0, 1)
    axes.set_yticks(SHARES, labels=percents(), color=MUTED)
    axes.set_ylabel(y, labelpad=8, rotation_mode="anchor")


def _line(axes: "Axes", line: Line, at: int) -> Any:
    x, y = ([nan if share is None else share for share in side] for side in _sides(line))
    (drawn,) = axes.plot(
        x,
        y,
        color=COLOURS[at % 2],
        linestyle=STROKES[at % 2],
        linewidth=2,
        marker=DOTS[at % 2] if line.dots else "",
        drawstyle="steps-pre" if line.steps else "default",
        clip_on=False,
    )
    return drawn


def _sides(line: Line) -> tuple[list[float | None], list[float | None]]:
    return [x for x, _ in line.points], [y for _, y in line.points]


def _told(line: Line) -> str:
    known = [(x, y) for x, y in line.points if x is not None and y is not None]
    if len(known) > FEW:
        return f"{line.name}: {len(known)} points."
    places = ", ".join(f"{100 * x:.1f} and {100 * y:.1f}" for x, y in known)
    return f"{line.name}: {places or 'no points'}."


def growth(points: Sequence[Mapping[str, Any]], *, title: str, score: str) -> str:
    """A line through the first score of each point, a bar for its interval.

    Documents are on a logarithmic scale: twice as many are as far apart everywhere. score: what
    the vertical axis is called.
    """
    sizes = [point["documents"] for point in points]
    values = [next(iter(point["scores"].values())) for point in points]

    def draw(figure: "Figure") -> None:
        axes = axes_at(figure, (LEFT, TOP, WIDTH, HEIGHT))
        _sizes(axes, sizes)
        _up(axes, score)
        axes.grid(axis="y")
        for point in points:
            _interval(axes, point)
        heights = [nan if value is None else value for value in values]
        axes.plot(sizes, heights, color=FIRST, linewidth=2, marker="o", clip_on=False)
        for size, value in zip(sizes, values, strict=True):
            if value is not None:
                axes.annotate(
                    f"{100 * value:.1f}", (size, value), xytext=(8, -13), textcoords="offset points"
                )

    told = "; ".join(_told_point(point, value) for point, value in zip(points, values, strict=True))
    size = {"width": LEFT + WIDTH + 24, "height": TOP + HEIGHT + BELOW}
    return svg(draw, **size, title=title, told=f"{score}. {told}.")


def _sizes(axes: "Axes", sizes: Sequence[int]) -> None:
    axes.set_xscale("log")
    axes.minorticks_off()
    axes.set_xticks(sizes, labels=[f"{size:,}" for size in sizes], color=MUTED)
    room = (max(sizes) / min(sizes)) ** 0.05 if len(set(sizes)) > 1 else 2
    axes.set_xlim(min(sizes) / room, max(sizes) * room)
    axes.set_xlabel("documents learned from (logarithmic)", labelpad=6)


def _interval(axes: "Axes", point: Mapping[str, Any]) -> None:
    low, high = point["interval"]["low"], point["interval"]["high"]
    if low is not None and high is not None:
        at = [point["documents"]] * 2
        axes.plot(at, [low, high], color=INK, alpha=0.5, marker="_", markersize=9, clip_on=False)


def _told_point(point: Mapping[str, Any], value: float | None) -> str:
    low, high = point["interval"]["low"], point["interval"]["high"]
    drawn = "" if low is None or high is None else f" ({100 * low:.1f} to {100 * high:.1f})"
    shown = "not defined" if value is None else f"{100 * value:.1f}"
    return f"{point['documents']:,} documents: {shown}{drawn}"
