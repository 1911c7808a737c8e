"""Cards with a heading and a score table each."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout

from tagger.evaluation import SCHEMES, Scheme
from ui import make, theme
from ui.evaluate.doors import Door
from ui.evaluate.words import scheme_tip, scheme_title
from ui.lined_tables import LinedTable, PageTable
from ui.segments import Segments
from ui.tables import Cell, Column, Table, ValueRole


class TableCard(QFrame):
    """A heading, and a table whose numbers are doors."""

    door_opened = Signal(object)

    def __init__(self, title: str, *, view: PageTable | None = None) -> None:
        """view: of a table of one's own."""
        super().__init__()
        self.setProperty("role", "card")
        self.view = view or LinedTable(Table([]), name=title)
        # Whose parent is C++'s is never deleted by a garbage collection in a worker's thread.
        self.view.model().setParent(self.view)
        self.view.opened.connect(self._open)
        self.heading = make.label(title, "section")
        self.note = make.label(role="muted", wrap=True)
        self.note.hide()
        self.head = QHBoxLayout()
        self.head.addWidget(self.heading, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.SMALL)
        layout.setSpacing(theme.TIGHT)
        layout.addLayout(self.head)
        layout.addWidget(self.view)
        layout.addWidget(self.note)

    def show_rows(self, rows: Sequence[Sequence[Cell]], columns: Sequence[Column]) -> None:
        """Show other rows; the cell one stands on stays where it was, if it is still there."""
        here, model = self.view.currentIndex(), self.view.model()
        assert isinstance(model, Table)
        if (list(rows), tuple(columns)) == (model.rows, model.columns):
            return
        model.show(rows, columns)
        self.view.fit_height()
        if here.isValid() and here.row() < len(rows) and here.column() < len(columns):
            self.view.select(here.row(), here.column())

    def say(self, text: str, role: str = "muted") -> None:
        """A line under the table; "" for none. role: "warn" for what must not be overlooked."""
        self.note.setText(text)
        make.set_role(self.note, role)
        self.note.setVisible(bool(text))

    def _open(self, index: QModelIndex) -> None:
        door = index.data(ValueRole) if index.isValid() else None
        if isinstance(door, Door):
            self.door_opened.emit(door)


class SchemeSwitch(Segments):
    """One of the four schemes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Scheme"))
        self._group = QButtonGroup(self)
        for at, scheme in enumerate(SCHEMES):
            button = self.add(scheme_title(scheme), scheme_tip(scheme))
            button.setChecked(at == 0)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(button, at)
        self._group.idToggled.connect(lambda _, on: self.changed.emit() if on else None)

    @property
    def scheme(self) -> Scheme:
        return SCHEMES[self._group.checkedId()]
