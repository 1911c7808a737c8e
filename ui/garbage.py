"""Python's search for garbage, in the window's own thread and between its events.

Python searches in whichever thread happens to allocate; what is found there may be a widget, and
Qt dies where one is taken down outside of the window's thread.
"""

import gc
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, QTimer

# How often it is asked whether enough has gathered, and after how many times all is searched.
EVERY_MS = 1000
ALL = 30
# Nobody is at work who has not moved in the text for so many times as long as a search through all
# takes, or for so many seconds.
PATIENCE, QUIET_S = 20, 2.0
# What is left by a search that takes longer is there to stay, as far as one can see.
LONG_S = 0.02
# So many new objects are enough; Python's own measure.
ENOUGH = 700


class Sweeper(QObject):
    """In place of Python's own search."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        gc.freeze()  # the modules are there to stay
        self._asked = 0
        self._held = 0
        self._touched = 0.0
        self._took = QUIET_S  # seconds, the last search through all; at first nobody knows
        timer = QTimer(self)
        timer.timeout.connect(self._sweep)
        timer.start(EVERY_MS)

    def hold(self, by: int) -> None:
        """Search no more while somebody holds it (1), until they let go (-1)."""
        self._held += by

    def put_off(self) -> None:
        """Somebody is at work: to search all takes longer than a key may wait."""
        self._touched = monotonic()

    def _sweep(self) -> None:
        if self._held:
            return
        self._asked += 1
        quiet = min(QUIET_S, PATIENCE * self._took)
        if self._asked >= ALL and monotonic() - self._touched > quiet:
            self._search_all()
        elif gc.get_count()[0] > ENOUGH:
            gc.collect(1)

    def _search_all(self) -> None:
        self._asked, begun = 0, monotonic()
        gc.collect()
        self._took = monotonic() - begun
        if self._took > LONG_S:
            gc.freeze()


def keep_to(app: QCoreApplication) -> None:
    """From now on garbage is collected in the thread of this application alone."""
    gc.set_threshold(0)  # `gc.disable` would not last: srsly enables it whenever it has unpacked
    if app.findChild(Sweeper) is None:
        Sweeper(app)


def hold(by: int) -> None:
    """Let nothing be searched while a thread makes many objects (1); let it go on (-1). To look
    through them again and again would stop the window."""
    if sweeper := _sweeper():
        sweeper.hold(by)


def thaw() -> None:
    """Something large was closed: what was taken to stay is searched once more, too."""
    gc.unfreeze()


def put_off() -> None:
    """Somebody is at work just now: the search through all waits until they pause."""
    if sweeper := _sweeper():
        sweeper.put_off()


def _sweeper() -> Sweeper | None:
    app = QCoreApplication.instance()
    return app.findChild(Sweeper) if app is not None else None
