"""The list of occurrences: moved through, ticked and unticked by keys or by the mouse."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView

from ui import theme
from ui.occurrences.hit_delegate import tick_box
from ui.occurrences.hit_list import HitList

LARGER = 6  # pixels around a tick that count as it


class HitView(QListView):
    """Space ticks or unticks the rows that are selected, Ctrl+A all; Up in the first row leaves.

    pressed_key: a character that means nothing here.
    """

    applied = Signal()  # Enter
    opened = Signal(QModelIndex)  # Ctrl+Enter, or a double click
    left = Signal()
    pressed_key = Signal(str)

    def __init__(self, hits: HitList) -> None:
        super().__init__()
        self._hits = hits
        self._hint = ""
        self.setModel(hits)
        self.setProperty("role", "boxed")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Occurrences"))

    def set_hint(self, hint: str) -> None:
        """What is said in the place of rows where there are none."""
        if hint != self._hint:
            self._hint = hint
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hint and not self._hits.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.current().muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(20, 0, -20, 0), flags, self._hint)

    def toggle(self, index: QModelIndex) -> None:
        """Tick or untick a row, and the others of the selection like it."""
        if not index.isValid():
            return
        rows = {other.row() for other in self.selectedIndexes()}
        rows = rows if index.row() in rows else {index.row()}
        self._hits.tick(sorted(rows), not self._hits.is_ticked(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.opened.emit(self.currentIndex())
            else:
                self.applied.emit()
        elif key == Qt.Key.Key_Space:
            self.toggle(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._hits.tick_all()
        elif key == Qt.Key.Key_Up and plain and self.currentIndex().row() <= 0:
            self.left.emit()
        elif plain and len(event.text()) == 1 and event.text().isprintable():
            self.pressed_key.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._ticked_by(event)
        if index.isValid():
            self.setCurrentIndex(index)
            self.toggle(index)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._ticked_by(event).isValid():
            self.mousePressEvent(event)
        else:
            self.opened.emit(self.indexAt(event.position().toPoint()))

    def _ticked_by(self, event: QMouseEvent) -> QModelIndex:
        """The row whose tick is under the mouse; an invalid one where none is."""
        index = self.indexAt(event.position().toPoint())
        around = tick_box(self.visualRect(index)).adjusted(-LARGER, -LARGER, LARGER, LARGER)
        return index if around.contains(event.position()) else QModelIndex()
