"""The keys that hold in the list of spans in context, under it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import keycap, make
from ui.annotate.keys_bar import GAP, MARGIN, KeysBar
from ui.keyboard import Keyboard


class LineKeys(KeysBar):
    """As under the text; those of proposals are there where proposals are listed."""

    def __init__(self, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        self._proposals = False
        super().__init__(keyboard, parent)
        self.count = make.label(role="muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 1, MARGIN, 0)
        line.addStretch(1)
        line.addWidget(self.count)

    def say(self, count: str) -> None:
        """How much there is, at the right."""
        self.count.setText(count)
        self.taken = self.count.sizeHint().width() + GAP
        self.update()

    def show_proposals(self, listed: bool) -> None:
        """Whether there may be proposals in the list."""
        self._proposals = listed
        self._name()
        self.update()

    def groups(self) -> list[tuple[list[str], str, bool]]:
        """(captions of the keys, word, whether it would do something) in their order."""
        found = [
            (
                self._caps(("accept", "reject")) if self._proposals else [],
                self.tr("accept, reject"),
            ),
            (self._labels, self.tr("relabel")),
            ([keycap.caption("Del")], self.tr("remove")),
            ([keycap.caption("Return")], self.tr("open")),
            (self._caps(("spans",)), self.tr("text")),
            (["+", "-"], self.tr("example")),
            (["/"], self.tr("filter")),
        ]
        return [(caps, word, True) for caps, word in found if caps]
