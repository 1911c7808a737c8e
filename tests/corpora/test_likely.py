"""Where names probably stand, by how words are written."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.document import Document, Range
from corpora.likely import likely


def document(text: str) -> Document:
    """Words and marks are tokens; a sentence ends with a full stop."""
    tokens = tuple(Range(*match.span()) for match in re.finditer(r"[@#]?\w+|[^\w\s]", text))
    ends = [at + 1 for at, token in enumerate(tokens) if text[token.start] == "."]
    bounds = dict.fromkeys([0, *ends, len(tokens)])
    return Document("d", text, tokens=tokens, sentences=tuple(Range(*b) for b in pairwise(bounds)))


def found(text: str) -> list[str]:
    return [text[place.start : place.end] for place in likely(document(text))]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("we met Ana Moreira in Lisbon", ["Ana Moreira", "Lisbon"]),
        ("the Bank of America and Ana", ["Bank of America", "Ana"]),
        ("a Diocese of the Azores", ["Diocese of the Azores"]),
        ("the Bank of it", ["Bank"]),
        ("an iPhone 15 for @ana and #eu", ["iPhone 15", "@ana", "#eu"]),
        ("in 1999 the 2nd Duke", ["Duke"]),
        ("nothing here @", []),
        ("서울에서 만났다", []),
        ("", []),
    ],
)
def test_runs_of_words_that_are_written_like_names(text, places):
    assert found(text) == places


def test_a_sentence_begins_with_a_capital_that_means_nothing_where_the_word_is_also_written_small():
    assert found("The harbour is old. In Faro the sea is in sight.") == ["Faro"]
    assert found("we LOVE it and I love Faro") == ["Faro"]
    assert found("The Azores") == ["The Azores"]


def test_no_place_crosses_the_end_of_a_sentence():
    assert found("he saw Ana. Rui slept.") == ["Ana", "Rui"]


@given(st.text(alphabet="aB1 .@#'é東", max_size=60))
def test_places_are_whole_tokens_of_one_sentence_in_order(text):
    doc = document(text)
    places = likely(doc)
    assert all(a.end <= b.start for a, b in pairwise(places))
    for place in places:
        first = [token.start for token in doc.tokens].index(place.start)
        last = [token.end for token in doc.tokens].index(place.end)
        assert any(s.start <= first <= last < s.end for s in doc.sentences)
