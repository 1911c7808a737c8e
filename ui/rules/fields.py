"""Where a rule is written: its label, the phrase or pattern, and whether case matters."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QPushButton, QWidget

from corpora.errors import UserError
from corpora.labels import LabelSet
from corpora.rules.rule import Rule, typed
from corpora.rules.token_patterns import PatternError
from ui import make, swatch
from ui.retold import retold
from ui.rules.pattern_field import PatternField

LABEL_WIDTH = 160


class Written(NamedTuple):
    """What the fields hold."""

    label: str
    text: str
    case: bool


class RuleFields(QWidget):
    """`changed`: what is written is another. `added`: Enter, or the button."""

    changed = Signal()
    added = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.label = QComboBox()
        self.label.setEditable(True)
        self.label.setFixedWidth(LABEL_WIDTH)
        self.label.setAccessibleName(self.tr("Label"))
        self.label.setPlaceholderText(self.tr("Label"))
        if line := self.label.lineEdit():
            line.setPlaceholderText(self.tr("Label"))
        self.pattern = PatternField()
        self.case = QCheckBox(self.tr("Match &case"))
        self.case.setChecked(True)
        self.case.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # its key leaves who types there
        self.case.setToolTip(self.tr("Of phrases; a pattern says LOWER or TEXT"))
        self.go = QPushButton(self.tr("&Add"))
        self.go.setProperty("role", "primary")
        self.go.setAutoDefault(False)
        self.said = make.label(role="muted", wrap=True)
        self.trouble = ""
        self._lay_out()
        self.label.currentTextChanged.connect(lambda: self.changed.emit())
        self.pattern.textChanged.connect(self.changed)
        self.case.toggled.connect(lambda: self.changed.emit())
        self.pattern.entered.connect(self.added)
        self.go.clicked.connect(self.added)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.case, 1, 0)
        grid.addWidget(self.pattern, 0, 1, 2, 1)
        grid.addWidget(self.go, 0, 2)
        grid.addWidget(self.said, 2, 0, 1, 3)

    def show_labels(self, labels: LabelSet) -> None:
        """Offer these labels; what was chosen stays."""
        chosen = self.label.currentText()
        self.label.blockSignals(True)
        self.label.clear()
        for label in labels:
            self.label.addItem(swatch.icon(label.colour), label.name)
        self.label.setCurrentText(chosen or next(iter(labels.names), ""))
        self.label.blockSignals(False)

    def begin(self, label: str, text: str) -> None:
        """Begin with what is in the text; a capital in it is nearly always meant."""
        if label:
            self.label.setCurrentText(label)
        self.case.setChecked(text != text.lower())
        self.pattern.setPlainText(text)
        self.pattern.selectAll()

    def written(self) -> Written | None:
        """What is written and not added yet."""
        if not self.text.strip():
            return None
        return Written(self.label.currentText(), self.text, case=self.case.isChecked())

    def write(self, written: Written) -> None:
        """Go on with what was written before."""
        self.label.setCurrentText(written.label)
        self.case.setChecked(written.case)
        self.pattern.setPlainText(written.text)
        self.pattern.selectAll()

    @property
    def text(self) -> str:
        return self.pattern.toPlainText()

    def read(self) -> tuple[Rule, ...]:
        """The rules that are written, none where something is wrong, which `trouble` says."""
        self.trouble = ""
        self.pattern.mark(None)
        if not self.text.strip():
            return ()
        if not self.label.currentText().strip():
            self.trouble = self.tr("Choose a label, or write a new one.")
            return ()
        try:
            return tuple(
                typed(self.text, self.label.currentText().strip(), case=self.case.isChecked())
            )
        except UserError as error:
            self.trouble = _sentence(retold(str(error)))
            self.pattern.mark(error.at if isinstance(error, PatternError) else None)
            return ()

    def say(self, text: str) -> None:
        """Say what is wrong, or how often it is found."""
        make.set_role(self.said, "bad" if self.trouble else "muted")
        self.said.setText(self.trouble or text)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}{'' if text[-1:] in '.?' else '.'}"
