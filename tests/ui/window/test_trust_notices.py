"""What the window says of its project: that it is read-only, damaged, or open elsewhere."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from corpora import backups
from corpora.change import Change
from corpora.check import differences
from corpora.errors import UserError
from corpora.project import Project
from ui import faults
from ui.jobs import Jobs
from ui.window import Window
from ui.workers import Worker

HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QObject
from ui.neighbours import Neighbours
app = QCoreApplication([])
held = Neighbours(Path(sys.argv[1]), app)
held.start()
print("held", flush=True)
app.exec()
"""


def damage(path: Path, table: str = "documents", *, at_byte: int = 8) -> bytes:
    """Lose a page of a table; at_byte: 0, so that nobody can read any of it."""
    with Project.open(path) as project, project._store.read() as connection:
        query = f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'"
        at = (connection.exec_driver_sql(query).scalar_one() - 1) * 4096
    data = bytearray(path.read_bytes())
    data[at + at_byte : at + 10] = b"\xff" * (10 - at_byte)
    path.write_bytes(data)
    return bytes(data)


def test_a_damaged_project_is_shown_and_cannot_be_edited(bare_window, project_path, qtbot):
    damaged = damage(project_path)
    bare_window.open_project(project_path)
    (sentence,) = bare_window.notices.sentences
    assert bare_window.notices.isVisible()
    assert "is damaged and open for reading only" in sentence
    text = bare_window.annotate.text
    before = text.document
    QTest.keyClick(text, Qt.Key.Key_1)
    assert text.document == before
    assert "Nothing was changed" in bare_window.toast.text.text()
    bare_window.close_project()
    assert not bare_window.notices.isVisible()
    assert project_path.read_bytes() == damaged


def test_the_second_window_is_told_and_both_edit(window, project_path, settings, tmp_path, qtbot):
    assert window.notices.sentences == []
    second = Window(settings, Jobs(log=tmp_path / "jobs.log"))
    qtbot.addWidget(second)
    second.show()
    second.open_project(project_path)
    (sentence,) = second.notices.sentences
    assert "also open in another window, since" in sentence
    assert window.notices.sentences == []
    second.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(second.annotate.text, Qt.Key.Key_2)
    shown = second.session.document
    assert shown.spans
    qtbot.waitUntil(lambda: window.session.document == shown)
    window.close_project()
    qtbot.waitUntil(lambda: second.notices.sentences == [], timeout=6000)
    assert differences(second.session.project) == []
    second.close()


