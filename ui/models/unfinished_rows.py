"""Trainings that were broken off: what each was, and to go on with it or give it up."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tagger.unfinished import Unfinished
from ui import make, theme
from ui.retold import retold


class UnfinishedRows(QFrame):
    """A row for each; hidden where there is none. The signals hold a folder."""

    resume_wanted = Signal(str)
    discard_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        self._layout.setSpacing(theme.SMALL)
        self._layout.addWidget(make.label(self.tr("UNFINISHED"), "section"))
        self._rows: list[QWidget] = []
        self.hide()

    def show_unfinished(self, found: Sequence[Unfinished]) -> None:
        """Those that nobody is at work on."""
        for row in self._rows:
            self._layout.removeWidget(row)
            row.deleteLater()
        self._rows = [self._row(left) for left in found if not left.busy]
        for row in self._rows:
            self._layout.addWidget(row)
        self.setVisible(bool(self._rows))

    def _row(self, left: Unfinished) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        text = retold(left.problem) or self.tr("broken off after epoch %1").replace(
            "%1", str(left.epochs)
        )
        layout.addWidget(make.label(f"{left.run.name} · {text}", wrap=True), 1)
        path = str(left.path)
        if not left.problem:
            resume = self._button(self.tr("Resume"), left)
            resume.setToolTip(self.tr("Go on where it was; it becomes what it would have been"))
            resume.clicked.connect(lambda: self.resume_wanted.emit(path))
            layout.addWidget(resume)
        discard = self._button(self.tr("Discard"), left)
        discard.clicked.connect(lambda: self.discard_wanted.emit(path))
        layout.addWidget(discard)
        return row

    def _button(self, text: str, left: Unfinished) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(f"{text}: {left.run.name}")
        return button
