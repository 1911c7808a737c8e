"""A list of sentences that a person should see once: to be read, to be copied, to be closed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from ui import make
from ui.ending import ends_closed
from ui.retold import retold

SIZE = (560, 320)


class SentencesDialog(QDialog):
    """Shows all of them, however many there are, under a title."""

    def __init__(self, title: str, sentences: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        ends_closed(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.text = QPlainTextEdit("\n\n".join(map(retold, sentences)))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(14)
        column.addWidget(make.label(title, "heading"))
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        make.fit(self, *SIZE)
