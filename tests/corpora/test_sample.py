"""The sample that ships: what it holds, and that its gold fits the program's tokens."""

import json
from collections import Counter
from importlib import resources
from typing import Any

import pytest

from corpora.document import PARTS
from corpora.tokens import tokenize

Line = dict[str, Any]

LABELS = {
    "news": {"PER", "ORG", "LOC", "DATE", "MONEY"},
    "ads": {"LOC", "MONEY", "AREA", "DATE", "ORG"},
}
SIZES = {
    "news": {"train": 24, "development": 8, "test": 8},
    "ads": {"train": 12, "development": 4, "test": 4},
    "reviews": {"train": 72, "development": 24, "test": 24},
}


def load(genre: str) -> list[Line]:
    text = resources.files("corpora.sample").joinpath(f"{genre}.jsonl").read_text("utf-8")
    return [json.loads(line) for line in text.splitlines()]


def surfaces(doc: Line) -> list[str]:
    return [doc["text"][span["start"] : span["end"]] for span in doc["spans"]]


@pytest.mark.parametrize("genre", SIZES)
def test_every_genre_has_its_documents_in_three_parts(genre: str) -> None:
    assert Counter(doc["part"] for doc in load(genre)) == SIZES[genre]


@pytest.mark.parametrize("genre", SIZES)
def test_every_document_is_reviewed_and_says_what_it_is(genre: str) -> None:
    for number, doc in enumerate(load(genre), start=1):
        assert doc["id"] == f"{genre}-{number:03}"
        assert doc["state"] == "reviewed"
        assert doc["meta"]["genre"] == genre
        assert doc["meta"]["topic"]


def test_no_text_and_no_id_comes_twice() -> None:
    docs = [doc for genre in SIZES for doc in load(genre)]
    assert len({doc["text"] for doc in docs}) == len(docs)
    assert len({doc["id"] for doc in docs}) == len(docs)


@pytest.mark.parametrize("genre", LABELS)
@pytest.mark.parametrize("part", PARTS)
def test_each_part_holds_every_label_and_no_other(genre: str, part: str) -> None:
    docs = [doc for doc in load(genre) if doc["part"] == part]
    assert {span["label"] for doc in docs for span in doc["spans"]} == LABELS[genre]


@pytest.mark.parametrize("genre", LABELS)
def test_spans_stand_in_order_in_the_text_and_never_overlap(genre: str) -> None:
    for doc in load(genre):
        borders = [border for span in doc["spans"] for border in (span["start"], span["end"])]
        assert borders == sorted(borders)
        assert all(0 <= span["start"] < span["end"] <= len(doc["text"]) for span in doc["spans"])


@pytest.mark.parametrize("genre", LABELS)
def test_spans_begin_and_end_with_a_token(genre: str) -> None:
    for doc in load(genre):
        tokens = tokenize(doc["text"], doc["lang"])
        starts, ends = {token.start for token in tokens}, {token.end for token in tokens}
        for span, surface in zip(doc["spans"], surfaces(doc), strict=True):
            assert span["start"] in starts, (doc["id"], surface)
            assert span["end"] in ends, (doc["id"], surface)


@pytest.mark.parametrize("genre", LABELS)
def test_a_name_that_is_marked_once_in_a_text_is_marked_each_time(genre: str) -> None:
    for doc in load(genre):
        rest = list(doc["text"])
        for span in doc["spans"]:
            rest[span["start"] : span["end"]] = "\n" * (span["end"] - span["start"])
        words = "".join(rest)
        left = [word for word in surfaces(doc) if len(word) > 4 and word in words]
        assert left == [], doc["id"]


def test_half_of_the_advertisements_are_french_in_every_part() -> None:
    kinds = Counter((doc["part"], doc["lang"]) for doc in load("ads"))
    assert kinds["train", "fr"] == kinds["train", "en"] == 6
    assert kinds["development", "fr"] == kinds["development", "en"] == 2
    assert kinds["test", "fr"] == kinds["test", "en"] == 2


@pytest.mark.parametrize("part", PARTS)
def test_reviews_are_balanced_over_subject_and_verdict(part: str) -> None:
    docs = [doc for doc in load("reviews") if doc["part"] == part]
    cells = Counter((doc["meta"]["topic"], doc["category"]) for doc in docs)
    assert set(cells) == {(t, c) for t in ("film", "restaurant") for c in ("pos", "neg")}
    assert len(set(cells.values())) == 1
    assert all("spans" not in doc for doc in docs)


def test_the_sample_holds_what_trips_offsets_up() -> None:
    """Characters beyond the basic plane, no-break spaces, curly quotes."""
    text = "".join(doc["text"] for genre in SIZES for doc in load(genre))
    assert any(ord(char) > 0xFFFF for char in text)
    assert "\u00a0" in text
    assert "“" in text
