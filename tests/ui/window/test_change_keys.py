"""Keys that a person changes: asked for, told where they clash, kept, and shown everywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import isValid

from corpora.labels import KEYS
from ui import keyboard
from ui.commands import BY_ID, COMMANDS
from ui.dialogs.keys import KeysDialog
from ui.key_help import KeyHelp
from ui.keyboard import Keyboard
from ui.palette import Palette
from ui.picker import CHOICE
from ui.settings import Settings

KEY = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(window):
    """The dialog, opened by its key."""
    QTest.keyClick(window.focusWidget(), KEY.Key_K, CONTROL | SHIFT)
    found = window.findChild(KeysDialog)
    found.activateWindow()
    yield found
    if isValid(found) and found.isVisible():
        found.reject()


def choose(dialog: KeysDialog, words: str) -> None:
    dialog.search.clear()
    QTest.keyClicks(dialog.search, words)


def change(dialog: KeysDialog, words: str, key, modifier=NONE) -> None:
    """Search a command, ask for its key, and press one."""
    choose(dialog, words)
    QTest.keyClick(dialog.search, KEY.Key_Return)
    QTest.keyClick(dialog.list, key, modifier)


def close(window, dialog: KeysDialog) -> None:
    dialog.reject()
    window.activateWindow()
    QApplication.processEvents()


def keys_of(window, command_id: str) -> tuple[str, ...]:
    return window.actions_.keyboard.of(command_id)


def test_where_no_command_is_like_what_was_typed_it_is_said_so(dialog):
    choose(dialog, "xyzzy")
    assert dialog.nothing.isVisible()
    assert not dialog.said.text()
    choose(dialog, "iob")
    assert not dialog.nothing.isVisible()


def test_where_the_palette_finds_nothing_it_says_so_and_enter_does_nothing(window):
    QTest.keyClick(window.focusWidget(), KEY.Key_K, CONTROL)
    palette = window.findChild(Palette)
    QTest.keyClicks(palette.field, "xyzzy")
    assert [palette.list.item(at).text() for at in range(palette.list.count())] == [
        "Nothing is like this."
    ]
    QTest.keyClick(palette.field, KEY.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette.field, KEY.Key_Escape)


def test_every_command_is_listed_and_found_by_name_or_key(dialog):
    assert dialog.list.topLevelItemCount() == len(COMMANDS)
    choose(dialog, "iob")
    assert dialog.current == "tags"
    choose(dialog, "ctrl+shift+k")
    assert dialog.current == "change_keys"
    choose(dialog, "nothing like this")
    assert dialog.current == ""
    assert not dialog.change.isEnabled()


def test_a_new_key_works_at_once_and_the_old_one_no_more(window, dialog):
    change(dialog, "row of iob", KEY.Key_F9)
    close(window, dialog)
    text = window.annotate.text
    QTest.keyClick(text, "b")
    assert not text.tags_shown
    QTest.keyClick(text, KEY.Key_F9)
    assert text.tags_shown


def test_it_is_kept(window, dialog, settings):
    change(dialog, "row of iob", KEY.Key_F9)
    assert Keyboard(settings).of("tags") == ("F9",)
    assert Keyboard(settings).of("guideline") == BY_ID["guideline"].keys


def test_help_palette_bar_and_tooltips_show_it(window, dialog):
    change(dialog, "accept the proposal", KEY.Key_F8)
    change(dialog, "remove", KEY.Key_F9)
    change(dialog, "search or run", KEY.Key_F10)
    close(window, dialog)
    assert "F8" in window.annotate.keys.accessibleName()
    assert window.annotate.span.remove.toolTip() == "Remove (F9)"
    window.show_keys()
    shown = window.findChild(KeyHelp)
    assert {"F8", "F9", "F10"} <= {label.text() for label in shown.findChildren(QLabel)}
    shown.close_and_return()
    QTest.keyClick(window.annotate.text, KEY.Key_F10)
    picker = window.findChild(Palette)
    rows = [picker.list.item(row).data(CHOICE) for row in range(picker.list.count())]
    assert [row[3] for row in rows if row[0] == "Remove"] == [("F9",)]


def test_the_keys_of_spans_in_context_are_shown_as_changed_too(window, dialog):
    change(dialog, "reject the proposal", KEY.Key_F8)
    close(window, dialog)
    QTest.keyClick(window.annotate.text, KEY.Key_F4)
    QTest.keyClick(window.focusWidget(), "?")
    shown = [label.text() for label in window.findChild(KeyHelp).findChildren(QLabel)]
    assert "F8" in shown[: shown.index("Accept, reject the chosen proposals")]
    assert "X" not in shown


def test_a_key_of_another_command_is_told_and_left(window, dialog):
    change(dialog, "row of iob", "g")
    assert "Guideline beside the text" in dialog.said.text()
    assert keys_of(window, "tags") == ("B",)
    assert keys_of(window, "guideline") == ("G",)


def test_a_key_of_another_command_is_taken_on_wish_and_comes_back(window, dialog):
    change(dialog, "row of iob", "g")
    QTest.keyClick(dialog.take, KEY.Key_Space)
    assert keys_of(window, "tags") == ("G",)
    assert keys_of(window, "guideline") == ()
    choose(dialog, "row of iob")
    dialog.reset.click()
    assert keys_of(window, "tags") == ("B",)
    assert keys_of(window, "guideline") == ("G",)


def test_resetting_a_command_whose_key_is_taken_asks(window, dialog):
    change(dialog, "row of iob", "g")
    dialog.take.click()
    choose(dialog, "guideline beside")
    change(dialog, "guideline beside", KEY.Key_F9)
    dialog.reset.click()
    assert "Row of IOB tags" in dialog.said.text()
    dialog.take.click()
    assert keys_of(window, "guideline") == ("G",)
    assert keys_of(window, "tags") == ()


@pytest.mark.parametrize(
    ("key", "modifier", "said"),
    [
        *(("1", NONE, "label's key"), ("q", NONE, "label's key"), ("p", NONE, "label's key")),
        (KEY.Key_Left, NONE, "moves the cursor"),
        (KEY.Key_Down, CONTROL, "moves the cursor"),
        (KEY.Key_3, ALT, "gives a category"),
        (KEY.Key_C, CONTROL, "always means the same"),
    ],
)
def test_keys_that_no_command_can_have(window, dialog, key, modifier, said):
    change(dialog, "row of iob", key, modifier)
    assert said in dialog.said.text()
    assert keys_of(window, "tags") == ("B",)


def test_no_label_ever_has_a_key_that_a_command_can_have():
    assert all(keyboard.refusal(key) and keyboard.refusal(key.upper()) for key in KEYS)


def test_escape_leaves_the_key_and_not_the_dialog(window, dialog):
    change(dialog, "row of iob", KEY.Key_Escape)
    assert dialog.isVisible()
    assert keys_of(window, "tags") == ("B",)
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()


def test_tab_and_enter_are_keys_like_others(window, dialog):
    change(dialog, "row of iob", KEY.Key_Tab, CONTROL)
    assert keys_of(window, "tags") == ("Ctrl+Tab",)
    change(dialog, "row of iob", KEY.Key_Return, ALT)
    assert keys_of(window, "tags") == ("Alt+Return", "Alt+Enter")


def test_a_character_that_takes_shift_is_itself(window, dialog):
    change(dialog, "row of iob", KEY.Key_Exclam, SHIFT)
    assert keys_of(window, "tags") == ("!",)


def test_no_key_and_all_as_at_first(window, dialog):
    choose(dialog, "row of iob")
    dialog.clear.click()
    assert keys_of(window, "tags") == ()
    change(dialog, "flag the document", KEY.Key_F9)
    dialog.reset_all.click()
    for command in COMMANDS:
        assert keys_of(window, command.id) == command.keys


@pytest.mark.parametrize("kept", ["nonsense", '["B"]', '{"tags": "B"}', '{"gone": ["B"]}'])
def test_kept_keys_that_make_no_sense_are_passed_over(tmp_path, kept):
    settings = Settings(tmp_path / "window.ini")
    settings.keep_text("keys", kept)
    known = Keyboard(settings)
    assert known.of("guideline") == ("G",)
    assert known.owner("B") in (BY_ID["tags"], None)


def test_a_kept_key_of_a_label_is_passed_over(tmp_path):
    settings = Settings(tmp_path / "window.ini")
    settings.keep_text("keys", '{"tags": ["Q", "F9"], "guideline": ["F9"]}')
    known = Keyboard(settings)
    assert known.of("tags") == ("F9",)
    assert known.of("guideline") == ()
