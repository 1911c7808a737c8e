"""Garbage is collected in the window's thread, whoever made it."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import garbage


def test_what_a_thread_leaves_behind_is_taken_down_in_the_windows(
    qtbot: QtBot, qapp: QApplication
) -> None:
    garbage.keep_to(qapp)
    found: list[int] = []

    def leave() -> None:
        for _ in range(2 * garbage.ENOUGH):
            circle = QObject()
            circle.itself = circle  # type: ignore[attr-defined]
            weakref.finalize(circle, lambda: found.append(threading.get_ident()))
            del circle

    thread = threading.Thread(target=leave)
    thread.start()
    thread.join()
    assert not found
    qtbot.waitUntil(lambda: bool(found), timeout=5000)
    assert set(found) == {threading.get_ident()}


def test_one_sweeper_is_enough(qapp: QApplication) -> None:
    garbage.keep_to(qapp)
    garbage.keep_to(qapp)
    assert len(qapp.findChildren(garbage.Sweeper)) == 1


def test_a_library_that_enables_the_search_changes_nothing(qapp: QApplication) -> None:
    garbage.keep_to(qapp)
    gc.enable()  # as srsly does
    before = gc.get_stats()
    kept = [[] for _ in range(10 * garbage.ENOUGH)]
    assert gc.get_stats() == before
    assert kept


def test_nothing_is_searched_while_somebody_holds_it(qtbot: QtBot, qapp: QApplication) -> None:
    garbage.keep_to(qapp)
    found: list[bool] = []
    garbage.hold(1)
    try:
        for _ in range(2 * garbage.ENOUGH):
            circle = QObject()
            circle.itself = circle  # type: ignore[attr-defined]
            weakref.finalize(circle, lambda: found.append(True))
            del circle
        qtbot.wait(2 * garbage.EVERY_MS + 100)
        assert not found
    finally:
        garbage.hold(-1)
    qtbot.waitUntil(lambda: bool(found), timeout=5000)


def test_all_is_searched_only_while_nobody_is_at_work(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "ALL", 1)
    monkeypatch.setattr(garbage, "QUIET_S", 0.3)
    monkeypatch.setattr(garbage, "PATIENCE", 1e9)  # however short a search is
    garbage.keep_to(qapp)
    searched: list[int] = []

    def hear(phase: str, info: dict[str, int]) -> None:
        searched.append(info["generation"])

    gc.callbacks.append(hear)
    try:
        for _ in range(15):  # longer than it waits from one look to the next
            garbage.put_off()
            qtbot.wait(100)
        assert 2 not in searched
        qtbot.waitUntil(lambda: 2 in searched, timeout=5000)
    finally:
        gc.callbacks.remove(hear)


def test_what_a_long_search_leaves_is_not_searched_again_until_something_large_is_closed(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "ALL", 1)
    monkeypatch.setattr(garbage, "LONG_S", 0)
    garbage.keep_to(qapp)
    garbage.thaw()
    kept = [[] for _ in range(1000)]
    qtbot.waitUntil(lambda: gc.get_freeze_count() > len(kept), timeout=5000)
    garbage.thaw()
    assert gc.get_freeze_count() == 0
