"""Leaps learn from what was labelled in the project, and from what was left without a label."""

import pytest
from PySide6.QtCore import Qt

from corpora.change import Annotated, Change
from corpora.document import Span
from corpora.memory import Memory, evidence
from corpora.occurrences import sheet
from corpora.project import Project
from tests.ui.window.conftest import make_document
from tests.ui.window.test_leaps import here, press

KEY, SHIFT, CONTROL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TEXTS = {
    "one": "we saw old Trump on Monday.",
    "two": "then trump spoke on Monday in Faro.",
    "three": "so old trump left. That was on Monday.",
}


@pytest.fixture
def project_path(tmp_path):
    path = tmp_path / "names.tagwright"
    with Project.create(path, labels=("PER", "LOC")) as project:
        docs = [make_document(doc_id, text) for doc_id, text in TEXTS.items()]
        list(project.import_documents(docs, source="test"))
    return path


def labelled(window) -> list[str]:
    doc = window.session.document
    return [doc.text[s.start : s.end] for s in doc.spans]


def places(window) -> list[str]:
    doc = window.session.document
    found = window.hand.remembering.places(doc).after(-1)
    return [doc.text[start:end] for start, end in found]


def test_a_name_that_was_labelled_is_leapt_to_in_small_letters_too(window):
    press(window, KEY.Key_Space)
    assert here(window) == "Trump"
    press(window, "1", KEY.Key_Return)
    assert window.session.current == "two"
    press(window, KEY.Key_Space)
    assert here(window) == "trump"
    press(window, "1")
    assert labelled(window) == ["trump"]


def test_what_was_left_in_a_reviewed_document_is_no_longer_leapt_to(window):
    press(window, KEY.Key_Return)
    assert window.session.current == "two"
    press(window, KEY.Key_Space)
    assert here(window) == "Faro"


def test_undo_takes_what_was_learned_back(window):
    press(window, KEY.Key_Space, "1", KEY.Key_Return)
    assert places(window) == ["trump", "Faro"]
    press(window, (KEY.Key_Z, CONTROL))  # the review of the first document
    assert window.session.current == "one"
    press(window, KEY.Key_J)
    assert places(window) == ["trump", "Monday", "Faro"]
    press(window, (KEY.Key_Z, CONTROL), KEY.Key_J)  # the label
    assert places(window) == ["Monday", "Faro"]
    press(window, (KEY.Key_Z, CONTROL | SHIFT), KEY.Key_J)
    assert places(window) == ["trump", "Monday", "Faro"]


def test_the_ends_that_a_person_chose_are_those_of_the_next_place(window):
    press(window, KEY.Key_Space, (KEY.Key_BraceLeft, SHIFT), "1", KEY.Key_Return, KEY.Key_J)
    assert window.session.current == "three"
    press(window, KEY.Key_Space)
    assert here(window) == "old trump"


def test_in_the_same_document_what_was_just_labelled_is_the_next_place(window):
    press(window, KEY.Key_J, KEY.Key_Right, "1")
    assert labelled(window) == ["trump"]
    press(window, KEY.Key_J, KEY.Key_Space)
    assert here(window) == "trump"


def test_a_document_that_is_opened_again_is_not_judged_by_itself(window):
    press(window, KEY.Key_Return, KEY.Key_K)
    assert places(window) == ["Trump", "Monday"]


def test_it_knows_what_it_would_know_had_it_read_all_anew(window, qtbot):
    press(window, KEY.Key_Space, "1", KEY.Key_Return, KEY.Key_Space, "1", KEY.Key_Return)
    press(window, (KEY.Key_Z, CONTROL), KEY.Key_Backspace, KEY.Key_J, "2", KEY.Key_M, KEY.Key_K)
    fresh = Memory()
    for doc in window.session.project.read():
        fresh.put(doc.id, evidence(sheet(doc)))
    own = window.hand.remembering.memory
    assert {doc: own.of(doc) for doc in TEXTS} == {doc: fresh.of(doc) for doc in TEXTS}


def test_what_many_documents_got_at_once_is_learned(window, qtbot):
    spans = [("two", Span(5, 10, "PER")), ("three", Span(7, 12, "PER"))]
    change = Change("label", (), tuple(Annotated(doc, span) for doc, span in spans))
    assert window.session.apply(change)
    memory = window.hand.remembering
    qtbot.waitUntil(lambda: memory.memory.labelled(("trump",)))
    window.session.undo()
    qtbot.waitUntil(lambda: not memory.memory.labelled(("trump",)))


def test_a_project_that_is_opened_again_remembers(bare_window, project_path):
    with Project.open(project_path) as project:
        project.apply(Change("label", (), (Annotated("one", Span(11, 16, "PER")),)))
    bare_window.open_project(project_path)
    bare_window.activateWindow()
    press(bare_window, KEY.Key_J, KEY.Key_Space)
    assert here(bare_window) == "trump"
