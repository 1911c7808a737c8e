"""Pre-annotate: which pipeline, and what its labels are called here."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from corpora.labels import default_map
from ui import phrases
from ui.dialogs import pipelines
from ui.dialogs.form import Form
from ui.session import Session

USUAL = "en_core_web_sm"
MAP_HEIGHT = 260


class PreannotateDialog(Form):
    """Gives the arguments of the command `preannotate`."""

    def __init__(self, session: Session, parent: QWidget, *, chosen: int | None = None) -> None:
        """chosen: how many documents it is about; None: all."""
        super().__init__(
            parent,
            title=QCoreApplication.translate("PreannotateDialog", "Pre-annotate"),
            go=QCoreApplication.translate("PreannotateDialog", "Propose"),
        )
        self._session = session
        self.pipeline = QComboBox()
        self.pipeline.setEditable(True)
        self.pipeline.addItems(pipelines.installed())
        self.pipeline.setCurrentText(USUAL)
        self.choices: dict[str, QComboBox] = {}
        self.map = QScrollArea()
        self.map.setWidgetResizable(True)
        self.map.setFixedHeight(MAP_HEIGHT)
        self.add(self.tr("Pipeline"), self.pipeline)
        self.add(self.tr("Labels"), self.map)
        where = self.tr("spaCy proposes spans on every document that is not reviewed.")
        if chosen is not None:
            where = self.tr("spaCy proposes spans on %1, where they are not reviewed.")
            where = where.replace("%1", phrases.documents(chosen))
        rest = self.tr("Annotations stay as they are, and what you rejected is not proposed again.")
        self.note.setText(f"{where} {rest}")
        self.note.show()
        self.pipeline.currentTextChanged.connect(lambda: self._on_pipeline())
        self._on_pipeline()

    def arguments(self) -> list[str]:
        """Of `tagwright preannotate`."""
        chosen = {label: box.currentData() or "" for label, box in self.choices.items()}
        pairs = ",".join(f"{label}={target}" for label, target in chosen.items())
        wish = ["--map", pairs] if pairs else []
        name = self.pipeline.currentText().strip()
        # One process: the other cores are left to the person at the window.
        fixed = ["--pipeline", name, "--processes", "1"]
        return ["preannotate", str(self._session.project.path), *fixed, *wish]

    def ready(self) -> bool:
        return bool(self.pipeline.currentText().strip())

    def wrong(self) -> str:
        if self.choices and not any(box.currentData() for box in self.choices.values()):
            return self.tr("Choose a label of the project for at least one of the pipeline's.")
        return ""

    def _on_pipeline(self) -> None:
        machine = pipelines.labels(self.pipeline.currentText().strip())
        ours = list(self._session.labels.names)
        chosen = default_map(machine, ours, self._session.project.label_map)
        self.choices = {label: self._box(label, chosen[label], ours) for label in machine}
        self.map.setWidget(self._table())
        self.check()

    def _box(self, label: str, chosen: str | None, ours: list[str]) -> QComboBox:
        """What a label of the pipeline becomes: nothing, one of ours, or a label of its name."""
        box = QComboBox()
        box.addItem(self.tr("propose nothing"), "")
        for name in ours or [label]:
            box.addItem(name, name)
        box.setCurrentIndex(max(0, box.findData(chosen or "")))
        box.setAccessibleName(label)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.currentIndexChanged.connect(lambda: self.check())
        return box

    def _table(self) -> QWidget:
        inner = QFrame()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (label, box) in enumerate(self.choices.items()):
            name = QLabel(label)
            name.setMinimumWidth(120)
            grid.addWidget(name, row, 0)
            grid.addWidget(box, row, 1)
        if not self.choices:
            grid.addWidget(QLabel(self.tr("As the pipeline calls them.")), 0, 0)
        column.addLayout(grid)
        column.addStretch(1)
        return inner
