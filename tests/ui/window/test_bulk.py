"""Several documents chosen in the list, and something done to all of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ui.annotate import bulk
from ui.dialogs.preannotate import PreannotateDialog
from ui.palette import Picker

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
JOB_MS = 20_000


@pytest.fixture
def view(window):
    """The list, with the focus on its first document."""
    view = window.annotate.documents.view
    view.setFocus()
    return view


def chosen(window) -> list[int]:
    return window.annotate.documents.view.chosen_rows()


def states(window) -> list[str]:
    return [summary.state for summary in window.session.project.documents()]


def click(view, row: int, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    box = view.visualRect(view.model().index(row))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, box.center())


def test_shift_and_ctrl_choose_and_a_plain_click_goes_to_the_text(window, view):
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert chosen(window) == [0, 1]
    assert window.session.current == "school"
    assert window.annotate.documents.count.text() == "2 of 3 chosen"
    click(view, 0, CTRL)
    assert chosen(window) == [1]
    click(view, 0)
    assert chosen(window) == [0]
    assert window.annotate.text.hasFocus()
    click(view, 2, SHIFT)
    assert chosen(window) == [0, 1, 2]
    assert window.annotate.documents.count.text() == "3 of 3 chosen"


def test_all_by_a_key(window, view):
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert chosen(window) == [0, 1, 2]
    assert window.session.current == "harbour"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert window.annotate.text.hasFocus()
    assert chosen(window) == [0, 1, 2]


def test_reviewed_and_back_by_one_undo(window, view):
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_M, CTRL)
    assert states(window) == ["reviewed", "reviewed", "open"]
    assert window.toast.text.text() == "2 documents: reviewed."
    assert chosen(window) == [0, 1]
    QTest.keyClick(view, Qt.Key.Key_M, CTRL)
    assert window.toast.text.text() == "Nothing to change there."
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert states(window) == ["open"] * 3


def test_undo_with_ctrl_held_goes_to_the_document_and_chooses_that_one_alone(window, qtbot):
    text = window.annotate.text
    for _ in range(2):
        QTest.keyClick(text, Qt.Key.Key_M, CTRL)  # reviewed, then on to the next
        QTest.keyClick(text, Qt.Key.Key_J)
    assert chosen(window) == [2]
    for at in (1, 0):
        QTest.keyPress(text, Qt.Key.Key_Control, CTRL)
        QTest.keyClick(text, Qt.Key.Key_Z, CTRL)
        assert chosen(window) == [at]
        QTest.keyRelease(text, Qt.Key.Key_Control)


def test_the_undo_of_the_message(window, view):
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    QTest.keyClick(view, Qt.Key.Key_M, CTRL)
    QTest.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert states(window) == ["open"] * 3


def test_flags(window, view):
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    QTest.keyClick(view, Qt.Key.Key_D, CTRL)
    assert window.session.project.count(flagged=True) == 3
    QTest.keyClick(view, Qt.Key.Key_D, CTRL | SHIFT)
    assert window.session.project.count(flagged=True) == 0


def test_accept_and_reject_all(window, view):
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_A, CTRL | SHIFT)
    assert states(window) == ["accepted", "accepted", "open"]
    assert [summary.spans for summary in window.session.project.documents()] == [3, 2, 0]
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    QTest.keyClick(view, Qt.Key.Key_X, CTRL | SHIFT)
    assert [summary.proposals for summary in window.session.project.documents()] == [0, 0, 0]


def test_a_category(window, view):
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_C, CTRL | SHIFT)
    picker = window.findChild(Picker)
    assert picker.field.placeholderText() == "Category of 2 documents"
    QTest.keyClicks(picker.field, "pos")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert [s.category for s in window.session.project.documents()] == ["pos", "pos", None]


def test_without_a_choice_it_is_the_document_in_hand(window):
    window.annotate.documents.set_filter("storm")
    assert window.session.current == "harbour"
    window.annotate.text.setFocus()
    QTest.keyClick(window.annotate.text, Qt.Key.Key_M, CTRL)
    assert states(window) == ["reviewed", "open", "open"]


def test_the_menu_of_the_right_button(window, view):
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    view.customContextMenuRequested.emit(view.visualRect(view.model().index(1)).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    titles = [action.text() for action in menu.actions() if action.text()]
    assert titles[0] == "Chosen documents: reviewed"
    menu.actions()[0].trigger()
    menu.close()
    assert states(window) == ["reviewed"] * 3


def test_a_click_with_the_right_button_leaves_the_choice(window, view):
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    box = view.visualRect(view.model().index(1))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=box.center())
    assert chosen(window) == [0, 1, 2]
    assert not window.annotate.text.hasFocus()


def test_many_are_done_in_the_background(window, view, qtbot, monkeypatch):
    monkeypatch.setattr(bulk, "AT_ONCE", 1)
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    QTest.keyClick(view, Qt.Key.Key_M, CTRL)
    assert window.jobs.active
    qtbot.waitUntil(lambda: "3 documents: reviewed." in window.toast.text.text(), timeout=JOB_MS)
    assert states(window) == ["reviewed"] * 3
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert states(window) == ["open"] * 3


def test_pre_annotation_of_some_asks_for_the_pipeline(window, view):
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_P, CTRL | SHIFT)
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, PreannotateDialog)]
    dialog = next(w for w in found if w.isVisible())
    assert "on 2 documents" in dialog.note.text()
    dialog.reject()


def test_the_keys_of_the_list_are_shown_while_it_has_the_focus(window, view):
    def words() -> list[str]:
        return [word for _, word, _ in window.annotate.keys.groups()]

    assert words()[:4] == ["text", "choose more", "reviewed", "flag"]
    assert window.annotate.keys.groups()[2][0] == ["Ctrl+M"]
    assert "Ctrl+M reviewed" in window.annotate.keys.accessibleName()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert words()[0] == "label"
    assert "reviewed" not in words()
