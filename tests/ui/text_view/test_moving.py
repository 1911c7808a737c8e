"""Real keys move a cursor, and nothing is ever edited."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from corpora.document import Document
from corpora.tokens import complete
from tests.ui.text_view.hands import CTRL, KEY, LABELS, LONG, SHIFT, TEXT, press, span, under
from ui.annotate.text_view import TextView


def test_the_cursor_begins_on_the_first_token_and_moves_by_token(opened: TextView):
    assert under(opened) == "Harbour"
    press(opened, KEY.Key_Right, KEY.Key_Right)
    assert under(opened) == "Ana"
    press(opened, KEY.Key_Left)
    assert under(opened) == "opens"
    press(opened, KEY.Key_Left, KEY.Key_Left, KEY.Key_Left)
    assert under(opened) == "Harbour"


def test_shift_extends_by_token_and_escape_gives_it_up(opened: TextView):
    press(opened, KEY.Key_Right, KEY.Key_Right, (KEY.Key_Right, SHIFT))
    assert under(opened) == "Ana Moreira"
    assert opened.has_selection
    press(opened, (KEY.Key_Left, SHIFT))
    assert under(opened) == "Ana"
    assert not opened.has_selection
    press(opened, (KEY.Key_Right, SHIFT), KEY.Key_Escape)
    assert under(opened) == "Moreira"


def test_leaving_a_selection_goes_to_its_side(opened: TextView):
    press(opened, *[(KEY.Key_Right, SHIFT)] * 3, KEY.Key_Left)
    assert under(opened) == "Harbour"
    press(opened, *[(KEY.Key_Right, SHIFT)] * 3, KEY.Key_Right)
    assert under(opened) == "Moreira"


def test_the_cursor_moves_by_line_and_remembers_its_column(opened: TextView):
    press(opened, KEY.Key_Right, KEY.Key_Down)
    second = under(opened)
    assert second not in ("Harbour", "opens")
    press(opened, KEY.Key_Up)
    assert under(opened) == "opens"
    press(opened, KEY.Key_Down, KEY.Key_Down, KEY.Key_Up)
    assert under(opened) == second


def test_home_and_end_are_those_of_the_line_and_with_control_of_the_text(opened: TextView):
    press(opened, KEY.Key_Down, KEY.Key_End)
    assert under(opened) == "."
    press(opened, KEY.Key_Home)
    assert under(opened) == "Ana"
    press(opened, (KEY.Key_End, CTRL))
    assert opened.cursor_range().end == len(TEXT)
    press(opened, (KEY.Key_Home, CTRL))
    assert under(opened) == "Harbour"


def test_control_moves_by_sentence(opened: TextView):
    press(opened, (KEY.Key_Right, CTRL), (KEY.Key_Right, CTRL))
    assert under(opened) == "The"
    press(opened, KEY.Key_Right, (KEY.Key_Left, CTRL))
    assert under(opened) == "The"
    press(opened, (KEY.Key_Left, CTRL))
    assert under(opened) == "Ana"
    press(opened, (KEY.Key_Right, CTRL | SHIFT))
    assert under(opened).startswith("Ana Moreira of")


def test_a_selection_goes_by_the_ends_of_sentences(opened: TextView):
    press(opened, (KEY.Key_Right, CTRL), (KEY.Key_Right, CTRL))
    press(opened, (KEY.Key_Right, CTRL | SHIFT))
    assert under(opened) == "The port of Setubal waits."
    press(opened, (KEY.Key_Right, CTRL | SHIFT))
    assert under(opened) == "The port of Setubal waits.\n\nHartwell left Portugal."
    press(opened, (KEY.Key_Left, CTRL | SHIFT))
    assert under(opened) == "The port of Setubal waits."
    press(opened, (KEY.Key_Left, CTRL | SHIFT))
    assert under(opened) == "The"
    press(opened, (KEY.Key_Left, CTRL | SHIFT))
    assert under(opened).startswith("Ana Moreira")
    press(opened, (KEY.Key_End, CTRL), (KEY.Key_Right, CTRL | SHIFT))
    assert under(opened) == "."


def test_control_a_selects_the_text(opened: TextView):
    press(opened, (KEY.Key_A, CTRL), (KEY.Key_C, CTRL))
    assert QGuiApplication.clipboard().text() == TEXT


def test_all_of_a_long_text_is_selected_where_one_is(view: TextView):
    view.set_document(complete(Document("long", LONG)), (), LABELS)
    view.verticalScrollBar().setValue(700)
    press(view, (KEY.Key_A, CTRL))
    assert under(view) == LONG
    assert view.verticalScrollBar().value() == 700
    press(view, KEY.Key_Escape)
    assert not view.has_selection


def test_tab_goes_from_proposal_to_proposal_and_round(opened: TextView):
    press(opened, KEY.Key_Tab)
    assert under(opened) == "Lisbon"
    press(opened, KEY.Key_Tab)
    assert opened.proposal_at_cursor() == span(TEXT, "Hartwell", "ORG", 0.4)
    press(opened, KEY.Key_Tab)
    assert under(opened) == "Lisbon"
    press(opened, KEY.Key_Backtab)
    assert under(opened) == "Hartwell"


def test_tab_goes_to_annotations_where_no_proposal_waits(view: TextView, doc: Document):
    view.set_document(doc, (), LABELS)
    press(view, KEY.Key_Tab)
    assert view.span_at_cursor() == doc.spans[0]
    press(view, KEY.Key_Tab)
    assert view.span_at_cursor() == doc.spans[1]


def test_control_and_down_go_to_annotations_and_proposals_alike(opened: TextView):
    labels = []
    for _ in range(4):
        press(opened, (KEY.Key_Down, CTRL))
        found = opened.span_at_cursor() or opened.proposal_at_cursor()
        labels.append(TEXT[found.start : found.end] if found else "")
    assert labels == ["Northway Shipping", "Lisbon", "Hartwell", "Portugal"]


def test_a_screen_is_passed_at_once(view: TextView):
    view.set_document(complete(Document("long", LONG)), (), LABELS)
    press(view, KEY.Key_PageDown)
    passed = view.cursor_range().start
    assert passed > 300
    press(view, KEY.Key_PageUp)
    assert view.cursor_range().start == 0


def test_other_keys_go_to_the_parent(qapp: QApplication, doc: Document):
    class Parent(QWidget):
        keys: ClassVar[list[str]] = []

        def keyPressEvent(self, event: QEvent) -> None:
            self.keys.append(event.text())

    parent = Parent()
    layout = QVBoxLayout(parent)
    view = TextView(parent)
    layout.addWidget(view)
    view.set_document(doc, (), LABELS)
    parent.show()
    QTest.keyClicks(view, "1qA[")
    press(view, KEY.Key_Return, KEY.Key_Delete, KEY.Key_Escape)
    assert Parent.keys[:4] == ["1", "q", "A", "["]
    assert len(Parent.keys) == 7
    parent.close()


def test_copy_gives_the_text(opened: TextView):
    press(opened, KEY.Key_Right, KEY.Key_Right, (KEY.Key_Right, SHIFT), (KEY.Key_C, CTRL))
    assert QGuiApplication.clipboard().text() == "Ana Moreira"
    opened.go_to(span(TEXT, "Northway Shipping", "ORG"))
    press(opened, (KEY.Key_C, CTRL))
    assert QGuiApplication.clipboard().text() == "Northway Shipping"


def test_zoom_by_keys_and_by_wheel(opened: TextView):
    heard: list[float] = []
    opened.zoomed.connect(heard.append)
    press(opened, (KEY.Key_Plus, CTRL), (KEY.Key_Plus, CTRL), (KEY.Key_Minus, CTRL))
    assert opened.zoom == heard[-1] == heard[0] > 1.0
    place = QPointF(50, 50)
    wheel = QWheelEvent(
        place, place, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, CTRL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(opened.viewport(), wheel)
    assert opened.zoom == 1.0
    press(opened, (KEY.Key_Plus, CTRL), (KEY.Key_0, CTRL))
    assert opened.zoom == 1.0
