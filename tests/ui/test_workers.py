"""Reads off the window's thread: only the latest is answered, and nothing is kept of any."""

import gc
import time
import weakref
from threading import Event

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.workers import Worker


class Known:
    """Something that a read knows of, say a document."""


def test_a_worker_can_be_deleted_while_it_reads(qtbot: QtBot) -> None:
    """Whoever deletes it holds the interpreter's lock, which the read needs to come to its end."""
    parent, begun, free, done = QObject(), Event(), Event(), Event()

    def read() -> None:
        begun.set()
        free.wait(30)
        done.set()

    Worker(parent).run(read, lambda _: None)
    assert begun.wait(5)
    del parent
    gc.collect()
    assert not done.is_set()  # nobody waited
    free.set()
    assert done.wait(5)


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
