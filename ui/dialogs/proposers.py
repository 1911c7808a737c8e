"""Who can propose: a spaCy pipeline, a run of the project, its rules. Each has what it asks for."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from corpora.errors import ProjectError
from corpora.rules import stored
from tagger import rules, runs
from tagger.runs import RunInfo
from ui import make, phrases
from ui.dialogs import pipelines
from ui.dialogs.label_map import LabelMap
from ui.elided import ElidedCombo
from ui.models.words import learned_from, scored_against
from ui.phrases import filled
from ui.retold import retold
from ui.rules import words
from ui.run_folders import RunRow
from ui.session import Session
from ui.settings import Settings
from ui.verbs.machines import runs_of

USUAL = "en_core_web_sm"
PIPELINE, RUN = "proposing pipeline", "proposing run"  # the settings that keep the last ones
Row = tuple[str, QWidget]
Act = Callable[[], None]


class Proposer(Protocol):
    """rows: the names and fields that it asks for, or that say what is missing."""

    rows: Sequence[Row]

    def able(self) -> bool:
        """Whether there is one."""

    def arguments(self) -> list[str]:
        """Of `tagwright preannotate`, after the project."""

    def wrong(self) -> str:
        """Why what was answered cannot be; "" where it can."""

    def told(self, on: str) -> str:
        """What it will do. on: the documents, counted; "" for all."""

    def keep(self, settings: Settings) -> None:
        """What was chosen is chosen next time."""


class SpacyProposer:
    """A pipeline, and what its labels are called here."""

    def __init__(self, session: Session, settings: Settings, changed: Act) -> None:
        self._changed = changed
        self.pipeline = _pipeline_field(settings)
        self.map = LabelMap(session, changed)
        self.rows: Sequence[Row] = ((_tr("Pipeline"), self.pipeline), (_tr("Labels"), self.map))
        self.pipeline.currentTextChanged.connect(lambda: self._on_pipeline())
        self.map.show_labels(pipelines.labels(self._name))

    def able(self) -> bool:
        return bool(self._name)

    def arguments(self) -> list[str]:
        wish = ["--map", self.map.pairs] if self.map.pairs else []
        # One process: the other cores are left to the person at the window.
        return ["--pipeline", self._name, "--processes", "1", *wish]

    def wrong(self) -> str:
        if trouble := _pipeline_trouble(self._name):
            return trouble
        if self.map.empty:
            return _tr("Choose a label of the project for at least one of the pipeline's.")
        return ""

    def told(self, on: str) -> str:
        return _spans_instead(on)

    def keep(self, settings: Settings) -> None:
        settings.keep_text(PIPELINE, self._name)

    @property
    def _name(self) -> str:
        return self.pipeline.currentText().strip()

    def _on_pipeline(self) -> None:
        self.map.show_labels(pipelines.labels(self._name))
        self._changed()


class RunProposer:
    """A run of the project that is not damaged, the newest first."""

    def __init__(self, session: Session, settings: Settings, changed: Act, leave: Act) -> None:
        found = runs.list_runs(runs_of(session.project.path))
        self._changed = changed
        self._infos = [info for info in reversed(found) if not info.problem]
        self._scored: dict[Path, RunRow] = {}
        self.rows: Sequence[Row]
        # What is not asked is not made: without a dialog around it, it would be kept for ever.
        if self._infos:
            self.rows = self._asking(settings.text(RUN))
            self._tell()
        else:
            missing = make.label(_tr("No run yet: train one, and it can propose here."), wrap=True)
            self.rows = ((_tr("Run"), missing), ("", _way(_tr("Train one in Models"), leave)))

    def _asking(self, last: str) -> Sequence[Row]:
        self.run = ElidedCombo()
        self.run.setSizeAdjustPolicy(
            ElidedCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for info in self._infos:
            self.run.addItem(info.name, str(info.path))
        self.run.setCurrentIndex(max(0, self.run.findData(last)))
        self.run.currentIndexChanged.connect(lambda: self._on_run())
        self.labels, self.learned, self.scored = (make.label(wrap=True) for _ in range(3))
        return (
            (_tr("Run"), self.run),
            (_tr("Proposes"), self.labels),
            (_tr("Learned from"), self.learned),
            (_tr("Scored against"), self.scored),
        )

    def able(self) -> bool:
        return bool(self._infos)

    def arguments(self) -> list[str]:
        return ["--run", self.run.currentData()]

    def wrong(self) -> str:
        return ""

    def told(self, on: str) -> str:
        if self.able() and self._info.kind == "classifier":
            return _categories_on(on)
        return _spans_instead(on)

    def keep(self, settings: Settings) -> None:
        settings.keep_text(RUN, self.run.currentData())

    def show_scores(self, rows: Sequence[RunRow]) -> None:
        """Say how good each is, once that is known."""
        self._scored = {row.path: row for row in rows}
        for place, info in enumerate(self._infos):
            row = self._scored.get(info.path)
            if row is not None and row.score is not None:
                name = _tr("accuracy %1") if info.kind == "classifier" else _tr("F1 %1")
                score = name.replace("%1", phrases.percent(row.score))
                self.run.setItemText(place, f"{info.name} · {score}")
        if self._infos:
            self._tell()

    @property
    def _info(self) -> RunInfo:
        return self._infos[self.run.currentIndex()]

    def _on_run(self) -> None:
        self._tell()
        self._changed()

    def _tell(self) -> None:
        """What the chosen run gives, learned, and is as good as."""
        self.labels.setText(", ".join(self._info.labels))
        if row := self._scored.get(self._info.path):
            self.learned.setText(f"{learned_from(row.on)} · {phrases.documents(row.documents)}")
            self.scored.setText(scored_against(row.against))


class RuleProposer:
    """The project's rules that are on; a pipeline where they ask for parts of speech."""

    def __init__(self, session: Session, settings: Settings, changed: Act, leave: Act) -> None:
        self._trouble = ""
        try:
            found = stored.read(session.project)
        except ProjectError as error:
            found, self._trouble = (), retold(str(error))
        self._on = sum(rule.on for rule in found)
        self._asked = rules.asks(found)
        text = words.count(len(found), len(found), len(found) - self._on)
        if not found:
            text = _tr("No rule yet: write one, and it can propose here.")
        elif not self._on:
            text = _tr("All rules are off: put one on, and it can propose here.")
        way = _way(_tr("Open the rules…") if found else _tr("Write a rule…"), leave)
        self.rows: Sequence[Row] = ((_tr("Rules"), make.label(text, wrap=True)), ("", way))
        if self._asked:
            self.pipeline = _pipeline_field(settings)
            self.pipeline.currentTextChanged.connect(lambda: changed())
            self.rows = (*self.rows, (_tr("Pipeline"), self.pipeline))

    def able(self) -> bool:
        return self._on > 0

    def arguments(self) -> list[str]:
        asked = ["--pipeline", self.pipeline.currentText().strip()] if self._asked else []
        return ["--rules", *asked]

    def wrong(self) -> str:
        asked = _pipeline_trouble(self.pipeline.currentText().strip()) if self._asked else ""
        return self._trouble or asked

    def told(self, on: str) -> str:
        beside = _tr("They stand beside those of other machines.")
        if self._asked:
            told = _tr("A pipeline tells %1, which rules ask for.")
            beside = f"{told.replace('%1', ', '.join(self._asked))} {beside}"
        return f"{_spans_on(on)} {beside}"

    def keep(self, settings: Settings) -> None:
        if self._asked:
            settings.keep_text(PIPELINE, self.pipeline.currentText().strip())


