"""The cards of classifiers: their figures by class, whether they differ, confusion, curves."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.evaluate.cards import TableCard
from ui.evaluate.class_matrix import ClassMatrix
from ui.evaluate.class_rows import class_columns, class_rows, verdicts
from ui.evaluate.class_trust import ClassTrust, find_class_trust
from ui.evaluate.curve_cards import CurveCards
from ui.evaluate.scored import Scored
from ui.evaluate.span_cards import ConfusionCard
from ui.workers import Worker


class ClassCard(TableCard):
    """Shows the figures at once, and how far they can be trusted when that is worked out."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._runs: list[Scored] = []
        self._trust = ClassTrust({}, {})
        self._worker = Worker(self)

    def show_runs(self, found: Sequence[Scored]) -> None:
        """found: classifiers, newest first; the others are compared with the last."""
        if list(found) == self._runs:
            return
        self._runs = list(found)
        self._trust = ClassTrust(self._trust.bands, {})
        self._show()
        if found:
            self._worker.run(partial(find_class_trust, self._runs, found[-1]), self._take)

    def _take(self, trust: ClassTrust) -> None:
        self._trust = trust
        self._show()

    def _show(self) -> None:
        self.show_rows(class_rows(self._runs, self._trust), class_columns())
        self.say(verdicts(self._runs, self._trust))


class ClassCards(QWidget):
    """The cards of classifiers: the classes, their confusion, the curves. `door_opened` brings what
    one was at and the door behind it."""

    door_opened = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._classes = ClassCard(self.tr("CATEGORIES"))
        title = self.tr("CONFUSION OF CATEGORIES · ROWS GOLD, COLUMNS PREDICTED")
        self._confusion = ConfusionCard(title, ClassMatrix())
        self._confusion.say(self.tr("A shade says how much of its gold category a mistake is."))
        self._curves = CurveCards()
        self._curves.door_opened.connect(self.door_opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.MEDIUM)
        for card in (self._classes, self._confusion):
            card.door_opened.connect(partial(self._open, card))
        for part in (self._classes, self._confusion, self._curves):
            column.addWidget(part)

    def show_runs(self, found: Sequence[Scored]) -> None:
        """found: classifiers, newest first."""
        self.setVisible(bool(found))
        for part in (self._classes, self._confusion, self._curves):
            part.show_runs(found)

    def _open(self, card: TableCard, door: object) -> None:
        self.door_opened.emit(card.view, door)
