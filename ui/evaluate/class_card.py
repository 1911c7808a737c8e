"""The card of classifiers: their figures by class, with intervals, and whether they differ."""

from collections.abc import Sequence
from functools import partial

from ui.evaluate.cards import TableCard
from ui.evaluate.class_rows import class_columns, class_rows, verdicts
from ui.evaluate.class_trust import ClassTrust, find_class_trust
from ui.evaluate.scored import Scored
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
        self.setVisible(bool(found))
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
