"""Python's search for garbage, in the window's own thread and between its events.

Python searches in whichever thread happens to allocate; what is found there may be a widget, and
Qt dies where one is taken down outside of the window's thread.
"""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

# How often it is asked whether enough has gathered.
EVERY_MS = 1000


class Sweeper(QObject):
    """In place of Python's own search, by Python's own measure of when there is enough."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        gc.disable()
        gc.freeze()  # the modules are there to stay
        timer = QTimer(self)
        timer.timeout.connect(self._sweep)
        timer.start(EVERY_MS)

    def _sweep(self) -> None:
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return


def keep_to(app: QCoreApplication) -> None:
    """From now on garbage is collected in the thread of this application alone."""
    if app.findChild(Sweeper) is None:
        Sweeper(app)
