"""Which models to train: all taggers in a row, or those that are ticked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from tagger import models
from tagger.models.base import Kind
from ui import make, theme

LABEL_WIDTH = 100  # names of settings: their fields stand under one another
INDENT = 30  # under the text of a radio button or a check box
# The three that one begins with stand by themselves; those between are for the curious.
BASELINE, QUICK, BEST = "logistic", "crf", "char-bilstm-crf"
LADDER = "ladder"


class ModelChoices(QWidget):
    """A check box for each model, and one for the whole ladder."""

    changed = Signal()

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._taggers = [name for name in names if models.kind(name) == "tagger"]
        self._classifiers = [name for name in names if name not in self._taggers]
        self._own = False  # the person has chosen
        self._boxes = {name: self._box(name) for name in names}
        self._ladder = make.RowBox(self.tr("Climb the ladder"))
        text = self.tr("All %1 taggers, each compared")
        self._all = text.replace("%1", str(len(self._taggers)))
        self._ladder.setToolTip(self._all)
        self._ladder.toggled.connect(self._on_ladder)
        self._ladder.clicked.connect(self._keep)
        self._lay_out()

    def chosen(self) -> list[str]:
        """The models that are wanted, `ladder` for all taggers together."""
        ticked = [name for name, box in self._boxes.items() if box.isChecked()]
        if not self._ladder.isChecked():
            return ticked
        return [LADDER, *(name for name in ticked if name in self._classifiers)]

    def trained(self) -> list[str]:
        """The names of all models that would be trained."""
        return [
            name
            for wanted in self.chosen()
            for name in (self._taggers if wanted == LADDER else [wanted])
        ]

    def suggest(self, kind: Kind) -> None:
        """Tick the models of a kind that one begins with, unless the person has chosen."""
        first = models.CHOSEN if kind == "tagger" else self._classifiers
        if self._own or not any(name in self._boxes for name in first):
            return
        for name, box in self._boxes.items():
            box.setChecked(name in first)

    def _keep(self) -> None:
        self._own = True

    def _box(self, name: str) -> QCheckBox:
        box = make.RowBox(name)
        box.setToolTip(models.family(name).TITLE)
        box.setChecked(name in models.CHOSEN)
        box.toggled.connect(self.changed)
        box.clicked.connect(self._keep)  # by a person only
        return box

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(heading(self.tr("TAGGERS")))
        first = [name for name in (BASELINE, QUICK) if name in self._boxes]
        last = [BEST] if BEST in self._boxes else []
        between = [name for name in self._taggers if name not in (*first, *last)]
        for name in first:
            self._add(layout, name)
        layout.addLayout(self._grid(between))
        for name in last:
            self._add(layout, name)
        if len(self._taggers) > 1:
            layout.addWidget(self._ladder)
            layout.addWidget(note(self._all, indent=INDENT))
        if self._classifiers:
            layout.addSpacing(theme.SMALL)
            layout.addWidget(heading(self.tr("CLASSIFIERS OF DOCUMENTS")))
            for name in self._classifiers:
                self._add(layout, name)

    def _add(self, layout: QVBoxLayout, name: str) -> None:
        layout.addWidget(self._boxes[name])
        layout.addWidget(note(self._about(name), indent=INDENT))

    def _grid(self, names: Sequence[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(theme.TIGHT)
        for place, name in enumerate(names):
            grid.addWidget(self._boxes[name], *divmod(place, 2))
        return grid

    def _about(self, name: str) -> str:
        """What one must know to choose."""
        known = {
            BASELINE: self.tr("Each word by itself: quick"),
            QUICK: self.tr("Words and tags in a row: quick"),
            BEST: self.tr("Characters and context: best"),
            "sentiment-logistic": self.tr("Words and pairs of words"),
            "sentiment-lstm": self.tr("A document read from both ends"),
        }
        return known.get(name, models.family(name).TITLE)

    def _on_ladder(self) -> None:
        for name in self._taggers:
            self._boxes[name].setEnabled(not self._ladder.isChecked())
        self.changed.emit()


def heading(text: str) -> QLabel:
    return make.label(text, "section")


def note(text: str = "", *, indent: int = 0) -> QLabel:
    label = make.label(text, "muted", wrap=True)
    label.setContentsMargins(indent, 0, 0, theme.TIGHT)
    return label
