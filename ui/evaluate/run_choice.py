"""The table of runs with their F1, in which one ticks those that are laid side by side."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal

from ui.index import Index
from ui.tables import Table

Tick = Qt.ItemDataRole.CheckStateRole


class RunTable(Table):
    """Its first column holds the ticks."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__([])
        self._ticks: set[int] = set()

    def tick(self, rows: Iterable[int]) -> None:
        """Tick these rows and no others."""
        self._ticks = set(rows)
        if self.rows:
            last = self.index(len(self.rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Tick])

    @property
    def ticks(self) -> list[int]:
        return sorted(self._ticks)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Tick and index.column() == 0:
            on = index.row() in self._ticks
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Tick or index.column() != 0:
            return False
        self._ticks ^= {index.row()}
        self.dataChanged.emit(index, index, [Tick])
        self.ticked.emit()
        return True
