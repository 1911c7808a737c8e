"""Labels as files, in and out of their dialog."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu

from corpora import label_files
from tests.ui.window.test_dialogs import opened
from tests.ui.window.test_labels import CONTROL, KEYS, open_labels, shown
from ui.dialogs.sentences import SentencesDialog
from ui.labels.dialog import LabelsDialog
from ui.labels.table import NAME


@pytest.fixture
def dialog(window) -> LabelsDialog:
    return open_labels(window)


def choose_file(kind: str, path: Path) -> None:
    """The path is typed into the file dialog that is open."""
    asked = opened(QFileDialog)
    assert asked.windowTitle() == kind
    field = asked.findChild(QLineEdit, "fileNameEdit")
    field.setText(str(path))
    QTest.keyClick(field, KEYS.Key_Return)
    QApplication.processEvents()


def from_menu(dialog: LabelsDialog, name: str) -> None:
    """The entry of the menu at the button below the table, by mouse."""
    QTest.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    [menu] = [m for m in dialog.findChildren(QMenu) if m.isVisible()]
    entry = next(one for one in menu.actions() if one.text() == name)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())


def test_a_label_set_goes_into_a_file_and_comes_from_one(window, dialog, tmp_path):
    file = tmp_path / "set.json"
    QTest.keyClicks(dialog.guideline.field, "People.")  # what is being written belongs to it
    from_menu(dialog, "Export labels…")
    choose_file("Export labels", file)
    assert [label.name for label in label_files.read(file)[0]] == ["PER", "LOC", "ORG"]
    assert label_files.read(file)[0][0].guideline == "People."
    assert "3 labels exported to" in window.toast.text.text()
    file.write_text('[{"name": "LOC", "guideline": "Places."}, {"name": "DATE", "key": "9"}]')
    from_menu(dialog, "Import labels…")
    choose_file("Import labels", file)
    assert window.session.labels["LOC"].guideline == "Places."
    assert window.session.labels["DATE"].key == "9"
    assert window.toast.text.text() == "1 label added, 1 label completed."
    assert shown(dialog, NAME) == ["PER", "LOC", "ORG", "DATE"]
    dialog.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(dialog.table, KEYS.Key_Z, CONTROL)
    assert window.session.labels.names == ("PER", "LOC", "ORG")
    assert window.session.labels["LOC"].guideline == ""
    assert window.session.labels["PER"].guideline == "People."


def test_what_of_a_file_of_labels_was_not_taken_is_told(window, dialog, tmp_path):
    file = tmp_path / "set.json"
    file.write_text('[{"name": "PER", "colour": "#000000"}, {"name": "ORG", "colour": "red"}]')
    from_menu(dialog, "Import labels…")
    choose_file("Import labels", file)
    told = opened(SentencesDialog)
    assert told.text.toPlainText().split("\n\n") == [
        "ORG: A colour is written like #cc6677, and 'red' is not.",
        "PER: the colour stays as it is here; the file has another.",
    ]
    assert "No label of the file is new" in window.toast.text.text()
    QTest.keyClick(told, KEYS.Key_Escape)
    file.write_text("[")
    from_menu(dialog, "Import labels…")
    choose_file("Import labels", file)
    assert "is no JSON" in window.toast.text.text()
    assert window.session.labels.names == ("PER", "LOC", "ORG")


def test_a_right_click_offers_the_files_too(window, dialog):
    dialog.table.customContextMenuRequested.emit(QPoint(5, 5))
    [menu] = [m for m in dialog.findChildren(QMenu) if m.isVisible()]
    assert [one.text() for one in menu.actions()][-2:] == ["Import labels…", "Export labels…"]
    menu.close()
