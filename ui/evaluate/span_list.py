"""The list of spans behind a number, each in its context."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from corpora.document import Span
from ui.evaluate.context import Contexts
from ui.evaluate.doors import Behind
from ui.evaluate.words import kind_title

PAGE = 100  # entries whose contexts are read in one go
EntryRole = Qt.ItemDataRole.UserRole
ContextRole = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class SpanListModel(QAbstractListModel):
    """Entries with their contexts, which are read page by page as one scrolls."""

    def __init__(self, contexts: Contexts) -> None:
        super().__init__()
        self._contexts = contexts
        self._entries: list[Behind] = []
        self._rows: list[tuple[Behind, Any]] = []

    def show(self, entries: list[Behind]) -> None:
        self.beginResetModel()
        self._entries, self._rows = entries, []
        self._read_page()
        self.endResetModel()

    def _read_page(self) -> None:
        begin = len(self._rows)
        page = self._entries[begin : begin + PAGE]
        self._rows += [(entry, self._contexts.of(entry)) for entry in page]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._rows) < len(self._entries)

    def fetchMore(self, parent: Index) -> None:
        begin = len(self._rows)
        last = min(len(self._entries), begin + PAGE) - 1
        self.beginInsertRows(QModelIndex(), begin, last)
        self._read_page()
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry, context = self._rows[index.row()]
        if role == EntryRole:
            return entry
        if role == ContextRole:
            return context
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            text = context.text if context else ""
            return f"{kind_title(entry.kind)}, {labels(entry)}: {text} ({entry.doc_id})"
        return None


def labels(entry: Behind) -> str:
    """`ORG`, or `ORG → PERSON .58`: what is gold, and what was predicted."""
    gold = " + ".join(span.label for span in entry.gold) or "–"
    if not entry.pred:
        return gold
    if len(entry.gold) == len(entry.pred) == 1 and entry.gold[0].label == entry.pred[0].label:
        return f"{gold}{_sure(entry.pred[0])}"
    return f"{gold} → {' + '.join(f'{span.label}{_sure(span)}' for span in entry.pred)}"


def _sure(span: Span) -> str:
    return "" if span.score is None else f" {span.score:.2f}".replace("0.", ".", 1)


class SpanListView(QListView):
    """Enter or a double click opens an entry's document; Escape goes back."""

    opened = Signal(str, int, int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            entry = index.data(EntryRole)
            self.opened.emit(entry.doc_id, entry.start, entry.end)
