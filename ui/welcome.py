"""The welcome page: recent projects, a new one, and corpora to begin with."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from corpora import catalog

SHOWN = 6


class Welcome(QScrollArea):
    """What one sees while no project is open."""

    opened = Signal(Path)
    open_wanted = Signal()
    new_wanted = Signal()
    corpus_wanted = Signal(str)  # a name of the catalogue

    def __init__(self, recent: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.buttons: dict[str, QPushButton] = {}
        inner = QWidget()
        middle = QVBoxLayout()
        middle.setSpacing(28)
        middle.addWidget(self._head())
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addWidget(self._projects(recent), 1, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._corpora(), 1, Qt.AlignmentFlag.AlignTop)
        middle.addLayout(columns)
        page = QVBoxLayout(inner)
        page.setContentsMargins(40, 40, 40, 40)
        page.addStretch(2)
        page.addLayout(_centred(middle))
        page.addStretch(3)
        self.setWidget(inner)

    def _head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(_label("Tagwright", "title"))
        line = self.tr(
            "Annotate text, train taggers on it, score them. Everything stays on this machine."
        )
        column.addWidget(_label(line, "muted"))
        return head

    def _projects(self, recent: Sequence[Path]) -> QFrame:
        card, column = _card(self.tr("PROJECTS"))
        for path in recent[:SHOWN]:
            row = _row(path.stem, str(path.parent), lambda p=path: self.opened.emit(p))
            column.addWidget(row)
        if not recent:
            column.addWidget(_label(self.tr("No project yet."), "muted"))
        column.addSpacing(8)
        line = QHBoxLayout()
        for name, text, signal in (
            ("new", self.tr("New project…"), self.new_wanted),
            ("open", self.tr("Open…"), self.open_wanted),
        ):
            button = QPushButton(text, objectName=f"welcome_{name}")
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
            self.buttons[name] = button
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)
        return card

    def _corpora(self) -> QFrame:
        card, column = _card(self.tr("CORPORA TO BEGIN WITH"))
        for entry in catalog.entries():
            note = "" if entry.available else self.tr("to download")
            row = _row(entry.title, note, lambda n=entry.name: self.corpus_wanted.emit(n))
            row.setObjectName(f"corpus_{entry.name}")
            column.addWidget(row)
        return card


def _card(title: str) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 18, 20, 20)
    column.setSpacing(4)
    column.addWidget(_label(title, "section"))
    column.addSpacing(8)
    return card, column


def _row(title: str, note: str, act: Callable[[], object]) -> QPushButton:
    """A line that one can press."""
    row = QPushButton()
    row.setProperty("role", "row")
    row.setAccessibleName(f"{title}, {note}" if note else title)
    row.clicked.connect(lambda: act())
    line = QHBoxLayout(row)
    line.setContentsMargins(10, 7, 10, 7)
    line.addWidget(_label(title, "strong"))
    line.addWidget(_elided(note), 1)
    row.setMinimumHeight(34)
    return row


def _elided(text: str) -> QLabel:
    label = _label(text, "muted")
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    shown = label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, 220)
    label.setText(shown)
    label.setToolTip(text)
    return label


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _centred(layout: QVBoxLayout) -> QHBoxLayout:
    line = QHBoxLayout()
    line.addStretch(1)
    holder = QWidget()
    holder.setLayout(layout)
    holder.setFixedWidth(880)
    layout.setContentsMargins(0, 0, 0, 0)
    line.addWidget(holder)
    line.addStretch(1)
    return line
