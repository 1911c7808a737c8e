"""The table of commands, and what reads it."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from corpora import labels
from ui.commands import BAR, BY_ID, COMMANDS, PROJECT_MENU, TEXT_MENU
from ui.key_help import KeyHelp
from ui.palette import Palette
from ui.picker import Choice, Picker, matching

CTRL = Qt.KeyboardModifier.ControlModifier


def test_ids_and_keys_are_given_once():
    assert max(Counter(command.id for command in COMMANDS).values()) == 1
    keys = [QKeySequence(key).toString() for command in COMMANDS for key in command.keys]
    assert [key for key, times in Counter(keys).items() if times > 1] == []


def test_no_command_takes_a_labels_key():
    keys = {key.lower() for command in COMMANDS for key in command.keys}
    assert not keys & set(labels.KEYS)


@pytest.mark.parametrize("ids", [PROJECT_MENU, TEXT_MENU, *(ids for ids, _ in BAR)])
def test_menus_and_the_bar_name_commands(ids):
    assert set(ids) <= {"", *BY_ID}


def test_without_a_project_only_what_needs_none_can_be_done(bare_window):
    enabled = {name for name, action in bare_window.actions_.items() if action.isEnabled()}
    assert enabled == {command.id for command in COMMANDS if command.place == "window"}


def test_every_key_is_listed(window):
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Question)
    shown = window.findChild(KeyHelp)
    said = {label.text() for label in shown.findChildren(type(window.annotate.header.where))}
    assert {BY_ID[command.id].title for command in COMMANDS if command.keys} <= said
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.focusWidget() is window.annotate.text


def said_by_help(window) -> set[str]:
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Question)
    shown = window.findChild(KeyHelp)
    said = {label.text() for label in shown.findChildren(QLabel)}
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return said


def test_the_keys_are_those_of_the_place(window):
    text = said_by_help(window)
    assert "Accept the proposal" in text
    assert "Chosen documents: flag" in text
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6)
    documents = said_by_help(window)
    assert {"LIST OF DOCUMENTS", "Choose more", "Chosen documents: flag"} <= documents
    assert "Accept the proposal" not in documents
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F4)
    spans = said_by_help(window)
    assert {"SPANS IN CONTEXT", "Give the chosen spans this label", "List anew"} <= spans
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_H, CTRL)
    assert "Put back as it was before" in said_by_help(window)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_3, CTRL)
    evaluate = said_by_help(window)
    assert "From number to number, along a curve" in evaluate
    assert not {"Chosen documents: flag", "Accept the proposal"} & evaluate


def test_without_a_project_the_keys_are_those_that_need_none(bare_window):
    said = said_by_help(bare_window)
    assert "Open project…" in said
    assert "Export…" not in said


def test_what_is_out_of_sight_is_not_worked_on(window):
    state = window.session.document.state
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_2, CTRL)
    for _ in range(4):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6)
        assert not window.annotate.isAncestorOf(window.focusWidget())
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_M, CTRL)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Delete, CTRL)
    assert window.session.project.count() == 3
    assert window.session.document.state == state
    assert QApplication.activeModalWidget() is None
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_1, CTRL)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_M, CTRL)
    assert window.session.document.state == "reviewed"


def test_a_question_mark_with_shift_as_keyboards_send_it(window):
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert window.findChild(KeyHelp) is not None


def open_palette(window) -> Palette:
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return window.findChild(Palette)


def titles(picker: Picker) -> list[str]:
    return [picker.list.item(row).text() for row in range(picker.list.count())]


def test_the_palette_runs_a_command(window):
    palette = open_palette(window)
    QTest.keyClicks(palette.field, "row of")
    assert titles(palette)[0] == "Row of IOB tags"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.annotate.text.tags_shown


def test_the_palette_finds_documents(window):
    palette = open_palette(window)
    QTest.keyClicks(palette.field, "Rui Costa")
    assert titles(palette)[0].startswith("The school in Porto")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.session.current == "school"


def test_the_palette_shows_all_documents_with_what_was_typed(window):
    palette = open_palette(window)
    QTest.keyClicks(palette.field, "Lisbon")
    for _ in range(len(titles(palette)) - 1):
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.annotate.documents.field.text() == '"Lisbon"'
    assert window.annotate.documents.list.rowCount() == 1


def test_escape_leaves_the_palette(window):
    palette = open_palette(window)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.focusWidget() is window.annotate.text


def test_choices_that_begin_with_what_was_typed_come_first():
    choices = [Choice(title, print) for title in ("Next document", "Document", "Export")]
    assert [choice.title for choice in matching(choices, "doc")] == ["Document", "Next document"]
    assert [choice.title for choice in matching(choices, "ne do")] == ["Next document"]


def test_the_manual_lists_every_key():
    manual = (Path(__file__).parents[3] / "docs" / "manual.md").read_text(encoding="utf-8")
    said = manual.split("## Keys")[1]
    names = {"Return": "Enter", "Shift+Return": "Shift+Enter"}
    for command in COMMANDS:
        for key in command.keys:
            assert f"`{names.get(key, key)}`" in said, command
