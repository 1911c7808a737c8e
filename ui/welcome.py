"""The welcome page: recent projects, a new one, and corpora to begin with."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
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
from corpora.catalog import Entry
from ui import make
from ui.elided import ElidedLabel
from ui.retold import retold

SHOWN = 6
WIDEST = 960
INDENT = 10  # within a row that one can press; all text of a card stands there


class Welcome(QScrollArea):
    """What one sees while no project is open."""

    opened = Signal(Path)
    open_wanted = Signal()
    new_wanted = Signal()
    corpus_wanted = Signal(str)  # a name of the catalogue

    def __init__(self, recent: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons: dict[str, QPushButton] = {}
        self._how = make.label(role="muted", wrap=True)
        self._how.setContentsMargins(INDENT, 8, INDENT, 0)
        self._how.hide()
        inner = QWidget()
        middle = QVBoxLayout()
        middle.setSpacing(28)
        middle.addWidget(self._head())
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addWidget(self._projects(recent), 2, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._corpora(), 3, Qt.AlignmentFlag.AlignTop)
        middle.addLayout(columns)
        page = QVBoxLayout(inner)
        page.setContentsMargins(40, 40, 40, 40)
        page.addStretch(2)
        page.addLayout(_centred(middle))
        page.addStretch(3)
        self.setWidget(inner)
        first = inner.findChildren(QPushButton)
        self.setFocusProxy(first[0])

    def _head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(make.label("Tagwright", "title"))
        line = self.tr(
            "Annotate text, train taggers on it, score them. Everything stays on this machine."
        )
        column.addWidget(make.label(line, "muted"))
        return head

    def _projects(self, recent: Sequence[Path]) -> QFrame:
        card, column = _card(self.tr("PROJECTS"))
        for path in recent[:SHOWN]:
            row = _row(path.stem, str(path.parent), partial(self.opened.emit, path))
            column.addWidget(row)
        if not recent:
            column.addWidget(_indented(make.label(self.tr("No project yet."), "muted")))
        column.addSpacing(8)
        line = QHBoxLayout()
        line.setContentsMargins(INDENT, 0, INDENT, 0)
        line.setSpacing(8)
        for name, text, signal in (
            ("new", self.tr("New project…"), self.new_wanted),
            ("open", self.tr("Open…"), self.open_wanted),
        ):
            button = make.button(text, signal.emit, name=name)
            self.buttons[name] = button
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)
        return card

    def _corpora(self) -> QFrame:
        """The sample, then what NLTK has here, then what it would need."""
        card, column = _card(self.tr("CORPORA TO BEGIN WITH"))
        entries = catalog.entries()
        for entry in entries:
            if entry.available:
                act = partial(self.corpus_wanted.emit, entry.name)
                self._add(column, entry, _kind(entry.kind), act)
        missing = [entry for entry in entries if not entry.available]
        if missing:
            column.addSpacing(12)
            title = make.label(self.tr("NOT ON THIS MACHINE YET"), "section")
            column.addWidget(_indented(title))
            column.addSpacing(8)
        for entry in missing:
            needs = self.tr("needs NLTK’s %1").replace("%1", entry.package)
            self._add(column, entry, needs, partial(self._want, entry))
        column.addWidget(self._how)
        return card

    def _add(self, column: QVBoxLayout, entry: Entry, note: str, act: make.Act) -> None:
        row = _row(retold(entry.title), note, act)
        row.setObjectName(f"corpus_{entry.name}")
        column.addWidget(row)

    def _want(self, entry: Entry) -> None:
        """Open what has come since; else say how it comes. Nothing is fetched from here."""
        if any(known.name == entry.name and known.available for known in catalog.entries()):
            self.corpus_wanted.emit(entry.name)
            return
        command = f"python -m nltk.downloader {entry.package}"
        QGuiApplication.clipboard().setText(command)
        text = self.tr(
            "“%1” fetches it, and is on the clipboard now; press here again when it is done."
            " Or let NLTK_DATA name a folder that has it."
        )
        self._how.setText(text.replace("%1", command))
        self._how.show()


def _kind(kind: catalog.Kind) -> str:
    """What a corpus is labelled with."""
    return {
        "entities": _tr("entities"),
        "categories": _tr("categories"),
        "parts of speech": _tr("parts of speech"),
    }[kind]


def _tr(text: str) -> str:
    return QCoreApplication.translate("welcome", text)


def _card(title: str) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20 - INDENT, 18, 20 - INDENT, 20)
    column.setSpacing(4)
    column.addWidget(_indented(make.label(title, "section")))
    column.addSpacing(8)
    return card, column


def _indented(label: QLabel) -> QLabel:
    label.setContentsMargins(INDENT, 0, INDENT, 0)
    return label


def _row(title: str, note: str, act: make.Act) -> QPushButton:
    """A line that one can press."""
    row = make.button("", act, role="row")
    row.setAccessibleName(f"{title}, {note}" if note else title)
    line = QHBoxLayout(row)
    line.setContentsMargins(INDENT, 7, INDENT, 7)
    name = ElidedLabel()
    name.setText(title)
    line.addWidget(name, 1)
    line.addWidget(_elided(note))
    row.setMinimumHeight(34)
    return row


def _elided(text: str) -> QLabel:
    label = make.label(text, "muted")
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    shown = label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, 220)
    label.setText(shown)
    label.setToolTip(text)
    return label


def _centred(layout: QVBoxLayout) -> QHBoxLayout:
    line = QHBoxLayout()
    line.addStretch(1)
    holder = QWidget()
    holder.setLayout(layout)
    holder.setMaximumWidth(WIDEST)
    layout.setContentsMargins(0, 0, 0, 0)
    line.addWidget(holder, WIDEST)  # all of a window that is narrow
    line.addStretch(1)
    return line
