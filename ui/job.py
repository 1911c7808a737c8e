"""One command at work in a process of its own.

A job writes one JSON event a line to its standard output and nothing else; libraries speak on its
standard error. A line `stop` on its standard input ends it early with what it has, and the end of
its standard input ends it altogether, so none outlives the window.
"""

import json
import logging
import os
import shlex
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from ui.retold import retold
from ui.verbs.lifeline import LIFELINE

logger = logging.getLogger(__name__)

COMMAND = (sys.executable, "-m", "ui")
KEPT = 64 * 1024  # bytes of standard error kept for the log
TRACEBACK = b"Traceback (most recent call last)"  # Python's own exit status for one is 1 too
PATIENCE = 2000  # milliseconds between asking a process to end and ending it


def log_path() -> Path:
    """The file where jobs that broke off leave what they said."""
    return platformdirs.user_log_path("tagwright", appauthor=False) / "jobs.log"


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONUTF8", "1")
    environment.insert("PYTHONUNBUFFERED", "1")
    environment.insert(LIFELINE, "1")
    return environment


def _signal_group(pid: int, number: int) -> None:
    # A job leads a session of its own: its workers go with it.
    try:
        os.killpg(pid, number)
    except ProcessLookupError:
        logger.debug("process group %d has ended already", pid)


class Job(QObject):
    """One command at work. `state` is waiting, running, done, failed or cancelled.

    Of `finished`, `failed` and `cancelled` exactly one is emitted, once, and `ended` after it;
    `changed` whenever `state`, `progress` or `figures` have changed.
    """

    reported = Signal(dict)
    finished = Signal(dict)
    failed = Signal(str)
    cancelled = Signal()
    changed = Signal()
    ended = Signal()
    gone = Signal()  # its process is no more: after `ended` where it was cancelled, else before

    def __init__(
        self,
        args: Sequence[str],
        *,
        title: str = "",
        command: Sequence[str] = COMMAND,
        log: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.args = tuple(args)
        self.title = title or " ".join(args[:1])
        self.state = "waiting"
        self.progress: tuple[int, int | None, str] | None = None
        self.figures: dict[str, float] = {}  # the newest value of each metric
        self.stopping = False
        self.sentence = ""  # why it failed
        self.result: dict[str, Any] | None = None
        self._log = log or log_path()
        self._began = self._took = 0.0
        self._out = self._err = b""
        self._process = self._make_process(command)

    def _make_process(self, command: Sequence[str]) -> QProcess:
        process = QProcess(self)
        process.setProgram(command[0])
        process.setArguments([*command[1:], *self.args, "--json"])
        process.setProcessEnvironment(_environment())
        if os.name == "posix":
            process.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)
        process.readyReadStandardOutput.connect(self._read_events)
        process.readyReadStandardError.connect(self._read_errors)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        return process

    @property
    def fraction(self) -> float | None:
        """How much is done, from 0 to 1; None where nobody can know."""
        if self.progress is None or not self.progress[1]:
            return None
        return min(1.0, self.progress[0] / self.progress[1])

    @property
    def active(self) -> bool:
        """Whether it waits for its turn or runs."""
        return self.state in ("waiting", "running")

    @property
    def seconds(self) -> float:
        """How long it has run, or ran."""
        return time.monotonic() - self._began if self.state == "running" else self._took

    @property
    def pid(self) -> int:
        """The running process's number; 0 when none runs."""
        return self._process.processId()

    def start(self) -> None:
        if self.state != "waiting":
            return
        self.state = "running"
        self._began = time.monotonic()
        self._process.start()
        self.changed.emit()

    def stop(self) -> None:
        """Ask for an early end that keeps what there is; before its turn: cancel."""
        if self.state == "waiting":
            self.cancel()
        elif self.state == "running" and not self.stopping:
            self.stopping = True
            self._process.write(b"stop\n")
            self.changed.emit()

    def cancel(self) -> None:
        """End it now; nothing is kept. Does nothing when it has ended."""
        if not self.active:
            return
        running = self.state == "running"
        self._end("cancelled")
        if running:
            self._terminate()
            QTimer.singleShot(PATIENCE, self, self._kill)
        self.cancelled.emit()
        self.ended.emit()

    def wait_for_end(self, milliseconds: int = PATIENCE) -> None:
        """Block until the process is gone; what is not gone in time is killed. For closing."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        if not self._process.waitForFinished(milliseconds):
            self._kill()
            self._process.waitForFinished(milliseconds)

    def _terminate(self) -> None:
        self._process.closeWriteChannel()
        if os.name == "posix" and self.pid:
            _signal_group(self.pid, signal.SIGTERM)
        else:
            self._process.terminate()

    def _kill(self) -> None:
        if os.name == "posix" and self.pid:
            _signal_group(self.pid, signal.SIGKILL)
        else:
            self._process.kill()

    def _read_events(self) -> None:
        self._out += self._process.readAllStandardOutput().data()
        *lines, self._out = self._out.split(b"\n")
        for line in lines:
            self._take_line(line)

    def _take_line(self, line: bytes) -> None:
        try:
            event = json.loads(line)
        except ValueError:
            event = None
        if not isinstance(event, dict):
            logger.warning("%s wrote a line that is no event: %r", self.title, line[:200])
        elif self.state == "running":
            self._take(event)

    def _take(self, event: dict[str, Any]) -> None:
        kind = event.get("event")
        if kind == "result":
            self.result = event
        elif kind == "progress":
            self.progress = (event["done"], event["total"], event["unit"])
        elif kind == "metric":
            self.figures[event["name"]] = event["value"]
        self.reported.emit(event)
        self.changed.emit()

    def _read_errors(self) -> None:
        self._err = (self._err + self._process.readAllStandardError().data())[-KEPT:]

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Every other error is followed by `finished`.
        if error == QProcess.ProcessError.FailedToStart and self.state == "running":
            self._err += self._process.errorString().encode()
            self._break_off("did not start")

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read_events()
        self._read_errors()
        self.gone.emit()
        if self.state != "running":
            return
        crashed = status == QProcess.ExitStatus.CrashExit
        said = self._err.decode("utf-8", "replace").strip().splitlines()
        if code == 0 and not crashed and self.result is not None:
            self._end("done")
            self.finished.emit(self.result)
            self.ended.emit()
        elif code == 1 and not crashed and said and TRACEBACK not in self._err:
            self._fail(retold(said[-1].strip()))
        else:
            self._break_off(f"ended with {'signal' if crashed else 'exit status'} {code}")

    def _break_off(self, how: str) -> None:
        try:
            self._write_log(how)
        except OSError as error:
            logger.error("cannot write %s: %s", self._log, error)
        text = self.tr("%1 stopped unexpectedly; the log is at %2").replace("%1", self.title)
        self._fail(text.replace("%2", str(self._log)))

    def _write_log(self, how: str) -> None:
        self._log.parent.mkdir(parents=True, exist_ok=True)
        command = shlex.join([self._process.program(), *self._process.arguments()])
        with self._log.open("a", encoding="utf-8") as file:
            now = time.strftime("%Y-%m-%d %H:%M:%S")
            file.write(f"{now} {command}\n{how}\n{self._err.decode('utf-8', 'replace')}\n")

    def _fail(self, sentence: str) -> None:
        self.sentence = sentence
        self._end("failed")
        self.failed.emit(sentence)
        self.ended.emit()

    def _end(self, state: str) -> None:
        self._took = self.seconds
        self.state = state
        self.changed.emit()
