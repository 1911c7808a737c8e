"""A label's colour: a small square, drawn or as an icon."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from ui import theme

SIDE = 13.0  # pixels
SIZE, SCALE = 16, 2  # of an icon


def draw(painter: QPainter, centre: QPointF, colour: str) -> None:
    """The square, tinted and bordered as the label's spans are."""
    tint = theme.current().tint(colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tint.border), 1.8))
    painter.setBrush(QColor(tint.background))
    half = SIDE / 2
    painter.drawRoundedRect(QRectF(centre.x() - half, centre.y() - half, SIDE, SIDE), 3.5, 3.5)
    painter.restore()


def icon(colour: str) -> QIcon:
    """The same for a menu, a choice, a table."""
    pixmap = QPixmap(SIZE * SCALE, SIZE * SCALE)
    pixmap.setDevicePixelRatio(SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw(painter, QPointF(SIZE / 2, SIZE / 2), colour)
    painter.end()
    made = QIcon(pixmap)
    made.addPixmap(pixmap, QIcon.Mode.Selected)  # in its own colour in a chosen row, too
    return made
