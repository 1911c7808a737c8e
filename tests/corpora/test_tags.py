"""Spans and tags say the same in every scheme."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.document import Range, Span
from corpora.tags import SCHEMES, Scheme, TokenSpan, decode, encode, flatten


@st.composite
def flat_spans(draw: st.DrawFn) -> list[TokenSpan]:
    borders = sorted(draw(st.sets(st.integers(0, 12), max_size=8)))
    pairs = list(itertools.pairwise(borders))
    kept = [pair for pair in pairs if draw(st.booleans())]
    return [TokenSpan(a, b, draw(st.sampled_from(["PER", "LOC-X", "B_2"]))) for a, b in kept]


@given(flat_spans(), st.sampled_from([s for s in SCHEMES if s != "IO"]))
def test_tags_carry_spans_and_give_them_back(spans: list[TokenSpan], scheme: Scheme) -> None:
    assert decode(encode(12, spans, scheme)) == spans


def test_the_schemes() -> None:
    spans = [TokenSpan(0, 2, "PER"), TokenSpan(2, 3, "PER"), TokenSpan(4, 5, "LOC")]
    assert encode(5, spans, "IOB2") == ["B-PER", "I-PER", "B-PER", "O", "B-LOC"]
    assert encode(5, spans, "IOB1") == ["I-PER", "I-PER", "B-PER", "O", "I-LOC"]
    assert encode(5, spans, "BIOES") == ["B-PER", "E-PER", "S-PER", "O", "S-LOC"]
    assert encode(5, spans, "IO") == ["I-PER", "I-PER", "I-PER", "O", "I-LOC"]


@pytest.mark.parametrize(
    ("tags", "spans"),
    [
        ("O I-PER I-PER", [(1, 3, "PER")]),
        ("B-PER I-LOC", [(0, 1, "PER"), (1, 2, "LOC")]),
        ("E-PER I-PER", [(0, 1, "PER"), (1, 2, "PER")]),
        ("B-PER L-PER U-LOC", [(0, 2, "PER"), (2, 3, "LOC")]),
        ("B- I- O", []),
    ],
)
def test_tags_are_read_as_conlleval_reads_them(
    tags: str, spans: list[tuple[int, int, str]]
) -> None:
    assert decode(tags.split()) == spans


def test_spans_that_do_not_begin_as_they_should_can_be_discarded() -> None:
    assert decode(["I-PER", "O", "B-LOC", "I-LOC", "I-ORG"], invalid="discard") == [(2, 4, "LOC")]


def test_of_overlapping_spans_the_longer_stays_and_borders_snap_outward() -> None:
    tokens = (Range(0, 3), Range(4, 8), Range(9, 12))
    outer, inner, cut = Span(0, 8, "ORG"), Span(4, 8, "LOC"), Span(10, 11, "PER")
    flat = flatten(tokens, [inner, cut, outer])
    assert flat.spans == ((0, 2, "ORG"), (2, 3, "PER"))
    assert flat.dropped == (inner,)
    assert flat.snapped == (cut,)
