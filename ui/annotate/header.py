"""The line above the text: which document, where in it, and what state it is in."""

from bisect import bisect_right

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from corpora.document import Document
from ui import phrases, theme
from ui.annotate import state_dot
from ui.annotate.column import MARGIN

HEIGHT = 44


class Header(QFrame):
    """Shows the document in hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.where = _label()
        self.category = _label()
        self.category.setProperty("role", "key")
        self.dot = StateDot()
        self.state = _label()
        line = QHBoxLayout(self)
        line.setContentsMargins(MARGIN, 8, 28, 0)
        line.setSpacing(8)
        line.addWidget(self.where)
        line.addWidget(self.category)
        line.addStretch(1)
        line.addWidget(self.dot)
        line.addWidget(self.state)

    def show_document(self, doc: Document, waiting: int) -> None:
        """Show state and category; `waiting` proposals are shown."""
        self.category.setText(doc.category or "")
        self.category.setVisible(doc.category is not None)
        state = doc.state or "open"
        text = phrases.state(state)
        if waiting:
            text = f"{phrases.proposals(waiting)} · {text}"
        self.state.setText(text)
        self.dot.show_state(state, waiting=waiting > 0)

    def show_place(self, doc: Document, token: int) -> None:
        """Show the sentence in which the token is."""
        number = max(1, bisect_right(doc.sentences, (token, float("inf"))))
        text = self.tr("%1 · sentence %2 of %3").replace("%1", doc.id)
        text = text.replace("%2", phrases.number(number))
        self.where.setText(text.replace("%3", phrases.number(max(1, len(doc.sentences)))))


class StateDot(QWidget):
    """A document's state, as in the list."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(14, 20)
        self._shown: tuple[str, bool] = ("open", False)

    def show_state(self, state: str, *, waiting: bool) -> None:
        if (state, waiting) != self._shown:
            self._shown = (state, waiting)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        centre = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        state, waiting = self._shown
        state_dot.draw(QPainter(self), centre, state, theme.current(), waiting=waiting)


def _label() -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", "muted")
    return label
