"""Where marks and ranges are on a laid-out paragraph, as rectangles.

A range that is read from left to right is one rectangle a line; where directions mix, it may be
several.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple, cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLine

from ui.annotate.laid import Laid, Line
from ui.annotate.marks import Mark, shown
from ui.annotate.rooms import Room, is_right_to_left
from ui.annotate.style import TAG_ROOM, Style


class Piece(NamedTuple):
    """What one line shows of a mark. left, right: whether the box is closed at that side.

    chip: where the label stands, a null rectangle where it is on another line.
    """

    mark: Mark
    box: QRectF
    left: bool
    right: bool
    chip: QRectF


def segments(
    laid: Laid, line: Line, start: int, end: int, *, goes_on: bool = False
) -> list[tuple[float, float]]:
    """Left and right edges of the units `[start, end)` on a line, without white space at the
    line's end. Where the range goes on, the room at its last character belongs to it."""
    first, last = max(start, line.start), min(end, line.end)
    while last > first and laid.text[laid.offsets.point(last - 1)].isspace():
        last -= 1
    if first >= last:
        return []
    if not laid.bidi:
        left, right = _x(line, first), _x(line, last)
        return [(left, right if goes_on else right - _end_room(laid, last))]
    return _visual(laid, line, first, last, goes_on)


def _x(line: Line, unit: int) -> float:
    return cast("tuple[float, int]", line.line.cursorToX(unit))[0]


def _end_room(laid: Laid, unit: int) -> float:
    """The room that stands on the grapheme before `unit`."""
    return sum(width for (_, end), width in laid.spacing.items() if end == unit)


def _visual(
    laid: Laid, line: Line, first: int, last: int, goes_on: bool
) -> list[tuple[float, float]]:
    found: list[tuple[float, float]] = []
    for unit in range(first, last):
        left, right, _ = character(line.line, unit)
        if unit == first or (unit == last - 1 and not goes_on):
            right -= sum(width for (a, b), width in laid.spacing.items() if a <= unit < b)
        if right > left:
            found.append((left, right))
    return _joined(sorted(found))


def character(line: QTextLine, unit: int) -> tuple[float, float, bool]:
    """Left and right edge of what is drawn for one unit, and whether it is read from the right.

    Taken from the glyphs: for places between two directions, Qt's `cursorToX` gives another.
    """
    boxes = [(run.boundingRect(), run.isRightToLeft()) for run in line.glyphRuns(unit, 1)]
    if not boxes:
        x = cast("tuple[float, int]", line.cursorToX(unit))[0]
        return x, x, False
    return min(b.left() for b, _ in boxes), max(b.right() for b, _ in boxes), boxes[0][1]


def unit_at(laid: Laid, line: Line, x: float) -> int:
    """The unit that is drawn at `x` on a line, or the nearest one."""
    if not laid.bidi:
        unit = line.line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        return min(max(unit, line.start), line.end - 1)

    def distance(unit: int) -> float:
        left, right, _ = character(line.line, unit)
        return max(left - x, x - right, 0.0)

    return min(range(line.start, line.end), key=distance)


