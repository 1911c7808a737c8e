"""One text with its white space written in two ways: spans of both on the text of the first."""

import unicodedata
from itertools import takewhile

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from corpora.document import Document, Range, Span
from corpora.errors import UserError
from tagger.evaluation import evaluate
from tagger.evaluation.alignment import TextError, aligned, trimmed

# Letters of one and of two UTF-16 units, composed and not, joiners that are seen by nobody, Hangul.
INK = "ab.É e\u0301서울\u1112\u1161東京😀\u200b\u200d\ufeff".replace(" ", "")
GAPS = ("", "", " ", "\n", "\r\n", "\t", "\u00a0", "\u3000", "\u2028", "  \r\n\r\n ")


def written(ink, gaps):
    """A text of these characters, one gap before each and one at the end; where each stands."""
    text, places = "", []
    for char, gap in zip(ink, gaps, strict=False):
        text += gap
        places.append(len(text))
        text += char
    return text + gaps[-1], places


@st.composite
def texts(draw, count):
    """The same characters with other white space, so many times: (ink, [(text, places)])."""
    ink = draw(st.text(st.sampled_from(INK), min_size=1, max_size=20))
    size = len(ink) + 1
    gaps = st.lists(st.sampled_from(GAPS), min_size=size, max_size=size)
    return ink, [written(ink, draw(gaps)) for _ in range(count)]


@st.composite
def same_spans(draw, ink, *places):
    """Ranges of characters that are not white space, as spans of each of the texts."""
    ends = st.tuples(st.integers(0, len(ink) - 1), st.integers(0, len(ink) - 1)).map(sorted)
    rows = draw(st.lists(st.tuples(ends, st.sampled_from("AB")), max_size=6))
    return [
        tuple(Span(at[first], at[last] + 1, label) for (first, last), label in rows)
        for at in places
    ]


@given(st.data())
def test_the_same_spans_are_the_same_whatever_the_white_space(data):
    ink, ((one, here), (two, there)) = data.draw(texts(2))
    gold_spans, pred_spans = data.draw(same_spans(ink, here, there))
    words = tuple(Range(at, at + 1) for at in here)
    gold = Document("d", one, tokens=words, spans=gold_spans)
    first, second = aligned(gold, Document("d", two, spans=pred_spans, category="pos"))
    assert sorted(first.spans) == sorted(second.spans) == sorted(gold_spans)
    assert first.text == second.text == one
    assert second.tokens == words
    assert second.category == "pos"
    scores = evaluate([first.spans], [second.spans]).schemes
    assert all(score.correct == len(gold_spans) for score in scores.values())


@given(st.data())
def test_white_space_at_the_ends_of_spans_does_not_count(data):
    ink, ((one, here), (two, there)) = data.draw(texts(2))
    assume(one != two)
    tight, wide = data.draw(same_spans(ink, here, there))
    wide = tuple(span._replace(start=left(two, span.start)) for span in wide)
    first, second = aligned(Document("d", one, spans=tight), Document("d", two, spans=wide))
    assert sorted(second.spans) == sorted(first.spans) == sorted(tight)


def left(text, place):
    return place - len(text[:place]) + len(text[:place].rstrip())


@given(st.data())
def test_where_the_texts_differ_is_the_first_character_that_does(data):
    ink, ((one, here),) = data.draw(texts(1))
    at = data.draw(st.integers(0, len(ink)))
    instead = data.draw(st.text(st.sampled_from(INK), max_size=2))
    other = ink[:at] + instead + ink[at + data.draw(st.integers(0, 2)) :]
    assume(other != ink)
    gaps = st.lists(st.sampled_from(GAPS), min_size=len(other) + 1, max_size=len(other) + 1)
    two, there = written(other, data.draw(gaps))
    same = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(ink, other, strict=False))))
    for texts_, places in (((one, two), here), ((two, one), there)):
        with pytest.raises(TextError) as caught:
            aligned(*(Document("d", text) for text in texts_))
        assert caught.value.at == [*places, len(texts_[0])][same]
        assert f"from character {caught.value.at} on" in str(caught.value)


@pytest.mark.parametrize(
    ("one", "two", "sentence"),
    [
        ("It rains.", "It  pours.", "from character 3 on ('rains.' and 'pours.')"),
        ("It rains.", "It rains. Now", "from character 9 on ('' and 'Now')"),
        ("It rains.", "It\u200b rains.", "from character 3 on ('rains.' and '\\u200b rains.')"),
        ("\ufeffIt", "It", "from character 0 on ('\\ufeffIt' and 'It')"),
    ],
)
def test_the_message_shows_what_stands_there(one, two, sentence):
    with pytest.raises(TextError) as caught:
        aligned(Document("d", one), Document("d", two))
    assert str(caught.value) == (
        f"the texts of document d differ {sentence}; score files of the same texts."
    )


@pytest.mark.parametrize("word", ["café", "한국"])
def test_texts_that_look_alike_are_said_to_be_composed_differently(word):
    gold, pred = (Document("d", unicodedata.normalize(form, word)) for form in ("NFC", "NFD"))
    for pair in ((gold, pred), (pred, gold)):
        with pytest.raises(TextError, match="the same form of Unicode") as caught:
            aligned(*pair)
        assert str(caught.value).isascii()
        assert caught.value.at == (3 if word == "café" else 0)


def test_equal_texts_keep_their_spans_as_they_are():
    docs = (Document("d", "a b ", spans=(Span(0, 2, "A"),)), Document("d", "a b "))
    assert aligned(*docs) == docs


def test_a_span_of_white_space_alone_has_no_counterpart():
    blank = Document("d", "a  b", spans=(Span(1, 2, "A"),))
    with pytest.raises(UserError, match="white space alone, A at 1"):
        aligned(Document("d", "a b"), blank)
    with pytest.raises(UserError, match="white space alone, A at 1"):
        aligned(blank, Document("d", "a b"))
    with pytest.raises(UserError, match="white space alone, A at 1"):
        trimmed(blank)
