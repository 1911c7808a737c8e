"""A document's state as a small drawing: each has a shape of its own, not only a colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from ui import dashed
from ui.theme import Theme

RADIUS = 4.5


def draw(
    painter: QPainter, centre: QPointF, state: str, theme: Theme, *, waiting: bool = False
) -> None:
    """Filled with a tick: reviewed. Half filled: accepted unseen. Ring: open; dashed where
    proposals wait."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(centre.x() - RADIUS, centre.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
    if state == "reviewed":
        _reviewed(painter, box, theme)
    elif state == "accepted":
        _accepted(painter, box, theme)
    else:
        _open(painter, box, theme, waiting=waiting)
    painter.restore()


def _reviewed(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.good))
    painter.drawEllipse(box.adjusted(-1, -1, 1, 1))
    painter.setPen(QPen(QColor(theme.surface), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    middle = box.center()
    painter.drawPolyline(
        [middle + QPointF(-2.4, 0.2), middle + QPointF(-0.6, 2.0), middle + QPointF(2.6, -1.8)]
    )


def _accepted(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.warn), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(theme.warn)))
    painter.drawPie(box, -90 * 16, 180 * 16)


def _open(painter: QPainter, box: QRectF, theme: Theme, *, waiting: bool) -> None:
    painter.setPen(dashed.ring(theme.text) if waiting else QPen(QColor(theme.muted), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
