"""Key caps: how a key is written and drawn everywhere in the window."""

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeySequence, QPainter, QPen

from ui import theme

HEIGHT = 19.0


@cache
def caption(key: str) -> str:
    """A key as a person knows it: `Ctrl+Shift+Z`, `Enter`, `⌫`; single letters as on the keys."""
    names = {"Return": "Enter", "Backspace": "⌫", "Del": "Del", "PgDown": "PgDn"}
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    *modifiers, last = native.split("+") if not native.endswith("+") else [native]
    return "+".join([*modifiers, names.get(last, last)])


@cache
def font() -> QFont:
    """The font of captions; not to be changed by who uses it."""
    chosen = theme.font(11)
    chosen.setWeight(QFont.Weight.DemiBold)
    return chosen


@cache
def width(text: str) -> float:
    """How wide the cap of a caption is, in pixels."""
    return max(HEIGHT, QFontMetricsF(font()).horizontalAdvance(text) + 11)


def draw(painter: QPainter, box: QRectF, text: str) -> None:
    """Draw a cap that fills `box`."""
    look = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.border), 1))
    painter.setBrush(QColor(look.border))
    painter.drawRoundedRect(box.adjusted(0.5, 1.5, -0.5, -0.5), 4, 4)
    painter.setBrush(QColor(look.surface))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -1.5), 4, 4)
    painter.setFont(font())
    painter.setPen(QColor(look.text))
    painter.drawText(box.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
