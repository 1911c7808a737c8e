"""Undo and redo by real keys: where they lead, what they say."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.window.test_keys_in_the_text import on, press, stored, texts

__all__ = ["press"]  # a fixture

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_undo_shows_the_place_where_it_acts(window, press):
    on(window, "Banco")
    press("3", "j")
    QTest.keyClick(window.focusWidget(), KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.current == "harbour"
    start, end = window.annotate.text.cursor_range()
    assert "Banco" in window.session.document.text[start:end]
    assert stored(window) == ()


def test_undo_of_many_selects_none_of_what_lies_between(window, press):
    press(KEY.Key_Return)
    QTest.keyClick(window.focusWidget(), KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.current == "harbour"
    assert not window.annotate.text.has_selection
    assert window.annotate.text.cursor_range() == window.session.document.tokens[0]


def test_undo_of_the_import_says_what_is_left_and_how_it_comes_back(window, press):
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.focusWidget(), KEY.Key_Z, control)
    assert window.toast.text.text() == (
        "Undone: import. 0 documents left; redo brings the others back."
    )
    QTest.keyClick(window, KEY.Key_Z, control | SHIFT)
    assert window.toast.text.text() == "Done again: import"
    assert window.session.project.count() == 3


def test_redo_makes_it_again(window, press):
    press("a")
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.focusWidget(), KEY.Key_Z, control)
    assert stored(window) == ()
    QTest.keyClick(window.focusWidget(), KEY.Key_Z, control | SHIFT)
    assert texts(window) == ["Ana Moreira"]


def test_undo_outlives_the_window(window, press, project_path):
    press("a")
    window.close_project()
    window.open_project(project_path)
    QTest.keyClick(window.focusWidget(), KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.project.document("harbour").spans == ()
