"""All occurrences: hits are ticked, unticked and opened, by keys and by mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit

from tests.ui.window.occurrences.shown import (
    CONTROL,
    KEY,
    SHIFT,
    annotated,
    settled,
    texts,
)
from ui.occurrences.hit_delegate import tick_box


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


def test_everything_has_a_name_for_screen_readers(ask):
    dialog = ask("Lisbon")
    kinds = (QLineEdit, QAbstractButton, QAbstractItemView, QComboBox)
    for widget in (w for kind in kinds for w in dialog.findChildren(kind)):
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
    said = dialog.hits.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Lisbon; ticked; It becomes LOC.; harbour; ")
    dialog.reject()


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
