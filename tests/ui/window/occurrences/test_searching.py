"""All occurrences: what the dialog looks for, and where."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora.document import Document
from corpora.project import Project
from corpora.sweep import Where
from tests.ui.window.occurrences.shown import CONTROL, KEY, WAIT_MS, settled, texts
from ui.occurrences.dialog import TYPING_MS


def test_it_begins_with_what_is_at_the_cursor(window, ask):
    window.hand.label(window.session.labels.by_key("3").name)
    dialog = ask("Lisbon")
    assert dialog.query.field.text() == "Lisbon"
    assert dialog.aim.aim.label == "LOC"  # of the proposal there
    assert dialog.status.count.text() == "2 hits in 1 document"
    assert (dialog.query.case.isChecked(), dialog.query.word.isChecked()) == (True, True)
    dialog.reject()


def test_a_bare_token_begins_with_the_label_given_last(window, ask, press):
    window.annotate.text.select(0, 3)
    press("3")
    dialog = ask("trip")
    assert dialog.aim.aim.label == "ORG"
    assert not dialog.query.case.isChecked()
    dialog.reject()


def test_it_looks_while_one_types_in_all_documents(window, ask, qtbot):
    dialog = ask("Monday")
    QTest.keyClick(dialog.query.field, KEY.Key_A, CONTROL)
    QTest.keyClicks(dialog.query.field, "in")
    settled(qtbot, dialog)
    assert texts(dialog) == ["*in", "*in"]
    dialog.query.word.click()
    settled(qtbot, dialog)
    assert texts(dialog) == ["*in", "*in"]
    dialog.query.field.setText("on")
    settled(qtbot, dialog)
    assert texts(dialog) == ["*Lisbon", "*on", "*Monday", "*Lisbon", "*on"]
    assert dialog.status.count.text() == "5 hits in 2 documents"
    dialog.reject()


def test_a_regular_expression_and_one_that_cannot_be_read(ask, qtbot):
    dialog = ask()
    dialog.query.regex.click()
    dialog.query.field.setText(r"\b(Porto|Faro)\b")
    settled(qtbot, dialog)
    assert texts(dialog) == ["*Porto", "*Faro"]
    dialog.query.field.setText("(Porto")
    settled(qtbot, dialog)
    assert "cannot be read" in dialog.trouble.text()
    assert (texts(dialog), dialog.go.isEnabled()) == ([], False)
    QTest.keyClick(dialog.query.field, KEY.Key_Return)
    assert dialog.isVisible()
    dialog.reject()


def test_the_keys_of_what_is_to_match_leave_who_types_where_they_are(ask, qtbot):
    dialog = ask("Ana Moreira")
    for key in "cwx":
        QTest.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.AltModifier)
        assert QApplication.focusWidget() is dialog.query.field
    qtbot.waitUntil(dialog.query.regex.isChecked)


def test_where_to_look_and_what_was_chosen_is_remembered(window, ask, qtbot):
    dialog = ask("Lisbon")
    dialog.aim.where.setCurrentIndex(1)
    dialog.query.word.click()
    dialog.reject()
    window.hand.toggle_reviewed()
    dialog = ask("Lisbon")
    assert dialog.wanted.where == Where(unreviewed=True)
    assert not dialog.query.word.isChecked()
    assert dialog.status.count.text() == "No hits"
    dialog.aim.where.setCurrentIndex(0)
    settled(qtbot, dialog)
    assert dialog.status.count.text() == "2 hits in 1 document"
    dialog.reject()


def test_a_search_is_left_when_another_begins_or_the_dialog_goes(ask, qtbot):
    dialog = ask("Lisbon")
    dialog.query.case.setChecked(False)
    for text in ("a", "an", "ana"):
        dialog.query.field.setText(text)
        qtbot.wait(TYPING_MS + 5)
    settled(qtbot, dialog)
    assert texts(dialog) == ["*Ana"]
    dialog.query.field.setText("a")
    dialog.reject()
    assert not dialog.isVisible()


def test_hits_of_one_aim_are_never_shown_as_those_of_another(ask, qtbot):
    dialog = ask("Lisbon")
    dialog.query.field.setText("o")
    qtbot.wait(TYPING_MS - 20)
    dialog.aim.segments["remove"].click()  # while the others come
    settled(qtbot, dialog)
    assert {hit.kind for hit in dialog.hits.hits} <= {"free"}
    assert all(hit.about for hit in dialog.hits.hits)
    dialog.grab()
    dialog.reject()


def test_without_labels_there_is_nothing_to_give(window, tmp_path):
    Project.create(tmp_path / "bare.tagwright").close()
    window.open_project(tmp_path / "bare.tagwright")
    assert window.occurrences.open() is None
    assert window.toast.button.text() == "New label…"


def test_an_expression_that_takes_forever_is_given_up(window, ask, qtbot):
    docs = [Document("long", "a" * 90 + "b")]
    list(window.session.project.import_documents(docs, source="more"))
    dialog = ask()
    dialog.query.regex.click()
    dialog.query.field.setText("(a|aa)+$")
    qtbot.waitUntil(lambda: dialog.trouble.isVisible(), timeout=WAIT_MS)
    assert "takes too long" in dialog.trouble.text()
    assert texts(dialog) == []
    dialog.reject()
