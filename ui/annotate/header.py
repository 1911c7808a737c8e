"""The line above the text: which document, where in it, and what state it is in."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from corpora.document import Document
from ui import make, phrases, theme
from ui.annotate import state_dot
from ui.annotate.column import MARGIN
from ui.annotate.flag_mark import FlagMark
from ui.bidi import isolated

HEIGHT = 44


class Header(QFrame):
    """Shows the document in hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.where = make.label(role="muted")
        self.category = make.label(role="key")
        self.flag = FlagMark()
        self.dot = StateDot()
        self.state = make.label(role="muted")
        line = self.contents = QHBoxLayout(self)
        line.setContentsMargins(MARGIN, 8, 28, 0)
        line.setSpacing(8)
        line.addWidget(self.where)
        line.addWidget(self.category, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        line.addWidget(self.flag)
        line.addWidget(self.dot)
        line.addWidget(self.state)

    def begin_at(self, left: int) -> None:
        """Begin where the text below does."""
        margins = self.contents.contentsMargins()
        margins.setLeft(left)
        self.contents.setContentsMargins(margins)

    def show_document(self, doc: Document, proposed: int, *, flagged: bool = False) -> None:
        """Show state and category, how much waits for an answer, and a person's mark."""
        self.flag.setVisible(flagged)
        self.category.setText(isolated(doc.category or ""))
        self.category.setVisible(doc.category is not None)
        state = doc.state or "open"
        text = phrases.state(state)
        if proposed:
            text = f"{phrases.proposals(proposed)} · {text}"
        self.state.setText(text)
        self.dot.show_state(state, waiting=proposed > 0)


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
