"""The hits of rules in the open document, each in its context, as lines that Qt shows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from corpora.concordance import line
from corpora.document import Document, Span
from ui.index import NOWHERE, Index
from ui.labels.line_list import LINE, Entry


class HitLines(QAbstractListModel):
    """To be painted by `LineDelegate`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show(self, doc: Document | None, spans: Sequence[Span]) -> None:
        """Show these spans of a document."""
        entries = [Entry(line(doc.id, doc.text, span), span.label) for span in spans] if doc else []
        if entries != self._entries:
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == LINE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.line.text}, {entry.now}: {entry.line.around}"
        return None
