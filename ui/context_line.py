"""A span in its context on one line, laid out in the direction of its own line, and painted."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QLinearGradient,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from ui import theme
from ui.annotate.geometry import character
from ui.annotate.rooms import Graphemes, has_right_to_left, is_right_to_left, joins
from ui.utf16 import offsets

FADE = 18.0
WIDE = 1e6
# Pixels between a span's mark and the words beside it.
ROOM = 3.0


class Laid(NamedTuple):
    """own: where the span's own text is."""

    layout: QTextLayout
    own: QRectF


def laid(
    texts: Sequence[str],
    *,
    backward: bool,
    size: int = theme.BODY_SIZE,
    own: QTextCharFormat | None = None,
) -> Laid:
    """The text before a span, its own and the one after it; backward: they are read from right to
    left, whatever stands in them first, which may be of another line; own: how its own looks."""
    before, text, after = texts
    layout = QTextLayout("".join(texts), theme.font(size))
    layout.setTextOption(one_way(backward=backward))
    units = offsets(layout.text())
    start, end = (units.unit(at) for at in (len(before), len(before) + len(text)))
    look = own or QTextCharFormat()
    formats = [_ranged(start, end, look)]
    # What stands beside the span leaves room for its mark.
    graphemes = Graphemes(layout.text())
    if before and (before.endswith(" ") or not joins(before[-1])):
        formats.append(_ranged(graphemes.before(start), start, _spaced(QTextCharFormat())))
    if after.startswith(" "):
        formats.append(_ranged(end, end + 1, _spaced(QTextCharFormat())))
    close = bool(after) and not after.startswith(" ") and not is_right_to_left(text[-1:])
    if close:
        formats.append(_ranged(max(start, graphemes.before(end)), end, _spaced(look)))
    layout.setFormats(formats)
    layout.beginLayout()
    layout.createLine().setLineWidth(WIDE)
    layout.endLayout()
    there = box(layout, len(before), len(before) + len(text))
    return Laid(layout, there.adjusted(0, 0, -ROOM, 0) if close else there)


def one_way(*, backward: bool) -> QTextOption:
    """For a text on one line at the left of its room; backward: it is read from right to left."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    option.setTextDirection(right if backward else left)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def _spaced(look: QTextCharFormat) -> QTextCharFormat:
    """The same with room at the right; letters that join would be torn apart."""
    spaced = QTextCharFormat(look)
    spaced.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    spaced.setFontLetterSpacing(ROOM)
    return spaced


def _ranged(start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, end - start, look
    return found


def box(layout: QTextLayout, start: int, end: int) -> QRectF:
    """Where the code points `[start, end)` of the line are, as far as it has them."""
    units, last = offsets(layout.text()), len(layout.text())
    return drawn(layout, *(units.unit(min(max(0, point), last)) for point in (start, end)))


def drawn(layout: QTextLayout, first: int, after: int) -> QRectF:
    """Where the UTF-16 units `[first, after)` of a text on one line are."""
    line = layout.lineAt(0)
    edges = [_x(line.cursorToX(unit)) for unit in (first, after)]
    if has_right_to_left(layout.text()):
        letters = (character(line, unit)[:2] for unit in range(first, after))
        edges = [edge for sides in letters for edge in sides] or edges
    return QRectF(min(edges), line.y(), max(edges) - min(edges), line.height())


def _x(found: object) -> float:
    # PySide gives the position together with the place it stands for.
    return float(found[0] if isinstance(found, tuple | list) else found)  # type: ignore[arg-type]


def fade(painter: QPainter, room: QRectF, ground: QColor) -> None:
    """Let the text run out at both ends, where letters would be cut."""
    clear = QColor(ground)
    clear.setAlpha(0)
    for edge, inwards in ((room.left(), FADE), (room.right(), -FADE)):
        shade = QLinearGradient(edge, 0, edge + inwards, 0)
        shade.setColorAt(0, ground)
        shade.setColorAt(1, clear)
        left = min(edge, edge + inwards)
        painter.fillRect(QRectF(left, room.top() + 1, FADE, room.height() - 2), shade)
