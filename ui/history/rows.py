"""The steps of a document as a list that Qt shows, the newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, Qt

from corpora.document import Document
from corpora.provenance import Step
from ui.history import words
from ui.index import NOWHERE, Index

STEP = Qt.ItemDataRole.UserRole + 1
NOTE = Qt.ItemDataRole.UserRole + 2


class Steps(QAbstractListModel):
    """One row a step: what was done, and below it by whom and when."""

    def __init__(self) -> None:
        super().__init__()
        self._doc: Document | None = None
        self._steps: list[Step] = []

    def show(self, doc: Document | None, steps: Sequence[Step]) -> None:
        """Show these steps, which come oldest first."""
        if doc is not None and self._doc is not None and doc.id == self._doc.id:
            newer = [step.number for step in steps][len(self._steps) :]
            if [s.number for s in steps][: len(self._steps)] == [s.number for s in self._steps]:
                self._grow(doc, steps, len(newer))
                return
        self.beginResetModel()
        self._doc, self._steps = doc, list(steps)
        self.endResetModel()

    def _grow(self, doc: Document, steps: Sequence[Step], more: int) -> None:
        """The newest come above; the row that is chosen stays chosen."""
        if more:
            self.beginInsertRows(NOWHERE, 0, more - 1)
            self._doc, self._steps = doc, list(steps)
            self.endInsertRows()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._steps)

    def step(self, row: int) -> Step | None:
        """The step in a row; None beyond the end."""
        return self._steps[-1 - row] if 0 <= row < len(self._steps) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        step = self.step(index.row()) if index.isValid() else None
        if step is None or self._doc is None:
            return None
        if role == STEP:
            return step
        if role == NOTE:
            return words.who_and_when(step)
        said = words.told(step, self._doc)
        if role == Qt.ItemDataRole.DisplayRole:
            return said
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{said}\n{words.who_and_when(step)}"
        return None
