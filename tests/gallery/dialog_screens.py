"""The screens of dialogs, of what is said at the foot of the window, and of what lies over it."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.gallery.finding import dialog
from tests.gallery.waiting import turn, until
from ui.dialogs.import_files import ImportDialog
from ui.dialogs.keys import KeysDialog
from ui.dialogs.new_project import NewProjectDialog
from ui.window import Window

# Two documents, a line that is cut off, one without a text, and a span beyond its end.
LINES = """\
{"id": "a", "text": "Ada met Bo in Turin.", "spans": [{"start": 0, "end": 3, "label": "PER"}]}
{"id": "b", "text": "Nothing happened.
{"id": "c", "spans": []}
{"id": "d", "text": "Rain.", "spans": [{"start": 0, "end": 40, "label": "LOC"}]}
{"id": "e", "text": "The port of Oslo is closed.", "spans": []}
"""


def opened(command: str) -> Callable[[Window], QWidget]:
    """The dialog that a command opens."""

    def show(window: Window) -> QWidget:
        window.actions_[command].trigger()
        return dialog(window)

    return show


def tour(step: int) -> Callable[[Window], QWidget]:
    def show(window: Window) -> QWidget:
        window.actions_["tour"].trigger()
        turn()
        for _ in range(step):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        return window

    return show


def typed(command: str, text: str) -> Callable[[Window], QWidget]:
    """What a command that asks at the top of the window finds for a text."""

    def show(window: Window) -> QWidget:
        window.go("annotate")
        window.actions_[command].trigger()
        QTest.keyClicks(QApplication.focusWidget(), text)
        return window

    return show


def imported(window: Window) -> QWidget:
    """What is said after an import of which some lines were refused."""
    file = _folder(window) / "letters.jsonl"
    file.write_text(LINES, encoding="utf-8")
    window.dialogs.import_files()
    asked = dialog(window)
    assert isinstance(asked, ImportDialog)
    asked.paths.field.setText(str(file))
    asked.accept()
    until(lambda: bool(window.jobs.active))
    until(lambda: not window.jobs.active)
    return window


def report(window: Window) -> QWidget:
    """The lines that were refused or mended."""
    imported(window)
    window.toast.button.click()
    shown = dialog(window)
    shown.findChildren(QWidget, "copy")[0].setFocus()
    return shown


def warned(window: Window) -> QWidget:
    """A sentence about a file that is no project."""
    file = _folder(window) / "notes.txt"
    file.write_text("Not a project, but something that somebody wrote down.\n" * 40)
    window.open_project(file)
    return window


def noticed(window: Window) -> QWidget:
    """What holds for as long as the project is open, under the bar: it is damaged."""
    path = _folder(window) / "sample.tagwright"
    window.close_project()
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 3)
        file.write(bytes(40_000))
    window.open_project(path)
    return window


def import_options(window: Window) -> QWidget:
    """The options of a format unfolded."""
    window.dialogs.import_files()
    asked = dialog(window)
    assert isinstance(asked, ImportDialog)
    asked.format.setCurrentIndex(asked.format.findData("conll2003"))
    asked.options.unfold.click()
    turn(100)
    return asked


def new_project_wrong(window: Window) -> QWidget:
    """A project that is there already."""
    there = window.settings.recent[0]
    window.dialogs.new_project()
    asked = dialog(window)
    assert isinstance(asked, NewProjectDialog)
    asked.path.field.setText(str(there))
    return asked


def keys_nothing(window: Window) -> QWidget:
    """No command has such a name or key."""
    window.dialogs.keys()
    asked = dialog(window)
    assert isinstance(asked, KeysDialog)
    asked.search.setText("xyzzy")
    return asked


def first_start(window: Window) -> QWidget:
    """No project yet, nothing of NLTK's, and how it comes."""
    window.settings.recent[0].unlink()
    before = os.environ.pop("NLTK_DATA", "")
    try:
        window.show_welcome()
        row = window.stack.currentWidget().findChild(QAbstractButton, "corpus_treebank")
        assert isinstance(row, QAbstractButton)
        row.click()
    finally:
        os.environ["NLTK_DATA"] = before
    return window


def _folder(window: Window) -> Path:
    assert window.session is not None
    return window.session.project.path.parent
