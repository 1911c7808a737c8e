"""Draws curves of shares, and knows which point one is at: by mouse, or by keys."""

from collections.abc import Sequence
from math import hypot
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from corpora.labels import COLOURS
from ui import phrases, theme
from ui.evaluate.curve_data import Point, Series
from ui.theme_colours import readable

HEIGHT, LEAST = 232, 240
LEFT, TOP, RIGHT, BELOW = 38, 8, 12, 36  # around the square of shares
NEAR = 14  # so far from a point a click still means it
MANY = 40  # points from which on they are not marked one by one
GRID = (0.0, 0.25, 0.5, 0.75, 1.0)
HUES = tuple(COLOURS[at] for at in (3, 9, 1, 8, 15, 14))
STROKES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)
ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Here(NamedTuple):
    """A place among the curves: which of them, and which of its points."""

    line: int
    point: int


def hue(line: int) -> str:
    """The colour of the curve at this place, as it reads on a card."""
    return readable(HUES[line % len(HUES)], (theme.current().surface,))


class CurveCanvas(QWidget):
    """Curves over a square of shares. `moved` says that one is at another point, or at none."""

    opened = Signal(object)
    moved = Signal()

    def __init__(self, name: str, axes: tuple[str, str], *, diagonal: bool = False) -> None:
        """axes: what is across, what is up. diagonal: drawn where both are the same."""
        super().__init__()
        self._axes, self._diagonal = axes, diagonal
        self.series: tuple[Series, ...] = ()
        self.here: Here | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(360, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, HEIGHT)

    def show_series(self, series: Sequence[Series]) -> None:
        """Show other curves; one stays at the point where one is, if it is still there."""
        if tuple(series) == self.series:
            return
        self.series = tuple(series)
        here = self.here
        if here and not (
            here.line < len(series) and here.point < len(self.series[here.line].points)
        ):
            self._go(None)
        self.update()

    @property
    def point(self) -> Point | None:
        """The point one is at."""
        return self.series[self.here.line].points[self.here.point] if self.here else None

    def place(self, point: Point) -> QPointF:
        """Where a point is drawn."""
        return self._at(point.x, point.y)

    def _at(self, x: float, y: float) -> QPointF:
        area = self._area()
        return QPointF(area.left() + x * area.width(), area.bottom() - y * area.height())

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(LEFT, TOP, -RIGHT, -BELOW)

    def _go(self, here: Here | None) -> None:
        if here != self.here:
            self.here = here
            self.setAccessibleDescription(self.point.said if self.point else "")
            self.moved.emit()
            self.update()

    def _nearest(self, at: QPointF) -> Here | None:
        """The nearest point, if it is near."""
        found = [
            (hypot(place.x() - at.x(), place.y() - at.y()), Here(line, number))
            for line, one in enumerate(self.series)
            for number, point in enumerate(one.points)
            for place in (self.place(point),)
        ]
        distance, here = min(found, default=(NEAR + 1.0, None))
        return here if distance <= NEAR else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self._nearest(event.position())
        pointing = Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor
        self.setCursor(pointing)
        if near or not self.hasFocus():
            self._go(near)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._go(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        near = self._nearest(event.position())
        if near and event.button() == Qt.MouseButton.LeftButton:
            self._go(near)
            self._open()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.here is None and any(one.points for one in self.series):
            self._go(Here(next(at for at, one in enumerate(self.series) if one.points), 0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ENTER:
            self._open()
        elif self.here is None or not self._walk(self.here, key):
            super().keyPressEvent(event)

    def _walk(self, here: Here, key: Qt.Key) -> bool:
        """Along a curve with the arrows, to the next one with up and down; whether it was a step"""
        last = len(self.series[here.line].points) - 1
        if key in ARROWS:
            self._go(Here(here.line, max(0, min(last, here.point + ARROWS[key]))))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(Here(here.line, 0 if key == Qt.Key.Key_Home else last))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self._cross(here, 1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def _cross(self, here: Here, step: int) -> bool:
        """To the point of the next curve that is nearest across; none beyond the last one."""
        line = here.line + step
        if not 0 <= line < len(self.series) or not self.series[line].points:
            return False
        x = self.series[here.line].points[here.point].x
        points = self.series[line].points
        self._go(Here(line, min(range(len(points)), key=lambda at: abs(points[at].x - x))))
        return True

    def _open(self) -> None:
        if self.point:
            self.opened.emit(self.point.door)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.NOTE_SIZE))
        self._grid(painter)
        for line, one in enumerate(self.series):
            self._curve(painter, line, one)
        if self.point and self.here:
            self._ring(painter, self.place(self.point))
        painter.end()

    def _grid(self, painter: QPainter) -> None:
        now, area = theme.current(), self._area()
        for share in GRID:
            x, y = self._at(share, share).toTuple()
            painter.setPen(QPen(QColor(now.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(QColor(now.muted))
            text, right = phrases.number(round(100 * share)), Qt.AlignmentFlag.AlignRight
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - 9, LEFT - 6, 18), right | middle, text)
            below = QRectF(x - 20, area.bottom() + 2, 40, 16)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, text)
        across, up = self._axes
        foot = QRectF(area.left(), area.bottom() + 17, area.width(), 18)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"→ {across}")
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, f"↑ {up}")
        if self._diagonal:
            painter.setPen(QPen(QColor(now.border), 1.2, Qt.PenStyle.DashLine))
            painter.drawLine(area.bottomLeft(), area.topRight())

    def _curve(self, painter: QPainter, line: int, one: Series) -> None:
        colour, stroke = QColor(hue(line)), STROKES[line % len(STROKES)]
        places = [self.place(point) for point in one.points]
        painter.setPen(QPen(colour, 2, stroke))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(self.outline(one))
        if len(places) < MANY:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for place, point in zip(places, one.points, strict=True):
                painter.drawEllipse(place, point.radius, point.radius)

    def outline(self, one: Series) -> list[QPointF]:
        """The corners of a curve, in order."""
        corners = [self._at(*one.start)] if one.start else []
        for point in one.points:
            place = self.place(point)
            if one.steps and corners:
                corners.append(QPointF(corners[-1].x(), place.y()))
            corners.append(place)
        return corners

    def _ring(self, painter: QPainter, place: QPointF) -> None:
        """The accent is for the focus; a point under the mouse is ringed as text is written."""
        now = theme.current()
        painter.setPen(QPen(QColor(now.accent if self.hasFocus() else now.text), 2))
        painter.setBrush(QColor(now.surface))
        painter.drawEllipse(place, 6, 6)
