"""Curves of a training that is going on: the loss, and the score on the development part."""

from collections.abc import Mapping
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from corpora.labels import COLOURS
from ui import phrases, theme
from ui.models.outcomes import unit_title
from ui.theme_colours import readable

REDRAW_MS = 100  # events may come far more often than an eye can follow
HEIGHT = 148
LOSS, SCORE = COLOURS[2], COLOURS[3]


class Curves(QWidget):
    """Two plots side by side. Figures named like a loss go to the left, shares to the right."""

    def __init__(self, score: str, parent: QWidget | None = None) -> None:
        """score: what the shares are."""
        super().__init__(parent)
        self.loss = Plot(self.tr("Loss"), LOSS)
        self.score = Plot(score, SCORE, best=True)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(theme.LARGE)
        for column, plot in enumerate((self.loss, self.score)):
            layout.addWidget(plot.title, 0, column)
            layout.addWidget(plot.canvas, 1, column)
            layout.setColumnStretch(column, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REDRAW_MS)
        self._timer.timeout.connect(self.redraw)
        theme.notifier().changed.connect(self._restyle)
        self._restyle()

    def add(self, metric: Mapping[str, Any]) -> None:
        """Take a metric event; it is drawn soon."""
        if "loss" in metric["name"]:
            self.loss.add(metric["step"], metric["value"], metric["unit"])
        elif metric["name"] == "dev_f1":
            self.score.add(metric["step"], 100 * metric["value"], metric["unit"])
        if not self._timer.isActive():
            self._timer.start()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.loss.name = self.tr("Loss")
            self.redraw()
        super().changeEvent(event)

    def clear(self) -> None:
        """Another model begins."""
        for plot in (self.loss, self.score):
            plot.steps.clear()
            plot.values.clear()

    def redraw(self) -> None:
        self.loss.redraw()
        self.score.redraw()

    def _restyle(self) -> None:
        self.loss.restyle()
        self.score.restyle()


class Plot:
    """One curve under its title, which names it in its colour and says the newest value."""

    def __init__(self, name: str, colour: str, *, best: bool = False) -> None:
        self.name, self._colour, self._best = name, colour, best
        self.steps: list[float] = []
        self.values: list[float] = []
        self._unit = "epoch"
        self.title = QLabel(name)
        self.canvas = make_canvas(name)
        self._curve = self.canvas.plot([], [], antialias=True)
        if best:  # a share in percent: a flat line at 0 is not drawn as if it were a mountain
            self.canvas.setLimits(yMin=-2, yMax=102, minYRange=10)
        self._mark = pg.ScatterPlotItem(size=9)
        self.canvas.addItem(self._mark)

    def add(self, step: float, value: float, unit: str) -> None:
        self.steps.append(step)
        self.values.append(value)
        self._unit = unit

    def redraw(self) -> None:
        few = len(self.steps) < 40
        self._curve.setData(self.steps, self.values, symbol="o" if few else None)
        if not self.values:
            self._mark.setData([], [])
        elif self._best:
            at = self.values.index(max(self.values))
            self._mark.setData([self.steps[at]], [self.values[at]])
        self.canvas.setLabel("bottom", unit_title(self._unit))
        write_anew(self.canvas)
        self._say()

    def restyle(self) -> None:
        """Take the colours of the theme that is applied."""
        now = theme.current()
        self._line = readable(self._colour, (now.surface,))
        dress(self.canvas, self._curve, self._line, dots=5)
        self._mark.setBrush(QColor(now.surface))
        self._mark.setPen(pen(self.canvas, self._line, 2))
        self._say()

    def _say(self) -> None:
        value = ""
        if self.values:
            value = f"&nbsp;&nbsp;<b>{phrases.three(self.values[-1])}</b>"
            if self._best:
                value = f"&nbsp;&nbsp;<b>{phrases.decimal(self.values[-1])}</b>"
                if max(self.values) > self.values[-1]:
                    best = QCoreApplication.translate("Curves", "best %1").replace(
                        "%1", phrases.decimal(max(self.values))
                    )
                    value += (
                        f"&nbsp;&nbsp;<span style='color:{theme.current().muted}'>{best}</span>"
                    )
        self.title.setText(f"<span style='color:{self._line}'>●</span>&nbsp; {self.name}{value}")


def pen(canvas: pg.PlotWidget, colour: str, width: float) -> QPen:
    """As wide on every screen: pyqtgraph counts in the screen's own pixels."""
    made: QPen = pg.mkPen(colour, width=width * canvas.devicePixelRatioF())
    return made


def dress(canvas: pg.PlotWidget, curve: pg.PlotDataItem, colour: str, *, dots: float) -> None:
    """Give a plot and its curve the colours of the theme that is applied. dots: their size."""
    curve.setPen(pen(canvas, colour, 2))
    curve.setSymbolBrush(QColor(colour))
    curve.setSymbolPen(None)
    curve.setSymbolSize(dots)
    now = theme.current()
    canvas.setBackground(QColor(now.surface))
    for side in ("left", "bottom"):
        axis = canvas.getAxis(side)
        axis.setPen(pg.mkPen(now.line))
        axis.setTextPen(pg.mkPen(now.muted))


class FigureAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Its figures are written as the language of the interface writes them."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        point = QLocale().decimalPoint()
        return [text.replace(".", point) for text in super().tickStrings(values, scale, spacing)]


class WholeAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Epochs and documents are whole: so are its figures, however few there are as yet."""

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        spaces = super().tickSpacing(low, high, size)
        return [space for space in spaces if space[0] >= 1] or [(1.0, 0.0)]


def write_anew(canvas: pg.PlotWidget) -> None:
    """Figures of the axis in the language of now: it keeps a picture of what it painted last."""
    axis = canvas.getAxis("left")
    axis.picture = None
    axis.update()


def make_canvas(name: str) -> pg.PlotWidget:
    """A plot that is looked at, not handled."""
    canvas = pg.PlotWidget(axisItems={"bottom": WholeAxis("bottom"), "left": FigureAxis("left")})
    canvas.setAccessibleName(name)
    canvas.setFixedHeight(HEIGHT)
    canvas.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    # It is for looking: the page scrolls under the wheel, and no menu opens.
    canvas.setMouseEnabled(x=False, y=False)
    canvas.setMenuEnabled(False)
    canvas.hideButtons()
    canvas.getViewBox().wheelEvent = lambda event, axis=None: event.ignore()
    canvas.wheelEvent = lambda event: event.ignore()
    canvas.showGrid(x=False, y=True, alpha=0.12)
    canvas.setFocusPolicy(pg.QtCore.Qt.FocusPolicy.NoFocus)
    return canvas
