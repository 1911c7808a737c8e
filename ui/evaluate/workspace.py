"""The Evaluate workspace: every run's scores side by side, and the spans behind each number."""

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from corpora.document import Document
from corpora.errors import UserError
from tagger.runs import Measured
from ui import theme
from ui.evaluate.cards import TableCard
from ui.evaluate.class_card import ClassCards
from ui.evaluate.curve_cards import CurveCards
from ui.evaluate.doors import Door
from ui.evaluate.empty_page import EmptyPage
from ui.evaluate.part_switch import PartSwitch
from ui.evaluate.run_choice import RunTable
from ui.evaluate.run_rows import in_common, run_columns, run_rows
from ui.evaluate.score_tables import conll_rows, same_data
from ui.evaluate.scored import Scored
from ui.evaluate.sides import Sides
from ui.evaluate.span_cards import SpanCards
from ui.evaluate.span_panel import SpanPanel
from ui.evaluate.trust import Trust, Trusts
from ui.evaluate.words import few
from ui.jobs import Jobs
from ui.lined_tables import SparingTable
from ui.looking import ask_to_look, looks_told, open_mistakes
from ui.retold import retold
from ui.run_folders import RunRow, is_tested, load_scored, run_rows_of
from ui.session import Session
from ui.verbs.machines import runs_of
from ui.workers import Worker

logger = logging.getLogger(__name__)
AT_FIRST = 2  # runs that are side by side before anybody chose


