"""The Models workspace: train on what the project holds, follow it live, and use what came out."""

import shutil
from functools import partial
from pathlib import Path
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from corpora.errors import UserError
from tagger.curve_files import Curve, list_curves
from tagger.models import kind, names
from tagger.rundir import sweep
from tagger.unfinished import SUFFIX, Unfinished, discard, list_unfinished, read_plan
from ui import theme
from ui.job import Job
from ui.jobs import Jobs
from ui.looking import looks_told
from ui.models.card import JobCard
from ui.models.choices import LADDER
from ui.models.curves_panel import CurvesPanel
from ui.models.form import TrainForm, Wish
from ui.models.runs_panel import RunsPanel
from ui.models.supply import supplies
from ui.models.unfinished_rows import UnfinishedRows
from ui.phrases import filled
from ui.run_folders import RunRow, run_rows_of
from ui.session import Session
from ui.verbs.machines import runs_of
from ui.workers import Worker

FORM_WIDTH = 300
RECOUNT_MS = 300  # after an edit: nobody reads counts faster


class ModelsWorkspace(QWidget):
    """`failed` holds a sentence about what could not be done here."""

    failed = Signal(str)

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self._session, self._jobs = session, jobs
        self._form = TrainForm(names())
        self._unfinished = UnfinishedRows()
        self._runs = RunsPanel()
        self._curves = CurvesPanel()
        self._cards = QVBoxLayout()
        self._followed: list[JobCard] = []
        self._worker = Worker(self)
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(RECOUNT_MS)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self._form)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._left())
        layout.addWidget(self._right(), 1)

    def _left(self) -> QWidget:
        panel = QFrame()
        panel.setFixedWidth(FORM_WIDTH)
        panel.setProperty("role", "panel")
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._form)
        return panel

    def _right(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.LARGE] * 4)
        column.setSpacing(theme.MEDIUM)
        self._cards.setSpacing(theme.MEDIUM)
        column.addLayout(self._cards)
        column.addWidget(self._unfinished)
        column.addWidget(self._runs)
        column.addWidget(self._curves)
        column.addStretch()
        return _scroll(page)

    def _connect(self) -> None:
        self._form.wanted.connect(self._train)
        self._unfinished.resume_wanted.connect(self._resume)
        self._unfinished.discard_wanted.connect(self._discard)
        self._runs.proposals_wanted.connect(self._propose)
        self._runs.test_wanted.connect(self._test)
        self._runs.delete_wanted.connect(self._delete)
        self._curves.delete_wanted.connect(self._delete)
        self._recount.timeout.connect(self._count)
        self._session.documents_changed.connect(self._on_documents)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()
        self.refresh_runs()

    def hideEvent(self, event: QHideEvent) -> None:
        # The project may be closed next.
        self._recount.stop()
        super().hideEvent(event)

    def refresh_runs(self) -> None:
        """Read the table of runs again."""
        self._worker.run(partial(_found, self._session.project.path), self._show_found)

    def _show_found(self, found: "Found") -> None:
        self._runs.show_runs(found.runs, found.looks)
        self._curves.show_curves(found.curves)
        self._unfinished.show_unfinished(found.unfinished)

    def _on_documents(self) -> None:
        if self.isVisible() and not self._recount.isActive():
            self._recount.start()

    def _count(self) -> None:
        self._form.show_supplies(supplies(self._session.project.documents()))

    @property
    def _project(self) -> str:
        return str(self._session.project.path)

    def _train(self, wishes: list[Wish]) -> None:
        for wish in wishes:
            about = {
                "reviewed": self.tr("on reviewed documents"),
                "accepted": self.tr("on reviewed and accepted documents"),
                "proposed": self.tr("on all documents, with what is proposed"),
            }[wish.on]
            title = self.tr("The ladder") if wish.model == LADDER else wish.model
            if wish.curve:
                title = self.tr("Learning curve of %1").replace("%1", wish.model)
            classes = wish.model != LADDER and kind(wish.model) == "classifier"
            score = self._score_title(classes=classes, agreement=self._form.agreement)
            self._learn(wish.args(self._project), title, about, score, growing=wish.curve)

    def _score_title(self, *, classes: bool, agreement: bool) -> str:
        """What a training's score on the development part is. A score against what machines
        propose is called what it is."""
        if agreement:
            score = self.tr("Agreement on the development part, as %1")
        else:
            score = self.tr("%1 on the development part")
        return score.replace("%1", self.tr("macro F1") if classes else self.tr("F1"))

    def _learn(
        self, args: list[str], title: str, about: str, score: str, *, growing: bool = False
    ) -> None:
        job = self._jobs.queue(args, title=title)
        job.gone.connect(partial(sweep, runs_of(self._session.project.path)))
        job.gone.connect(self.refresh_runs)
        job.reported.connect(self._on_reported)
        curves: Literal["growth", "training"] = "growth" if growing else "training"
        card = JobCard(job, about=about, curves=curves, score=score)
        card.cancelling.connect(partial(self._discard_with, job))
        self._follow(job, card)

    def _resume(self, folder: str) -> None:
        name = Path(folder).name.removesuffix(SUFFIX)
        try:
            agreement = bool(read_plan(Path(folder))["sources"])
        except UserError as error:
            self.failed.emit(str(error))
            return
        score = self._score_title(classes=False, agreement=agreement)
        self._learn(["train", self._project, "--resume", folder], name, self.tr("resumed"), score)
        self._unfinished.show_unfinished([])

    def _on_reported(self, event: dict[str, Any]) -> None:
        """Of the ladder a rung is finished."""
        if event["event"] == "progress" and event["unit"] == "model" and event["done"]:
            self.refresh_runs()

    def _discard_with(self, job: Job) -> None:
        """Who cancels a training wants nothing of it; who closes the window may come back."""
        process = job.pid
        job.gone.connect(lambda: self._discard_of(process))

    def _discard_of(self, process: int) -> None:
        for left in list_unfinished(runs_of(self._session.project.path)):
            if left.process == process:
                self._discard(str(left.path))

    def _discard(self, folder: str) -> None:
        try:
            discard(Path(folder))
        except UserError as error:
            self.failed.emit(str(error))
        self.refresh_runs()

    def _propose(self, run: str) -> None:
        args = ["preannotate", self._project, "--run", run]
        job = self._jobs.start(args, title=Path(run).name)
        self._follow(job, JobCard(job, about=self.tr("proposes spans"), curves=""))

    def _test(self, run: str, on: str) -> None:
        args = ["evaluate", run, "--part", "test", "--on", on, "--project", self._project]
        job = self._jobs.start(args, title=Path(run).name)
        self._follow(job, JobCard(job, about=self.tr("is scored on the test part"), curves=""))

    def _follow(self, job: Job, card: JobCard) -> None:
        self._followed.append(card)
        self._cards.addWidget(card)
        card.closed.connect(partial(self._remove, card))
        job.finished.connect(self._on_finished)
        job.cancelled.connect(partial(self._remove, card))

    def hand_over(self) -> list[JobCard]:
        """The cards, for a workspace that is made in the place of this one."""
        cards, self._followed = self._followed, []
        for card in cards:
            self._cards.removeWidget(card)
            card.setParent(None)
            card.closed.disconnect()
            if _learns(card.job):
                card.cancelling.disconnect()
        return cards

    def take_over(self, cards: list[JobCard]) -> None:
        for card in cards:
            if _learns(card.job):
                card.cancelling.connect(partial(self._discard_with, card.job))
                card.job.gone.connect(self.refresh_runs)
                card.job.reported.connect(self._on_reported)
            self._follow(card.job, card)
            card.show()

    def _on_finished(self) -> None:
        self._session.look_outside()
        self.refresh_runs()

    def _remove(self, card: JobCard) -> None:
        if card not in self._followed:  # another workspace has it by now
            return
        self._followed.remove(card)
        self._cards.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _delete(self, run: str) -> None:
        try:
            shutil.rmtree(run)
        except OSError as error:
            text = self.tr("%1 could not be deleted: %2")
            self.failed.emit(filled(text, run, str(error.strerror)))
        self.refresh_runs()


class Found(NamedTuple):
    """What a project's folder of runs holds. looks: how often the test part was looked at."""

    runs: list[RunRow]
    unfinished: list[Unfinished]
    curves: list[Curve]
    looks: str


def _found(project: Path) -> Found:
    folder = runs_of(project)
    curves = list_curves(folder)
    return Found(run_rows_of(project), list_unfinished(folder), curves, looks_told(project))


def _learns(job: Job) -> bool:
    return job.args[0] not in ("preannotate", "evaluate")


def _scroll(widget: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidget(widget)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll
