"""The window as a whole: what it remembers, how it starts, and what it leaves alone."""

import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from corpora import edits
from corpora.project import Project
from ui import theme
from ui.jobs import Jobs
from ui.session import Session
from ui.settings import Settings
from ui.window import Window

STARTED = """
import sys
from pathlib import Path
from ui.app import run
assert run(Path(sys.argv[1]), screenshot=Path(sys.argv[2])) == 0
heavy = {"torch", "spacy", "sklearn", "nltk", "scipy", "pyqtgraph", "tagger"}
print(",".join(sorted(heavy & set(sys.modules))))
"""


def test_the_window_comes_up_without_heavy_libraries(project_path, tmp_path):
    picture = tmp_path / "window.png"
    done = subprocess.run(
        [sys.executable, "-c", STARTED, str(project_path), str(picture)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.strip() == ""
    assert QImage(str(picture)).width() == 1440


def test_a_picture_of_the_window_by_the_command(project_path, tmp_path):
    picture = tmp_path / "window.png"
    command = [sys.executable, "-m", "ui", str(project_path), "--screenshot", str(picture)]
    assert subprocess.run(command, check=False).returncode == 0
    assert not QImage(str(picture)).isNull()


def test_a_picture_that_cannot_be_written(project_path, tmp_path):
    picture = tmp_path / "none" / "window.png"
    command = [sys.executable, "-m", "ui", str(project_path), "--screenshot", str(picture)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert str(picture) in done.stderr


def test_recent_projects_and_geometry_are_remembered(window, project_path, tmp_path, qtbot):
    window.resize(1100, 700)
    window.annotate.text.zoom_by(1)
    window.close()
    again = Window(Settings(tmp_path / "window.ini"), Jobs())
    assert again.settings.recent == [project_path]
    assert again.settings.state("geometry") == window.saveGeometry()
    again.open_project(project_path)
    assert again.annotate.text.zoom > 1
    again.close()
    again.deleteLater()


def test_what_is_said_of_a_project_goes_with_it(window):
    window.annotate.text.setFocus()
    QTest.keyClick(window.annotate.text, Qt.Key.Key_1)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.toast.isVisible()
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not window.toast.isVisible()


def test_the_welcome_page_offers_recent_projects(window, project_path, qtbot):
    window.close_project()
    welcome = window.stack.currentWidget()
    with qtbot.waitSignal(welcome.opened) as opened:
        welcome.focusProxy().click()
    assert opened.args == [project_path]
    assert window.session is not None


def test_light_and_dark_are_chosen_and_remembered(window, qapp, settings):
    theme.follow(qapp, "light")
    window.actions_["theme_dark"].trigger()
    assert theme.current().dark
    assert settings.mode == "dark"
    window.actions_["theme_light"].trigger()
    assert not theme.current().dark


def test_what_another_process_does_appears(window, project_path, qtbot):
    with Project.open(project_path) as other:
        doc = other.document("harbour")
        other.apply(edits.accept(doc, edits.visible_proposals(doc)[:1]))
    qtbot.waitUntil(lambda: len(window.session.document.spans) == 1)
    assert "1 span" in window.annotate.labels.rows["PER"].accessibleName()


def test_a_failure_is_told_and_stays_until_dismissed(window):
    window.session.failed.emit("The disk is full.")
    assert window.toast.isVisible()
    assert window.toast.property("role") == "alarm"
    QTest.mouseClick(window.toast.dismiss, Qt.MouseButton.LeftButton)
    assert not window.toast.isVisible()


def test_another_project_takes_the_place_of_the_first(window, tmp_path):
    Project.create(tmp_path / "second.tagwright").close()
    first = window.session
    window.open_project(tmp_path / "second.tagwright")
    assert isinstance(window.session, Session)
    assert window.session is not first
    assert "second" in window.windowTitle()


def test_a_document_is_shown_at_a_place(window):
    window.show_document("school", 14, 19)
    assert window.session.current == "school"
    assert window.annotate.text.cursor_range() == (14, 19)


def test_everything_one_can_reach_has_a_name(window):
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit

    window.go("annotate")
    for kind in (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit):
        for widget in window.findChildren(kind):
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
                assert widget.accessibleName() or widget.text(), widget
