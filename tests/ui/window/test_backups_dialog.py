"""Backups in the window: made, listed, brought back beside the project."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora import edits
from corpora.project import Project
from ui.dialogs.backups import BackupsDialog

JOB_MS = 20_000


def opened(window) -> BackupsDialog:
    window.actions_["backups"].trigger()
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, BackupsDialog)]
    return next(dialog for dialog in found if dialog.isVisible())


def test_without_a_backup_there_is_nothing_to_restore(window):
    dialog = opened(window)
    assert dialog.list.topLevelItemCount() == 0
    assert not dialog.go.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_backup_is_made_and_restored_as_a_project_of_its_own(window, qtbot, tmp_path):
    dialog = opened(window)
    QTest.mouseClick(dialog.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1, timeout=JOB_MS)
    assert dialog.list.topLevelItem(0).text(1) == "of the day"
    window.session.apply(edits.review(window.session.document, "reviewed"))
    into = tmp_path / "back.tagwright"
    dialog.restore(into)
    qtbot.waitUntil(lambda: window.toast.isVisible(), timeout=JOB_MS)
    assert window.toast.text.text() == "The backup is restored as back.tagwright."
    with Project.open(into) as back:
        assert back.count() == 3
        assert back.count(state="reviewed") == 0
    QTest.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert window.session.project.path == into


def test_a_second_backup_of_the_day_is_not_made_and_that_is_told(window, qtbot):
    dialog = opened(window)
    dialog.back_up()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1, timeout=JOB_MS)
    qtbot.waitUntil(lambda: dialog.now.isEnabled(), timeout=JOB_MS)
    dialog.back_up()
    qtbot.waitUntil(lambda: "There is one of today" in dialog.trouble.text(), timeout=JOB_MS)


def test_where_a_file_is_already_that_is_told(window, qtbot):
    dialog = opened(window)
    dialog.back_up()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1, timeout=JOB_MS)
    dialog.restore(window.session.project.path)
    qtbot.waitUntil(lambda: "exists already" in dialog.trouble.text(), timeout=JOB_MS)
