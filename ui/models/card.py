"""A card for one job at work: what it does, how far it is, its curves, and how to end it."""

from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import make, phrases, theme
from ui.job import Job
from ui.models.outcomes import outcome, unit_title
from ui.models.words import clock
from ui.phrases import filled
from ui.retold import retold

if TYPE_CHECKING:
    from ui.models.curves import Curves
    from ui.models.growth_plot import GrowthPlot

CLOCK_MS = 1000
OUTER = ("model", "fold", "size")  # what is counted around the epochs


class JobCard(QFrame):
    """Follows a job from its wait to its end; `closed` when the person has seen enough of it."""

    closed = Signal()
    cancelling = Signal()  # the person gives it up: just before it is cancelled

    def __init__(
        self,
        job: Job,
        *,
        about: str = "",
        curves: Literal["", "training", "growth"] = "training",
        score: str = "",
    ) -> None:
        """curves: what is drawn of the figures: nothing, a training's, or a learning curve. score:
        what a training's score is, in words."""
        super().__init__()
        self.job = job
        self._epoch: tuple[int, int | None, str] | None = None
        self._outer: tuple[int, int, str] | None = None
        self.setProperty("role", "card")
        self.setAccessibleName(job.title)
        self._title = make.label(job.title, "heading")
        self._about = make.label(about, "muted")
        self._state = make.label("", "muted")
        self._sentence = make.label("", "muted", wrap=True)
        self._sentence.hide()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._growing = curves == "growth"
        self._stop, self._cancel, self._dismiss = (QPushButton() for _ in range(3))
        self._name_buttons()
        self._curves = self._make_curves(curves, score) if curves else None
        self._lay_out()
        self._connect()
        self._update()

    def _name_buttons(self) -> None:
        keeps = self.tr("End now and keep the best so far")
        if self._growing:
            keeps = self.tr("End now with the sets that are finished")
        for button, text, tip in (
            (self._stop, self.tr("Stop"), keeps),
            (self._cancel, self.tr("Cancel"), self.tr("End now and keep nothing")),
            (self._dismiss, self.tr("Dismiss"), ""),
        ):
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(f"{text}: {self.job.title}")

    def changeEvent(self, event: QEvent) -> None:
        # A card outlives a change of language, for the sake of its curves.
        if event.type() == QEvent.Type.LanguageChange:
            self._name_buttons()
            self._update()
        super().changeEvent(event)

    def _make_curves(self, kind: str, score: str) -> "Curves | GrowthPlot":
        # pyqtgraph is slow to import, and the window opens without it.
        from ui.models.curves import Curves
        from ui.models.growth_plot import GrowthPlot

        return GrowthPlot() if kind == "growth" else Curves(score)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(_row(self._title, self._about, None, self._state))
        layout.addWidget(self._bar)
        if self._curves:
            layout.addWidget(self._curves)
        buttons = (self._stop, self._cancel, self._dismiss)
        bottom = _row(*buttons)
        bottom.insertWidget(0, self._sentence, 1)
        bottom.insertStretch(1)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self._stop.clicked.connect(self.job.stop)
        self._cancel.clicked.connect(self.cancelling)
        self._cancel.clicked.connect(self.job.cancel)
        self._dismiss.clicked.connect(self.closed)
        self.job.reported.connect(self._take)
        self.job.changed.connect(self._update)
        self.job.ended.connect(self._update)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._update)
        self._clock.start(CLOCK_MS)

    def _take(self, event: dict[str, Any]) -> None:
        if event["event"] == "metric" and self._curves:
            self._curves.add(event)
        elif event["event"] == "progress":
            self._follow(event["unit"])
        elif event["event"] == "message":
            self._say(retold(event["text"]), "warn" if event.get("level") == "warning" else "muted")

    def _follow(self, unit: str) -> None:
        """Of what is counted, epochs are told; of several models, which one is at work."""
        if unit == "epoch":
            self._epoch = self.job.progress
        elif unit in OUTER and (done := self.job.progress) and done[1]:
            self._outer, self._epoch = (done[0], done[1], unit), None
            if self._curves:
                self._curves.clear()

    def _update(self) -> None:
        job = self.job
        self._state.setText(self._words())
        self._bar.setVisible(job.active)
        fraction = self._fraction()
        # A bar without an end says: at work, nobody can know how long.
        waits = job.state == "waiting"
        self._bar.setRange(0, 0 if fraction is None and not waits else 1000)
        self._bar.setValue(round(1000 * (fraction or 0)))
        if self._curves:
            self._curves.setVisible(job.state != "waiting" and bool(job.figures))
        self._stop.setVisible(job.state == "running")
        self._stop.setEnabled(not job.stopping)
        self._cancel.setVisible(job.active)
        self._dismiss.setVisible(not job.active)
        if not job.active:
            self._clock.stop()
            self._conclude()

    def _fraction(self) -> float | None:
        """Of one model what is learned; of several, how many are done."""
        if self._outer is None:
            return self.job.fraction
        done, total, _ = self._outer
        within = 0.0
        if self._epoch and self._epoch[1]:
            within = self._epoch[0] / self._epoch[1]
        return (done + within) / total

    def _words(self) -> str:
        job = self.job
        if job.state == "waiting":
            return self.tr("waits for its turn")
        took = clock(job.seconds)
        if job.state == "running":
            doing = self.tr("stopping") if job.stopping else self._progress()
            return f"{doing} · {took}"
        ends = {"done": self.tr("done"), "failed": self.tr("failed")}
        return f"{ends.get(job.state, self.tr('cancelled'))} · {took}"

    def _progress(self) -> str:
        if self._outer is not None:
            before, whole, kind = self._outer
            return f"{unit_title(kind)} {self._of(min(before + 1, whole), whole)}"
        # Between two epochs a training counts tokens: those move the bar, the words stay.
        shown = self._epoch or self.job.progress
        if shown is None:
            return self.tr("starting")
        done, total, unit = shown
        return f"{unit_title(unit)} {self._of(done, total) if total else phrases.number(done)}"

    def _of(self, number: int, whole: int) -> str:
        return filled(self.tr("%1 of %2"), phrases.number(number), phrases.number(whole))

    def _conclude(self) -> None:
        if self.job.state == "failed":
            self._say(self.job.sentence, "bad")
        elif self.job.state == "done":
            self._say(outcome(self.job.result or {}), "muted")

    def _say(self, text: str, role: str) -> None:
        self._sentence.setText(text)
        self._sentence.setVisible(bool(text))
        make.set_role(self._sentence, role)


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; None is a gap that takes what is left."""
    row = QHBoxLayout()
    row.setSpacing(theme.SMALL)
    for widget in widgets:
        row.addStretch() if widget is None else row.addWidget(widget)
    return row
