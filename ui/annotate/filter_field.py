"""The field of a list's filter: Enter and the down arrow go on to what was found, Esc leaves."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

ERASE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class FilterField(QLineEdit):
    """entered: on to the list; left: back to where one was."""

    entered = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        # Qt leaves Ctrl with these to commands, of which one removes documents.
        mine = isinstance(event, QKeyEvent) and event.key() in ERASE
        if mine and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ON:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
