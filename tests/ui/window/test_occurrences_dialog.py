"""All occurrences: the dialog, by keys and by mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit

from corpora.document import Document
from corpora.project import Project
from corpora.sweep import Where
from ui.occurrences import opening
from ui.occurrences.dialog import TYPING_MS, OccurrencesDialog
from ui.occurrences.hit_delegate import tick_box

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
WAIT_MS = 5000


@pytest.fixture
def press(window):
    """Presses keys in the text."""

    def press(*keys: str) -> None:
        for key in keys:
            QTest.keyClick(window.annotate.text, key)

    return press


@pytest.fixture
def ask(window, qtbot):
    """Opens the dialog with the cursor on some words, and waits until all is found."""

    def ask(words: str = "") -> OccurrencesDialog:
        if words:
            start = window.session.document.text.index(words)
            window.annotate.text.select(start, start + len(words))
        window.activateWindow()  # without a window manager nobody does when a dialog closes
        QApplication.processEvents()
        QTest.keyClick(window.annotate.text, KEY.Key_L, SHIFT)
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, OccurrencesDialog)]
        dialog = next(w for w in found if w.isVisible())
        settled(qtbot, dialog)
        return dialog

    return ask


def settled(qtbot, dialog) -> None:
    qtbot.waitUntil(lambda: not dialog.looking, timeout=WAIT_MS)


def texts(dialog) -> list[str]:
    """What is found, as the rows have it; a star for what is ticked."""
    hits = dialog.hits
    return [
        ("*" if hits.is_ticked(row) else "") + hits.hit(row).context.text
        for row in range(hits.rowCount())
    ]


def annotated(window) -> dict[str, list[str]]:
    return {
        doc.id: [f"{s.label} {doc.text[s.start : s.end]}" for s in doc.spans]
        for doc in window.session.project.read()
    }


def test_it_begins_with_what_is_at_the_cursor(window, ask):
    window.hand.label_key("3")
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


def test_enter_before_all_is_found_counts_when_it_is(window, ask, qtbot):
    dialog = ask("Lisbon")
    dialog.query.field.setText("Monday")
    QTest.keyClick(dialog.query.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: window.toast.isVisible(), timeout=WAIT_MS)
    assert annotated(window)["harbour"] == ["LOC Monday"]


def test_hits_are_unticked_one_by_one(window, ask):
    dialog = ask("Lisbon")
    QTest.keyClick(dialog.query.field, KEY.Key_Down)
    assert dialog.focusWidget() is dialog.view
    QTest.keyClick(dialog.view, KEY.Key_Down)
    QTest.keyClick(dialog.view, KEY.Key_Space)
    assert texts(dialog) == ["*Lisbon", "Lisbon"]
    assert dialog.go.text() == "Label 1 occurrence"
    QTest.keyClick(dialog.view, KEY.Key_Return)
    assert annotated(window)["harbour"] == ["LOC Lisbon"]


def test_all_none_and_some(ask):
    dialog = ask("Lisbon")
    QTest.keyClick(dialog.query.field, KEY.Key_Down)
    QTest.keyClick(dialog.view, KEY.Key_A, CONTROL)
    assert texts(dialog) == ["Lisbon", "Lisbon"]
    assert not dialog.go.isEnabled()
    QTest.keyClick(dialog.view, KEY.Key_A, CONTROL)
    assert texts(dialog) == ["*Lisbon", "*Lisbon"]
    QTest.keyClick(dialog.view, KEY.Key_Down, SHIFT)
    QTest.keyClick(dialog.view, KEY.Key_Space)
    assert texts(dialog) == ["Lisbon", "Lisbon"]
    QTest.keyClick(dialog.view, KEY.Key_Home)
    QTest.keyClick(dialog.view, KEY.Key_Up)
    assert dialog.focusWidget() is dialog.query.field
    dialog.reject()


def test_a_labels_key_in_the_list_chooses_the_label(window, ask, qtbot):
    dialog = ask("Lisbon")
    QTest.keyClick(dialog.query.field, KEY.Key_Down)
    QTest.keyClick(dialog.view, KEY.Key_Space)
    QTest.keyClick(dialog.view, "3")
    settled(qtbot, dialog)
    assert texts(dialog) == ["Lisbon", "*Lisbon"]  # what was unticked stays so
    QTest.keyClick(dialog.view, KEY.Key_Return)
    assert annotated(window)["harbour"] == ["ORG Lisbon"]


def test_by_mouse(window, ask):
    dialog = ask("Lisbon")
    for row in range(2):
        rect = dialog.view.visualRect(dialog.hits.index(row))
        spot = tick_box(rect).center().toPoint() if row else rect.center()
        QTest.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    assert texts(dialog) == ["*Lisbon", "Lisbon"]
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert annotated(window)["harbour"] == ["LOC Lisbon"]


@pytest.fixture
def conflicting(window, press):
    """`to Lisbon` is an ORG, and the first `Lisbon` a LOC."""
    doc = window.session.document
    at = doc.text.index("to Lisbon")
    window.annotate.text.select(at, at + len("to Lisbon"))
    press("3")
    window.annotate.text.select(doc.text.index("Lisbon"), doc.text.index("Lisbon") + 6)
    press("2")


@pytest.mark.usefixtures("conflicting")
def test_conflicts_are_marked_and_left(window, ask):
    dialog = ask("Lisbon")
    assert dialog.status.count.text() == "2 hits in 1 document, 1 conflict, 1 so already"
    assert texts(dialog) == ["Lisbon", "Lisbon"]
    assert not dialog.go.isEnabled()
    dialog.view.setCurrentIndex(dialog.hits.index(1))
    assert dialog.fate.text().startswith("ORG “to Lisbon” is in the way")
    dialog.status.only.click()
    assert len(texts(dialog)) == 1
    dialog.reject()


@pytest.mark.usefixtures("conflicting")
def test_conflicts_give_way_on_wish(window, ask):
    dialog = ask("Lisbon")
    dialog.status.give_way.setCurrentIndex(1)
    assert texts(dialog) == ["Lisbon", "*Lisbon"]
    QTest.keyClick(dialog.query.field, KEY.Key_Return)
    assert annotated(window)["harbour"] == ["LOC Lisbon", "LOC Lisbon"]
    window.hand.undo()
    assert annotated(window)["harbour"] == ["LOC Lisbon", "ORG to Lisbon"]


@pytest.mark.usefixtures("conflicting")
def test_a_single_conflict_is_ticked_by_hand(window, ask):
    dialog = ask("Lisbon")
    QTest.keyClick(dialog.query.field, KEY.Key_Down)
    QTest.keyClick(dialog.view, KEY.Key_Space)  # it is so already: nothing to tick
    QTest.keyClick(dialog.view, KEY.Key_Down)
    QTest.keyClick(dialog.view, KEY.Key_Space)
    assert texts(dialog) == ["Lisbon", "*Lisbon"]
    dialog.reject()


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


def test_everything_has_a_name_for_screen_readers(ask):
    dialog = ask("Lisbon")
    kinds = (QLineEdit, QAbstractButton, QAbstractItemView, QComboBox)
    for widget in (w for kind in kinds for w in dialog.findChildren(kind)):
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
    said = dialog.hits.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Lisbon; ticked; It becomes LOC.; harbour; ")
    dialog.reject()


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


@pytest.mark.parametrize("by_mouse", [False, True])
def test_a_hit_is_opened_in_its_document(window, ask, by_mouse):
    window.session.open_document("storm")
    dialog = ask("on")
    assert [hit.doc for hit in dialog.hits.hits] == ["harbour", "storm"]
    if by_mouse:
        spot = dialog.view.visualRect(dialog.hits.index(0)).center()
        QTest.mouseDClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    else:
        QTest.keyClick(dialog.view, KEY.Key_Return, CONTROL)
    assert not dialog.isVisible()
    assert window.session.current == "harbour"
    start, end = window.annotate.text.cursor_range()
    assert window.session.document.text[start:end] == "on"


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
