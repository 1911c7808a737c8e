"""The smallest window: nothing is cut in two, and nothing is larger than the window."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from tests.ui.window.test_dialogs import opened
from ui.elided import ElidedTool, ShorterLabel
from ui.key_help import KeyHelp
from ui.labels.dialog import LabelsDialog
from ui.occurrences.dialog import OccurrencesDialog
from ui.rules.dialog import RulesDialog
from ui.shelf import Shelf
from ui.welcome import WIDEST
from ui.window import Window

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def small(window: Window, qtbot) -> Window:
    window.resize(window.minimumSize())
    qtbot.wait(20)
    return window


def test_the_same_is_said_in_fewer_words_where_there_is_no_room(qapp):
    label = ShorterLabel()
    label.say("12 of 60 reviewed", "12 / 60")
    label.resize(400, 20)
    assert (label.shown(), label.toolTip()) == ("12 of 60 reviewed", "")
    label.resize(label.minimumSizeHint())
    label.grab()
    assert (label.shown(), label.toolTip()) == ("12 / 60", "12 of 60 reviewed")
    label.resize(20, 20)
    assert label.shown().endswith("…")


def test_a_button_of_words_ends_in_an_ellipsis(qapp):
    button = ElidedTool()
    button.setAccessibleName("Order")
    button.setText("Least sure first")
    button.resize(button.sizeHint())
    assert (button.shown(), button.toolTip()) == ("Least sure first", "Order")
    button.resize(button.width() // 2, button.height())
    button.grab()
    assert button.shown().endswith("…")
    assert button.toolTip() == "Least sure first"


def test_buttons_go_on_in_the_next_line(qapp, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    shelf = Shelf(8)
    page.setLayout(shelf)
    boxes = [QWidget(page) for _ in range(3)]
    for box in boxes:
        box.setMinimumSize(100, 20)
        box.sizeHint = box.minimumSize  # a plain widget asks for nothing
        shelf.addWidget(box)
    page.resize(220, shelf.heightForWidth(220))
    page.show()
    assert page.height() == 48
    assert [box.pos() for box in boxes] == [QPoint(0, 0), QPoint(108, 0), QPoint(0, 28)]


def test_the_count_over_the_list_is_whole(small):
    panel = small.annotate.documents
    assert panel.count.text() == "0 of 3 reviewed"
    assert panel.count.shown() in ("0 of 3 reviewed", "0 / 3")
    assert panel.order.shown() == "As imported"
    panel.view.selectAll()
    assert panel.count.shown() in ("3 of 3 chosen", "3 chosen")


def test_what_a_held_label_does_is_whole(small):
    strip = small.annotate.holding
    strip.hold("PER")
    QApplication.processEvents()
    assert strip.words.text() == "by click, drag or"
    labels = [label for label in strip.findChildren(QLabel) if label.isVisible()]
    assert all(label.width() >= label.minimumSizeHint().width() for label in labels)
    small.resize(1440, 900)
    QApplication.processEvents()
    assert strip.words.text() == "is given by each click and drag, and by"


def test_what_narrows_the_list_of_spans_has_a_line_of_its_own(small, qtbot):
    QTest.keyClick(small.annotate.text, Qt.Key.Key_F4)
    fields = small.annotate.desk.spans.fields
    qtbot.waitUntil(fields.isVisible)
    QApplication.processEvents()
    assert fields.field.y() > fields.label.y()
    assert fields.label.shown() == fields.label.currentText()
    assert fields.kind.shown() == "Annotations"
    small.resize(1440, 900)
    QApplication.processEvents()
    assert fields.field.y() == pytest.approx(fields.label.y(), abs=4)


def test_the_keys_are_in_two_columns_that_need_no_scrolling_sideways(small):
    QTest.keyClick(small.annotate.text, Qt.Key.Key_Question)
    shown = small.findChild(KeyHelp)
    QApplication.processEvents()
    inner = shown.area.widget()
    assert inner.width() <= shown.area.viewport().width()
    titles = [label for label in inner.findChildren(QLabel) if label.wordWrap()]
    assert titles
    for title in titles:
        assert inner.rect().contains(QRect(title.mapTo(inner, QPoint(0, 0)), title.size()))
        assert title.height() >= title.heightForWidth(title.width())


@pytest.mark.parametrize(
    ("key", "modifiers", "kind"),
    [
        (Qt.Key.Key_R, CTRL, RulesDialog),
        (Qt.Key.Key_L, CTRL | SHIFT, LabelsDialog),
        (Qt.Key.Key_L, SHIFT, OccurrencesDialog),
    ],
)
def test_a_dialog_is_no_larger_than_the_window(small, key, modifiers, kind: type[QDialog]):
    QTest.keyClick(small.annotate.text, key, modifiers)
    dialog = opened(kind)
    QApplication.processEvents()
    assert dialog.width() < small.width()
    assert dialog.height() < small.height()
    for label in dialog.findChildren(QWidget):
        if label.isVisible() and label.parent() is dialog:
            assert dialog.rect().contains(label.geometry())


def test_what_stands_above_the_text_begins_where_it_does(small: Window, qtbot):
    annotate = small.annotate

    def begins() -> int:
        return annotate.header.where.mapTo(annotate.middle, QPoint()).x()

    narrow = begins()
    assert narrow == annotate.text.text_left()
    annotate.text.show_numbers("lines")
    qtbot.waitUntil(lambda: begins() == annotate.text.text_left() > narrow)
    annotate.text.show_numbers("none")
    small.resize(1440, 900)
    qtbot.waitUntil(lambda: begins() == annotate.text.text_left() > narrow)


@pytest.mark.parametrize("language", ["en", "fr", "ko"])
def test_the_keys_of_proposals_are_in_sight(small: Window, language: str, english_again):
    small.set_language(language)
    QApplication.processEvents()
    assert ["A", "X"] in [caps for caps, _, _ in small.annotate.keys.shown()]


def test_the_welcome_page_needs_no_scrolling_to_the_side(small, qtbot):
    QTest.keyClick(small, Qt.Key.Key_W, CTRL)
    welcome = small.stack.currentWidget()
    qtbot.waitUntil(welcome.isVisible)
    QApplication.processEvents()
    assert welcome.horizontalScrollBar().maximum() == 0
    small.resize(1440, 900)
    QApplication.processEvents()
    assert welcome.widget().layout().itemAt(1).geometry().width() > WIDEST
    assert welcome.buttons["new"].mapTo(welcome, QPoint()).x() > (1440 - WIDEST) // 2
