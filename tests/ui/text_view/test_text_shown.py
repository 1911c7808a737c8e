"""What one sees: scripts, tags, colours, the cursor."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora.document import Document, Span
from corpora.tokens import complete
from tests.ui.text_view.hands import (
    CTRL,
    KEY,
    LABELS,
    LEFT,
    NONE,
    SHIFT,
    click,
    place_of,
    press,
    span,
    under,
)
from ui import theme
from ui.annotate.geometry import tags
from ui.annotate.text_view import TextView


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


def test_sentences_read_from_the_right_go_on_to_the_left(view: TextView):
    text = "דוד נולד בחיפה. IBM פתחה משרד. הוא עבר."
    view.set_document(complete(Document("he", text, "he")), (), LABELS)
    press(view, (KEY.Key_Left, CTRL))
    assert under(view) == "IBM"
    press(view, (KEY.Key_Left, CTRL | SHIFT))
    assert under(view) == "IBM פתחה משרד."
    press(view, KEY.Key_Escape, (KEY.Key_Right, CTRL), (KEY.Key_Right, CTRL))
    assert under(view) == "דוד"


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


@pytest.mark.parametrize("text", ["", "  \n "])
def test_an_empty_document_says_so(view: TextView, text: str):
    view.set_document(complete(Document("none", text)), (), LABELS)
    assert view.position_text() == "none · no words"


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


WORDS = st.lists(
    st.sampled_from([".", "(", "$", "I", "5", "'", "said", "The", "北京", "서울", "דני"])
)


def apart(view: TextView, text: str, spans: tuple[Span, ...] = ()) -> None:
    """The tags of a text have air between them, on each line."""
    view.set_document(complete(Document("d", text)).replace(spans=spans), (), LABELS)
    view.show_tags(True)
    laid = view.flow.laid(0)
    for line in laid.lines:
        places = sorted(box.left() for _, box in tags(laid, view.flow.page.style, line))
        ends = sorted(box.right() for _, box in tags(laid, view.flow.page.style, line))
        for end, begin in zip(ends, places[1:], strict=False):
            assert begin - end >= 2, text


@given(words=WORDS, gaps=st.lists(st.sampled_from(["", " "]), min_size=60, max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_tags_stand_apart(view: TextView, words: list[str], gaps: list[str]):
    text = "".join(word + gap for word, gap in zip(words[:60], gaps, strict=False)).strip()
    apart(view, text or "x")


@pytest.mark.parametrize(
    "text",
    [
        "דני בא. הוא שב.",
        "(אב) בא",
        "وصل أحمد. ثم سافر.",
        "He said. The (old) $5 'x'.",
        "They said דני בא. הוא שב.",
        "He met דני. The end.",
    ],
)
def test_the_tag_of_a_full_stop_is_apart_from_the_next(view: TextView, text: str):
    apart(view, text)
    apart(view, text, (Span(0, 1, "ORG"),))


@pytest.mark.parametrize("label", ["GPE", "Verkehrsinfrastrukturfinanzierungsgesellschaft"])
def test_a_word_is_not_widened_where_its_chip_is_as_wide_as_its_tag(view: TextView, label: str):
    text = "서울에서 금리를"
    doc = complete(Document("d", text)).replace(spans=(Span(0, 2, label),))
    view.set_document(doc, (), LABELS)
    before = place_of(view, "금리").x()
    view.show_tags(True)
    assert place_of(view, "금리").x() == before
