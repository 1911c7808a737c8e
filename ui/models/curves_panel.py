"""The learning curves of a project: how each grew, and what its last documents brought."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from tagger.curve_files import Curve
from ui import make, theme
from ui.dialogs.question import ask
from ui.models.outcomes import growth
from ui.models.same_data import data_marks, marked, warning
from ui.models.words import date_text, learned_from, scored_against
from ui.run_folders import AGREEMENT
from ui.tables import DASH, Cell, Column, Table, TableView, between, count, share

if TYPE_CHECKING:
    from ui.models.growth_plot import GrowthPlot


class CurvesPanel(QFrame):
    """A table of curves, and the selected one drawn; hidden where there is none."""

    delete_wanted = Signal(str)  # a curve's folder

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._curves: list[Curve] = []
        self._plot: GrowthPlot | None = None
        self._model = Table(self._columns(), self)
        self._view = TableView(self._model, name=self.tr("Learning curves"), rows=True)
        self._view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self._different, self._gain = (make.label(role=r, wrap=True) for r in ("warn", "muted"))
        self._delete = QPushButton(self.tr("Delete curve…"))
        self._delete.setProperty("role", "danger")
        self._delete.clicked.connect(self._ask_to_delete)
        self._lay_out()
        self._view.selectionModel().selectionChanged.connect(self._refresh)
        self.hide()

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("curve"), figures=False),
            Column(self.tr("learned from"), figures=False, phrase=True),
            Column(self.tr("documents"), self.tr("Of the largest set")),
            Column(self.tr("score"), self.tr("After the largest set, in percent")),
            Column(self.tr("95 in 100"), self.tr("The interval of that score over documents")),
            Column(self.tr("scored against"), figures=False),
            Column(self.tr("finished"), figures=False),
        ]

    def _lay_out(self) -> None:
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        self._place.setSpacing(theme.SMALL)
        heading = make.label(self.tr("LEARNING CURVES"), "section")
        for widget in (heading, self._view, self._different, self._gain):
            self._place.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._delete)
        row.addStretch()
        self._place.addLayout(row)
        self._view.horizontalHeader().setStretchLastSection(True)

    def show_curves(self, curves: Sequence[Curve]) -> None:
        """Show the curves, newest first; the selected one stays selected."""
        before = self._selected()
        self._curves = sorted(curves, key=lambda c: c.data.get("created", ""), reverse=True)
        marks = data_marks(curve.data.get("fingerprint", "") for curve in self._curves)
        self._model.show([self._cells(curve, marks) for curve in self._curves])
        self._different.setText(warning(marks))
        self._different.setVisible(bool(marks))
        self.setVisible(bool(self._curves))
        paths = [curve.path for curve in self._curves]
        if paths:
            known = before is not None and before.path in paths
            self._view.selectRow(paths.index(before.path) if before and known else 0)
        self._view.fit_height()
        self._refresh()

    def _cells(self, curve: Curve, marks: dict[str, str]) -> list[Cell]:
        if curve.problem:
            damaged = Cell(self.tr("damaged"), curve.problem)
            return [Cell(curve.name, curve.problem), damaged, *[Cell(DASH, curve.problem)] * 5]
        data, last = curve.data, curve.data["points"][-1]
        score = next(iter(last["scores"].values()))
        against = scored_against(data["against"].removeprefix(AGREEMENT))
        return [
            Cell(curve.name, data["model"]),
            Cell(learned_from(str(data.get("on", "")))),
            count(last["documents"]),
            share(score),
            between(last["interval"]["low"], last["interval"]["high"]),
            Cell(marked(against, marks.get(data["fingerprint"], ""))),
            Cell(date_text(_moment(data["created"]))),
        ]

    def _selected(self) -> Curve | None:
        index: QModelIndex = self._view.currentIndex()
        return self._curves[index.row()] if 0 <= index.row() < len(self._curves) else None

    def _refresh(self) -> None:
        curve = self._selected()
        sound = curve is not None and not curve.problem
        self._delete.setEnabled(curve is not None)
        self._gain.setVisible(sound)
        if curve is not None and sound:
            self._gain.setText(growth(curve.data))
            self._draw(curve)
        if self._plot is not None:
            self._plot.setVisible(sound)

    def _draw(self, curve: Curve) -> None:
        # pyqtgraph is slow to import, and the window opens without it.
        from ui.models.growth_plot import GrowthPlot, points_of

        if self._plot is None:
            self._plot = GrowthPlot()
            self._place.insertWidget(self._place.indexOf(self._gain), self._plot)
        self._plot.show_points(points_of(curve.data))

    def _ask_to_delete(self) -> None:
        curve = self._selected()
        if curve is None:
            return
        ask(
            self,
            lambda: self.delete_wanted.emit(str(curve.path)),
            title=self.tr("Delete the learning curve %1?").replace("%1", curve.name),
            text=self.tr(
                "Its scores go away for good; to have them again takes as long as before."
            ),
            go=self.tr("Delete"),
            leave=self.tr("Keep"),
            danger=True,
        )


def _moment(created: str) -> datetime | None:
    try:
        return datetime.fromisoformat(created).astimezone()
    except ValueError:
        return None
