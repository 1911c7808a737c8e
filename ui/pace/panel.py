"""The small panel with the pace: today, in all, what suggestions saved, and how long the rest."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import make
from ui.overlay import Overlay
from ui.pace import words
from ui.pace.pace import Pace

WIDTH = 460


class PacePanel(Overlay):
    """Any of Esc and Enter closes it."""

    def __init__(self, pace: Pace, parent: QWidget) -> None:
        super().__init__(parent, width=WIDTH, top=110)
        self.figures = pace.figures()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inner = QVBoxLayout()
        inner.setContentsMargins(26, 20, 26, 22)
        inner.setSpacing(12)
        inner.addWidget(make.label(self.tr("PACE"), "section"))
        inner.addLayout(self._table())
        left = words.left(self.figures, documents=pace.documents)
        for text in (words.saved(self.figures["all"]), left):
            if text:
                inner.addWidget(make.label(text, wrap=True))
        note = self.tr("Measured on this machine only, without breaks; never exported.")
        inner.addWidget(make.label(note, "muted", wrap=True))
        self.column.addLayout(inner)
        self.setAccessibleName(self.tr("Pace"))

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for column, title in enumerate((self.tr("today"), self.tr("in all")), 1):
            grid.addWidget(make.label(title, "muted"), 0, column, Qt.AlignmentFlag.AlignRight)
        pairs = zip(words.rows(self.figures["today"]), words.rows(self.figures["all"]), strict=True)
        for row, ((name, now), (_, ever)) in enumerate(pairs, 1):
            grid.addWidget(make.label(name), row, 0)
            grid.addWidget(make.label(now, "strong"), row, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(make.label(ever), row, 2, Qt.AlignmentFlag.AlignRight)
        return grid

    def open(self) -> None:
        super().open()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_and_return()
