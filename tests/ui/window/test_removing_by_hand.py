"""Documents removed by hand: what is asked, what stands there then, and how they come back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from corpora import removing
from corpora.project import Project
from tests.ui.window.test_bulk import view
from ui.annotate import bulk
from ui.dialogs.form import Form
from ui.palette import Picker

__all__ = ["view"]  # a fixture

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
JOB_MS = 20_000


def asked(window) -> Form:
    return next(form for form in window.findChildren(Form) if form.isVisible())


def ids(window) -> list[str]:
    return [summary.id for summary in window.session.project.documents()]


def test_delete_asks_removes_and_undo_brings_back(window, view):
    before = ids(window)
    QTest.keyClick(view, Qt.Key.Key_A, CTRL | SHIFT)  # so that there is something to lose
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    dialog = asked(window)
    assert dialog.windowTitle() == "Remove 2 documents?"
    assert dialog.note.text().startswith("3 spans go with them; 0 documents were reviewed.")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert ids(window) == before
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(asked(window), Qt.Key.Key_Return)
    assert ids(window) == before[2:]
    assert window.session.current == before[2]
    assert window.toast.text.text() == "2 documents removed. Ctrl+Z brings them back."
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert ids(window) == before
    assert window.session.current == before[0]
    QTest.keyClick(window, Qt.Key.Key_Y, CTRL)
    assert ids(window) == before[2:]


def test_one_document_that_was_removed_is_one(window, view):
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(asked(window), Qt.Key.Key_Return)
    assert window.toast.text.text() == "1 document removed. Ctrl+Z brings it back."


def shown(window) -> str | None:
    """The document in the text's place, which the list says, too."""
    place = window.annotate
    doc = place.text.document if place.text.isVisible() else None
    row = place.documents.view.currentIndex().row()
    assert row < 0 or place.documents.list.summary(row).id == window.session.current
    return doc.id if doc else None


@pytest.mark.parametrize(
    ("downs", "more", "next_one"),
    [(0, 0, "school"), (1, 0, "storm"), (2, 0, "school"), (0, 1, "storm"), (1, 1, "harbour")],
)
def test_where_the_document_in_hand_goes_the_next_one_stands(window, view, downs, more, next_one):
    for _ in range(downs):
        QTest.keyClick(view, Qt.Key.Key_Down)
    for _ in range(more):
        QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    first = ids(window)[downs]
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(asked(window), Qt.Key.Key_Return)
    assert shown(window) == next_one
    window.activateWindow()
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert shown(window) == first
    QTest.keyClick(view, Qt.Key.Key_Y, CTRL)
    assert shown(window) == next_one
    assert view.hasFocus()


def test_where_another_process_removes_the_document_in_hand_the_next_one_stands(window, view):
    QTest.keyClick(view, Qt.Key.Key_Down)
    with Project.open(window.session.project.path) as other:
        other.apply(removing.change(other, other.keys_by_id(["school"])))
    window.look_outside()
    assert shown(window) == "storm"


def test_removal_done_again_leaves_the_filters_list_for_what_passes_it(window, view):
    window.annotate.documents.set_filter("in")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(asked(window), Qt.Key.Key_Return)
    window.activateWindow()
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(view, Qt.Key.Key_Y, CTRL)
    assert shown(window) == "school"


def test_all_documents_may_be_removed_and_come_back_by_the_message(window, view):
    before = ids(window)
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(asked(window), Qt.Key.Key_Return)
    assert ids(window) == []
    assert window.session.document is None
    QTest.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert ids(window) == before


def test_many_are_removed_in_the_background(window, view, qtbot, monkeypatch):
    monkeypatch.setattr(bulk, "AT_ONCE", 1)
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(asked(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "2 documents removed." in window.toast.text.text(), timeout=JOB_MS)
    assert len(ids(window)) == 1
    assert window.session.current == ids(window)[0]


def test_delete_in_the_text_removes_no_document(window):
    window.annotate.text.setFocus()
    QTest.keyClick(window.annotate.text, Qt.Key.Key_Delete)
    assert len(ids(window)) == 3


def test_in_a_project_without_documents_nothing_is_done_to_any(window, view):
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(asked(window), Qt.Key.Key_Return)
    assert ids(window) == []
    for command in ("docs_category", "docs_preannotate", "docs_reviewed", "history"):
        assert not window.actions_[command].isEnabled()
    QTest.keyClick(window, Qt.Key.Key_C, CTRL | SHIFT)
    QTest.keyClick(window, Qt.Key.Key_H, CTRL)
    assert not window.findChildren(Picker)
    assert not window.annotate.side.history_shown
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert window.actions_["docs_category"].isEnabled()
    assert window.actions_["history"].isEnabled()
