"""All occurrences: what becomes of the ticked ones, at once or in a job, and undo."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from corpora.document import Document
from corpora.project import Project
from tests.ui.window.occurrences.shown import KEY, WAIT_MS, annotated, settled
from ui.occurrences import opening


def test_enter_labels_all_and_one_undo_takes_it_back(window, ask):
    before = annotated(window)
    dialog = ask("Lisbon")
    QTest.keyClick(dialog.query.field, KEY.Key_Return)
    assert annotated(window)["harbour"] == ["LOC Lisbon", "LOC Lisbon"]
    assert window.toast.text.text() == "2 occurrences labelled LOC in 1 document."
    assert not dialog.isVisible()
    assert window.focusWidget() is window.annotate.text
    QTest.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert annotated(window) == before


def test_the_button_for_undo_goes_when_something_else_is_done(window, ask):
    QTest.keyClick(ask("Lisbon").query.field, KEY.Key_Return)
    assert window.toast.isVisible()
    window.hand.toggle_reviewed()
    assert not window.toast.isVisible()


def test_enter_before_all_is_found_counts_when_it_is(window, ask, qtbot):
    dialog = ask("Lisbon")
    dialog.query.field.setText("Monday")
    QTest.keyClick(dialog.query.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: window.toast.isVisible(), timeout=WAIT_MS)
    assert annotated(window)["harbour"] == ["LOC Monday"]


def test_relabelling_corrects_proposals_too(window, ask, qtbot):
    dialog = ask("Banco do Vale")
    dialog.aim.segments["relabel"].click()
    dialog.aim.set_label("ORG")
    settled(qtbot, dialog)
    assert dialog.go.text() == "Relabel 1 occurrence"
    QTest.keyClick(dialog.query.field, KEY.Key_Return)
    assert annotated(window)["harbour"] == ["ORG Banco do Vale"]


def test_removing(window, ask, qtbot, press):
    press("a")
    dialog = ask("Ana Moreira")
    dialog.aim.segments["remove"].click()
    settled(qtbot, dialog)
    assert dialog.go.text() == "Remove labels of 1 occurrence"
    QTest.keyClick(dialog.query.field, KEY.Key_Return)
    assert annotated(window)["harbour"] == []


def test_many_are_done_by_a_job(window, ask, qtbot, monkeypatch):
    monkeypatch.setattr(opening, "AT_ONCE", 1)
    dialog = ask("Lisbon")
    with qtbot.waitSignal(window.jobs.ended, timeout=60_000):
        QTest.keyClick(dialog.query.field, KEY.Key_Return)
    assert annotated(window)["harbour"] == ["LOC Lisbon", "LOC Lisbon"]
    assert window.toast.text.text() == "2 occurrences labelled LOC in 1 document."
    QTest.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert annotated(window)["harbour"] == []


def test_a_string_that_looks_like_an_option(window, project_path, ask, qtbot, monkeypatch):
    with Project.open(project_path) as project:
        list(project.import_documents([Document("x", "It is -x- here")], source="more"))
    window.look_outside()
    monkeypatch.setattr(opening, "AT_ONCE", 0)
    dialog = ask()
    dialog.query.word.setChecked(False)
    dialog.query.field.setText("-x-")
    settled(qtbot, dialog)
    with qtbot.waitSignal(window.jobs.ended, timeout=60_000):
        QTest.keyClick(dialog.query.field, KEY.Key_Return)
    assert [text.split()[-1] for text in annotated(window)["x"]] == ["-x-"]
