"""Spans in context: mistakes are found and corrected in the list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora import edits
from corpora.document import Span
from corpora.project import Project
from tests.ui.window.conftest import make_document
from tests.ui.window.test_dialogs import JOB_MS
from ui.labels.concordance import Concordance
from ui.labels.line_list import LINE, Entry

KEYS = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def spans(window) -> Concordance:
    """All proposals of all documents accepted, and the spans of PER listed by the key."""
    project = window.session.project
    for doc in list(project.read()):
        project.apply(edits.accept(doc, edits.visible_proposals(doc)))
    window.session.refresh()
    window.annotate.text.go_to(window.session.document.spans[0])
    QTest.keyClick(window.focusWidget(), KEYS.Key_F4)
    QApplication.processEvents()
    return window.annotate.desk.spans


def entries(spans: Concordance) -> list[Entry]:
    return [spans.lines.index(row).data(LINE) for row in range(spans.lines.rowCount())]


def listed(spans: Concordance) -> list[tuple[str, str | None]]:
    return [(entry.line.text, entry.now) for entry in entries(spans)]


def press(spans: Concordance, *keys, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(spans.view, key, modifier)


def press_on_all(spans: Concordance, key) -> None:
    press(spans, KEYS.Key_A, modifier=CONTROL)
    press(spans, key)


def undo(window) -> None:
    QTest.keyClick(window, KEYS.Key_Z, CONTROL)


def labels(window, doc_id: str) -> list[str]:
    return [span.label for span in window.session.project.document(doc_id).spans]


def test_the_spans_of_the_label_at_the_cursor(window, spans):
    assert spans.isVisible()
    assert spans.view.hasFocus()
    assert listed(spans) == [("Ana Moreira", "PER"), ("Banco do Vale", "PER"), ("Rui Costa", "PER")]
    assert spans.count.text() == "3 spans"
    assert not spans.nothing.isVisible()
    said = spans.lines.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Banco do Vale, PER: ")


def test_a_label_s_key_corrects_and_goes_on(window, spans):
    press(spans, KEYS.Key_Down, "3")
    assert listed(spans)[1] == ("Banco do Vale", "ORG")
    assert labels(window, "harbour") == ["PER", "LOC", "ORG"]
    assert spans.view.currentIndex().row() == 2
    press(spans, KEYS.Key_Delete)
    assert listed(spans)[2] == ("Rui Costa", None)
    assert labels(window, "school") == ["LOC"]
    assert window.annotate.labels.rows["PER"].accessibleName().startswith("Label PER, 1 span")


def test_undo_shows_in_the_list(window, spans):
    press(spans, "3")
    undo(window)
    assert listed(spans)[0] == ("Ana Moreira", "PER")
    assert spans.isVisible()
    press(spans, KEYS.Key_End, KEYS.Key_Delete)
    undo(window)
    assert listed(spans)[2] == ("Rui Costa", "PER")
    assert spans.isVisible()


def test_several_are_one_change(window, spans):
    press_on_all(spans, "2")
    assert [now for _, now in listed(spans)] == ["LOC"] * 3
    assert window.session.label_counts["LOC"] == 5
    undo(window)
    assert [now for _, now in listed(spans)] == ["PER"] * 3


def test_enter_opens_and_one_key_comes_back(window, spans):
    press(spans, KEYS.Key_End, KEYS.Key_Return)
    assert window.session.current == "school"
    assert window.annotate.text.hasFocus()
    assert window.hand.place().span.label == "PER"
    QTest.keyClick(window.focusWidget(), KEYS.Key_F4)
    assert spans.view.hasFocus()
    assert spans.view.currentIndex().row() == 2
    press(spans, KEYS.Key_Escape)
    assert window.annotate.text.hasFocus()


def test_the_list_begins_with_the_span_at_the_cursor(window):
    project = window.session.project
    for doc in list(project.read()):
        project.apply(edits.accept(doc, edits.visible_proposals(doc)))
    window.session.refresh()
    window.show_document("school")
    QTest.keyClick(window.focusWidget(), KEYS.Key_Down, CONTROL)
    QTest.keyClick(window.focusWidget(), KEYS.Key_Down, CONTROL)
    span = window.annotate.text.span_at_cursor()
    assert window.session.document.text[span.start : span.end] == "Rui Costa"
    QTest.keyClick(window.focusWidget(), KEYS.Key_F4)
    spans = window.annotate.desk.spans
    assert spans.view.currentIndex().data(LINE).line.text == "Rui Costa"


def test_the_mouse_opens_and_relabels(window, spans):
    place = spans.view.visualRect(spans.lines.index(1)).center()
    QTest.mouseClick(spans.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseClick(window.annotate.labels.rows["ORG"], Qt.MouseButton.LeftButton)
    assert listed(spans)[1] == ("Banco do Vale", "ORG")
    QTest.mouseDClick(spans.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.annotate.text.hasFocus()
    assert window.hand.place().span.label == "ORG"


def test_filter_and_order(window, spans):
    press(spans, "/")
    assert spans.field.hasFocus()
    QTest.keyClicks(spans.field, "COSTA teach")
    QTest.keyClick(spans.field, KEYS.Key_Return)
    assert spans.view.hasFocus()
    assert listed(spans) == [("Rui Costa", "PER")]
    assert spans.count.text() == "1 of 3 spans"
    spans.field.setText("zanzibar")
    spans.arrange()
    assert spans.nothing.text() == "Nothing passes the filter."
    spans.field.clear()
    spans.arrange()
    spans.order.setCurrentIndex(spans.order.findData("before"))
    assert [text for text, _ in listed(spans)] == ["Ana Moreira", "Rui Costa", "Banco do Vale"]


def test_another_label_is_listed(window, spans):
    spans.label.setCurrentIndex(spans.label.findData("LOC"))
    spans.label.activated.emit(spans.label.currentIndex())
    assert listed(spans) == [("Lisbon", "LOC"), ("Porto", "LOC")]


def test_a_span_becomes_an_example(window, spans):
    press(spans, "+")
    press(spans, KEYS.Key_Down, "-")
    right, wrong = window.session.labels["PER"].guideline.split("\n")
    assert right.startswith("+ [Ana Moreira] visited Lisbon")
    assert wrong.startswith("- ")
    assert "[Banco do Vale]" in wrong
    assert listed(spans)[1] == ("Banco do Vale", "PER")


def test_a_rename_is_followed(window, spans):
    window.annotate.desk.hand.rename("PER", "Person")
    assert listed(spans)[0] == ("Ana Moreira", "Person")
    assert spans.label.currentData() == "Person"
    undo(window)
    assert listed(spans)[0] == ("Ana Moreira", "PER")
    assert spans.label.currentData() == "PER"


def test_what_was_corrected_goes_when_the_list_is_read_anew(spans):
    press(spans, "3", KEYS.Key_F5)
    assert listed(spans) == [("Banco do Vale", "PER"), ("Rui Costa", "PER")]


def test_what_another_process_does_is_followed(window, spans):
    with Project.open(window.session.project.path) as other:
        doc = other.document("school")
        other.apply(edits.remove(doc, doc.spans))
    window.session.look_outside()
    assert listed(spans)[2] == ("Rui Costa", None)


def test_what_is_done_in_the_text_is_seen_when_one_comes_back(window, spans):
    press(spans, KEYS.Key_Return)
    QTest.keyClick(window.focusWidget(), "3")
    QTest.keyClick(window.focusWidget(), KEYS.Key_F4)
    assert listed(spans)[0] == ("Ana Moreira", "ORG")


def test_a_document_from_elsewhere_is_shown(window, spans):
    window.show_document("storm")
    assert not spans.isVisible()
    assert window.annotate.text.hasFocus()


def test_letters_that_are_no_label_s_key_do_nothing(window, spans):
    press(spans, "z", "9")
    assert spans.view.currentIndex().row() == 0
    assert labels(window, "harbour") == ["PER", "LOC", "PER"]


def test_an_empty_label_says_so(window, spans):
    spans.show_label("ORG")
    assert spans.count.text() == "0 spans"
    assert spans.nothing.isVisible()
    assert spans.nothing.text() == "No span has the label ORG yet."
    press(spans, "1", KEYS.Key_Delete, KEYS.Key_Return, "+")
    assert spans.isVisible()


def test_a_long_list_comes_and_is_sorted_a_little_at_a_time(window, qtbot):
    doc = make_document("many", "Ana saw Rui. " * 2500)
    starts = range(0, len(doc.text), 13)
    doc = doc.replace(spans=tuple(Span(at, at + 3, "ORG") for at in starts))
    list(window.session.project.import_documents([doc], source="test"))
    window.session.refresh()
    window.annotate.desk.show_spans("ORG")
    spans = window.annotate.desk.spans
    assert 500 <= spans.lines.rowCount() < 2500
    qtbot.waitUntil(lambda: spans.lines.whole, timeout=JOB_MS)
    assert spans.count.text() == "2,500 spans"
    spans.order.setCurrentIndex(spans.order.findData("before"))
    spans.field.setText("rui")
    spans.arrange()
    qtbot.waitUntil(lambda: spans.lines.whole, timeout=JOB_MS)
    assert spans.lines.rowCount() == 2500
    assert spans.lines.entry(0).line.span.start == 0
