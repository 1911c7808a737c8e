"""Snapping: a span that cuts a token is moved onto the tokens' borders, or kept, as one chose."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora import formats
from corpora.document import Range, Span
from corpora.errors import FormatError, UserError
from corpora.formats import Report
from corpora.formats.snapping import snapped

TEXT = "Ana visited Lisbon."


@st.composite
def tokens_and_span(draw: st.DrawFn) -> tuple[list[Range], Span]:
    borders = sorted(draw(st.sets(st.integers(0, 30), min_size=2)))
    ranges = [Range(a, b) for a, b in pairwise(borders)]
    tokens = [token for token in ranges if draw(st.booleans())]
    start = draw(st.integers(0, 29))
    return tokens, Span(start, draw(st.integers(start + 1, 30)), "X")


def cuts(span: Span, tokens: list[Range]) -> bool:
    return any(a < border < b for border in (span.start, span.end) for a, b in tokens)


@given(tokens_and_span())
def test_outward_contains_the_span_and_cuts_nothing(case: tuple[list[Range], Span]) -> None:
    tokens, span = case
    wide = snapped(span, tokens, "outward")
    assert wide is not None
    assert wide.start <= span.start < span.end <= wide.end
    assert not cuts(wide, tokens)
    assert wide == span or cuts(span, tokens)


@given(tokens_and_span())
def test_inward_is_contained_in_the_span_and_cuts_nothing(case: tuple[list[Range], Span]) -> None:
    tokens, span = case
    narrow = snapped(span, tokens, "inward")
    if narrow is None:
        assert cuts(span, tokens)
        assert not any(span.start <= a and b <= span.end for a, b in tokens)
        return
    assert span.start <= narrow.start < narrow.end <= span.end
    assert not cuts(narrow, tokens)
    assert narrow == span or cuts(span, tokens)


@given(tokens_and_span())
def test_a_span_is_kept_where_one_chose_so(case: tuple[list[Range], Span]) -> None:
    tokens, span = case
    assert snapped(span, tokens, "keep") is span


def labelled(folder: Path, *spans: tuple[int, int]) -> Path:
    path = folder / "a.jsonl"
    found = [{"start": start, "end": end, "label": "LOC"} for start, end in spans]
    path.write_text(json.dumps({"id": "a", "text": TEXT, "spans": found}) + "\n")
    return path


@pytest.mark.parametrize(("snap", "words"), [("outward", "Lisbon"), ("keep", "isbo")])
def test_reading_snaps_as_one_chose_and_tells(tmp_path: Path, snap: str, words: str) -> None:
    report = Report()
    (doc,) = formats.read(labelled(tmp_path, (13, 17)), report=report, snap=snap)
    assert [TEXT[span.start : span.end] for span in doc.spans] == [words]
    told = [(entry.line, entry.message) for entry in report.mended]
    what = "an annotation cuts a token: LOC at 13-17 of a ('isbo') became 12-18 ('Lisbon')"
    assert told == ([(1, what)] if snap == "outward" else [])


def test_what_inward_leaves_nothing_of_is_refused(tmp_path: Path) -> None:
    report = Report()
    (doc,) = formats.read(labelled(tmp_path, (4, 14), (13, 17)), report=report, snap="inward")
    assert [TEXT[span.start : span.end] for span in doc.spans] == ["visited"]
    (refused,) = report.refused
    assert "'isbo'" in refused.message
    with pytest.raises(FormatError, match="covers no whole token"):
        list(formats.read(labelled(tmp_path, (13, 17)), snap="inward", strict=True))


def test_spans_that_become_one_are_told(tmp_path: Path) -> None:
    report = Report()
    (doc,) = formats.read(labelled(tmp_path, (12, 18), (13, 17)), report=report, snap="outward")
    assert len(doc.spans) == 1
    assert "one of each was taken" in report.mended[-1].message


def test_another_way_to_snap_is_answered_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="keep, outward, inward"):
        formats.read(labelled(tmp_path), snap="up")
