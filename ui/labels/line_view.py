"""The list of spans in context: what keys do in it."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from corpora.labels import LabelSet
from ui.keyboard import Keyboard, normal, pressed
from ui.labels.line_list import Entry, LineList


class LineView(QListView):
    """Says what is wanted for the chosen rows; it changes nothing itself."""

    opened = Signal(object)  # Entry
    relabelled = Signal(str)
    removed = Signal()
    accepted = Signal()
    rejected = Signal()
    example_wanted = Signal(bool)  # right, or wrong
    left = Signal()
    filter_wanted = Signal()
    again_wanted = Signal()  # the list read anew

    def __init__(self, lines: LineList, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = lines
        self._keyboard = keyboard
        self.labels = LabelSet()
        self.setModel(lines)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)

    def chosen(self) -> list[Entry]:
        """The entries of the rows that are selected, in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [entry for row in rows if (entry := self.lines.entry(row)) is not None]

    def choose(self, row: int) -> None:
        """Select one row."""
        if self.lines.rowCount():
            row = max(0, min(row, self.lines.rowCount() - 1))
            self.setCurrentIndex(self.lines.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._by_key(event) or self._by_label(event)):
            super().keyPressEvent(event)

    def _by_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_F5:
            self.again_wanted.emit()
        elif event.text() == "/":
            self.filter_wanted.emit()
        elif event.text() in ("+", "-"):
            self.example_wanted.emit(event.text() == "+")
        else:
            return self._by_command(pressed(event))
        return True

    def _by_command(self, key: str) -> bool:
        """A key that answers proposals in the text answers them here."""
        for command, wanted in (("accept", self.accepted), ("reject", self.rejected)):
            if key and key in map(normal, self._keyboard.of(command)):
                wanted.emit()
                return True
        return False

    def _by_label(self, event: QKeyEvent) -> bool:
        """A label's key; no other letter searches in the list, as lists do by themselves."""
        plain = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        text = event.text().lower()
        if plain or not text.isprintable() or not text.strip():
            return False
        label = self.labels.by_key(text)
        if label is not None:
            self.relabelled.emit(label.name)
        return True

    def _open(self, index: QModelIndex) -> None:
        entry = self.lines.entry(index.row())
        if entry is not None:
            self.opened.emit(entry)
