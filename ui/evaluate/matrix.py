"""The confusion matrix as a table: rows gold, columns predicted, headings that stay in sight."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt

from ui.evaluate.doors import CellDoor
from ui.evaluate.scored import Scored
from ui.evaluate.words import status_title
from ui.index import Index
from ui.phrases import filled
from ui.tables import Cell, Column, Table, count

ShareRole = Qt.ItemDataRole.UserRole + 1
Role = Qt.ItemDataRole


def _tr(text: str) -> str:
    return QCoreApplication.translate("scores", text)


class Matrix(Table):
    """One row for each gold label and one for the spurious; the last column is for the missed."""

    def __init__(self) -> None:
        super().__init__([])
        self.names: list[str] = []
        self._shares: list[list[float]] = []

    def show_run(self, scored: Scored) -> None:
        """Labels with the most gold spans come first."""
        labels, table = scored.confusion.labels, scored.confusion.table
        gold = table.sum(axis=1)
        order = sorted(range(len(labels)), key=lambda at: (-gold[at], labels[at]))
        places = [*order, len(labels)]
        counts = table[places][:, places].tolist()
        labelled: list[str | None] = [*(labels[at] for at in order), None]
        self.names = [label for label in labelled if label is not None]
        self._shares = [_shares(counts, row) for row in range(len(counts))]
        rows = [
            [_cell(scored, gold, pred, number) for pred, number in zip(labelled, row, strict=True)]
            for gold, row in zip(labelled, counts, strict=True)
        ]
        rows[-1][-1] = Cell("")  # neither gold nor predicted: there is no such span
        self.show(rows, [Column(name) for name in (*self.names, status_title("missed"))])

    def row_name(self, row: int) -> str:
        return self.names[row] if row < len(self.names) else status_title("spurious")

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if role == ShareRole:
            return self._shares[index.row()][index.column()]
        if role == Role.AccessibleTextRole:
            return f"{self._tip(index)}: {self.rows[index.row()][index.column()].text}"
        if role == Role.ToolTipRole:
            return self._tip(index)
        return super().data(index, role)

    def _tip(self, index: Index) -> str:
        template = _tr("gold %1, predicted %2")
        if index.column() == len(self.names):
            template = _tr("gold %1, missed")
        elif index.row() == len(self.names):
            template = _tr("no gold span, predicted %2")
        pred = self.columns[index.column()].title
        return filled(template, self.row_name(index.row()), pred)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal or section >= len(self.rows):
            found = super().headerData(section, orientation, role)
            return self.columns[section].title if role == Role.ToolTipRole else found
        name = self.row_name(section)
        return name if role in (Role.DisplayRole, Role.ToolTipRole) else None

    def as_tsv(self, indexes: Sequence[QModelIndex]) -> str:
        """As every table, with the rows' names before them."""
        names = ["", *(self.row_name(row) for row in sorted({index.row() for index in indexes}))]
        lines = super().as_tsv(indexes).split("\n")
        return "\n".join(f"{name}\t{line}" for name, line in zip(names, lines, strict=True))


def _cell(scored: Scored, gold: str | None, pred: str | None, number: int) -> Cell:
    right = gold == pred
    return count(number, CellDoor(scored, gold, pred), strong=right and number > 0)


def _shares(counts: list[list[int]], row: int) -> list[float]:
    """How much of its gold label each mistake of a row is, of the spurious of their label."""
    last = len(counts) - 1
    if row == last:
        sums = [sum(counts[other][column] for other in range(last + 1)) for column in range(last)]
        return [*(n / (total or 1) for n, total in zip(counts[last], sums, strict=False)), 0.0]
    total = sum(counts[row]) or 1
    return [0.0 if at == row else number / total for at, number in enumerate(counts[row])]
