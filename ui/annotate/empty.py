"""What is shown where there is nothing: a sentence, and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui import make


class Empty(QWidget):
    """A sentence in the middle, with a button below."""

    def __init__(self, text: str, button: str, act: make.Act, note: str = "") -> None:
        super().__init__()
        self.button = make.button(button, act)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(_centred(text, "heading"))
        if note:
            column.addWidget(_centred(note, "muted"))
        column.addSpacing(6)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)


def _centred(text: str, role: str) -> QLabel:
    label = make.label(text, role, wrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
