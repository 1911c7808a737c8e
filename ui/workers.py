"""Short reads off the window's thread.

In threads of Python, not of a QThreadPool: Qt's pool waits in its destructor for what is under way.
Where Python's search for garbage deletes a window, it would wait with the interpreter's lock held,
which the thread needs to come to its end, and both would stand still for ever. PySide besides keeps
a runnable, and all that it knows, that was done before its start had come back.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from ui.ending import knows_nothing_deleted


class _Answer(QObject):
    # Without a parent: it lives as long as a read that may still tell something through it.
    came = Signal(object, int)


class _Fault(NamedTuple):
    error: Exception


class Line:
    """Does one thing after another in a thread; what has not begun can be dropped."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1)
        self._last: Future[None] | None = None

    def put(self, work: Callable[[], None]) -> None:
        """Do this next, in place of what has not begun."""
        self.drop()
        self._last = self._pool.submit(work)

    def drop(self) -> None:
        """Let go of what has not begun."""
        if self._last is not None:
            self._last.cancel()

    def wait(self) -> None:
        """Until nothing is under way."""
        self.drop()
        if self._last is not None:
            wait([self._last])
            self._last = None

    def end(self) -> None:
        """Take nothing more. The thread ends with what it is at."""
        self.drop()
        self._pool.shutdown(wait=False)


class Worker(QObject):
    """Runs one read after another; of reads that overlap only the latest is answered."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._line = Line()
        self.destroyed.connect(self._line.end)
        knows_nothing_deleted(self)
        self._answer = _Answer()
        self._answer.came.connect(self._take)
        self._number = 0
        self._then: Callable[[Any], None] = lambda _: None

    def run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do `work()` in a thread, then `then(its answer)` in this one. The work touches neither
        widgets nor the project. What it raises is raised in this thread (see `ui.faults`)."""
        self._number += 1
        self._then = then
        answer, number = self._answer, self._number
        self._line.put(lambda: answer.came.emit(_read(work), number))

    def wait(self) -> None:
        """Until no read is under way. For closing."""
        self._line.wait()

    def _take(self, found: Any, number: int) -> None:
        if isinstance(found, _Fault):
            raise found.error
        if number == self._number:
            self._then(found)


def _read(work: Callable[[], Any]) -> Any:
    try:
        return work()
    except Exception as error:  # in a thread nobody would hear of it
        return _Fault(error)
