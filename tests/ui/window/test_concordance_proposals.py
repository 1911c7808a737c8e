"""Proposals among the spans in context: answered there by the keys of the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora.project import Project
from tests.ui.window.test_concordance import (
    KEYS,
    entries,
    labels,
    listed,
    press,
    press_on_all,
    undo,
)
from ui.labels.concordance import Concordance


@pytest.fixture
def proposed(window) -> Concordance:
    """The proposals of PER in context, in the place of the text; nothing is annotated."""
    window.annotate.desk.show_spans("PER")
    spans = window.annotate.desk.spans
    QTest.keyClick(spans.kind, KEYS.Key_Down)  # from annotations to proposals
    spans.view.setFocus()
    QApplication.processEvents()
    return spans


def waiting(spans: Concordance) -> list[str]:
    return [entry.line.text for entry in entries(spans) if entry.waits]


def test_proposals_are_listed_beside_annotations(window, proposed):
    assert waiting(proposed) == ["Ana Moreira", "Banco do Vale", "Rui Costa"]
    assert proposed.count.text() == "3 proposals"
    said = proposed.lines.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Banco do Vale, PER, proposed: ")
    press(proposed, "a")
    QTest.keyClick(proposed.kind, KEYS.Key_Up)
    assert listed(proposed) == [("Ana Moreira", "PER")]
    QTest.keyClick(proposed.kind, KEYS.Key_End)
    assert listed(proposed)[0] == ("Ana Moreira", "PER")
    assert waiting(proposed) == ["Banco do Vale", "Rui Costa"]
    assert proposed.count.text() == "3 spans"


def test_the_least_sure_come_first(window, proposed):
    proposed.order.setCurrentIndex(proposed.order.findData("score"))
    assert waiting(proposed) == ["Banco do Vale", "Rui Costa", "Ana Moreira"]


def test_proposals_are_answered_by_the_keys_of_the_text(window, proposed):
    press(proposed, "a", "x", "2")
    assert listed(proposed) == [
        ("Ana Moreira", "PER"),
        ("Banco do Vale", None),
        ("Rui Costa", "LOC"),
    ]
    assert waiting(proposed) == []
    assert labels(window, "harbour") == ["PER"]
    assert labels(window, "school") == ["LOC"]
    project = window.session.project
    assert [p.label for p in project.document("harbour").proposals] == ["PER", "LOC"]
    said = proposed.lines.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Banco do Vale, rejected: ")
    for left in (["Rui Costa"], ["Banco do Vale", "Rui Costa"]):
        undo(window)
        assert waiting(proposed) == left


def test_several_proposals_are_answered_by_one_change(window, proposed):
    press_on_all(proposed, "a")
    assert [now for _, now in listed(proposed)] == ["PER"] * 3
    assert window.session.label_counts["PER"] == 3
    undo(window)
    assert len(waiting(proposed)) == 3
    press_on_all(proposed, KEYS.Key_Delete)
    assert waiting(proposed) == []
    assert labels(window, "harbour") == []


def test_keys_that_were_changed_answer_and_are_named(window, proposed):
    keyboard = window.annotate.keys._keyboard
    keyboard.give("accept", ("Z",))
    keyboard.give("spans", ("Ctrl+J",))
    said = proposed.keys.accessibleName()
    assert "Z X accept, reject" in said
    assert "Ctrl+J text" in said
    press(proposed, "a")
    assert len(waiting(proposed)) == 3
    press(proposed, "z")
    assert waiting(proposed) == ["Banco do Vale", "Rui Costa"]


def test_a_proposal_that_a_machine_takes_back_is_no_more(window, proposed):
    with Project.open(window.session.project.path) as other:
        other.propose("machine", [("school", [])])
    window.session.look_outside()
    assert waiting(proposed) == ["Ana Moreira", "Banco do Vale"]