def test_a_window_that_was_killed_is_no_neighbour(bare_window, project_path):
    command = [sys.executable, "-c", HOLDER, str(project_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as holder:
        holder.stdout.readline()
        bare_window.open_project(project_path)
        assert len(bare_window.notices.sentences) == 1
        bare_window.close_project()
        holder.send_signal(signal.SIGKILL)
    bare_window.open_project(project_path)
    assert bare_window.notices.sentences == []


def test_commands_beside_the_window_are_no_neighbours(window, project_path):
    with Project.open(project_path) as project:
        project.add_labels(["NEW"])
    window.guard._neighbours.look()
    assert window.notices.sentences == []


def test_the_window_makes_the_daily_backup(window, project_path, qtbot):
    window.guard.back_up()
    qtbot.waitUntil(lambda: bool(backups.listed(project_path)))
    assert window.notices.sentences == []


def test_a_backup_that_cannot_be_made_is_told_and_work_goes_on(window, project_path, qtbot):
    backups.folder(project_path).write_text("in the way")
    window.guard.back_up()
    qtbot.waitUntil(lambda: bool(window.notices.sentences))
    assert "No backup of" in window.notices.sentences[0]
    QTest.keyClick(window.annotate.text, Qt.Key.Key_2)
    assert window.session.document.spans


def test_damage_found_while_the_project_is_open_ends_editing(window, project_path, qtbot):
    qtbot.wait(300)  # what the window reads at its beginning is read
    window.session.project.rest()
    data = bytearray(project_path.read_bytes())
    with open(project_path, "r+b") as file:
        file.seek(len(data) // 2)
        file.write(os.urandom(len(data) - len(data) // 2))
    os.utime(project_path, None)
    window.guard.back_up()
    qtbot.waitUntil(lambda: bool(window.notices.sentences), timeout=8000)
    assert "is damaged" in window.notices.sentences[0]
    assert window.session.project.read_only
    assert backups.listed(project_path) == []


@pytest.fixture
def told_faults(window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The window tells what nobody caught, as in a process of its own; returns the log."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(faults, "log_path", lambda: tmp_path / "window.log")
    faults.install(window)
    return tmp_path / "window.log"


def test_damage_that_a_thread_meets_is_a_sentence_and_ends_editing(
    window, project_path, told_faults, qtbot
):
    view, story = window.annotate.documents.view, window.annotate.story
    QTest.keyClick(window.annotate.text, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: len(story.steps) == 2)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(story.steps) == 1)
    window.session.project.rest()
    damage(project_path, "changes", at_byte=0)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert window.session.current == "harbour"
    qtbot.waitUntil(lambda: bool(window.notices.sentences))
    assert "is damaged; `tagwright check" in window.notices.sentences[0]
    assert window.toast.text.text() == window.notices.sentences[0]
    window.annotate.text.setFocus()
    QTest.keyClick(window.annotate.text, Qt.Key.Key_1)
    assert "Nothing was changed" in window.toast.text.text()
    assert not told_faults.exists()
    assert not [box for box in window.findChildren(QDialog) if box.isVisible()]


def test_what_we_did_wrong_in_a_thread_is_a_fault(window, told_faults, qtbot):
    worker = Worker(window)
    worker.run(lambda: 1 // 0, lambda _: None)
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QDialog)))
    assert "ZeroDivisionError" in told_faults.read_text()
    assert window.notices.sentences == []
    next(box for box in window.findChildren(QDialog) if box.isVisible()).close()


def test_a_read_of_a_file_that_went_away_is_a_sentence(window, told_faults, project_path, qtbot):
    project_path.unlink()
    view = window.annotate.documents.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)  # its history is read in a thread
    qtbot.waitUntil(lambda: "was moved, deleted" in window.toast.text.text())
    assert not told_faults.exists()


def test_a_process_that_dies_leaves_where_it_was(tmp_path):
    died = "from ui import faults; faults.keep_crashes(); import os; os.abort()"
    homes = dict.fromkeys(("HOME", "XDG_STATE_HOME", "LOCALAPPDATA"), str(tmp_path))
    subprocess.run([sys.executable, "-c", died], env={**os.environ, **homes}, cwd=tmp_path)
    (log,) = tmp_path.rglob("crashes.log")
    assert 'File "<string>", line 1' in log.read_text()


def test_without_a_project_a_sentence_is_told_as_well(window, told_faults, qtbot):
    window.close_project()

    def work() -> None:
        raise UserError("There is no such file.")

    Worker(window).run(work, lambda _: None)
    qtbot.waitUntil(lambda: window.toast.text.text() == "There is no such file.")
    assert not told_faults.exists()


def test_an_edit_on_a_full_disk_is_told_and_the_text_stays_as_the_disk(window, qtbot):
    project = window.session.project
    cursor = project._store._writer.connection.cursor()
    (now,) = cursor.execute("PRAGMA page_count").fetchone()
    cursor.execute(f"PRAGMA max_page_count = {now}")
    for n in range(3000):
        QTest.keyClick(window.annotate.text, (Qt.Key.Key_1, Qt.Key.Key_2)[n % 2])
        if window.toast.isVisible() and "disk is full" in window.toast.text.text():
            break
    assert "the disk is full; nothing was changed" in window.toast.text.text()
    shown = window.session.document
    assert window.annotate.text.document == shown == project.document(shown.id)
    cursor.execute(f"PRAGMA max_page_count = {now + 1000}")
    QTest.keyClick(window.annotate.text, Qt.Key.Key_3)
    assert window.session.document != shown
    assert differences(project) == []


def test_a_file_that_went_away_is_told_and_takes_no_edit(window, told_faults, project_path, qtbot):
    """What is done then would be written to a file that nobody finds again."""
    elsewhere = project_path.with_name("elsewhere")
    project_path.rename(elsewhere)
    QTest.keyClick(window.annotate.text, Qt.Key.Key_1)
    assert window.session.document.spans == ()
    assert "was moved, deleted or replaced while it was open" in window.toast.text.text()
    (sentence,) = window.notices.sentences
    assert "put it back" in sentence
    elsewhere.rename(project_path)
    qtbot.waitUntil(lambda: window.notices.sentences == [], timeout=6000)
    QTest.keyClick(window.annotate.text, Qt.Key.Key_1)
    assert len(window.session.document.spans) == 1


def test_another_file_in_its_place_is_left_alone(window, told_faults, project_path):
    """As when a folder is synchronised between machines."""
    other = project_path.with_name("other")
    other.write_bytes(project_path.read_bytes())
    other.replace(project_path)
    before = project_path.read_bytes()
    QTest.keyClick(window.annotate.text, Qt.Key.Key_1)
    assert "Nothing was changed" in window.toast.text.text()
    assert window.session.document.spans == ()
    assert project_path.read_bytes() == before


def test_nothing_is_made_where_the_file_was(window, told_faults, project_path, qtbot):
    """A long change opens the file once more, in a thread."""
    project_path.unlink()
    session = window.session
    session.make("review", lambda _: Change("review"), lambda _: None, size=100_000)
    qtbot.waitUntil(lambda: "was moved, deleted" in window.toast.text.text())
    assert not project_path.exists()
