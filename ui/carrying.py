"""One long change at a time off the window's thread, by a hand of its own on the same project."""

import time
from collections.abc import Callable, Generator
from threading import Event

from PySide6.QtCore import QObject, Signal

from corpora.change import Change
from corpora.errors import UserError
from corpora.events import Progress
from corpora.project import Applied, Kind, Project
from ui import garbage
from ui.workers import Line

# How long it is silent between two words of how far it is.
TOLD_S = 0.2

Going = Generator[Progress, None, Applied | None]
Work = Callable[[Project], Going]


class _Mouth(QObject):
    # Without a parent: it lives as long as work that may still tell something through it.
    said = Signal(object, object)


class _Carry:
    """One change, all of it or, where it is stopped before its end, nothing."""

    def __init__(self, project: Project, work: Work, mouth: _Mouth) -> None:
        self.stop = Event()
        self._project, self._work, self._mouth = project, work, mouth

    def go(self) -> None:
        """Tell how far it is, and last what it did: an Applied, None, or what was raised."""
        end: Applied | Exception | None
        try:
            with self._project.beside() as hand:
                end = self._done(self._work(hand))
                hand.rest()  # what was written is much: to move it into the file takes long, too
        except Exception as error:  # in a thread nobody would hear of it
            end = error
        self._mouth.said.emit(self, end)

    def _done(self, going: Going) -> Applied | None:
        told = 0.0
        while not self.stop.is_set():
            try:
                progress = next(going)
            except StopIteration as end:
                applied: Applied | None = end.value
                return applied
            if time.monotonic() - told > TOLD_S:
                told = time.monotonic()
                self._mouth.said.emit(self, progress)
        going.close()
        return None


class Carrier(QObject):
    """Has one long change made in a thread.

    told: a Progress. over: nothing is at work any more; then ended: what it did, an Applied or
    None, or failed: a sentence, and nothing was changed. What is the program's fault is raised.
    """

    told = Signal(object)
    over = Signal()
    ended = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._line = Line()
        self.destroyed.connect(self._line.end)
        self._mouth = _Mouth()
        self._mouth.said.connect(self._hear)
        self._carry: _Carry | None = None

    @property
    def at_work(self) -> bool:
        return self._carry is not None

    def start(self, project: Project, work: Work) -> None:
        """Begin. Only while nothing is at work."""
        self._carry = _Carry(project, work, self._mouth)
        garbage.hold(1)
        self._line.put(self._carry.go)

    def stop(self) -> None:
        """Give up what is not done yet, which then changes nothing; comes back when it has. For
        closing: nothing is told any more."""
        if self._carry is not None:
            self._carry.stop.set()
            self._carry = None
            self._line.wait()
            garbage.hold(-1)

    def _hear(self, carry: _Carry, said: object) -> None:
        if carry is not self._carry:
            return
        if isinstance(said, Progress):
            self.told.emit(said)
            return
        self._carry = None
        garbage.hold(-1)
        self.over.emit()
        if isinstance(said, UserError):
            self.failed.emit(str(said))
        elif isinstance(said, Exception):
            raise said
        else:
            self.ended.emit(said)


# What it is asked to make


def turning(hand: Project, *, kind: Kind, doc: str | None) -> Going:
    """A long undo or redo, as it is handed over."""
    return _about(doc, (yield from hand.turning(kind)))


def deciding(hand: Project, *, build: Callable[[Project], Change], doc: str | None) -> Going:
    """A long change, as it is handed over."""
    return _about(doc, (yield from hand.deciding(lambda: build(hand))))


def _about(doc: str | None, applied: Applied | None) -> Applied | None:
    """Of what a long change did only the document in hand: to hold and to let go of so many things
    would stop the window."""
    if applied is None or len(applied.docs) < 2:
        return applied
    return applied._replace(change=applied.change.about(doc))
