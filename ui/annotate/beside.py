"""The column at the right of the text: what is at the cursor, or the document's history."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui.annotate.labels_panel import LabelsPanel
from ui.history.panel import HistoryPanel

NARROWEST = 220
MARGIN, SPACING = 14, 14
# What is at the cursor has so much room below the labels: it stays in its place however many there
# are, and whatever the cursor is on.
BELOW = 250


class Beside(QStackedWidget):
    """Shows one of two pages."""

    def __init__(
        self, parts: Sequence[QWidget], history: HistoryPanel, *, labels: LabelsPanel
    ) -> None:
        """parts: of what is at the cursor, from top to bottom; labels: the one of them whose height
        is that of the window."""
        super().__init__()
        self.history = history
        self._labels, self._above = labels, parts[: parts.index(labels)]
        column = _column(parts)
        column.installEventFilter(self)
        self.addWidget(_scrolled(column))
        self.addWidget(history)
        self.setMinimumWidth(NARROWEST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            above = [part.sizeHint().height() + SPACING for part in self._above if part.isVisible()]
            self._labels.fit(self.height() - MARGIN - sum(above) - BELOW)
        return super().eventFilter(watched, event)

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


def _column(parts: Sequence[QWidget]) -> QFrame:
    side = QFrame()
    side.setProperty("role", "panel")
    column = QVBoxLayout(side)
    column.setContentsMargins(10, MARGIN, 10, MARGIN)
    column.setSpacing(SPACING)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return side


def _scrolled(column: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(column)
    return area
