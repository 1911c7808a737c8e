"""The pace, measured in the window and shown there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from corpora.project import Project
from ui.pace import ledger
from ui.pace.pace import Pace
from ui.pace.panel import PacePanel


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pace(window, clock, tmp_path):
    """Another measurement of the same window, by a clock of ours."""
    pace = Pace(window.session, window.annotate.text, tmp_path / "ours", window, clock=clock)
    window.annotate.text.setFocus()
    yield pace
    pace.stop()


def today(pace: Pace) -> dict:
    return pace.figures()["today"]


def test_keys_are_counted_with_the_time_between_them(window, pace, clock, qtbot):
    text = window.annotate.text
    QTest.keyClick(text, Qt.Key.Key_Right)
    qtbot.wait(5)
    clock.now += 3
    text.select(0, 11)
    QTest.keyClicks(text, "a")
    qtbot.wait(5)
    clock.now += 2
    text.select(34, 36)
    QTest.keyClicks(text, "1")
    qtbot.wait(5)
    found = today(pace)
    assert (found["accepted"], found["added"], found["seconds"]) == (1, 1, 5.0)
    assert found["actions"] == 3


def test_a_break_is_not_counted(window, pace, clock):
    text = window.annotate.text
    text.select(0, 3)
    clock.now += ledger.IDLE_S + 1
    text.select(4, 5)
    clock.now += 4
    text.select(0, 3)
    assert today(pace)["seconds"] == 4.0


def test_an_undo_counts_back(window, pace, clock):
    window.annotate.text.select(0, 11)
    QTest.keyClicks(window.annotate.text, "a")
    assert today(pace)["accepted"] == 1
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert today(pace)["accepted"] == 0
    QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert today(pace)["accepted"] == 1


def test_only_what_was_counted_is_counted_back(window, pace, qtbot):
    """A span corrected in the list of spans is in a document that is not in hand; its undo is."""
    control = Qt.KeyboardModifier.ControlModifier
    window.annotate.text.setFocus()
    QTest.keyClick(window.annotate.text, Qt.Key.Key_Return)
    QTest.keyClick(window.annotate.text, Qt.Key.Key_Home, control)
    before = today(pace)
    QTest.keyClick(window, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: window.annotate.middle.heart.model().rowCount() > 0)
    QTest.keyClick(window.annotate.middle.heart, "3")
    assert window.session.current == "school"
    assert window.session.project.document("harbour").spans[0].label == "ORG"
    QTest.keyClick(window, Qt.Key.Key_Z, control)
    assert window.session.current == "harbour"
    found = today(pace)
    assert [found[name] for name in ("spans", "corrected")] == [before["spans"], 0]
    QTest.keyClick(window, Qt.Key.Key_Y, control)
    assert today(pace)["spans"] == before["spans"]


def test_what_is_done_in_bulk_is_not_counted(window, pace):
    view = window.annotate.documents.view
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert window.session.project.count(state="reviewed") == 3
    assert today(pace)["documents"] == 0


def test_it_is_kept_beside_the_settings_and_not_in_the_project(window, qtbot, tmp_path):
    path = window.session.project.path
    window.annotate.text.setFocus()
    QTest.keyClick(window.annotate.text, Qt.Key.Key_Return)
    window.close_project()
    file = ledger.file_of(path, tmp_path / "pace")
    (day,) = ledger.read(file).values()
    assert (day["documents"], day["accepted"]) == (1, 3)
    with Project.open(path) as project:
        assert "pace" not in project.info()
    window.open_project(path)
    assert window.annotate.pace.figures()["today"]["documents"] == 1


def test_the_list_says_how_far_one_came_today(window, qtbot):
    panel = window.annotate.documents
    assert not panel.pace.isVisible()
    window.annotate.text.setFocus()
    QTest.keyClick(window.annotate.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.pace.text().startswith("1\u00a0today · "))
    assert panel.pace.isVisible()


def test_the_panel_by_a_key(window):
    window.annotate.text.setFocus()
    QTest.keyClick(window.annotate.text, Qt.Key.Key_Return)
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    panel = window.findChild(PacePanel)
    said = [label.text() for label in panel.findChildren(type(window.annotate.header.where))]
    assert said[0] == "PACE"
    assert "3 · 100%" in said  # accepted
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert window.annotate.text.hasFocus()
