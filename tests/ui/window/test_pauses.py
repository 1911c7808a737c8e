"""The search through all of Python's objects waits for whoever is at work in the text."""

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.window.conftest import make_document
from tests.ui.window.test_whole_session_by_mouse import turn
from ui import garbage
from ui.window import Window


@pytest.fixture
def searched(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """The generations that are searched; all of them as soon as somebody pauses."""
    monkeypatch.setattr(garbage, "ALL", 1)
    monkeypatch.setattr(garbage, "QUIET_S", 0.3)
    monkeypatch.setattr(garbage, "PATIENCE", 1e9)
    garbage.keep_to(qapp)
    found: list[int] = []

    def hear(phase: str, info: dict[str, int]) -> None:
        found.append(info["generation"])

    gc.callbacks.append(hear)
    yield found
    gc.callbacks.remove(hear)


def press(window: Window, step: int) -> None:
    QTest.keyClick(window.annotate.text, Qt.Key.Key_Right if step % 2 else Qt.Key.Key_Left)


def wheel(window: Window, step: int) -> None:
    turn(window.annotate.text.viewport(), 120 if step % 2 else -120)


@pytest.mark.parametrize("act", [press, wheel])
def test_who_moves_or_scrolls_is_not_kept_waiting(
    window: Window, qtbot, searched: list[int], act: Callable[[Window, int], None]
) -> None:
    long = make_document("long", "A word and another one. " * 500)
    list(window.session.project.import_documents([long], source="test"))
    window.session.refresh()
    window.show_document("long")
    QApplication.processEvents()
    act(window, 0)
    searched.clear()
    for step in range(15):  # longer than it waits from one look to the next
        act(window, step)
        qtbot.wait(100)
    assert 2 not in searched
    qtbot.waitUntil(lambda: 2 in searched, timeout=5000)
