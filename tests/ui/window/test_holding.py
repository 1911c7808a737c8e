"""Holding a label: one choice, then a click, a drag or Enter gives it, until Esc."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora import relabelling
from ui.annotate import places
from ui.window import Window

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def press(window: Window, *keys, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(window.focusWidget(), key, modifier)


def point_of(window: Window, words: str) -> QPoint:
    """The middle of some words, in the viewport."""
    text = window.annotate.text
    start = window.session.document.text.index(words)
    box = places.rectangle(text.flow, start, start + len(words))
    return (box.center() - text.to_column(QPointF())).toPoint()


def texts(window: Window, label: str) -> list[str]:
    doc = window.session.document
    return [doc.text[s.start : s.end] for s in doc.spans if s.label == label]


@pytest.fixture
def holding(window: Window) -> Window:
    """A window that holds ORG, chosen by keys."""
    press(window, "h", "o", "r", KEY.Key_Return)
    assert window.focusWidget() is window.annotate.text
    return window


def test_a_strip_says_which_label_is_held(holding):
    strip = holding.annotate.holding
    assert strip.isVisible()
    assert strip.name.text() == "ORG"
    assert "Esc leaves" in strip.accessibleName()


def test_a_click_gives_it(holding):
    for words in ("Monday", "trip"):
        QTest.mouseClick(holding.annotate.text.viewport(), LEFT, pos=point_of(holding, words))
    assert texts(holding, "ORG") == ["Monday", "trip"]
    assert holding.session.project.document("harbour").spans == holding.session.document.spans


def test_a_drag_gives_it(holding):
    port = holding.annotate.text.viewport()
    QTest.mousePress(port, LEFT, pos=point_of(holding, "paid"))
    QTest.mouseMove(port, point_of(holding, "for"))
    QTest.mouseMove(port, point_of(holding, "the trip") + QPoint(0, 1))
    QTest.mouseRelease(port, LEFT, pos=point_of(holding, "the trip"))
    assert len(texts(holding, "ORG")) == 1
    assert texts(holding, "ORG")[0].startswith("paid for")


def test_enter_gives_it_to_token_and_selection_and_stays(holding):
    press(holding, KEY.Key_End, modifier=Qt.KeyboardModifier.ControlModifier)
    press(holding, KEY.Key_Left, KEY.Key_Return)
    press(holding, KEY.Key_Left, KEY.Key_Left)
    press(holding, KEY.Key_Left, modifier=SHIFT)
    press(holding, KEY.Key_Return)
    assert texts(holding, "ORG") == ["the trip", "Lisbon"]
    assert holding.session.current == "harbour"
    assert holding.session.document.state == "open"


def test_a_right_click_and_a_chip_give_nothing(holding):
    port = holding.annotate.text.viewport()
    holding.annotate.text.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    QTest.mouseClick(port, Qt.MouseButton.RightButton, pos=point_of(holding, "trip"))
    assert holding.session.document.spans == ()


def test_it_goes_on_in_the_next_document(holding):
    press(holding, "j")
    QTest.mouseClick(holding.annotate.text.viewport(), LEFT, pos=point_of(holding, "May"))
    assert holding.session.current == "school"
    assert texts(holding, "ORG") == ["May"]


def test_another_label_s_key_or_a_click_on_it_holds_that_one(holding):
    press(holding, "1")
    assert holding.annotate.holding.name.text() == "PER"
    QTest.mouseClick(holding.annotate.text.viewport(), LEFT, pos=point_of(holding, "trip"))
    QTest.mouseClick(holding.annotate.labels.rows["LOC"], LEFT)
    QTest.mouseClick(holding.annotate.text.viewport(), LEFT, pos=point_of(holding, "Monday"))
    assert (texts(holding, "PER"), texts(holding, "LOC")) == (["trip"], ["Monday"])


def test_escape_leaves_and_enter_is_itself_again(holding):
    press(holding, KEY.Key_Escape)
    assert not holding.annotate.holding.isVisible()
    QTest.mouseClick(holding.annotate.text.viewport(), LEFT, pos=point_of(holding, "trip"))
    assert holding.session.document.spans == ()
    press(holding, KEY.Key_Return)
    assert holding.session.project.document("harbour").state == "reviewed"


def test_a_label_that_is_deleted_is_let_go(holding):
    project = holding.session.project
    holding.session.decide(lambda: relabelling.delete(project, "ORG"))
    QApplication.processEvents()
    assert holding.annotate.holding.label is None
    assert not holding.annotate.holding.isVisible()


def test_without_the_mode_a_click_only_puts_the_cursor(window):
    QTest.mouseClick(window.annotate.text.viewport(), LEFT, pos=point_of(window, "trip"))
    assert window.session.document.spans == ()
