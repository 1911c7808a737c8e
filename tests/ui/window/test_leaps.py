"""Leaps from one likely place to the next, and labels that go on by themselves."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

KEY, SHIFT, CONTROL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def press(window, *keys) -> None:
    for key in keys:
        how = Qt.KeyboardModifier.NoModifier
        if isinstance(key, tuple):
            key, how = key
        QTest.keyClick(window.focusWidget(), key, how)


def here(window) -> str:
    start, end = window.annotate.text.cursor_range()
    return window.session.document.text[start:end]


def labelled(window) -> list[tuple[str, str]]:
    doc = window.session.document
    return [(doc.text[s.start : s.end], s.label) for s in doc.spans]


def test_space_selects_the_next_place_that_nobody_has_labelled_or_proposed(window):
    press(window, KEY.Key_Space)
    assert here(window) == "Monday"
    press(window, KEY.Key_Space)
    assert here(window) == "Lisbon"
    assert window.annotate.text.cursor_range().start == window.session.document.text.rindex("Lis")
    press(window, (KEY.Key_Space, CONTROL))
    assert here(window) == "Monday"


def test_a_label_after_a_leap_goes_on_to_the_next_place(window):
    press(window, (KEY.Key_X, SHIFT))  # no proposals
    press(window, KEY.Key_Space, "1", "2", KEY.Key_Space, "3")
    assert labelled(window) == [
        ("Ana Moreira", "PER"),
        ("Lisbon", "LOC"),
        ("Banco do Vale", "ORG"),
    ]
    assert here(window) == "Lisbon"


def test_a_label_without_a_leap_stays(window):
    press(window, (KEY.Key_X, SHIFT), "1")
    assert labelled(window) == [("Ana", "PER")]
    assert here(window) == "Ana"


def test_the_place_under_the_cursor_is_the_next_one(window):
    press(window, (KEY.Key_X, SHIFT), KEY.Key_Right, KEY.Key_Space)
    assert here(window) == "Ana Moreira"


def test_shift_space_selects_on_to_the_end_of_the_next_place(window):
    press(window, (KEY.Key_X, SHIFT), KEY.Key_Space, (KEY.Key_Space, SHIFT))
    assert here(window) == "Ana Moreira visited Lisbon"
    press(window, "2")
    assert labelled(window) == [("Ana Moreira visited Lisbon", "LOC")]
    assert here(window) == "Monday"


def test_the_ends_of_a_selection_move_by_the_keys_that_resize_a_span(window):
    press(window, (KEY.Key_X, SHIFT), KEY.Key_Space, "]", "]")
    assert here(window) == "Ana Moreira visited Lisbon"
    press(window, "[", "}")
    assert here(window) == "Moreira visited"
    press(window, "{", "[", "[", "[")
    assert here(window) == "Ana"  # one token remains
    assert labelled(window) == []
    press(window, "1")
    assert labelled(window) == [("Ana", "PER")]


def test_without_a_further_place_the_cursor_stays_and_that_is_said(window):
    press(window, KEY.Key_Space, KEY.Key_Space)
    stood = window.annotate.text.cursor_range()
    press(window, KEY.Key_Space)
    assert window.annotate.text.cursor_range() == stood
    assert window.toast.text.text() == "No further likely name in this document."
