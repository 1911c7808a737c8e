"""Cards with curves: how sure and how right, and for two classes ROC, precision and recall."""

from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import make, theme
from ui.evaluate.curve_canvas import CurveCanvas, hue
from ui.evaluate.curve_data import Curves, Series, find_curves
from ui.evaluate.scored import Scored
from ui.workers import Worker

HEADING = 22  # pixels
CELL = "padding-left: 10px; vertical-align: bottom"  # of the legend
MARKS = ("———", "– – –", "· · · ·", "– · –")  # as the canvas strokes its lines


class Plot(QWidget):
    """Curves under their title; below them, each by its name, and what the point says."""

    def __init__(self, title: str, axes: tuple[str, str], *, diagonal: bool = False) -> None:
        super().__init__()
        self.canvas = CurveCanvas(title, axes, diagonal=diagonal)
        self.canvas.moved.connect(self._say)
        self._legend = QLabel(wordWrap=True)
        self._said = make.label(role="muted", wrap=True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._said.setMinimumHeight(2 * self._legend.fontMetrics().lineSpacing())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        heading = make.label(title)
        heading.setFixedHeight(HEADING)  # letters of some scripts are higher than those beside them
        for part in (heading, self.canvas, self._legend, self._said):
            layout.addWidget(part)
        layout.addStretch()
        theme.notifier().changed.connect(self._name)
        self._say()

    def show_series(self, series: Sequence[Series]) -> None:
        self.canvas.show_series(series)
        self._name()
        self._say()

    def _name(self) -> None:
        rows = [
            f"<tr><td style='font-weight: bold; color:{hue(line)}'>{MARKS[line % len(MARKS)]}</td>"
            f"<td style='{CELL}'>{escape(one.name)}</td>"
            f"<td style='{CELL}'><b>{escape(one.figure)}</b></td></tr>"
            for line, one in enumerate(self.canvas.series)
        ]
        self._legend.setText(f"<table cellspacing='0'>{''.join(rows)}</table>" if rows else "")

    def _say(self) -> None:
        point = self.canvas.point
        self._said.setText(point.said if point else self.tr("Each point is a door: click it."))


class CurveCard(QFrame):
    """A heading, and plots side by side. `door_opened` brings a canvas and a point's door."""

    door_opened = Signal(object, object)

    def __init__(self, title: str, plots: Sequence[Plot]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.heading = make.label(title, "section")
        row = QHBoxLayout()
        row.setSpacing(theme.LARGE)
        for plot in plots:
            row.addWidget(plot, 1)
            plot.canvas.opened.connect(partial(self.door_opened.emit, plot.canvas))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.SMALL)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(self.heading)
        layout.addSpacing(theme.TIGHT)
        layout.addLayout(row)


class CurveCards(QWidget):
    """The curves of runs side by side; cards without curves are not there."""

    door_opened = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        axes = (self.tr("mean confidence"), self.tr("right, in 100"))
        self.reliability = Plot(self.tr("How sure, how right"), axes, diagonal=True)
        axes = (self.tr("least confidence"), self.tr("precision"))
        self.kept = Plot(self.tr("Precision at a chosen confidence"), axes)
        self._sure = CurveCard(self.tr("CONFIDENCE"), (self.reliability, self.kept))
        axes = (self.tr("false positive rate"), self.tr("recall"))
        self.roc = Plot(self.tr("ROC"), axes, diagonal=True)
        axes = (self.tr("recall"), self.tr("precision"))
        self.recall = Plot(self.tr("Precision and recall"), axes)
        self._binary = CurveCard("", (self.roc, self.recall))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.MEDIUM)
        for card in (self._sure, self._binary):
            card.door_opened.connect(self.door_opened)
            card.hide()
            layout.addWidget(card)
        self._worker = Worker(self)

    def show_runs(self, found: Sequence[Scored]) -> None:
        """Work out the curves of these runs, all taggers or all classifiers; then show them."""
        if found:
            self._worker.run(partial(find_curves, list(found)), self._show)
        else:
            self.hide()

    def _show(self, curves: Curves) -> None:
        self.reliability.show_series(curves.reliability)
        self.kept.show_series(curves.kept)
        self.roc.show_series(curves.roc)
        self.recall.show_series(curves.precision_recall)
        self.setVisible(bool(curves.reliability or curves.roc))
        self._sure.setVisible(bool(curves.reliability))
        self._binary.setVisible(bool(curves.roc))
        title = self.tr("TWO CLASSES · %1 IS POSITIVE")
        self._binary.heading.setText(title.replace("%1", curves.of))
