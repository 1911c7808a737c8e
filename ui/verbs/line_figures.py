"""Curves as SVG: shares against shares, drawn by hand as the other figures are."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

SIDE, LEFT, TOP, BELOW, RIGHT = 260, 48, 12, 44, 16  # points; SIDE: a share from 0 to 1
LINE = 18
GRID = (0.0, 0.25, 0.5, 0.75, 1.0)


class Line(NamedTuple):
    """Points in order, each a share on both axes; a break where one is None."""

    name: str
    points: Sequence[tuple[float | None, float | None]]
    dots: bool = False


def curves(lines: Sequence[Line], *, title: str, x: str, y: str, diagonal: bool = False) -> str:
    """Lines in a square of shares. diagonal: a dashed one from corner to corner."""
    parts = [*_grid(), _axis_names(x, y)]
    if diagonal:
        parts.append(_path([(0.0, 0.0), (1.0, 1.0)], "even"))
    for at, line in enumerate(lines):
        parts.append(_path(line.points, f"curve curve{at}"))
        parts += [_dot(point, at) for point in line.points] if line.dots else []
        parts.append(_name(line.name, at) if line.name else "")
    height = TOP + SIDE + BELOW + LINE * sum(bool(line.name) for line in lines)
    width = LEFT + SIDE + RIGHT
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {width} {height}"'
        f' width="{width}" height="{height}"><title>{escape(title)}</title>{"".join(parts)}</svg>'
    )


def _place(x: float, y: float) -> tuple[float, float]:
    return LEFT + SIDE * x, TOP + SIDE * (1 - y)


def _grid() -> list[str]:
    parts = []
    for share in GRID:
        across, up = _place(share, share)
        parts.append(f'<path d="M{LEFT} {up}h{SIDE}M{across} {TOP}v{SIDE}" class="grid"/>')
        parts.append(_text(LEFT - 6, up, f"{100 * share:.0f}", "end"))
        parts.append(_text(across, TOP + SIDE + 12, f"{100 * share:.0f}", "middle"))
    return parts


def _axis_names(x: str, y: str) -> str:
    middle = TOP + SIDE / 2
    turned = f'<g transform="rotate(-90 10 {middle})">{_text(10, middle, y, "middle")}</g>'
    return _text(LEFT + SIDE / 2, TOP + SIDE + 30, x, "middle") + turned


def _path(points: Sequence[tuple[float | None, float | None]], kind: str) -> str:
    steps, pen = [], "M"
    for x, y in points:
        if x is None or y is None:
            pen = "M"
            continue
        across, up = _place(x, y)
        steps.append(f"{pen}{across:.1f} {up:.1f}")
        pen = "L"
    return f'<path d="{"".join(steps)}" class="{kind}"/>' if steps else ""


def _dot(point: tuple[float | None, float | None], at: int) -> str:
    x, y = point
    if x is None or y is None:
        return ""
    across, up = _place(x, y)
    return f'<circle cx="{across:.1f}" cy="{up:.1f}" r="3.5" class="dot{at}"/>'


def _name(name: str, at: int) -> str:
    """A line of the legend: a stroke as the curve has it, and its name."""
    up = TOP + SIDE + BELOW + LINE * at + 4
    stroke = f'<path d="M{LEFT} {up}h24" class="curve curve{at}"/>'
    return stroke + _text(LEFT + 32, up, name, "start")


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" dy=".35em">{escape(text)}</text>'
