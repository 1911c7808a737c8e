"""A person's mark on a document: a small flag."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui import theme

WIDE, HIGH = 11.0, 13.0


def draw(painter: QPainter, box: QRectF, look: theme.Theme) -> None:
    """Draw a flag in the middle of a box."""
    left, top = box.center().x() - WIDE / 2 + 1, box.center().y() - HIGH / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.warn), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(left, top), QPointF(left, top + HIGH))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.warn))
    places = ((0, 0.5), (WIDE - 1, 0.5), (WIDE - 4, 4), (WIDE - 1, 7.5), (0, 7.5))
    painter.drawPolygon(QPolygonF([QPointF(left + x, top + y) for x, y in places]))
    painter.restore()


class FlagMark(QWidget):
    """Shown beside a document's state where it has the mark."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(16, 20))
        self.setToolTip(self.tr("Flagged"))
        self.setAccessibleName(self.tr("Flagged"))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw(QPainter(self), QRectF(self.rect()), theme.current())
