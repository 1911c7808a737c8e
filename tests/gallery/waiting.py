"""How the gallery waits: the window and its workers go on meanwhile."""

from PySide6.QtCore import QEventLoop, QTimer


def turn(milliseconds: int = 20) -> None:
    """Let the window and its workers go on: QTest.qWait would keep workers waiting."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
