"""The learning curve as a plot: scores with their intervals over the documents learned from."""

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui import phrases, theme
from ui.models.curves import SCORE, dress, make_canvas, pen, write_anew
from ui.theme_colours import readable


class Point(NamedTuple):
    """Documents learned from, and a score from 0 to 1 with its interval; None: not defined."""

    documents: int
    score: float | None
    low: float | None = None
    high: float | None = None


def points_of(curve: Mapping[str, Any]) -> list[Point]:
    """The points of a curve's result, by the first of its scores."""
    return [
        Point(
            point["documents"],
            next(iter(point["scores"].values())),
            point["interval"]["low"],
            point["interval"]["high"],
        )
        for point in curve["points"]
    ]


class GrowthPlot(QWidget):
    """Documents are on a logarithmic scale: twice as many are as far apart everywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: dict[int, Point] = {}
        self.title = QLabel()
        self.canvas = make_canvas(self._name())
        self.canvas.setLimits(yMin=-2, yMax=104, minYRange=10)
        self._curve = self.canvas.plot([], [], antialias=True, symbol="o")
        self._bars = pg.ErrorBarItem(beam=0.04)
        self.canvas.addItem(self._bars)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.canvas)
        theme.notifier().changed.connect(self._restyle)
        self._restyle()

    def _name(self) -> str:
        return self.tr("Score on the development part, by documents learned from")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            write_anew(self.canvas)
            self.redraw()
        super().changeEvent(event)

    def add(self, metric: Mapping[str, Any]) -> None:
        """Take a metric event of a curve that is being made; others are passed over."""
        field = metric["name"].removeprefix("size_")
        if field == metric["name"] or field not in Point._fields:
            return
        size = metric["step"]
        point = self.points.get(size, Point(size, None))
        self.points[size] = point._replace(**{field: metric["value"]})
        self.redraw()

    def clear(self) -> None:
        """Another set is learned from: the points stay."""

    def show_points(self, points: Sequence[Point]) -> None:
        self.points = {point.documents: point for point in points}
        self.redraw()

    def redraw(self) -> None:
        found = [self.points[size] for size in sorted(self.points)]
        scored = [(point, point.score) for point in found if point.score is not None]
        across = [math.log2(point.documents) for point, _ in scored]
        values = [100 * score for _, score in scored]
        self._curve.setData(across, values)
        ends = [_ends(point, score) for point, score in scored]
        self._bars.setData(
            x=_array(across),
            y=_array(values),
            bottom=_array([below for below, _ in ends]),
            top=_array([above for _, above in ends]),
        )
        ticks = [(math.log2(point.documents), phrases.number(point.documents)) for point in found]
        self.canvas.getAxis("bottom").setTicks([ticks])
        self._say(scored[-1] if scored else None)

    def _say(self, last: tuple[Point, float] | None) -> None:
        name = self._name()
        self.canvas.setAccessibleName(name)
        if last is not None:
            text = self.tr("%1 documents: %2")
            text = text.replace("%1", phrases.number(last[0].documents))
            name += f"&nbsp;&nbsp;<b>{text.replace('%2', phrases.percent(last[1]))}</b>"
        self.title.setText(f"<span style='color:{self._line}'>●</span>&nbsp; {name}")

    def _restyle(self) -> None:
        """Take the colours of the theme that is applied."""
        now = theme.current()
        self._line = readable(SCORE, (now.surface,))
        dress(self.canvas, self._curve, self._line, dots=7)
        self._bars.setData(pen=pen(self.canvas, now.muted, 1))
        self.redraw()


def _ends(point: Point, score: float) -> tuple[float, float]:
    """How far the interval reaches below and above the score, in percent."""
    if point.low is None or point.high is None:
        return 0.0, 0.0
    return 100 * max(0.0, score - point.low), 100 * max(0.0, point.high - score)


def _array(values: Sequence[float]) -> Any:
    import numpy as np

    return np.array(values, dtype=float)
