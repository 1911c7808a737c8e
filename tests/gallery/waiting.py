"""How the gallery waits: the window and its workers go on meanwhile."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

PATIENCE_S = 120


def turn(milliseconds: int = 20) -> None:
    """Let the window and its workers go on: QTest.qWait would keep workers waiting."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(there: Callable[[], bool]) -> None:
    """Let the window go on until something is so, which takes two minutes at most."""
    end = time.monotonic() + PATIENCE_S
    while not there():
        assert time.monotonic() < end, "what the screen waits for has not come"
        turn(50)
