"""Annotations that overlap, made by hand: a switch of the project, by its key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora import overlapping
from corpora.check import differences
from corpora.project import Project
from tests.ui.window.conftest import make_document

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "The University of California hired Ana Moreira in May."


@pytest.fixture
def nested(bare_window, tmp_path):
    """A window on one document, with labels PER, LOC and ORG, where annotations may overlap."""
    path = tmp_path / "nested.tagwright"
    with Project.create(path, labels=("PER", "LOC", "ORG")) as project:
        list(project.import_documents([make_document("n", TEXT)], source="test"))
    bare_window.open_project(path)
    bare_window.activateWindow()
    QApplication.processEvents()  # shortcuts need the window in front
    QTest.keyClick(bare_window.focusWidget(), KEY.Key_O, CTRL | SHIFT)
    return bare_window


def press(window, *keys, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(window.focusWidget(), key, modifier)


def select(window, words: str) -> None:
    start = TEXT.index(words)
    window.annotate.text.select(start, start + len(words))


def given(window) -> list[tuple[str, str]]:
    doc = window.session.project.document("n")
    return [(TEXT[span.start : span.end], span.label) for span in doc.spans]


def test_a_label_leaves_what_is_there(nested):
    assert nested.toast.text.text().startswith("Annotations may overlap")
    select(nested, "University of California")
    press(nested, "3")
    press(nested, KEY.Key_Right, KEY.Key_Right)  # on California
    press(nested, "2")
    assert given(nested) == [("University of California", "ORG"), ("California", "LOC")]
    select(nested, "California hired")
    press(nested, "1")
    assert len(given(nested)) == 3
    press(nested, KEY.Key_Z, modifier=CTRL)
    assert len(given(nested)) == 2
    assert differences(nested.session.project) == []


def test_an_annotation_that_one_went_to_gets_the_other_label(nested):
    select(nested, "University of California")
    press(nested, "3", "2")
    assert given(nested) == [("University of California", "LOC")]
    press(nested, KEY.Key_End, KEY.Key_Home)
    press(nested, KEY.Key_Down, modifier=CTRL)
    press(nested, "3")
    assert given(nested) == [("University of California", "ORG")]


def test_a_border_that_is_moved_leaves_its_neighbours(nested):
    select(nested, "Ana")
    press(nested, "1")
    select(nested, "University of California")
    press(nested, "3", "]", "]")
    assert given(nested) == [("University of California hired Ana", "ORG"), ("Ana", "PER")]


def test_the_switch_is_kept_with_the_project_and_goes_back(nested):
    path = nested.session.project.path
    nested.open_project(path)
    assert nested.session.overlap
    select(nested, "University of California")
    press(nested, "3")
    press(nested, KEY.Key_O, modifier=CTRL | SHIFT)
    assert nested.toast.text.text().startswith("A new annotation takes the place")
    select(nested, "of California")
    press(nested, "2")
    assert given(nested) == [("of California", "LOC")]
    with Project.open(path) as project:
        assert not overlapping.allowed(project)


def test_the_menu_of_the_project_has_a_tick_while_it_is_on(nested):
    menu, action = nested.top.project.menu(), nested.actions_["overlap"]
    menu.aboutToShow.emit()
    assert action in menu.actions()
    assert action.isChecked()
    press(nested, KEY.Key_O, modifier=CTRL | SHIFT)
    menu.aboutToShow.emit()
    assert not action.isChecked()


def test_a_project_for_reading_only_says_so(nested):
    nested.session.project.protect("it is for reading only.")
    press(nested, KEY.Key_O, modifier=CTRL | SHIFT)
    assert nested.session.overlap
    assert "Nothing was changed" in nested.toast.text.text()
