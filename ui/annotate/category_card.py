"""The category card: which category the document has, which a machine proposes, which there are."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from corpora.document import CategoryProposal, Document
from corpora.edits import visible_category
from ui import keycap, make, phrases, theme
from ui.annotate.category_row import CategoryRow
from ui.bidi import isolated

# So many categories have a key: their number, with Alt where there are labels, too.
KEYED = 9
NUMBERS = tuple(map(str, range(1, KEYED + 1)))
TITLE = 28  # as high as the title of the labels, which has buttons


class CategoryCard(QWidget):
    """Hidden where the project knows no category. `given`: one was chosen; `accepted`,
    `rejected`: the proposed one was."""

    given = Signal(str)
    accepted = Signal()
    rejected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: tuple[str, ...] = ()
        self._plain = False
        self.now = make.label(role="strong", wrap=True)
        self.proposed = make.label(role="muted", wrap=True)
        self.accept = make.button(self.tr("Accept"), self.accepted.emit)
        self.reject = make.button(self.tr("Reject"), self.rejected.emit)
        answers = QHBoxLayout()
        answers.setContentsMargins(0, theme.TIGHT, 0, theme.TIGHT)
        answers.setSpacing(8)
        for button in (self.accept, self.reject):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            answers.addWidget(button)
        answers.addStretch(1)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(0)
        said = QVBoxLayout()
        said.setContentsMargins(6, 0, 6, 0)
        said.setSpacing(4)
        title = make.label(self.tr("CATEGORY"), "section")
        title.setMinimumHeight(TITLE)
        for widget in (title, self.now, self.proposed):
            said.addWidget(widget)
        said.addLayout(answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(said)
        column.addLayout(self._choices)
        self.show_document(None, ())

    def show_document(
        self, doc: Document | None, names: Sequence[str], *, plain: bool = False
    ) -> None:
        """Show a document's category, the proposed one, and those that can be given: `names`.
        plain: their keys are their numbers alone."""
        waiting = visible_category(doc) if doc else None
        self.setVisible(doc is not None and bool(names or waiting or doc.category))
        self.now.setText(isolated((doc.category if doc else None) or self.tr("none yet")))
        self.proposed.setVisible(waiting is not None)
        self.accept.setVisible(waiting is not None)
        self.reject.setVisible(waiting is not None)
        if waiting:
            self.proposed.setText(self._said(waiting))
        if (tuple(names), plain) != (self.names, self._plain):
            self._plain = plain
            self._show_names(tuple(names))
        for row in self.rows():
            proposed = waiting is not None and waiting.category == row.name
            row.show_state(given=doc is not None and doc.category == row.name, proposed=proposed)

    def name_at(self, number: int) -> str:
        """The category of a key, counted from 1; "" where there is none."""
        return self.names[number - 1] if 0 < number <= min(KEYED, len(self.names)) else ""

    def name_of(self, keys: Sequence[str]) -> str:
        """The category whose number is one of the keys; "" where there is none."""
        numbers = (int(key) for key in keys if key in NUMBERS)
        return next(filter(None, map(self.name_at, numbers)), "")

    def rows(self) -> list[CategoryRow]:
        """One for each category that can be given."""
        items = (self._choices.itemAt(at) for at in range(self._choices.count()))
        found = (item.widget() for item in items if item)
        return [widget for widget in found if isinstance(widget, CategoryRow)]

    def commands(self) -> dict[str, QPushButton]:
        """The buttons that do what a command does, by its id."""
        return {"accept_category": self.accept, "reject_category": self.reject}

    def _said(self, waiting: CategoryProposal) -> str:
        text = self.tr("proposed as %1").replace("%1", isolated(waiting.category))
        if waiting.score is not None:
            text += " · " + self.tr("score %1").replace("%1", phrases.score(waiting.score))
        return f"{text}\n" + self.tr("by %1").replace("%1", waiting.source)

    def _show_names(self, names: tuple[str, ...]) -> None:
        for row in self.rows():
            self._choices.removeWidget(row)
            row.deleteLater()
        self.names = names
        for number, name in enumerate(names[:KEYED], 1):
            key = str(number) if self._plain else f"Alt+{number}"
            row = CategoryRow(name, keycap.caption(key))
            row.clicked.connect(partial(self._give, name))
            self._choices.addWidget(row)

    def _give(self, name: str) -> None:
        self.given.emit(name)
