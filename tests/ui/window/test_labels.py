"""Labels in the window: their dialog, their guidelines, and what becomes of their spans."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from corpora import relabelling
from corpora.labels import COLOURS
from corpora.project import Project
from tests.ui.window.test_dialogs import JOB_MS, opened
from ui.labels import hand
from ui.labels.dialog import LabelsDialog
from ui.labels.questions import DeleteDialog, MergeDialog
from ui.labels.swatches import Swatches
from ui.labels.table import GOLD, GUIDELINE, KEY, NAME, PROPOSED

KEYS = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(window) -> LabelsDialog:
    return open_labels(window)


def open_labels(window) -> LabelsDialog:
    """The dialog, opened by its key, on PER; Ana Moreira is one."""
    window.hand.accept()
    QTest.keyClick(window, KEYS.Key_L, CONTROL | SHIFT)
    return opened(LabelsDialog)


def shown(dialog: LabelsDialog, column: int) -> list[str]:
    rows = range(dialog.model.rowCount())
    return [dialog.model.index(row, column).data() for row in rows]


def type_in_place(dialog: LabelsDialog, column: int, text: str) -> None:
    """F2 and a text in the row that is chosen."""
    row = dialog.table.currentIndex().row()
    dialog.table.setCurrentIndex(dialog.model.index(row, column))
    QTest.keyClick(dialog.table, KEYS.Key_F2)
    field = dialog.table.findChildren(QLineEdit)[-1]  # one before it may not be gone yet
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, KEYS.Key_Return)
    QApplication.processEvents()


def test_all_labels_with_their_counts(dialog, qtbot):
    assert shown(dialog, NAME) == ["PER", "LOC", "ORG"]
    assert shown(dialog, KEY) == ["1", "2", "3"]
    assert shown(dialog, GOLD) == ["1", "0", "0"]
    qtbot.waitUntil(lambda: shown(dialog, PROPOSED) == ["2", "2", "0"])
    assert dialog.current.name == "PER"
    assert dialog.table.hasFocus()


def test_a_name_is_written_on_while_labels_come_and_go_elsewhere(window, dialog, project_path):
    QTest.keyClick(dialog.table, KEYS.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "PERSO")
    with Project.open(project_path) as other:
        other.add_labels(["DATE", "TIME"])
    window.session.look_outside()
    assert shown(dialog, NAME) == ["PER", "LOC", "ORG", "DATE", "TIME"]
    with Project.open(project_path) as other:
        assert other.undo()
    window.session.look_outside()
    assert shown(dialog, NAME) == ["PER", "LOC", "ORG"]
    QTest.keyClicks(QApplication.focusWidget(), "N")
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Return)
    QApplication.processEvents()
    assert window.session.labels.names[0] == "PERSON"
    assert dialog.current.name == "PERSON"


def test_a_name_that_cannot_be_is_said_where_one_looks(window, dialog, qtbot):
    """A message of the window would lie behind the dialog."""
    type_in_place(dialog, NAME, "LOC")
    toast = window.toast
    assert (toast.parent(), toast.isVisible()) == (dialog, True)
    assert dialog.rect().contains(toast.geometry())
    assert "There is a label 'LOC' already" in toast.text.text()
    QTest.keyClick(dialog.table, KEYS.Key_Escape)
    assert (toast.parent(), toast.isVisible()) == (window, True)
    assert window.rect().contains(toast.geometry())
    window.resize(1000, 700)
    assert window.rect().contains(toast.geometry())


def test_a_name_is_written_in_place(window, dialog):
    type_in_place(dialog, NAME, "Person")
    assert window.session.labels.names == ("Person", "LOC", "ORG")
    assert dialog.current.name == "Person"
    assert window.session.document.spans[0].label == "Person"
    assert {p.label for p in window.session.proposals} == {"Person", "LOC"}
    QTest.keyClick(dialog.table, KEYS.Key_Z, CONTROL)
    assert window.session.labels.names == ("PER", "LOC", "ORG")
    assert window.session.document.spans[0].label == "PER"
    QTest.keyClick(dialog.table, KEYS.Key_Z, CONTROL | SHIFT)
    assert window.session.labels.names == ("Person", "LOC", "ORG")


def test_a_filter_by_a_label_goes_with_its_name(window, dialog):
    window.annotate.documents.set_filter("label:PER Ana")
    type_in_place(dialog, NAME, "a person")
    assert window.annotate.documents.field.text() == 'Ana label:"a person"'
    assert window.annotate.documents.list.rowCount() == 1


def test_a_name_that_is_taken_is_told(window, dialog):
    type_in_place(dialog, NAME, "ORG")
    assert "merge 'PER' into it instead" in window.toast.text.text()
    assert window.session.labels.names == ("PER", "LOC", "ORG")


def test_keys_change_places(window, dialog):
    type_in_place(dialog, KEY, "3")
    assert shown(dialog, KEY) == ["3", "2", "1"]
    assert "ORG had this key" in window.toast.text.text()
    type_in_place(dialog, KEY, "Q")
    assert shown(dialog, KEY) == ["Q", "2", "1"]
    type_in_place(dialog, KEY, "a")
    assert "A label's key is one of" in window.toast.text.text()


def test_a_colour_is_picked_with_keys(window, dialog):
    QTest.keyClick(dialog.table, KEYS.Key_C, CONTROL | SHIFT)
    popup = opened(Swatches)
    assert popup.swatches[0].hasFocus()
    QTest.keyClick(popup, KEYS.Key_Down)
    QTest.keyClick(popup, KEYS.Key_Right)
    QTest.keyClick(popup, KEYS.Key_Return)
    assert window.session.labels["PER"].colour == COLOURS[5]
    assert "of LOC" in popup.swatches[1].accessibleName()


def test_a_colour_is_picked_with_the_mouse(window, dialog):
    dialog.buttons["colour"].click()
    QTest.mouseClick(opened(Swatches).swatches[9], Qt.MouseButton.LeftButton)
    assert window.session.labels["PER"].colour == COLOURS[9]


def test_a_merge_asks_into_what(window, dialog):
    QTest.keyClick(dialog.table, KEYS.Key_M, CONTROL)
    question = opened(MergeDialog)
    assert "1 span" in question.note.text()
    question.into.setCurrentIndex(question.into.findData("ORG"))
    QTest.keyClick(question, KEYS.Key_Return)
    assert window.session.labels.names == ("LOC", "ORG")
    assert window.session.document.spans[0].label == "ORG"


@pytest.mark.parametrize(("another", "left"), [("", []), ("LOC", ["LOC"])])
def test_deleting_asks_what_becomes_of_the_spans(window, dialog, another, left):
    QTest.keyClick(dialog.table, KEYS.Key_Delete)
    question = opened(DeleteDialog)
    assert not question.into.isEnabled()
    if another:
        QTest.keyClick(question.remove, KEYS.Key_Down)
        question.into.setCurrentIndex(question.into.findData(another))
    QTest.keyClick(question, KEYS.Key_Return)
    assert [span.label for span in window.session.document.spans] == left
    assert window.session.labels.names == ("LOC", "ORG")
    assert dialog.current.name == "LOC"
    dialog.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(dialog.table, KEYS.Key_Z, CONTROL)
    assert [span.label for span in window.session.document.spans] == ["PER"]


def test_leaving_the_question_leaves_the_label(window, dialog):
    QTest.keyClick(dialog.table, KEYS.Key_Delete)
    QTest.keyClick(opened(DeleteDialog), KEYS.Key_Escape)
    assert window.session.labels.names == ("PER", "LOC", "ORG")


def test_a_large_label_is_changed_by_a_job(window, dialog, qtbot, monkeypatch):
    monkeypatch.setattr(hand, "SMALL", 0)
    type_in_place(dialog, NAME, "Person")
    qtbot.waitUntil(lambda: "followed" in window.toast.text.text(), timeout=JOB_MS)
    assert window.session.labels.names == ("Person", "LOC", "ORG")
    assert window.session.document.spans[0].label == "Person"
    window.hand.undo()
    assert window.session.document.spans[0].label == "PER"


def test_a_label_that_is_proposed_often_is_changed_by_a_job_too(window, dialog, qtbot, monkeypatch):
    assert not window.session.label_counts.get("LOC")
    monkeypatch.setattr(hand, "SMALL", 1)
    dialog.show_label("LOC")
    type_in_place(dialog, NAME, "Place")
    qtbot.waitUntil(lambda: "followed" in window.toast.text.text(), timeout=JOB_MS)
    assert window.toast.text.text() == "2 proposals on 2 documents followed."
    proposed = [p.label for doc in window.session.project.read() for p in doc.proposals]
    assert "LOC" not in proposed
    assert proposed.count("Place") == 2


def test_a_guideline_is_written_and_read_beside_the_text(window, dialog):
    dialog.guideline.field.setFocus()
    QTest.keyClicks(dialog.guideline.field, "Real people.")
    QTest.keyClick(dialog.guideline.field, KEYS.Key_Return)
    QTest.keyClicks(dialog.guideline.field, "+ [Ana] <b>came</b>.")
    assert "Right: Ana <b>came</b>." in dialog.guideline.preview.accessibleName()
    dialog.close()
    assert window.session.labels["PER"].guideline == "Real people.\n+ [Ana] <b>came</b>."
    doc = window.session.document
    window.annotate.text.go_to(doc.spans[0])
    QApplication.processEvents()
    card = window.annotate.desk.guideline
    assert card.isVisible()
    assert card.title.text() == "GUIDELINE OF PER"
    assert "Real people." in card.accessibleName()
    assert "&lt;b&gt;" in card.view.text()
    window.activateWindow()
    window.annotate.text.setFocus()
    QApplication.processEvents()
    QTest.keyClick(window.focusWidget(), KEYS.Key_G)
    assert not card.isVisible()
    QTest.keyClick(window.focusWidget(), KEYS.Key_G)
    assert card.isVisible()
    window.annotate.text.select(doc.text.index("visited"), doc.text.index("visited") + 7)
    QApplication.processEvents()
    assert not card.isVisible()
    window.annotate.labels.rows["PER"].pointed.emit("PER")
    assert card.isVisible()
    window.annotate.labels.rows["PER"].pointed.emit("")
    assert not card.isVisible()
    window.annotate.labels.rows["PER"].setFocus()
    assert card.isVisible()


def test_a_guideline_that_is_too_long_is_told_and_not_kept(window, dialog):
    dialog.guideline.field.setPlainText("a" * 10_001)
    assert "10,000 characters at most" in dialog.guideline.trouble.text()
    assert dialog.guideline.trouble.isVisible()
    dialog.close()
    assert window.session.labels["PER"].guideline == ""


def test_another_row_shows_another_guideline(window, dialog):
    window.session.decide(lambda: relabelling.guide(window.session.project, "LOC", "Places."))
    dialog.guideline.field.setPlainText("People.")
    QTest.keyClick(dialog.table, KEYS.Key_Down)
    assert dialog.guideline.title.text() == "Guideline of LOC"
    assert dialog.guideline.field.toPlainText() == "Places."
    assert window.session.labels["PER"].guideline == "People."
    assert shown(dialog, GUIDELINE) == ["People.", "Places.", ""]


def test_the_menu_of_a_label_in_the_panel(window):
    row = window.annotate.labels.rows["ORG"]
    row.customContextMenuRequested.emit(QPoint(5, 5))
    [menu] = [m for m in window.annotate.findChildren(QMenu) if m.isVisible()]
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Spans in context", "Guideline, name, key…", "Merge into…", "Delete…"]
    menu.actions()[1].trigger()
    menu.close()
    assert opened(LabelsDialog).current.name == "ORG"


def test_everything_has_a_name_for_screen_readers(dialog):
    for widget in (dialog.table, dialog.guideline.field):
        assert widget.accessibleName()
    said = dialog.model.index(0, KEY).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Key 1"


def test_the_dialog_goes_with_the_project(window, dialog):
    assert window.close_project()
    assert not dialog.isVisible()


def test_labels_scroll_only_where_the_window_has_no_room_for_them(window, qtbot):
    for number in range(14):
        window.session.add_label(f"KIND-{number}")
    panel, outer = window.annotate.labels, window.annotate.side.widget(0)
    span = window.annotate.span
    for height, scrolls in ((1100, False), (620, True), (1100, False)):
        window.resize(1440, height)
        QApplication.processEvents()
        bar = panel.area.verticalScrollBar()
        qtbot.waitUntil(lambda bar=bar, scrolls=scrolls: (bar.maximum() > 0) is scrolls)
        # What is at the cursor stays in sight.
        qtbot.waitUntil(lambda: outer.verticalScrollBar().maximum() == 0)
        qtbot.waitUntil(lambda: span.visibleRegion().boundingRect() == span.rect())
