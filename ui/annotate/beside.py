"""The column at the right of the text: what is at the cursor, or the document's history."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui.history.panel import HistoryPanel

NARROWEST = 220


class Beside(QStackedWidget):
    """Shows one of two pages."""

    def __init__(self, parts: Iterable[QWidget], history: HistoryPanel) -> None:
        """parts: of what is at the cursor, from top to bottom."""
        super().__init__()
        self.history = history
        self.addWidget(_scrolled(parts))
        self.addWidget(history)
        self.setMinimumWidth(NARROWEST)

    @property
    def history_shown(self) -> bool:
        return self.currentWidget() is self.history

    def show_labels(self) -> None:
        self.setCurrentIndex(0)

    def show_history(self) -> None:
        """Show the history, and give it the focus."""
        self.setCurrentWidget(self.history)
        self.history.refresh()
        self.history.take_focus()


def _scrolled(parts: Iterable[QWidget]) -> QScrollArea:
    side = QFrame()
    side.setProperty("role", "panel")
    column = QVBoxLayout(side)
    column.setContentsMargins(10, 14, 10, 14)
    column.setSpacing(14)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(side)
    return area