def _joined(edges: list[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for left, right in edges:
        if joined and left <= joined[-1][1] + 1:
            joined[-1] = joined[-1][0], max(joined[-1][1], right)
        else:
            joined.append((left, right))
    return joined


def tags(laid: Laid, style: Style, line: Line) -> list[tuple[str, QRectF]]:
    """The tags that begin on a line, each under the side from which its word is read."""
    found = list(_tags(laid, style, line))
    if laid.bidi:
        found.sort(key=lambda one: one[1].left())
    for (_, box), (_, after) in pairwise(found):
        after.moveLeft(max(after.left(), box.right() + style.pad * 0.75))
    return found


def _tags(laid: Laid, style: Style, line: Line) -> Iterator[tuple[str, QRectF]]:
    top = line.bottom - style.leading / 2 - style.tag_height + (TAG_ROOM + 1) * style.zoom
    for start, end, tag in laid.tags:
        first = laid.unit(start)
        if not line.start <= first < line.end:
            continue
        for left, right in segments(laid, line, first, laid.unit(end))[:1]:
            width = style.tag_width(shown(tag)) + 1
            backward = laid.bidi and character(line.line, first)[2]
            yield tag, QRectF(right - width if backward else left, top, width, style.tag_height)


def boxes(laid: Laid, style: Style, start: int, end: int) -> list[QRectF]:
    """The rectangles of a range of text, one or more a line."""
    return [
        _box(laid, style, line, left, right, 0)
        for line in laid.lines
        if line.start < end and start < line.end
        for left, right in segments(laid, line, start, end)
    ]


def pieces(laid: Laid, style: Style, line: Line) -> list[Piece]:
    """The marks on a line, the outermost first."""
    here = [m for m in laid.marks if m.start < line.end and m.end > line.start]
    here.sort(key=lambda mark: -mark.level)
    return [piece for mark in here for piece in _pieces(laid, style, line, mark)]


def _pieces(laid: Laid, style: Style, line: Line, mark: Mark) -> list[Piece]:
    begins = mark.begins and mark.start >= line.start
    ends = mark.ends and mark.end <= line.end
    edges = segments(laid, line, mark.start, mark.end, goes_on=not ends)
    if not edges:
        return []
    backward = laid.bidi and is_right_to_left(laid.text[laid.offsets.point(mark.end - 1)])
    chip, chip_on = QRectF(), -1
    if ends:
        start, end, backward = _room_at(laid, line, mark)
        chip_on = 0 if backward else len(edges) - 1
        left, right = edges[chip_on]
        edges[chip_on] = (min(left, start), max(right, end))
        chip = _chip_in(laid, style, mark, start, end, backward)
    pad = style.pad * 0.75 * (1 + mark.level * 0.5)
    found = []
    for index, (left, right) in enumerate(edges):
        opens = index > 0 or (ends if backward else begins)
        closes = index < len(edges) - 1 or (begins if backward else ends)
        left -= pad if opens and not (backward and index == chip_on) else 0
        right += pad if closes and (backward or index != chip_on) else 0
        box = _box(laid, style, line, left, right, mark.level)
        inside = QRectF(chip.left(), box.top(), chip.width(), box.height())
        found.append(Piece(mark, box, opens, closes, inside if index == chip_on else QRectF()))
    return found


def _room_at(laid: Laid, line: Line, mark: Mark) -> tuple[float, float, bool]:
    """The room at the end of a mark, as far as the mark's own chip, and whether it grows to the
    left, away from text that is read from right to left."""
    made, width = laid.endings[mark.end].room, laid.endings[mark.end].offsets[mark][1]
    left, right, backward = _grapheme(laid, line, made)
    if backward:
        return right - width, right, True
    if made.start >= mark.end and laid.text[laid.offsets.point(made.start)].isspace():
        return left, left + width, False  # a space is drawn as well after the room
    start = right - laid.spacing[made.start, made.end]
    return start, start + width, False


def _grapheme(laid: Laid, line: Line, made: Room) -> tuple[float, float, bool]:
    if laid.bidi:
        return character(line.line, made.start)
    return _x(line, made.start), _x(line, made.end), False


def _chip_in(
    laid: Laid, style: Style, mark: Mark, start: float, end: float, backward: bool
) -> QRectF:
    """Where the chip's text stands in the room; top and height are the box's."""
    before, after = laid.endings[mark.end].offsets[mark]
    width = after - before - style.pad
    return QRectF(start + style.pad if backward else end - style.pad - width, 0, width, 1)


def _box(laid: Laid, style: Style, line: Line, left: float, right: float, level: int) -> QRectF:
    above = 2 * style.zoom + level * style.step * 0.75
    below = 4 * style.zoom + level * style.step
    top = round(line.baseline - laid.face.ascent - above)
    bottom = round(line.baseline + laid.face.descent + below)
    return QRectF(round(left), top, round(right) - round(left), bottom - top)


def chip_at(laid: Laid, style: Style, line: Line, x: float, y: float) -> Mark | None:
    """The mark whose chip is at a place."""
    for piece in reversed(pieces(laid, style, line)):
        if piece.chip.contains(x, y):
            return piece.mark
    return None
