"""Reads off the window's thread: only the latest is answered, and nothing is kept of any."""

import gc
import time
import weakref

from PySide6.QtCore import QObject, QRunnable, QThreadPool
from pytestqt.qtbot import QtBot

from ui.workers import Errand, Worker


class Known:
    """Something that a read knows of, say a document."""


class LateInReturning(QThreadPool):
    """As any pool may be on a busy machine."""

    def start(self, runnable: QRunnable) -> None:  # type: ignore[override]
        super().start(runnable)
        time.sleep(0.05)
        done.append("started")


class Said(Errand):
    def do(self) -> None:
        done.append("done")


done: list[str] = []


def test_an_errand_waits_until_qt_has_it(qtbot: QtBot) -> None:
    """One that was done sooner would never be let go of."""
    done.clear()
    pool = LateInReturning()
    Said().start_in(pool)
    assert pool.waitForDone()
    assert done == ["started", "done"]


def test_nothing_is_kept_of_a_read_that_is_done(qtbot: QtBot) -> None:
    parent = QObject()
    worker = Worker(parent)
    known: list[weakref.ref[Known]] = []

    def read_once() -> None:
        it = Known()
        known.append(weakref.ref(it))
        worker.run(lambda: (it, time.sleep(0)), lambda _: None)

    for _ in range(200):
        read_once()
        worker.wait()
    qtbot.wait(1)
    worker.run(lambda: None, lambda _: None)
    worker.wait()
    gc.collect()
    assert sum(ref() is not None for ref in known) == 0


def test_nothing_is_kept_of_a_read_whose_turn_never_came(qtbot: QtBot) -> None:
    parent = QObject()
    worker = Worker(parent)
    it, answers = Known(), []
    ref = weakref.ref(it)
    worker.run(lambda: time.sleep(0.02), answers.append)
    worker.run(lambda it=it: it, answers.append)
    del it
    worker.run(lambda: "latest", answers.append)
    qtbot.waitUntil(lambda: answers == ["latest"])
    worker.wait()
    gc.collect()
    assert ref() is None
