"""What watches over an open project: its daily backup, damage, and other windows."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from corpora import backups
from corpora.backups import DamagedError, StoppedError
from corpora.errors import UserError
from ui.neighbours import Neighbours
from ui.session import Session
from ui.workers import Worker

# After opening, so that the first look at the project has the disk to itself; then each hour, for
# a window that stays open over midnight.
FIRST_MS, AGAIN_MS = 5000, 3_600_000
# How often it is looked whether the file is still in its place.
PLACE_MS = 2000


class Told(NamedTuple):
    """What a backup came to: nothing, or a sentence, and whether the project is damaged."""

    sentence: str = ""
    damaged: bool = False


class Guard(QObject):
    """Tells, by a key and a sentence, what holds of the project; "" takes it back."""

    said = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._closing = False
        self._worker = Worker(self)
        self._neighbours = Neighbours(session.project.path, self)
        self._neighbours.said.connect(lambda sentence: self.said.emit("window", sentence))
        self._timer = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._timer.timeout.connect(self.back_up)
        self._place = QTimer(self, interval=PLACE_MS)
        self._place.timeout.connect(self._look)
        session.failed.connect(lambda _: self._look())

    def start(self) -> None:
        self._look()
        self._place.start()
        if not self._session.project.read_only:
            self._neighbours.start()
            self._timer.start()

    def back_up(self) -> None:
        """Make today's backup in the background, unless there is one."""
        path = self._session.project.path
        self._timer.start(AGAIN_MS)
        self._worker.run(lambda: _back_up(path, lambda: self._closing), self._take)

    def close(self) -> None:
        self._closing = True
        self._timer.stop()
        self._place.stop()
        self._neighbours.close()
        self._worker.wait()

    def _take(self, told: Told) -> None:
        if told.damaged:
            self._session.project.protect(told.sentence)
            self._look()
        else:
            self.said.emit("backup", told.sentence)

    def _look(self) -> None:
        project = self._session.project
        self.said.emit("read only", project.read_only)
        self.said.emit("astray", project.astray)


def _back_up(path: Path, should_stop: Callable[[], bool]) -> Told:
    try:
        backups.daily(path, should_stop=should_stop)
    except StoppedError:
        return Told()
    except DamagedError as error:
        return Told(str(error), damaged=True)
    except UserError as error:
        return Told(str(error))
    return Told()
