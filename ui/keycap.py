"""Key caps: how a key is written and drawn everywhere in the window."""

from functools import cache

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeySequence, QPainter, QPen

from ui import theme

HEIGHT = 19.0


def caption(key: str) -> str:
    """A key as a person knows it: `Ctrl+Shift+Z`, `Enter`, `⌫`; single letters as on the keys."""
    return _caption(key, QLocale().language())


@cache
def _caption(key: str, language: QLocale.Language) -> str:
    """In the language of the interface, which Qt's own translations have by now."""
    names = {"Return": _native("Enter"), "Backspace": "⌫"}
    last = key.rsplit("+", 1)[-1]
    *modifiers, end = _native(key).split("+") if not key.endswith("+") else [_native(key)]
    shown = names.get(last, end)
    return "+".join([*modifiers, "PgDn" if shown == "PgDown" else shown])


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


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
