"""Real clicks and drags take tokens, spans and characters."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest

from corpora.document import Document, sort_spans
from corpora.tokens import complete
from tests.ui.text_view.hands import (
    LABELS,
    LEFT,
    NONE,
    SHIFT,
    TEXT,
    click,
    drag,
    place_of,
    span,
    under,
)
from ui.annotate import places
from ui.annotate.text_view import TextView


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


def test_characters_are_selected_without_the_space_at_their_ends(opened: TextView):
    """A span with white space at an end is refused by other programs."""
    view, start = opened.viewport(), TEXT.index("Setubal")
    box = places.rectangle(opened.flow, start, start + 1)
    before_it = (box.center() - opened.to_column(QPointF(0, 0))).toPoint()
    before_it.setX(before_it.x() - int(box.width() / 2) + 1)
    QTest.mousePress(view, LEFT, SHIFT, place_of(opened, "port"))
    QTest.mouseMove(view, before_it)
    QTest.mouseRelease(view, LEFT, SHIFT, before_it)
    assert under(opened).endswith("ort of")


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
