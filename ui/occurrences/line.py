"""The line of an occurrence, laid out; and where code points of the document are on it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from corpora.occurrences import Hit
from ui import theme
from ui.annotate.rooms import direction
from ui.annotate.utf16 import offsets

WIDE = 1e6


def laid(hit: Hit) -> QTextLayout:
    """The context on one line, in the direction of its script."""
    layout = QTextLayout("".join(hit.context), theme.font(theme.BODY_SIZE))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(direction(layout.text()))  # otherwise the window's
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(WIDE)
    layout.endLayout()
    return layout


def box(layout: QTextLayout, hit: Hit, start: int, end: int) -> QRectF:
    """Where the code points `[start, end)` of the document are, as far as the line has them."""
    text = layout.text()
    shift = len(hit.context.before) - hit.start
    units = offsets(text)
    points = (min(max(0, point + shift), len("".join(hit.context))) for point in (start, end))
    line = layout.lineAt(0)
    left, right = sorted(_x(line.cursorToX(units.unit(point))) for point in points)
    return QRectF(left, line.y(), right - left, line.height())


def _x(found: object) -> float:
    # PySide gives the position together with the place it stands for.
    return float(found[0] if isinstance(found, tuple | list) else found)  # type: ignore[arg-type]
