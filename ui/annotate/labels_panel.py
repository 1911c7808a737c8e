"""The labels panel: each label with colour, count and key; a click labels what is selected."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import make
from ui.annotate.label_row import HEIGHT, LabelRow
from ui.session import Session

ROW = HEIGHT + 1
FEWEST = 8  # rows that are seen, however low the window is


class LabelsPanel(QWidget):
    """The labels of a session."""

    chosen = Signal(str)  # a label's name
    wanted = Signal()  # a new label
    all_wanted = Signal()  # the dialog of all labels
    pointed = Signal(str)  # the pointer is on a label, or on none ("")
    menu_wanted = Signal(str, QPoint)  # of a label, at a place on the screen

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: dict[str, LabelRow] = {}
        self._marked: frozenset[str] = frozenset()
        self._room = FEWEST * ROW
        self.add = make.tool("+", says=self.tr("New label"))
        self.add.clicked.connect(lambda: self.wanted.emit())
        self.all = make.tool("⋯", says=self.tr("All labels"))
        self.all.clicked.connect(lambda: self.all_wanted.emit())
        nothing = self.tr("No labels yet. Add one, or import labelled text.")
        self.none = make.label(nothing, "muted", wrap=True)
        self.none.setContentsMargins(6, 0, 6, 0)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        session.labels_changed.connect(self.show_labels)
        session.documents_changed.connect(lambda _ids: self.show_counts())
        self.show_labels()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 2, 0)
        head.addWidget(make.label(self.tr("LABELS"), "section"), 1)
        head.addWidget(self.all)
        head.addWidget(self.add)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.none)
        column.addWidget(self.area)

    def commands(self) -> dict[str, QToolButton]:
        """The buttons that do what a command does, by its id."""
        return {"new_label": self.add, "labels": self.all}

    def show_labels(self) -> None:
        """Make the rows anew."""
        labels = list(self._session.labels)
        if [row.label for row in self.rows.values()] == labels:
            self.show_counts()
            return
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = {label.name: self._make_row(label.name) for label in labels}
        for at, row in enumerate(self.rows.values()):
            self._column.insertWidget(at, row)
        self.none.setVisible(not labels)
        self.area.setVisible(bool(labels))
        self._fit()
        self._mark()

    def fit(self, room: int) -> None:
        """How high the panel may be; what has no room is scrolled to. A few rows it has always."""
        self._room = room - (self.sizeHint().height() - self.area.height())
        self._fit()

    def _fit(self) -> None:
        rows = max(FEWEST, self._room // ROW)
        self.area.setFixedHeight(min(len(self.rows), rows) * ROW)

    def _make_row(self, name: str) -> LabelRow:
        row = LabelRow(self._session.labels[name], self._session.label_counts.get(name, 0))
        row.clicked.connect(lambda: self.chosen.emit(name))
        row.pointed.connect(self.pointed)
        row.customContextMenuRequested.connect(
            lambda where: self.menu_wanted.emit(name, row.mapToGlobal(where))
        )
        return row

    def show_counts(self) -> None:
        for name, row in self.rows.items():
            row.set_count(self._session.label_counts.get(name, 0))

    def mark(self, names: frozenset[str]) -> None:
        """Mark the labels of what is at the cursor."""
        self._marked = names
        self._mark()

    def _mark(self) -> None:
        for name, row in self.rows.items():
            row.set_marked(name in self._marked)
