"""What to train, on what: the data, the models, settings, and one button."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from corpora.snapshot import ONS, On
from tagger.models import kind
from ui import make, phrases, theme
from ui.models.choices import INDENT, LABEL_WIDTH, LADDER, ModelChoices, heading, note
from ui.models.more_settings import MoreSettings
from ui.models.supply import Supply, amount

# Every model has these.
SETTINGS = ("epochs", "minutes", "seed")


@dataclass(frozen=True, slots=True)
class Wish:
    """One training that the person wants; curve: a learning curve instead."""

    model: str
    on: On
    settings: tuple[tuple[str, str], ...] = ()
    curve: bool = False

    def args(self, project: str) -> list[str]:
        """The command's arguments."""
        pairs = [item for name, value in self.settings for item in ("--set", f"{name}={value}")]
        command = "learning-curve" if self.curve else "train"
        return [command, project, "--model", self.model, "--on", self.on, *pairs]


class TrainForm(QWidget):
    """`wanted` holds the wishes, one for each chosen model, in the table's order: of trainings or
    of learning curves."""

    wanted = Signal(list)

    def __init__(self, models: Sequence[str]) -> None:
        """models: their names."""
        super().__init__()
        self._supplies: dict[On, Supply] = {}
        self._choices, self._amounts = self._make_choices()
        self._parts = note()
        self._models = ModelChoices(models)
        self._models.changed.connect(self._refresh)
        self._spins = self._make_spins()
        self._more = MoreSettings(SETTINGS)
        self._more.changed.connect(self._refresh)
        self._train = QPushButton(self.tr("Train"))
        self._train.clicked.connect(self._want)
        self._train.setProperty("role", "primary")
        self._curve = QPushButton(self.tr("Learning curve"))
        self._curve.setToolTip(
            self.tr("What more documents bring: train on a few, on twice as many, and so on")
        )
        self._curve.clicked.connect(lambda: self.wanted.emit(self.curve_wishes()))
        self._reason = note()
        self._lay_out()
        self.show_supplies({on: Supply() for on in ONS})

    def _make_choices(self) -> tuple[dict[On, make.RowChoice], dict[On, QLabel]]:
        texts: dict[On, str] = {
            "reviewed": self.tr("Reviewed documents"),
            "accepted": self.tr("Reviewed and accepted unseen"),
            "proposed": self.tr("All, with what is proposed"),
        }
        choices = {on: make.RowChoice(text) for on, text in texts.items()}
        group = QButtonGroup(self)
        for button in choices.values():
            group.addButton(button)
        group.buttonToggled.connect(self._on_data)
        return choices, {on: note(indent=INDENT) for on in ONS}

    def _make_spins(self) -> dict[str, QSpinBox]:
        spins = {name: QSpinBox() for name in SETTINGS}
        tips = {
            "epochs": self.tr("How often the training part is gone through, at most"),
            "minutes": self.tr("When they are over, the best so far is kept"),
            "seed": self.tr("The same seed and the same data: the same run"),
        }
        for name, spin in spins.items():
            # One below the least value stands for: as the model is made.
            spin.setRange(-1 if name == "seed" else 0, 10_000 if name == "minutes" else 100_000)
            minutes = self.tr("no limit")
            spin.setSpecialValueText(minutes if name == "minutes" else self.tr("default"))
            spin.setValue(spin.minimum())
            spin.setAccessibleName(name)
            spin.lineEdit().setTextMargins(theme.SMALL, 0, 0, 0)
            spin.setToolTip(tips[name])
        return spins

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        scroll = QScrollArea()
        page = self._page()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = scroll.verticalScrollBar()
        bar.rangeChanged.connect(lambda _least, most: _end_rows(page, bar, scrolls=most > 0))
        layout.addWidget(scroll, 1)
        layout.addWidget(make.line())
        # However long the page is, the button stays in sight.
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.LARGE)
        foot.setSpacing(theme.TIGHT)
        foot.addWidget(self._reason)
        foot.addWidget(self._train)
        foot.addWidget(self._curve)
        layout.addLayout(foot)

    def _page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(heading(self.tr("LEARN FROM")))
        for on, button in self._choices.items():
            layout.addWidget(button)
            layout.addWidget(self._amounts[on])
        layout.addWidget(self._parts)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(self._models)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(heading(self.tr("SETTINGS")))
        layout.addLayout(self._settings_layout())
        layout.addWidget(self._more)
        layout.addStretch()
        return page

    def _settings_layout(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.SMALL)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        titles = {
            "epochs": self.tr("Epochs, at most"),
            "minutes": self.tr("Minutes, at most"),
            "seed": self.tr("Seed"),
        }
        for name, spin in self._spins.items():
            label = QLabel(titles[name])
            label.setMinimumSize(LABEL_WIDTH, spin.sizeHint().height())
            label.setBuddy(spin)
            form.addRow(label, spin)
        widths = [form.labelForField(spin).sizeHint().width() for spin in self._spins.values()]
        self._more.stand_under(max(LABEL_WIDTH, *widths))
        return form

    @property
    def on(self) -> On:
        """The chosen data."""
        return next((on for on, button in self._choices.items() if button.isChecked()), "reviewed")

    @property
    def agreement(self) -> bool:
        """Whether scores on the chosen data say how near to machines one is, not how right."""
        return bool(self._supplies[self.on].unseen)

    def choose(self, on: On) -> None:
        # The keyboard begins where the choice is.
        self.setFocusProxy(self._choices[on])
        self._choices[on].setChecked(True)

    def show_supplies(self, supplies: Mapping[On, Supply]) -> None:
        """Show what there is to learn from. At first the best data that there is gets chosen."""
        first = not any(supply.documents for supply in self._supplies.values())
        self._supplies = dict(supplies)
        for on, label in self._amounts.items():
            label.setText(amount(supplies[on]))
        if first:
            self.choose(next((on for on in ONS if supplies[on].parts["train"]), "reviewed"))
        self._on_data()

    def _on_data(self) -> None:
        if supply := self._supplies.get(self.on):
            bare = supply.categories and not supply.spans
            self._models.suggest("classifier" if bare else "tagger")
        self._refresh()

    def wishes(self) -> list[Wish]:
        """One for each chosen model; the ladder is one."""
        return [
            Wish(name, self.on, (*self._filled(), *self._settings(name)))
            for name in self._models.chosen()
        ]

    def curve_wishes(self) -> list[Wish]:
        """One for each model that is chosen, alone or in the ladder."""
        return [
            Wish(name, self.on, (*self._filled(), *self._more.values(name)), curve=True)
            for name in self._models.trained()
        ]

    def _filled(self) -> list[tuple[str, str]]:
        return [(n, str(s.value())) for n, s in self._spins.items() if s.value() > s.minimum()]

    def _settings(self, name: str) -> list[tuple[str, str]]:
        # The ladder hands each setting to the models that have it.
        return self._more.filled() if name == LADDER else self._more.values(name)

    def _want(self) -> None:
        self.wanted.emit(self.wishes())

    def _refresh(self) -> None:
        if not self._supplies:
            return
        supply = self._supplies[self.on]
        self._more.follow(self._models.trained())
        self._parts.setText(self._parts_text(supply))
        reason = self._reason_against(supply)
        self._train.setEnabled(not reason)
        self._curve.setEnabled(not reason)
        self._say(reason or self._remark(supply), "warn" if self._more.fault() else "muted")
        number = len(self._models.trained())
        text = self.tr("Train") if number < 2 else self.tr("Train %1 models")
        self._train.setText(text.replace("%1", str(number)))

    def _say(self, text: str, role: str) -> None:
        """A line over the buttons. role: "warn" for what was typed and cannot be."""
        self._reason.setText(text)
        self._reason.setProperty("role", role)
        self._reason.style().polish(self._reason)
        self._reason.setVisible(bool(text))

    def _parts_text(self, supply: Supply) -> str:
        text = self.tr("Training %1 · development %2 · test %3")
        for place, number in enumerate(supply.parts.values(), start=1):
            text = text.replace(f"%{place}", phrases.number(number))
        return text

    def _reason_against(self, supply: Supply) -> str:
        """Why nothing can be trained now; "" where something can."""
        if not self._supplies["proposed"].documents:
            return self.tr("The project has no documents yet. Import some in Annotate.")
        if not supply.documents and self.on == "reviewed":
            return self.tr("No document is reviewed yet. In Annotate, Enter reviews one.")
        if not supply.documents:
            return self.tr("No document is reviewed or accepted yet.")
        if not supply.parts["train"]:
            return self.tr("None of these documents is in the training part. Review some more.")
        if supply.parts["train"] == 1 and not supply.parts["development"]:
            return self.tr("One document is too few: another one is needed to measure on.")
        kinds = {kind(name) for name in self._models.trained()}
        if not supply.spans and "tagger" in kinds:
            return self.tr("These documents have no spans to learn from.")
        if not supply.categories and "classifier" in kinds:
            return self.tr("These documents have no categories to learn from.")
        return self._more.fault() if kinds else self.tr("Choose a model.")

    def _remark(self, supply: Supply) -> str:
        if not supply.parts["development"]:
            return self.tr("None is in the development part: some are held out to measure on.")
        if not self.agreement:
            return ""
        return self.tr("Nobody checked all of this: scores will be agreement, not accuracy.")


def _end_rows(page: QWidget, bar: QScrollBar, *, scrolls: bool) -> None:
    """Let the rows of a page end where the buttons under it do: a scroll bar is in the margin."""
    layout = page.layout()
    assert layout is not None
    margins = layout.contentsMargins()
    margins.setRight(theme.LARGE - (bar.sizeHint().width() if scrolls else 0))
    layout.setContentsMargins(margins)
