"""The field in which a rule is written: a phrase a line, or a pattern; what is wrong is marked."""

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from ui import theme
from ui.utf16 import offsets

HEIGHT = 64
# What is underlined as a whole: a string, a word, a sign.
PIECE = re.compile(r'"[^"]*"?|\w+|.', re.DOTALL)


class PatternField(QPlainTextEdit):
    """Enter adds what is written, Shift+Enter begins a line, Tab goes on to the next field."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(HEIGHT)
        self.setPlaceholderText(
            self.tr('Banco do Vale, or [{"LOWER": "dr."}, {"IS_TITLE": true, "OP": "+"}]')
        )
        self.setAccessibleName(self.tr("Phrases, one a line, or a pattern of tokens"))

    def event(self, event: QEvent) -> bool:
        # What was added is no longer written here: then undo and redo are the rules'.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            written = self.document()
            if (event.matches(undo) and not written.isUndoAvailable()) or (
                event.matches(redo) and not written.isRedoAvailable()
            ):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def mark(self, at: int | None) -> None:
        """Underline the character (in code points) where something is wrong; None: nothing is."""
        self.setExtraSelections([] if at is None else [self._marked(at)])

    def _marked(self, at: int) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(theme.current().bad))
        look.setForeground(QColor(theme.current().bad))
        cursor = self.textCursor()
        text = self.toPlainText()
        at = min(at, max(0, len(text) - 1))
        piece = PIECE.match(text, at)
        units = offsets(text)
        cursor.setPosition(units.unit(at))
        end = units.unit(piece.end() if piece else len(text))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = look
        return selection
