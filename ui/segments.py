"""Buttons in one frame, one of which is on."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton


class Segments(QFrame):
    """Who adds the buttons says which is on."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "segments")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(2, 2, 2, 2)
        self._line.setSpacing(0)

    def add(self, title: str, tip: str) -> QToolButton:
        """Another one, at the right."""
        button = QToolButton()
        button.setText(title)
        button.setToolTip(tip)
        button.setProperty("role", "segment")
        button.setCheckable(True)
        self._line.addWidget(button)
        return button
