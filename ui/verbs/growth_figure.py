"""A learning curve as SVG: scores with their intervals over the documents learned from."""

import math
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

WIDTH, HEIGHT, LEFT, TOP, BELOW, RIGHT = 520, 260, 48, 12, 44, 24  # points
GRID = (0, 25, 50, 75, 100)
Point = tuple[float, float]


def growth_figure(points: Sequence[Mapping[str, Any]], *, title: str, score: str) -> str:
    """A line through the first score of each point, a bar for its interval.

    Documents are on a logarithmic scale: twice as many are as far apart everywhere. score: what
    the vertical axis is called.
    """
    sizes = [point["documents"] for point in points]
    parts = [*_grid(), *(_size(number, sizes) for number in sizes)]
    places: list[Point] = []
    for point in points:
        across = _across(point["documents"], sizes)
        low, high = point["interval"]["low"], point["interval"]["high"]
        if low is not None and high is not None:
            parts.append(_whisker(across, _up(low), _up(high)))
        value = next(iter(point["scores"].values()))
        if value is not None:
            places.append((across, _up(value)))
            parts.append(_value(*places[-1], value))
    parts += [_line(places), _names(score)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{LEFT + WIDTH + RIGHT}"'
        f' height="{TOP + HEIGHT + BELOW}"'
        f' viewBox="0 0 {LEFT + WIDTH + RIGHT} {TOP + HEIGHT + BELOW}">'
        f"<title>{escape(title)}</title>{''.join(parts)}</svg>"
    )


def _across(documents: int, sizes: Sequence[int]) -> float:
    least, most = math.log(min(sizes)), math.log(max(sizes))
    share = (math.log(documents) - least) / (most - least) if most > least else 0.5
    return LEFT + WIDTH * (0.04 + 0.92 * share)


def _up(value: float) -> float:
    return TOP + HEIGHT * (1 - value)


def _grid() -> list[str]:
    lines = []
    for percent in GRID:
        up = _up(percent / 100)
        lines.append(f'<path d="M{LEFT} {up:.1f}h{WIDTH}" class="grid"/>')
        lines.append(_text(LEFT - 6, up, str(percent), "end"))
    return lines


def _size(documents: int, sizes: Sequence[int]) -> str:
    across = _across(documents, sizes)
    return _text(across, TOP + HEIGHT + 14, f"{documents:,}", "middle")


def _whisker(across: float, low: float, high: float) -> str:
    return (
        f'<path d="M{across:.1f} {low:.1f}V{high:.1f}M{across - 4:.1f} {low:.1f}h8'
        f'M{across - 4:.1f} {high:.1f}h8" class="whisker" stroke-opacity=".5"/>'
    )


def _value(across: float, up: float, value: float) -> str:
    dot = f'<circle cx="{across:.1f}" cy="{up:.1f}" r="3.5" class="dot0"/>'
    return dot + _text(across + 7, up - 9, f"{100 * value:.1f}", "start")


def _line(places: Sequence[Point]) -> str:
    steps = "L".join(f"{across:.1f} {up:.1f}" for across, up in places)
    return f'<path d="M{steps}" class="curve curve0"/>' if steps else ""


def _names(score: str) -> str:
    middle = TOP + HEIGHT / 2
    turned = f'<g transform="rotate(-90 10 {middle})">{_text(10, middle, score, "middle")}</g>'
    documents = "documents learned from (logarithmic)"
    return turned + _text(LEFT + WIDTH / 2, TOP + HEIGHT + 34, documents, "middle")


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" dy=".35em">{escape(text)}</text>'
