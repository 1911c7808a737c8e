"""The cards of taggers: the four schemes, labels, kinds of mistake, confusion, CoNLL."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui import theme
from ui.evaluate.cards import SchemeSwitch, TableCard
from ui.evaluate.matrix import Matrix
from ui.evaluate.matrix_view import MatrixView
from ui.evaluate.mistake_rows import mistake_columns, mistake_rows
from ui.evaluate.score_tables import (
    conll_columns,
    conll_rows,
    label_columns,
    label_rows,
    overall_columns,
    overall_rows,
)
from ui.evaluate.scored import Scored
from ui.retold import retold
from ui.tables import Cell


class SpanCards(QWidget):
    """Shows runs side by side. `door_opened` brings a table and the door behind its number."""

    door_opened = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._runs: list[Scored] = []
        self._overall = TableCard(self.tr("THE FOUR SCHEMES"))
        self._labels = TableCard(self.tr("BY LABEL"))
        self._switch = SchemeSwitch()
        self._switch.changed.connect(self._show_labels)
        self._labels.head.addWidget(self._switch)
        self._mistakes = TableCard(self.tr("KINDS OF MISTAKE"))
        title = self.tr("CONFUSION · ROWS GOLD, COLUMNS PREDICTED")
        self._confusion = ConfusionCard(title, Matrix())
        self._confusion.say(self.tr("A shade says how much of the label's spans a mistake is."))
        self._conll = TableCard(self.tr("CONLL-2003 · SEQEVAL, STRICT, IOB2"))
        self._conll.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.MEDIUM)
        cards = (self._overall, self._labels, self._mistakes, self._confusion, self._conll)
        for card in cards:
            column.addWidget(card)
            card.door_opened.connect(partial(self._open, card))

    def show_runs(self, runs: Sequence[Scored]) -> None:
        """All but the CoNLL table, which waits for `show_conll` unless it was made before."""
        self._runs = list(runs)
        self.setVisible(bool(runs))
        self._overall.show_rows(overall_rows(runs), overall_columns())
        self._show_labels()
        self._mistakes.show_rows(mistake_rows(runs), mistake_columns(runs))
        self._confusion.show_runs(runs)
        if all(run.has_conll for run in runs):
            self.show_conll(conll_rows(runs))
        else:
            self._conll.hide()

    def show_conll(self, rows: list[list[Cell]]) -> None:
        """rows: of `conll_rows`, which takes long when it is first asked."""
        self._conll.show_rows(rows, conll_columns())
        reasons = (run.conll.reason for run in self._runs if run.conll.reason)
        self._conll.say(retold(next(reasons, "")))
        self._conll.setVisible(bool(rows))

    def _show_labels(self) -> None:
        scheme = self._switch.scheme
        self._labels.show_rows(label_rows(self._runs, scheme), label_columns(scheme))

    def _open(self, card: TableCard, door: object) -> None:
        self.door_opened.emit(card.view, door)


class ConfusionCard(TableCard):
    """Which label was taken for which, of one of the runs."""

    def __init__(self, title: str, matrix: Matrix) -> None:
        self.matrix = matrix
        super().__init__(title, view=MatrixView(self.matrix, name=title))
        self._runs: list[Scored] = []
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Run"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.currentIndexChanged.connect(self._show)
        self.head.addWidget(self.choice)

    def show_runs(self, runs: Sequence[Scored]) -> None:
        """Offer these; the run that was looked at stays, where it is among them."""
        if list(runs) == self._runs:
            return
        name, self._runs = self.choice.currentText(), list(runs)
        names = [run.name for run in runs]
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems(names)
        self.choice.setCurrentIndex(names.index(name) if name in names else 0)
        self.choice.blockSignals(False)
        self.choice.setVisible(len(runs) > 1)
        self._show()

    def _show(self) -> None:
        if not self._runs:
            return
        run = self._runs[max(0, self.choice.currentIndex())]
        self.matrix.show_run(run)
        assert isinstance(self.view, MatrixView)
        self.view.fit()
        self.setVisible(bool(self.matrix.names))
