"""What a machine's labels become here: a choice for each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea

from corpora.labels import default_map
from ui.session import Session

ROWS, GAP = 7, 6  # as many are seen whole; so much lies between them
NAME_WIDTH = 120


class LabelMap(QScrollArea):
    """A row for each label of a machine; `choices` by its name."""

    def __init__(self, session: Session, changed: Callable[[], None]) -> None:
        super().__init__()
        self._session, self._changed = session, changed
        self.choices: dict[str, QComboBox] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_labels(self, machine: Sequence[str]) -> None:
        """Ask for these; none stands for a machine that does not say what it gives."""
        project = self._session.project
        ours = list(self._session.labels.names)
        chosen = default_map(list(machine), ours, project.label_map)
        self.choices = {label: self._box(label, chosen[label], ours) for label in machine}
        table = self._table()
        self.setWidget(table)
        heights = [box.sizeHint().height() + GAP for box in self.choices.values()]
        self.setFixedHeight(sum(heights[:ROWS]) - GAP if heights else table.sizeHint().height())

    @property
    def pairs(self) -> str:
        """As `--map` takes them."""
        chosen = {label: box.currentData() or "" for label, box in self.choices.items()}
        return ",".join(f"{label}={target}" for label, target in chosen.items())

    @property
    def empty(self) -> bool:
        """Whether there are labels, and all of them become nothing."""
        return bool(self.choices) and not any(b.currentData() for b in self.choices.values())

    def _box(self, label: str, chosen: str | None, ours: list[str]) -> QComboBox:
        """What a label of the machine becomes: nothing, one of ours, or a label of its name."""
        box = QComboBox()
        box.addItem(_tr("propose nothing"), "")
        for name in ours or [label]:
            box.addItem(name, name)
        box.setCurrentIndex(max(0, box.findData(chosen or "")))
        box.setAccessibleName(label)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.currentIndexChanged.connect(lambda: self._changed())
        return box

    def _table(self) -> QFrame:
        inner = QFrame()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        for row, (label, box) in enumerate(self.choices.items()):
            name = QLabel(label)
            name.setMinimumWidth(NAME_WIDTH)
            grid.addWidget(name, row, 0)
            grid.addWidget(box, row, 1)
        if not self.choices:
            grid.addWidget(QLabel(_tr("As the pipeline calls them.")), 0, 0)
        return inner


def _tr(text: str) -> str:
    return QCoreApplication.translate("PreannotateDialog", text)
