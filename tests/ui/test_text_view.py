"""The text view under hands: real keys and clicks move a cursor, and nothing is ever edited."""

import random
from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from corpora.document import Document, Range, Span, sort_spans
from corpora.labels import LabelSet
from corpora.tokens import complete
from ui import theme
from ui.annotate import places
from ui.annotate.text_view import TextView

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
LABELS = LabelSet(tuple(LabelSet().missing(["ORG", "GPE", "PER"])))
TEXT = (
    "Harbour opens\n\n"
    "Ana Moreira of Northway Shipping spoke in Lisbon. The port of Setubal waits.\n"
    "\n"
    "Hartwell left Portugal. It was late."
)
LONG = "\n".join(
    f"Line {n} has words enough to be a line of its own, and then some." for n in range(300)
)


def span(text: str, words: str, label: str, score: float | None = None) -> Span:
    start = text.index(words)
    return Span(start, start + len(words), label, "spacy" if score else "", score)


@pytest.fixture
def doc() -> Document:
    spans = [span(TEXT, "Northway Shipping", "ORG"), span(TEXT, "Portugal", "GPE")]
    return complete(Document("news/1", TEXT)).replace(spans=sort_spans(spans))


@pytest.fixture
def proposals() -> tuple[Span, ...]:
    return (span(TEXT, "Lisbon", "GPE", 0.9), span(TEXT, "Hartwell", "ORG", 0.4))


@pytest.fixture
def view(qapp: QApplication) -> Iterator[TextView]:
    theme.apply(qapp, theme.LIGHT)
    view = TextView()
    view.resize(1000, 400)
    view.show()
    view.activateWindow()
    view.setFocus()
    yield view
    view.close()


@pytest.fixture
def opened(view: TextView, doc: Document, proposals: tuple[Span, ...]) -> TextView:
    view.set_document(doc, proposals, LABELS)
    return view


