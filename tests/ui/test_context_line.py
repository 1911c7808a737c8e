"""A span in its context on one line: laid out as the line in which it stands is read, with the mark
round the span's own letters wherever two directions put them."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from corpora.concordance import Line, line
from corpora.document import Document, Span
from ui import theme
from ui.context_line import Laid, box, laid
from ui.evaluate.doors import KindDoor
from ui.evaluate.scored import score
from ui.evaluate.span_panel import SpanPanel

HEBREW, ENGLISH, KOREAN = "דני נסע אתמול לירושלים.", "He met Zoë in town.", "서울의 시장은 컸다."


def in_context(text: str, word: str) -> tuple[Line, Laid]:
    """The last occurrence of a word, as it is listed."""
    start = text.rindex(word)
    found = line("one", text, Span(start, start + len(word), "X"))
    return found, laid((found.before, found.text, found.after), backward=found.backward)


def where(text: str, word: str, other: str) -> QRectF:
    """Where another word of the text stands in the line of a word."""
    _, shown = in_context(text, word)
    start = text.rindex(other)
    return box(shown.layout, start, start + len(other))


@pytest.mark.parametrize("neighbour", ["", HEBREW, ENGLISH, KOREAN])
@pytest.mark.parametrize("sign", ["", "12. ", "“"])
def test_a_line_is_read_as_its_own_text_is(qapp: QApplication, neighbour: str, sign: str) -> None:
    lines = ((ENGLISH, "He met", "Zoë", "in town"), (KOREAN, "서울의", "시장은", "컸다"))
    for own, before, word, after in lines:
        text = f"{neighbour}\n{sign}{own}\n{neighbour}"
        here = in_context(text, word)[1].own
        assert where(text, word, before).right() < here.left() + 1
        assert where(text, word, after).left() > here.right() - 1
    text = f"{neighbour}\n{sign}{HEBREW}\n{ENGLISH}"
    here = in_context(text, "אתמול")[1].own
    assert where(text, "אתמול", "נסע").left() > here.right() - 1
    assert where(text, "אתמול", "לירושלים").right() < here.left() + 1


@pytest.mark.parametrize(
    ("text", "word", "others"),
    [
        ("דני פגש את Zoë Lund Tom", "Zoë Lund", ["Tom", "את"]),
        ("דני פגש את Zoë Lund Tom", "Tom", ["Lund", "את"]),
        ("דני פגש את Zoë Lund Tom ואת אחמד", "Lund", ["Zoë", "Tom"]),
        ("They read דני נסע לירושלים", "דני נסע", ["לירושלים", "read"]),
        ("They read דני נסע לירושלים 12", "לירושלים", ["נסע", "12"]),
        ("وصل أحمد 12 كتاب", "12", ["أحمد", "كتاب"]),
    ],
)
def test_the_mark_is_round_the_span_alone(
    qapp: QApplication, text: str, word: str, others: list[str]
) -> None:
    _, shown = in_context(text, word)
    assert shown.own.width() > 8
    for other in others:
        shared = shown.own.intersected(where(text, word, other))
        assert shared.width() < 2, other


def ink(panel: SpanPanel, row: int, colour: str) -> list[int]:
    """The columns of a row, from its left, in which a colour is."""
    view = panel.view
    box = view.visualRect(view.model().index(row, 0))
    picture = view.viewport().grab(box).toImage()
    across, down = range(picture.width()), range(picture.height())
    return [x for x in across if any(picture.pixelColor(x, y).name() == colour for y in down)]


def test_a_mistake_stands_where_its_line_begins(qapp: QApplication, qtbot) -> None:
    theme.apply(qapp, theme.LIGHT)
    texts = [f"{ENGLISH}\n{HEBREW}", f"{HEBREW}\n{ENGLISH}"]
    words = ["דני", "He"]
    docs = {str(at): Document(str(at), text) for at, text in enumerate(texts)}
    gold = [
        [Span(text.rindex(word), text.rindex(word) + len(word), "PER")]
        for text, word in zip(texts, words, strict=True)
    ]
    scored = score("one", list(docs), gold, [[], []])
    panel = SpanPanel(docs.get, lambda _label: "#cc6677")
    qtbot.addWidget(panel)
    panel.resize(700, 400)
    panel.show()
    panel.show_door(KindDoor(scored, None))
    border = theme.current().tint("#cc6677").border
    hebrew, english = (ink(panel, row, border) for row in (0, 1))
    assert min(hebrew) > panel.view.viewport().width() / 2
    assert max(english) < panel.view.viewport().width() / 2
