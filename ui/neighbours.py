"""Whether another window has the same project open. Commands are no windows, and tell nobody."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QFileInfo, QLocale, QLockFile, QObject, QTimer, Signal

POLL_MS = 2000


class Neighbours(QObject):
    """Holds the project's lock for windows, or says who does; a killed window holds nothing."""

    said = Signal(str)  # one sentence; "" when the other window has gone

    def __init__(self, project: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(project.with_name(f".{project.name}.window")))
        # However long a window is open, its lock is good while its process lives.
        self._lock.setStaleLockTime(0)
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self.look()
        if not self._lock.isLocked():
            self._timer.start()

    def look(self) -> None:
        """Take the lock if it is free, and say who has it if not."""
        if self._lock.isLocked():
            return
        if self._lock.tryLock(0):
            self._timer.stop()
            self.said.emit("")
        elif self._lock.error() == QLockFile.LockError.LockFailedError:
            self.said.emit(self._sentence())
        else:  # where nothing can be written there is nothing to be told apart
            self._timer.stop()

    def close(self) -> None:
        self._timer.stop()
        self._lock.unlock()

    def _sentence(self) -> str:
        info = QFileInfo(self._lock.fileName())
        moment = info.lastModified()
        form = QLocale.FormatType.ShortFormat
        same_day = moment.date().toPython() == datetime.now().date()
        since = QLocale().toString(moment.time() if same_day else moment, form)
        text = self.tr(
            "This project is also open in another window, since %1. What is done there appears"
            " here; undo takes back the latest change of either."
        )
        return text.replace("%1", since)
