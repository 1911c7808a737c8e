"""Work in the background: which of the program's own commands are at work or wait their turn."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ui.job import COMMAND, Job


class Jobs(QObject):
    """The jobs of one window. `changed` says that one began, moved on or ended."""

    changed = Signal()
    started = Signal(object)
    ended = Signal(object)

    def __init__(
        self,
        *,
        command: Sequence[str] = COMMAND,
        log: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._command, self._log = tuple(command), log
        self._jobs: list[Job] = []
        self._queue: list[Job] = []

    def __iter__(self) -> Iterator[Job]:
        return iter(self.active)

    @property
    def active(self) -> list[Job]:
        """Those that run or wait for their turn, oldest first."""
        return [job for job in self._jobs if job.active]

    def start(self, args: Sequence[str], *, title: str = "") -> Job:
        """Run a command now."""
        job = self._make(args, title)
        # The caller connects to the job first.
        QTimer.singleShot(0, job, lambda: self._begin(job))
        return job

    def queue(self, args: Sequence[str], *, title: str = "") -> Job:
        """Run a command when those queued before it have ended: they share the machine badly."""
        job = self._make(args, title)
        self._queue.append(job)
        QTimer.singleShot(0, self, self._next)
        return job

    def close(self) -> None:
        """End everything, and come back when it has ended."""
        jobs, self._queue = self._jobs, []
        for job in jobs:
            job.cancel()
        for job in jobs:
            job.wait_for_end()

    def _make(self, args: Sequence[str], title: str) -> Job:
        job = Job(args, title=title, command=self._command, log=self._log, parent=self)
        self._jobs.append(job)
        job.changed.connect(self.changed)
        job.ended.connect(lambda: self._on_ended(job))
        self.changed.emit()
        return job

    def _begin(self, job: Job) -> None:
        if job.state == "waiting":
            job.start()
            self.started.emit(job)

    def _next(self) -> None:
        self._queue = [job for job in self._queue if job.active]
        if self._queue and self._queue[0].state == "waiting":
            self._begin(self._queue[0])

    def _on_ended(self, job: Job) -> None:
        self.ended.emit(job)
        QTimer.singleShot(0, self, self._next)
