"""The list of spans behind a number, each in its context."""

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from corpora.document import Span
from ui import phrases
from ui.evaluate.context import Context, Contexts
from ui.evaluate.doors import Behind
from ui.evaluate.words import kind_title
from ui.index import Index

EntryRole = Qt.ItemDataRole.UserRole
ContextRole = Qt.ItemDataRole.UserRole + 1


class SpanListModel(QAbstractListModel):
    """Entries with their contexts, which are read as they come into sight."""

    def __init__(self) -> None:
        super().__init__()
        self._contexts: Contexts | None = None
        self._entries: list[Behind] = []
        self._read: dict[int, Context | None] = {}

    def show(self, entries: list[Behind], contexts: Contexts | None = None) -> None:
        self.beginResetModel()
        self._entries, self._contexts = entries, contexts
        self._read.clear()
        self.endResetModel()

    def look_again(self, ids: Collection[str] | None) -> None:
        """These documents (None: all) may have changed."""
        if self._contexts is None:
            return
        self._contexts.forget(ids)
        rows = [at for at in self._read if ids is None or self._entries[at].doc_id in ids]
        for at in rows:
            del self._read[at]
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries[index.row()]
        if role == EntryRole:
            return entry
        if role == ContextRole:
            return self._context(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(entry, self._context(index.row()))
        return None

    def _context(self, row: int) -> Context | None:
        if row not in self._read and self._contexts is not None:
            self._read[row] = self._contexts.of(self._entries[row])
        return self._read.get(row)

    def _said(self, entry: Behind, context: Context | None) -> str:
        text = context.text if context else ""
        done = f"{self.tr('corrected')}, " if context and context.corrected else ""
        return f"{done}{kind_title(entry.kind)}, {labels(entry)}: {text} ({entry.doc_id})"


def labels(entry: Behind) -> str:
    """`ORG`, or `ORG → PERSON .58`: what is gold, and what was predicted."""
    gold = " + ".join(span.label for span in entry.gold) or "–"
    if not entry.pred:
        return gold
    if len(entry.gold) == len(entry.pred) == 1 and entry.gold[0].label == entry.pred[0].label:
        return f"{gold}{_sure(entry.pred[0])}"
    return f"{gold} → {' + '.join(f'{span.label}{_sure(span)}' for span in entry.pred)}"


def _sure(span: Span) -> str:
    return "" if span.score is None else f" {phrases.brief(span.score)}"


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
            self.opened.emit(entry.doc_id, *entry.place)