def press(view: QWidget, *keys: Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    for key in keys:
        QTest.keyClick(view, *(key if isinstance(key, tuple) else (key,)))


def under(view: TextView) -> str:
    start, end = view.cursor_range()
    assert view.document
    return view.document.text[start:end]


def place_of(view: TextView, words: str) -> QPoint:
    """Where the mouse points at the first of some words."""
    assert view.document
    start = view.document.text.index(words)
    box = places.rectangle(view.flow, start, start + 1)
    offset = view.to_column(QPointF(0, 0))
    return (box.center() - offset).toPoint()


def click(view: TextView, words: str, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(view.viewport(), LEFT, modifier, place_of(view, words))


def drag(view: TextView, start: str, end: str, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(view.viewport(), LEFT, modifier, place_of(view, start))
    QTest.mouseMove(view.viewport(), place_of(view, end))
    QTest.mouseRelease(view.viewport(), LEFT, modifier, place_of(view, end))


class Repaints(QObject):
    """Notes which part of a viewport each repaint covers."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self.areas: list[QRect] = []
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.areas.append(event.region().boundingRect())
        return False


# Keys


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


# Mouse


def test_a_click_puts_the_cursor_on_a_token(opened: TextView):
    click(opened, "Setubal")
    assert under(opened) == "Setubal"
    click(opened, "Lisbon")
    assert opened.proposal_at_cursor() == span(TEXT, "Lisbon", "GPE", 0.9)


def test_a_drag_selects_whole_tokens_forward_and_back(opened: TextView):
    drag(opened, "port", "waits")
    assert under(opened) == "port of Setubal waits"
    drag(opened, "waits", "port")
    assert under(opened) == "port of Setubal waits"


def test_shift_and_a_click_extend(opened: TextView):
    click(opened, "port")
    click(opened, "Setubal", SHIFT)
    assert under(opened) == "port of Setubal"


def test_shift_and_a_drag_select_characters(opened: TextView):
    drag(opened, "ort of", "tubal", SHIFT)
    selected = under(opened)
    assert opened.has_selection
    assert "ort of S" in selected
    assert not selected.startswith("port")


def test_a_double_click_selects_the_span(opened: TextView):
    place = place_of(opened, "Shipping")
    QTest.mouseClick(opened.viewport(), LEFT, NONE, place)
    QTest.mouseDClick(opened.viewport(), LEFT, NONE, place)
    assert under(opened) == "Northway Shipping"
    assert opened.span_at_cursor() == span(TEXT, "Northway Shipping", "ORG")


def test_a_click_on_a_chip_takes_its_span_where_spans_overlap(view: TextView):
    text = "The Bank of Ireland rose."
    outer, inner = span(text, "Bank of Ireland", "ORG"), span(text, "Ireland", "GPE")
    doc = complete(Document("d", text)).replace(spans=sort_spans([outer, inner]))
    view.set_document(doc, (), LABELS)
    click(view, "Ireland")
    assert view.span_at_cursor() == inner
    chips = {}
    for x in range(0, view.viewport().width(), 3):
        mark = places.mark_at(view.flow, view.to_column(QPointF(x, 30)))
        if mark:
            chips[mark.span] = x
    assert set(chips) == {outer, inner}
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(chips[outer], 30))
    assert view.span_at_cursor() == outer


# Versions of a document


def test_an_edit_repaints_only_its_paragraph(qapp: QApplication, view: TextView):
    doc = complete(Document("long", LONG))
    view.set_document(doc, (), LABELS)
    qapp.processEvents()
    repaints = Repaints(view)
    third = Range(LONG.index("Line 3"), LONG.index("Line 3") + 6)
    view.set_document(doc.replace(spans=(Span(*third, "ORG"),)), (), LABELS)
    qapp.processEvents()
    lines = [area.height() for area in repaints.areas]
    assert lines
    assert max(lines) < 4 * view.flow.heights[3]


def test_only_what_is_visible_is_laid_out(view: TextView):
    view.set_document(complete(Document("long", LONG)), (), LABELS)
    known = [index for index in range(300) if view.flow.known(index)]
    assert known == list(range(len(known)))
    assert len(known) < 30


def test_a_new_version_keeps_scroll_and_cursor(view: TextView):
    doc = complete(Document("long", LONG))
    view.set_document(doc, (), LABELS)
    there = LONG.index("Line 200")
    view.select(there, there + 8)
    scroll = view.verticalScrollBar().value()
    assert scroll > 1000
    view.set_document(doc.replace(spans=(Span(there, there + 8, "ORG"),)), (), LABELS)
    assert view.verticalScrollBar().value() == scroll
    assert view.cursor_range() == (there, there + 8)
    assert view.span_at_cursor() == Span(there, there + 8, "ORG")
    view.set_document(doc.replace(id="other"), (), LABELS)
    assert view.verticalScrollBar().value() == 0
    assert view.cursor_range().start == 0


UNEVEN = "\n".join("Wrapped words " * (n * 7 % 40) + f"end{n}." for n in range(200))


@pytest.mark.parametrize("step", [-30, -330, 30, 330])
def test_text_does_not_jump_when_estimates_are_corrected(view: TextView, step: int):
    view.set_document(complete(Document("uneven", UNEVEN)), (), LABELS)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(20):
        index = view.flow.at(view.to_column(QPointF(0, 200)).y())
        before = view.flow.top(index) - bar.value()
        bar.setValue(bar.value() + step)
        assert view.flow.top(index) - bar.value() == before - step


def test_what_is_on_screen_is_what_a_whole_repaint_would_show(qapp: QApplication, view: TextView):
    """Scrolling moves a picture, edits repaint a part: nothing stale may stay."""
    doc = complete(Document("uneven", UNEVEN))
    view.set_document(doc, (), LABELS)
    bar, draw = view.verticalScrollBar(), random.Random(1)
    keys = [KEY.Key_Down, KEY.Key_Up, KEY.Key_PageDown, KEY.Key_PageUp, KEY.Key_Right]
    for _ in range(40):
        act = draw.randrange(4)
        if act == 0:
            bar.setValue(bar.value() + draw.randrange(-900, 900))
        elif act == 1:
            spans = {*doc.spans} ^ {Span(*view.cursor_range(), "ORG")}
            doc = doc.replace(spans=sort_spans(spans))
            view.set_document(doc, (), LABELS)
        else:
            press(view, draw.choice(keys))
        qapp.processEvents()
        shown = qapp.primaryScreen().grabWindow(view.winId()).toImage()
        whole = view.grab().toImage().convertToFormat(shown.format())
        inner = view.viewport().rect().adjusted(0, 0, -20, 0)
        assert shown.copy(inner) == whole.copy(inner)


def test_the_end_is_shown_though_heights_were_estimates(qapp: QApplication, view: TextView):
    text = "\n".join("ill " * (n % 60) + "WWWW." for n in range(300))
    view.set_document(complete(Document("uneven", text)), (), LABELS)
    press(view, (KEY.Key_End, CTRL))
    bar = view.verticalScrollBar()
    known = [view.flow.known(index) for index in range(len(view.flow.paragraphs))]
    qapp.processEvents()
    assert bar.value() == bar.maximum()
    assert known == [view.flow.known(index) for index in range(len(view.flow.paragraphs))]
    press(view, (KEY.Key_Home, CTRL))
    assert bar.value() == 0


def test_a_span_that_is_gone_is_let_go(opened: TextView, doc: Document):
    opened.go_to(doc.spans[0])
    opened.set_document(doc.replace(spans=doc.spans[1:]), (), LABELS)
    assert opened.span_at_cursor() is None
    assert under(opened) == "Northway"


def test_of_spans_that_overlap_the_shortest_is_under_the_cursor_unless_sent(view: TextView):
    text = "The Bank of Ireland rose."
    outer, inner = span(text, "Bank of Ireland", "ORG"), span(text, "Ireland", "GPE")
    doc = complete(Document("d", text)).replace(spans=sort_spans([outer, inner]))
    view.set_document(doc, (), LABELS)
    view.select(*inner[:2])
    assert view.span_at_cursor() == inner
    view.go_to(outer)
    assert view.span_at_cursor() == outer
    press(view, KEY.Key_Right, KEY.Key_Right)
    assert view.span_at_cursor() == inner


def test_what_the_cursor_is_on_is_told(opened: TextView):
    heard: list[str] = []
    opened.cursor_moved.connect(lambda: heard.append(opened.accessibleDescription()))
    press(opened, KEY.Key_Tab)
    assert heard == ["Lisbon, GPE, proposed, news/1 · sentence 2 of 5"]
    assert opened.position_text() == "news/1 · sentence 2 of 5"
    assert opened.accessibleName()


# Scripts


def test_offsets_are_code_points_beyond_emoji(view: TextView):
    text = "Team 👩‍👩‍👧 won 🏆 in Lisbon 😀."
    lisbon = span(text, "Lisbon", "GPE")
    doc = complete(Document("emoji", text)).replace(spans=(lisbon,))
    view.set_document(doc, (), LABELS)
    click(view, "Lisbon")
    assert view.cursor_range() == lisbon[:2]
    assert view.span_at_cursor() == lisbon


def test_in_text_read_from_the_right_the_left_key_goes_on(view: TextView):
    text = "בנק הפועלים פתח סניף בתל אביב"
    bank = span(text, "בנק הפועלים", "ORG")
    view.set_document(complete(Document("he", text, "he")).replace(spans=(bank,)), (), LABELS)
    press(view, KEY.Key_Left)
    assert under(view) == "הפועלים"
    assert view.span_at_cursor() == bank
    click(view, "סניף")
    assert under(view) == "סניף"
    assert place_of(view, "סניף").x() < place_of(view, "בנק").x()


def test_a_span_over_a_line_break_is_one_span(view: TextView):
    text = "Northway\nShipping rose. " + "And more words were said about it. " * 10
    over = Span(0, 17, "ORG")
    view.set_document(complete(Document("d", text)).replace(spans=(over,)), (), LABELS)
    press(view, KEY.Key_Down)
    assert view.span_at_cursor() == over
    view.select(0, 17)
    assert under(view) == "Northway\nShipping"


def test_the_row_of_tags_makes_lines_higher_and_words_wider(opened: TextView):
    before = opened.flow.height
    opened.show_tags(True)
    assert opened.tags_shown
    assert opened.flow.height > before
    laid = opened.flow.laid(2)
    assert [tag for _, _, tag in laid.tags][:5] == ["O", "O", "O", "B-ORG", "I-ORG"]


@pytest.mark.parametrize("text", ["", " \n ", "one"])
def test_nearly_empty_documents_are_shown(qapp: QApplication, view: TextView, text: str):
    view.set_document(complete(Document("d", text)), (), LABELS)
    press(view, KEY.Key_Right, KEY.Key_Down, KEY.Key_Tab, KEY.Key_End, KEY.Key_PageDown)
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(100, 100))
    qapp.processEvents()
    view.set_document(None, (), LABELS)
    qapp.processEvents()
    assert view.cursor_range() == (0, 0)
    assert view.position_text() == ""


# What one sees


def colours(view: TextView) -> set[str]:
    picture = view.viewport().grab().toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 1)
    }


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=lambda look: look.name)
def test_annotations_are_filled_and_proposals_are_not(
    qapp: QApplication, opened: TextView, look: theme.Theme
):
    theme.apply(qapp, look)
    seen = colours(opened)
    organisation, place = look.tint(LABELS["ORG"].colour), look.tint(LABELS["GPE"].colour)
    assert {look.window, organisation.background, place.background} <= seen
    doc = opened.document
    assert doc
    opened.set_document(doc.replace(spans=()), [*doc.spans], LABELS)
    seen = colours(opened)
    assert not {organisation.background, place.background} & seen


def test_the_cursor_can_always_be_seen(qapp: QApplication, opened: TextView):
    qapp.processEvents()
    assert theme.LIGHT.accent in colours(opened)
    opened.clearFocus()
    assert theme.LIGHT.accent_soft in colours(opened)
