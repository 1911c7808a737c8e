"""What to train, on what: the data, the models, a few settings, and one button."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from corpora.snapshot import ONS, On
from tagger.models import CHOSEN
from ui import phrases, theme
from ui.models.supply import Supply

# Every model has these; everything else is for the command line.
SETTINGS = ("epochs", "seed")
INDENT = 28  # under the text of a radio button or a check box


@dataclass(frozen=True, slots=True)
class Wish:
    """One training that the person wants."""

    model: str
    on: On
    settings: tuple[tuple[str, int], ...] = ()

    def args(self, project: str) -> list[str]:
        """The command's arguments."""
        pairs = [item for name, value in self.settings for item in ("--set", f"{name}={value}")]
        return ["train", project, "--model", self.model, "--on", self.on, *pairs]


class TrainForm(QWidget):
    """`wanted` holds the wishes, one for each chosen model, in the table's order."""

    wanted = Signal(list)

    def __init__(self, models: Sequence[str]) -> None:
        """models: their names."""
        super().__init__()
        self._models = models
        self._supplies: dict[On, Supply] = {}
        self._choices, self._amounts = self._make_choices()
        self._parts = _note()
        self._boxes = self._make_boxes()
        self._spins = self._make_spins()
        self._train = QPushButton(self.tr("Train"))
        self._train.clicked.connect(self._want)
        self._train.setProperty("role", "primary")
        self._reason = _note()
        self._lay_out()
        self.show_supplies({on: Supply() for on in ONS})

    def _make_choices(self) -> tuple[dict[On, QRadioButton], dict[On, QLabel]]:
        texts: dict[On, str] = {
            "reviewed": self.tr("Reviewed documents"),
            "accepted": self.tr("Reviewed and accepted unseen"),
            "proposed": self.tr("All, with what is proposed"),
        }
        choices = {on: QRadioButton(text) for on, text in texts.items()}
        group = QButtonGroup(self)
        for button in choices.values():
            group.addButton(button)
        group.buttonToggled.connect(self._refresh)
        return choices, {on: _note(indent=INDENT) for on in ONS}

    def _make_boxes(self) -> dict[str, QCheckBox]:
        boxes = {name: QCheckBox(name) for name in self._models}
        for name, box in boxes.items():
            box.setChecked(name in CHOSEN)
            box.toggled.connect(self._refresh)
        return boxes

    def _make_spins(self) -> dict[str, QSpinBox]:
        spins = {name: QSpinBox() for name in SETTINGS}
        tips = {
            "epochs": self.tr("How often the training part is gone through, at most"),
            "seed": self.tr("The same seed and the same data: the same run"),
        }
        for name, spin in spins.items():
            # One below the least value stands for: as the model is made.
            spin.setRange(0 if name == "epochs" else -1, 100_000)
            spin.setSpecialValueText(self.tr("default"))
            spin.setValue(spin.minimum())
            spin.setAccessibleName(name)
            spin.lineEdit().setTextMargins(theme.TIGHT, 0, 0, 0)
            spin.setToolTip(tips[name])
        return spins

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(_section(self.tr("LEARN FROM")))
        for on, button in self._choices.items():
            layout.addWidget(button)
            layout.addWidget(self._amounts[on])
        layout.addWidget(self._parts)
        layout.addSpacing(theme.MEDIUM)
        layout.addWidget(_section(self.tr("MODELS")))
        for name, box in self._boxes.items():
            layout.addWidget(box)
            if about := self._about(name):
                layout.addWidget(_note(about, indent=INDENT))
        layout.addSpacing(theme.MEDIUM)
        layout.addWidget(_section(self.tr("SETTINGS")))
        layout.addLayout(self._settings_layout())
        layout.addSpacing(theme.LARGE)
        layout.addWidget(self._train)
        layout.addWidget(self._reason)
        layout.addStretch()

    def _about(self, model: str) -> str:
        """What one must know to choose; the models themselves are slow to load."""
        known = {
            "logistic": self.tr("Each word by itself: the baseline, quick"),
            "char-bilstm-crf": self.tr("Characters and words in context: better, slower"),
        }
        return known.get(model, "")

    def _settings_layout(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        titles = {"epochs": self.tr("Epochs, at most"), "seed": self.tr("Seed")}
        for name, spin in self._spins.items():
            form.addRow(titles[name], spin)
        return form

    @property
    def on(self) -> On:
        """The chosen data."""
        return next((on for on, button in self._choices.items() if button.isChecked()), "reviewed")

    def choose(self, on: On) -> None:
        # The keyboard begins where the choice is.
        self.setFocusProxy(self._choices[on])
        self._choices[on].setChecked(True)

    def show_supplies(self, supplies: Mapping[On, Supply]) -> None:
        """Show what there is to learn from. At first the best data that there is gets chosen."""
        first = not any(supply.documents for supply in self._supplies.values())
        self._supplies = dict(supplies)
        for on, label in self._amounts.items():
            label.setText(_amount(supplies[on]))
        if first:
            self.choose(next((on for on in ONS if supplies[on].parts["train"]), "reviewed"))
        self._refresh()

    def wishes(self) -> list[Wish]:
        """One for each chosen model."""
        chosen = [name for name, box in self._boxes.items() if box.isChecked()]
        settings = tuple((n, s.value()) for n, s in self._spins.items() if s.value() > s.minimum())
        return [Wish(name, self.on, settings) for name in chosen]

    def _want(self) -> None:
        self.wanted.emit(self.wishes())

    def _refresh(self) -> None:
        if not self._supplies:
            return
        supply = self._supplies[self.on]
        self._parts.setText(self._parts_text(supply))
        reason = self._reason_against(supply)
        self._train.setEnabled(not reason)
        self._reason.setText(reason or self._remark(supply))
        self._reason.setVisible(bool(self._reason.text()))
        number = len(self.wishes())
        text = self.tr("Train") if number < 2 else self.tr("Train %1 models")
        self._train.setText(text.replace("%1", str(number)))

    def _parts_text(self, supply: Supply) -> str:
        text = self.tr("Training %1 · development %2 · test %3")
        for place, number in enumerate(supply.parts.values(), start=1):
            text = text.replace(f"%{place}", phrases.number(number))
        return text

    def _reason_against(self, supply: Supply) -> str:
        """Why nothing can be trained now; "" where something can."""
        if not supply.documents:
            return {
                "reviewed": self.tr("No document is reviewed yet. In Annotate, Enter reviews one."),
                "accepted": self.tr("No document is reviewed or accepted yet."),
                "proposed": self.tr("The project has no documents yet. Import some in Annotate."),
            }[self.on]
        if not supply.parts["train"]:
            return self.tr("None of these documents is in the training part. Review some more.")
        if supply.parts["train"] == 1 and not supply.parts["development"]:
            return self.tr("One document is too few: another one is needed to measure on.")
        if not supply.spans:
            return self.tr("These documents have no spans to learn from.")
        return "" if self.wishes() else self.tr("Choose a model.")

    def _remark(self, supply: Supply) -> str:
        if not supply.parts["development"]:
            return self.tr("None is in the development part: some are held out to measure on.")
        if self.on == "reviewed":
            return ""
        return self.tr("Nobody checked all of this: scores will be agreement, not accuracy.")


def _amount(supply: Supply) -> str:
    return f"{phrases.documents(supply.documents)} · {phrases.spans(supply.spans)}"


def _section(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "section")
    return label


def _note(text: str = "", *, indent: int = 0) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("role", "muted")
    label.setContentsMargins(indent, 0, 0, theme.TIGHT)
    return label