def _pipeline_field(settings: Settings) -> QComboBox:
    """The installed pipelines; the folder of another one can be written."""
    field = QComboBox()
    field.setEditable(True)
    field.addItems(pipelines.installed())
    field.setCurrentText(settings.text(PIPELINE) or USUAL)
    return field


def _pipeline_trouble(name: str) -> str:
    if not name or pipelines.there(name):
        return ""
    if installed := pipelines.installed():
        text = _tr("No spaCy pipeline is called %1; installed are: %2.")
        return filled(text, name, ", ".join(installed))
    text = _tr("No spaCy pipeline is installed; this brings one: %1")
    return text.replace("%1", f"python -m spacy download {USUAL}")


def _spans_instead(on: str) -> str:
    return f"{_spans_on(on)} {_tr('They take the place of earlier proposals.')}"


def _spans_on(on: str) -> str:
    if not on:
        return _tr("Spans are proposed on every document that is not reviewed.")
    return _tr("Spans are proposed on %1; reviewed ones are left out.").replace("%1", on)


def _categories_on(on: str) -> str:
    if not on:
        return _tr("A category is proposed for every document that has none and is not reviewed.")
    text = _tr("A category is proposed for %1; those that have one or are reviewed are left out.")
    return text.replace("%1", on)


def _way(text: str, leave: Act) -> QWidget:
    """To where it is made."""
    way = QWidget()
    line = QHBoxLayout(way)
    line.setContentsMargins(0, 0, 0, 0)
    button = make.button(text, leave)
    button.setAutoDefault(False)
    line.addWidget(button)
    line.addStretch(1)
    return way


def _tr(text: str) -> str:
    return QCoreApplication.translate("PreannotateDialog", text)