class EvaluateWorkspace(QWidget):
    """Scores of the project's runs. `open_document` asks for a place in a document,
    `models_wanted` for the Models workspace."""

    open_document = Signal(str, int, int)
    models_wanted = Signal()

    def __init__(
        self, session: Session, jobs: Jobs | None = None, back: QAction | None = None
    ) -> None:
        """jobs: whose ends are followed while the workspace is in sight. back: the way back to the
        list, offered when a document is opened from it."""
        super().__init__()
        self._session = session
        self._scored: dict[Path, Scored | None] = {}
        self._shown: list[Scored] = []
        self._chosen: set[str] | None = None  # names; None: nobody has chosen yet
        self._reader = Worker(self)
        self._figures = Worker(self)  # another: a look at the runs leaves what it works out alone
        self._trusts = Trusts()
        self._source: QWidget | None = None
        self._make_parts()
        self._lay_out()
        if jobs is not None:
            jobs.ended.connect(self._on_job_ended)
        if back is not None:
            self.open_document.connect(lambda: back.setEnabled(True))
        session.documents_changed.connect(self._panel.look_again)
        self.setFocusProxy(self._runs.view)

    def _make_parts(self) -> None:
        self._table = RunTable()
        self._table.ticked.connect(self._on_ticked)
        title = self.tr("SCORES OF EACH RUN")
        self._runs = TableCard(title, view=SparingTable(self._table, name=title))
        self._part = PartSwitch()
        self._part.wanted.connect(self._want_part)
        self._runs.head.addWidget(self._part)
        self._classes = ClassCards()
        self._spans = SpanCards()
        self._panel = SpanPanel(self._document, self._colour_of)
        self._panel.opened.connect(self.open_document)
        self._panel.left.connect(self._go_back)
        self._curves = CurveCards()
        self._cards = (self._runs, self._classes, self._spans, self._curves)
        self._runs.door_opened.connect(partial(self._open_door, self._runs.view))
        for group in (self._classes, self._spans, self._curves):
            group.door_opened.connect(self._open_door)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.LARGE] * 4)
        column.setSpacing(theme.MEDIUM)
        for card in self._cards:
            column.addWidget(card)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty = EmptyPage()
        self._empty.models_wanted.connect(self.models_wanted)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(Sides(scroll, self._panel))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _on_job_ended(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read what runs there are, and score in the background those not scored yet."""
        path = self._session.project.path
        if not self._scored and runs_of(path).is_dir():
            self._empty.say_reading()
        self._reader.run(partial(_read, path, dict(self._scored), self._part.part), self._take)

    def _want_part(self, part: Measured) -> None:
        """The test part is opened to who was told what that costs; it is on record first."""
        if part == "test":
            told = looks_told(self._session.project.path)
            ask_to_look(self, told, partial(self._open_part, part))
        else:
            self._open_part(part)

    def _open_part(self, part: Measured) -> None:
        try:
            if part == "test":
                open_mistakes(self._session.project.path)
        except UserError as error:
            self._runs.say(retold(str(error)), "warn")
            return
        self._part.show_part(part)
        self._scored = {}
        self._stack.setCurrentIndex(0)  # no figure of one part under the name of the other
        self._panel.clear()
        self.setFocusProxy(self._runs.view)
        self.refresh()

    def _take(self, found: dict[Path, Scored | None]) -> None:
        self._scored = found
        self._part.setVisible(any(map(is_tested, found)) or self._part.part == "test")
        scored = [entry for entry in found.values() if entry is not None]
        if not scored:
            self._empty.say_nothing()
        if [(s.name, s.part) for s in scored] != [(s.name, s.part) for s in self._shown]:
            self._show_runs(scored)
        self._stack.setCurrentIndex(1 if scored else 0)

    def _show_runs(self, scored: list[Scored]) -> None:
        self._shown = scored
        names = [entry.name for entry in scored]
        chosen = set(names[:AT_FIRST]) if self._chosen is None else self._chosen
        self._table.tick(row for row, name in enumerate(names) if name in chosen)
        self._show_chosen()

    def _on_ticked(self) -> None:
        self._chosen = {self._shown[row].name for row in self._table.ticks}
        self._panel.keep_to(self._chosen)
        self._show_chosen()

    def hand_over(self) -> tuple[Measured, set[str] | None]:
        """The part and the runs that were chosen, for a workspace made in the place of this one."""
        return self._part.part, self._chosen

    def take_over(self, part: Measured, chosen: set[str] | None) -> None:
        self._part.show_part(part)
        self._chosen = chosen

    @property
    def side_by_side(self) -> list[Scored]:
        """The runs that are ticked."""
        return [self._shown[row] for row in self._table.ticks]

    def _show_chosen(self) -> None:
        chosen, taggers = self.side_by_side, self._taggers
        self._classes.show_runs([one for one in chosen if one.classes is not None])
        self._spans.show_runs(taggers)
        self._curves.show_runs(taggers)
        self._show_trust(self._trusts.known(self._finding, self._baseline))
        find = partial(self._trusts.find, self._finding, self._baseline)
        self._figures.run(find, self._take_trust)
        alike = same_data(chosen)
        words = (self._word_on(chosen), few(chosen), in_common(self._shown))
        self._runs.say(" ".join(filter(None, words)), "muted" if alike else "warn")

    @property
    def _taggers(self) -> list[Scored]:
        """Those of them that find spans."""
        return [scored for scored in self.side_by_side if scored.classes is None]

    @property
    def _baseline(self) -> Scored | None:
        """The earliest of the ticked taggers: the table has the newest first."""
        return self._taggers[-1] if self._taggers else None

    @property
    def _finding(self) -> list[Scored]:
        """All taggers, ticked or not; how far classifiers can be trusted is told class by class."""
        return [scored for scored in self._shown if scored.classes is None]

    def _show_trust(self, trust: Trust) -> None:
        columns = run_columns(self._shown, trust.baseline)
        self._runs.show_rows(run_rows(self._shown, trust), columns)

    def _take_trust(self, trust: Trust) -> None:
        self._show_trust(trust)
        if self._taggers:
            self._figures.run(partial(conll_rows, self._taggers), self._spans.show_conll)

    def _word_on(self, chosen: list[Scored]) -> str:
        """What one must know before comparing; "" where there is nothing to say."""
        damaged = sum(entry is None for entry in self._scored.values())
        if damaged:
            text = self.tr("Runs that cannot be read: %1. The table in Models says why.")
            return text.replace("%1", str(damaged))
        if not chosen:
            return self.tr("Tick a run (Space) to see its scores.")
        if not same_data(chosen):
            return self.tr(
                "The ticked runs were scored on different data: their figures do not compare."
            )
        if not all(entry.is_gold for entry in chosen):
            return self.tr("Agreement with a machine is not accuracy: nobody checked the labels.")
        return ""

    def _open_door(self, view: QWidget, door: Door) -> None:
        self._source = view
        if self._panel.show_door(door):
            self._panel.take_focus()
            self.setFocusProxy(self._panel.view)  # who comes back later finds the list

    def _go_back(self) -> None:
        source = self._source
        self.setFocusProxy(source if source and source.isVisible() else self._runs.view)
        self.setFocus()

    def _document(self, doc_id: str) -> Document | None:
        try:
            return self._session.project.document(doc_id)
        except UserError:  # it went away with its import
            return None

    def _colour_of(self, label: str) -> str:
        labels = self._session.labels
        return labels[label].colour if label in labels else ""


def _read(
    project: Path, known: dict[Path, Scored | None], part: Measured
) -> dict[Path, Scored | None]:
    """The scores of all runs on a part, newest first; what cannot be read is None. On the test part
    are those that were measured there."""
    rows = [row for row in run_rows_of(project) if part == "development" or is_tested(row.path)]
    return {row.path: known.get(row.path) or _score(row, part) for row in rows}


def _score(row: RunRow, part: Measured) -> Scored | None:
    try:
        scored = load_scored(row, part=part)
    except UserError as error:
        logger.warning("%s cannot be scored: %s", row.path, error)
        return None
    scored.prepare()
    return scored
