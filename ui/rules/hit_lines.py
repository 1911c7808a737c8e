"""The hits of rules in the open document, each in its context, as lines that Qt shows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from corpora.concordance import AROUND, Line, on_one_line
from corpora.document import Document, Span
from ui.labels.line_list import LINE, Entry

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class HitLines(QAbstractListModel):
    """To be painted by `LineDelegate`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show(self, doc: Document | None, spans: Sequence[Span]) -> None:
        """Show these spans of a document."""
        entries = [Entry(_line(doc, span), span.label) for span in spans] if doc else []
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
            line = entry.line
            return f"{line.text}, {entry.now}: {line.before[-30:]}{line.text}{line.after[:30]}"
        return None


def _line(doc: Document, span: Span) -> Line:
    before = doc.text[max(0, span.start - AROUND) : span.start]
    after = doc.text[span.end : span.end + AROUND]
    texts = before, doc.text[span.start : span.end], after
    return Line(doc.id, span, *map(on_one_line, texts))
