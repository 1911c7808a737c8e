"""What all tests of windows stand on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ui import garbage


@pytest.fixture(autouse=True)
def _garbage_in_the_windows_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the program itself; tests without a window are left alone.

    What a test left open is gone before the next: it would be styled anew with every theme."""
    if "qapp" not in request.fixturenames:
        yield
        return
    garbage.keep_to(request.getfixturevalue("qapp"))
    yield
    for widget in QApplication.topLevelWidgets():
        if widget.parent() is None:
            widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
