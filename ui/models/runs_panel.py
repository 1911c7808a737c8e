"""The runs of a project: what each was trained on, how it scored, and what can be done with it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QPushButton,
    QVBoxLayout,
)

from tagger.models import kind
from ui import make, phrases, theme
from ui.dialogs.question import ask
from ui.lined_tables import SparingTable
from ui.looking import ask_to_look
from ui.models.outcomes import looked_at
from ui.models.same_data import data_marks, marked, warning
from ui.models.words import clock, date_text, learned_from, scored_against
from ui.run_folders import RunRow
from ui.shelf import Shelf
from ui.tables import DASH, Cell, Column, Table, between, count, share


class RunsPanel(QFrame):
    """The table of runs and the buttons for the one that is selected."""

    proposals_wanted = Signal(str)  # a run's folder
    test_wanted = Signal(str, str)  # and on which documents; the price was told
    delete_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._rows: list[RunRow] = []
        self._model = Table(self._columns(), self)
        self._view = SparingTable(self._model, name=self.tr("Runs"), rows=True)
        self._view.setSelectionMode(SparingTable.SelectionMode.SingleSelection)
        self._heading = make.label(self.tr("RUNS OF THIS PROJECT"), "section")
        empty = self.tr(
            "No run yet. Choose what to learn from and which models at the left, then press"
            " Train. You can go on annotating meanwhile."
        )
        self._empty = make.label(empty, "muted", wrap=True)
        self._looks = ""
        self._different, self._told = (make.label(role=r, wrap=True) for r in ("warn", "muted"))
        self._buttons = self._make_buttons()
        self._lay_out()
        self._view.selectionModel().selectionChanged.connect(self._refresh)
        self.show_runs([])
        self._empty.hide()  # whether there is none is not known yet

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("run"), figures=False),
            Column(self.tr("learned from"), figures=False, phrase=True),
            Column(self.tr("documents"), self.tr("Of the training part"), spare=True),
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
            Column(
                self.tr("test part"),
                self.tr("How often somebody looked at what this run makes of the test part"),
                figures=False,
                spare=True,
            ),
            Column(self.tr("time"), self.tr("How long the training took"), spare=True),
            Column(self.tr("finished"), figures=False, spare=True),
        ]

    def _make_buttons(self) -> list[QPushButton]:
        use = QPushButton(self.tr("Use for proposals"))
        use.setToolTip(self.tr("Let this run propose spans on all documents not reviewed yet"))
        use.clicked.connect(lambda: self.proposals_wanted.emit(str(self.chosen.path)))
        test = QPushButton(self.tr("Score on the test part…"))
        test.setToolTip(self.tr("Once, at the end: what that costs is told first"))
        test.clicked.connect(self._ask_to_test)
        folder = QPushButton(self.tr("Open folder"))
        folder.clicked.connect(lambda: open_folder(self.chosen.path))
        delete = QPushButton(self.tr("Delete run…"))
        delete.setProperty("role", "danger")
        delete.clicked.connect(self._ask_to_delete)
        return [use, test, folder, delete]

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._heading)
        layout.addWidget(self._empty)
        for widget in (self._view, self._different, self._told):
            layout.addWidget(widget)
        row = Shelf(theme.SMALL)
        for button in self._buttons:
            row.addWidget(button)
        layout.addLayout(row)

    def show_runs(self, rows: Sequence[RunRow], looks: str = "") -> None:
        """Show the runs; the selected one stays selected. looks: how often the project's test part
        was looked at, in words."""
        before = self._selected()
        self._rows, self._looks = list(rows), looks
        marks = _marks(rows)
        self._model.show([self._cells(row, marks) for row in rows])
        for label, text in ((self._different, warning(marks)), (self._told, looks)):
            label.setText(text)
            label.setVisible(bool(text))
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

    def _cells(self, row: RunRow, marks: dict[str, str]) -> list[Cell]:
        if row.problem:
            return [
                Cell(row.name, row.problem),
                Cell(self.tr("damaged"), row.problem),
                *[Cell(DASH, row.problem)] * 7,
            ]
        against = marked(scored_against(row.against), marks.get(row.fingerprint, ""))
        cells = [
            Cell(row.name),
            Cell(learned_from(row.on), learned_from(row.on)),
            count(row.documents),
            share(row.score, self.tr("The development part had nothing to score")),
            between(row.low, row.high),
            Cell(against, against),
            _looks(row),
            Cell(clock(row.seconds)),
            Cell(date_text(row.created)),
        ]
        # Columns that are left out for want of room are here, too.
        pairs = zip(self._model.columns, cells, strict=True)
        spare = (f"{column.title}: {cell.text}" for column, cell in pairs if column.spare)
        return [Cell(row.name, "\n".join([row.model, *spare])), *cells[1:]]

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
        for button in self._buttons[:2]:
            button.setEnabled(row is not None and not row.problem)

    def _ask_to_test(self) -> None:
        path, on = str(self.chosen.path), self.chosen.on
        as_learned = QCheckBox()
        text = self.tr("On what it learned from (%1), not on reviewed documents alone")
        as_learned.setText(text.replace("%1", learned_from(on)))

        def test() -> None:
            self.test_wanted.emit(path, on if as_learned.isChecked() else "reviewed")

        ask_to_look(self, self._looks, test, choice=as_learned if on != "reviewed" else None)

    def _ask_to_delete(self) -> None:
        path = str(self.chosen.path)
        ask(
            self,
            lambda: self.delete_wanted.emit(path),
            title=self.tr("Delete the run %1?").replace("%1", self.chosen.name),
            text=self.tr("Its weights and its scores go away for good. What it proposed stays."),
            go=self.tr("Delete"),
            leave=self.tr("Keep"),
            danger=True,
        )


def _marks(rows: Sequence[RunRow]) -> dict[str, str]:
    """Letters for the data, of taggers and of classifiers: their scores compare in no case."""
    sound = [row for row in rows if not row.problem]
    kinds = {kind(row.model) for row in sound}
    return {
        print_: mark
        for one in sorted(kinds)
        for print_, mark in data_marks(
            row.fingerprint for row in sound if kind(row.model) == one
        ).items()
    }


def _looks(row: RunRow) -> Cell:
    if not row.looks:
        return Cell(DASH)
    return Cell(phrases.looks(row.looks), looked_at(row.looks, row.looked))


def open_folder(path: Path) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
