"""The runs of a project: what each was trained on, how it scored, and what can be done with it."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QModelIndex, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)

from ui import theme
from ui.models.card import clock
from ui.run_folders import RunRow
from ui.tables import DASH, Cell, Column, Table, TableView, count, share


class RunsPanel(QFrame):
    """The table of runs and the buttons for the one that is selected."""

    proposals_wanted = Signal(str)  # a run's folder
    delete_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._rows: list[RunRow] = []
        self._model = Table(self._columns(), self)
        self._view = TableView(self._model, name=self.tr("Runs"), rows=True)
        self._view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self._heading = QLabel(self.tr("RUNS OF THIS PROJECT"))
        self._heading.setProperty("role", "section")
        self._empty = QLabel(
            self.tr(
                "No run yet. Choose what to learn from and which models at the left, then press"
                " Train. You can go on annotating meanwhile."
            )
        )
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._buttons = self._make_buttons()
        self._lay_out()
        self._view.selectionModel().selectionChanged.connect(self._refresh)
        self.show_runs([])

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("run"), figures=False),
            Column(self.tr("learned from"), figures=False),
            Column(self.tr("documents"), self.tr("Of the training part")),
            Column(
                self.tr("score"),
                self.tr("Strict F1, of a classifier accuracy: on the development part, in percent"),
            ),
            Column(
                self.tr("95 in 100"),
                self.tr("Between these lie 95 of 100 scores on documents drawn anew from the same"),
            ),
            Column(
                self.tr("scored against"),
                self.tr("Gold: reviewed by a person. Else: agreement with a machine's proposals"),
                figures=False,
            ),
            Column(self.tr("time"), self.tr("How long the training took")),
            Column(self.tr("finished"), figures=False),
        ]

    def _make_buttons(self) -> list[QPushButton]:
        use = QPushButton(self.tr("Use for proposals"))
        use.setToolTip(self.tr("Let this run propose spans on all documents not reviewed yet"))
        use.clicked.connect(lambda: self.proposals_wanted.emit(str(self.chosen.path)))
        folder = QPushButton(self.tr("Open folder"))
        folder.clicked.connect(lambda: open_folder(self.chosen.path))
        delete = QPushButton(self.tr("Delete run…"))
        delete.setProperty("role", "danger")
        delete.clicked.connect(self._ask_to_delete)
        return [use, folder, delete]

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._heading)
        layout.addWidget(self._empty)
        layout.addWidget(self._view)
        row = QHBoxLayout()
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch()
        layout.addLayout(row)
        self._view.horizontalHeader().setStretchLastSection(True)

    def show_runs(self, rows: Sequence[RunRow]) -> None:
        """Show the runs; the selected one stays selected."""
        before = self._selected()
        self._rows = list(rows)
        self._model.show([self._cells(row) for row in rows])
        paths = [row.path for row in rows]
        if rows:
            known = before is not None and before.path in paths
            self._view.selectRow(paths.index(before.path) if before and known else 0)
        self._empty.setVisible(not rows)
        self._view.setVisible(bool(rows))
        self._view.fit_height()
        for button in self._buttons:
            button.setVisible(bool(rows))
        self._refresh()

    def _cells(self, row: RunRow) -> list[Cell]:
        learned = {
            "reviewed": self.tr("reviewed"),
            "accepted": self.tr("reviewed and accepted"),
            "proposed": self.tr("all, with proposals"),
        }
        if row.problem:
            return [
                Cell(row.name, row.problem),
                Cell(self.tr("damaged"), row.problem),
                *[Cell(DASH, row.problem)] * 6,
            ]
        gold = row.against == "gold"
        return [
            Cell(row.name, row.model),
            Cell(learned.get(row.on, row.on)),
            count(row.documents),
            share(row.score, self.tr("The development part had nothing to score")),
            _between(row),
            Cell(
                self.tr("gold") if gold else self.tr("agreement with %1").replace("%1", row.against)
            ),
            Cell(clock(row.seconds)),
            Cell(_date(row.created)),
        ]

    def _selected(self) -> RunRow | None:
        index: QModelIndex = self._view.currentIndex()
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    @property
    def chosen(self) -> RunRow:
        """The selected run; the buttons are off where there is none."""
        row = self._selected()
        assert row is not None
        return row

    def _refresh(self) -> None:
        row = self._selected()
        for button in self._buttons:
            button.setEnabled(row is not None)
        self._buttons[0].setEnabled(row is not None and not row.problem)

    def _ask_to_delete(self) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(self.tr("Delete the run %1?").replace("%1", self.chosen.name))
        box.setInformativeText(
            self.tr("Its weights and its scores go away for good. What it proposed stays.")
        )
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        path = str(self.chosen.path)
        box.finished.connect(
            lambda _: self.delete_wanted.emit(path) if box.clickedButton() is delete else None
        )
        box.open()


def _between(row: RunRow) -> Cell:
    if row.low is None or row.high is None:
        return Cell(DASH)
    return Cell(f"{100 * row.low:.1f} – {100 * row.high:.1f}")


def _date(when: datetime | None) -> str:
    if when is None:
        return DASH
    moment = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    return QLocale().toString(moment, "yyyy-MM-dd HH:mm")


def open_folder(path: Path) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
