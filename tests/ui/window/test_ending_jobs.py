"""A project is closed while something is at work: the person says whether that ends."""

import contextlib
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from ui.job import Job
from ui.window import Window


@pytest.fixture
def job(window: Window) -> Job:
    """One that nobody waits for: a whole Python has to start first."""
    path = window.session.project.path
    return window.jobs.start(["accept", str(path)], title="Accept all")


def answer(window: Window, how: Callable[[QDialog], object]) -> None:
    """Do this to the question as soon as it is asked."""

    def look() -> None:
        asked = [one for one in window.findChildren(QDialog) if one.isVisible()]
        if asked:
            with contextlib.closing(asked[0]):  # nobody else would end the question
                how(asked[0])
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def test_enter_stays_and_so_does_escape(window, job):
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        answer(window, lambda asked, key=key: QTest.keyClick(asked, key))
        assert not window.close_project()
        assert window.session is not None
        assert window.jobs.active == [job]


def test_what_is_at_work_is_named_and_ends_when_one_wants_it(window, job):
    said = []

    def end(asked) -> None:
        said.append(asked.note.text())
        QTest.mouseClick(asked.go, Qt.MouseButton.LeftButton)

    answer(window, end)
    assert window.close_project()
    assert said == ["Accept all"]
    assert not window.jobs.active
