"""How much was found, how far the search is, and what becomes of conflicts."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QProgressBar, QWidget

from ui import make
from ui.occurrences import words
from ui.occurrences.hit_list import HitList

SLOW_MS = 250  # a search that takes longer shows how far it is


class Status(QWidget):
    """only_wanted: see the conflicts alone. replace_wanted: whether all conflicts give way."""

    only_wanted = Signal(bool)
    replace_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.count = make.label(role="strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(140)
        self.bar.setAccessibleName(self.tr("Documents looked through"))
        self.bar.hide()
        self.only = QCheckBox(self.tr("Conflicts &only"))
        self.give_way = QComboBox()
        self.give_way.setAccessibleName(self.tr("What becomes of conflicts"))
        self.give_way.addItems([self.tr("Leave conflicts"), self.tr("Replace conflicts")])
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self.bar.show)
        self.only.toggled.connect(self.only_wanted)
        self.give_way.currentIndexChanged.connect(lambda at: self.replace_wanted.emit(at == 1))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        line.addWidget(self.count)
        line.addWidget(self.bar)
        line.addStretch(1)
        line.addWidget(self.only)
        line.addWidget(self.give_way)

    def begin(self) -> None:
        """A search has begun."""
        self.bar.setRange(0, 0)
        self._slow.start()

    def end(self) -> None:
        """It has ended."""
        self._slow.stop()
        self.bar.hide()

    def show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)

    def show_hits(self, hits: HitList, *, sought: bool) -> str:
        """Say how much was found, if anything was looked for; returns what is said."""
        found = words.found(len(hits.hits), hits.documents, hits.conflicts, hits.already)
        text = found if sought else ""
        self.count.setText(text)
        for widget in (self.only, self.give_way):
            widget.setEnabled(hits.conflicts > 0 or self.only.isChecked())
        return text
