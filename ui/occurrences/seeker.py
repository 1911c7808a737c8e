"""Looks for occurrences in a thread, and hands them over as they are found."""

import gc
import time
from collections.abc import Callable
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from corpora.aims import Aim
from corpora.browsing import Reader
from corpora.errors import UserError
from corpora.finding import Query
from corpora.sweep import Found, Where, search
from ui import garbage
from ui.retold import retold
from ui.workers import Line

# What is found in so many seconds is handed over together.
TOGETHER_S = 0.05


class Wanted(NamedTuple):
    """What is looked for, and for what."""

    query: Query
    aim: Aim
    where: Where


class _Ended(NamedTuple):
    """error: a UserError is the person's; any other is ours; None where all was looked through."""

    error: Exception | None = None


class _Mouth(QObject):
    # Without a parent: it lives as long as a search that may still tell something through it.
    said = Signal(int, object)


class _Look:
    """One search, from a connection of its own to the project."""

    def __init__(
        self, number: int, reader: Callable[[], Reader], wanted: Wanted, mouth: _Mouth
    ) -> None:
        self.stop = Event()
        self._number, self._reader, self._wanted, self._mouth = number, reader, wanted, mouth

    def look(self) -> None:
        """Tell what is found, and then that it is over."""
        try:
            self._look()
            end = _Ended()
        except Exception as error:  # in a thread nobody would hear of it
            end = _Ended(error)
        self._mouth.said.emit(self._number, end)

    def _look(self) -> None:
        with self._reader() as reader:
            since, hits = time.monotonic(), []
            for step in search(reader, *self._wanted):
                if self.stop.is_set():
                    return
                hits += step.hits
                if time.monotonic() - since > TOGETHER_S or step.done == step.total:
                    self._mouth.said.emit(self._number, Found(step.done, step.total, hits))
                    since, hits = time.monotonic(), []


class Seeker(QObject):
    """Runs one search after another; a new one ends the one before.

    What was found is kept out of Python's search for garbage until the seeker is closed: to look
    through a hundred thousand hits again and again would stop the window for half a second.

    found: a Found of the latest search. ended: it is over; with a sentence where it broke off.
    """

    found = Signal(object)
    ended = Signal(str)

    def __init__(self, reader: Callable[[], Reader], parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._line = Line()
        self.destroyed.connect(self._line.end)
        self._mouth = _Mouth()
        self._mouth.said.connect(self._take)
        self._number = 0
        self._look: _Look | None = None

    def seek(self, wanted: Wanted) -> None:
        """Look for these, and no longer for what was looked for before."""
        self.stop()
        self._look = _Look(self._number, self._reader, wanted, self._mouth)
        self._line.put(self._look.look)

    def stop(self) -> None:
        """Look no further; nothing more is told of what was looked for."""
        self._number += 1
        if self._look is not None:
            self._look.stop.set()
            self._look = None

    def close(self) -> None:
        """Stop, and come back when the thread has."""
        self.stop()
        self._line.wait()
        garbage.thaw()

    def _take(self, number: int, said: Found | _Ended) -> None:
        if number != self._number:
            return
        if isinstance(said, Found):
            gc.freeze()
            self.found.emit(said)
            return
        self._look = None
        if said.error is not None and not isinstance(said.error, UserError):
            raise said.error
        self.ended.emit(retold(str(said.error or "")))
