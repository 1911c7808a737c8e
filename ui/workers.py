"""Short reads off the window's thread."""

from collections.abc import Callable
from threading import Lock
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


class _Answer(QObject):
    came = Signal(object, int)


class _Fault(NamedTuple):
    error: Exception


class Errand(QRunnable):
    """Something to `do` in a thread of a pool, that nothing is left of once it is done.

    PySide hands a runnable over to Qt after it has started it. Where it was done by then, Python
    keeps it for ever, with all that it knows; so it waits until `start_in` has come back.
    """

    def __init__(self) -> None:
        super().__init__()
        self._handing_over = Lock()

    def start_in(self, pool: QThreadPool) -> None:
        with self._handing_over:
            pool.start(self)

    def run(self) -> None:
        with self._handing_over:
            pass
        self.do()

    def do(self) -> None:
        raise NotImplementedError


class _Read(Errand):
    def __init__(self, work: Callable[[], Any], answer: _Answer, number: int) -> None:
        super().__init__()
        self._work, self._answer, self._number = work, answer, number

    def do(self) -> None:
        try:
            found = self._work()
        except Exception as error:  # in a thread nobody would hear of it
            found = _Fault(error)
        self._answer.came.emit(found, self._number)


class Worker(QObject):
    """Runs one read after another; of reads that overlap only the latest is answered."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._answer = _Answer(self)
        self._answer.came.connect(self._take)
        self._number = 0
        self._then: Callable[[Any], None] = lambda _: None

    def run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do `work()` in a thread, then `then(its answer)` in this one. The work touches neither
        widgets nor the project."""
        self._number += 1
        self._then = then
        self._pool.clear()
        _Read(work, self._answer, self._number).start_in(self._pool)

    def wait(self) -> None:
        """Until no read is under way. For closing."""
        self._pool.clear()
        self._pool.waitForDone()

    def _take(self, found: Any, number: int) -> None:
        if isinstance(found, _Fault):
            raise found.error
        if number == self._number:
            self._then(found)
