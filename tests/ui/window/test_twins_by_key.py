"""One key labels all documents of the very same text, and goes on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora import edits
from corpora.project import Project
from tests.ui.window.conftest import TEXTS, make_document


@pytest.fixture
def twice(bare_window, project_path):
    with Project.open(project_path) as project:
        again = [make_document(name, TEXTS["harbour"]) for name in ("again", "once more")]
        list(project.import_documents(again, source="test"))
    bare_window.open_project(project_path)
    bare_window.activateWindow()
    QApplication.processEvents()
    return bare_window


def test_the_key_does_all_of_them_and_opens_the_next(twice):
    QTest.keyClick(twice.focusWidget(), "=")
    QApplication.processEvents()
    project = twice.session.project
    assert twice.session.current == "school"
    assert [len(project.document(name).spans) for name in ("harbour", "again")] == [3, 3]
    assert project.document("once more").state == "reviewed"
    assert "3 documents" in twice.toast.text.text()
    QTest.keyClick(twice.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert project.count(state="reviewed") == 0


def test_how_many_were_done_is_said_at_the_end_of_the_list_too(twice):
    for key in "jj":
        QTest.keyClick(twice.focusWidget(), key)
    with Project.open(twice.session.project.path) as other:
        other.apply(edits.review(other.document("school"), "reviewed"))
        other.apply(edits.review(other.document("storm"), "reviewed"))
    twice.session.look_outside()
    twice.show_document("again")
    QTest.keyClick(twice.focusWidget(), "=")
    assert "3 documents" in twice.toast.text.text()


def test_a_document_without_twins_is_done_alone(twice):
    QTest.keyClick(twice.focusWidget(), "j")
    QTest.keyClick(twice.focusWidget(), "=")
    assert [s.id for s in twice.session.project.documents(state="reviewed")] == ["school"]
    assert twice.session.current == "storm"
