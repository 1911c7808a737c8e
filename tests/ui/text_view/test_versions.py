"""A new version of a document repaints little and keeps the place."""

import random

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from corpora.document import Document, Range, Span, sort_spans
from corpora.tokens import complete
from tests.ui.text_view.hands import (
    CTRL,
    KEY,
    LABELS,
    LONG,
    Repaints,
    press,
    span,
    under,
)
from ui.annotate.text_view import TextView


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
