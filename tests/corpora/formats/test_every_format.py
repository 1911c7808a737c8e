"""What holds for every format that is written and read, the newest one included.

The formats come from FORMATS and what each must keep from what it declares, so none is forgotten.
"""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import formats
from corpora.document import CategoryProposal, Document, Range, Span
from corpora.formats import ASPECTS, FORMATS
from corpora.tokens import complete
from tests.corpora.formats.carried import BOTH_WAYS, CHECKS, is_told, there_and_back
from tests.corpora.formats.documents import PIECES, SPACES, documents

PLAIN = "Anna Lee met Bob 😀.\nThey spoke."
# For each aspect a document that brings it, and else as little as can be.
BRINGS: dict[str, dict[str, object]] = {
    "id": {"id": "story-7"},
    "white space": {"text": "Anna  Lee\t met\u00a0Bob.\n\n They spoke."},
    "tokens": {"text": "Anna-Lee met Bob", "tokens": (Range(0, 5), Range(5, 8), Range(9, 12))},
    "sentences": {},
    "spans": {"spans": (Span(0, 8, "PER"), Span(13, 16, "PER"))},
    "overlaps": {"spans": (Span(0, 8, "PER"), Span(0, 4, "NAME"), Span(5, 12, "X"))},
    "cuts": {"spans": (Span(1, 7, "PER"),)},
    "provenance": {"spans": (Span(0, 8, "PER", "ruler", 0.5),)},
    "proposals": {"proposals": (Span(0, 8, "PER", "en_core_web_sm", 0.5),)},
    "category proposals": {"category_proposals": (CategoryProposal("news", "sorter", 0.5),)},
    "category": {"category": "news"},
    "state": {"state": "accepted"},
    "part": {"part": "test"},
    "lang": {"lang": "fr"},
    "meta": {"meta": {"page": 7, "of": {"a": [1, None, "é"]}}},
}
# Metadata of formats that have a place for what is their own alone.
OWN_META: dict[str, object] = {
    "webanno": {"layers": {"a.POS": {"features": ["value"], "annotations": [[0, 4, "N_|*"]]}}},
    "xmi": {"layers": {"a.POS": {"features": ["type"], "annotations": [[0, 4, "é<&"]]}}},
    "brat": {"brat": {"bound": [], "lines": ["#1\tAnnotatorNotes T9\tHi 😀"]}},
}


def bringing(aspect: str, format: str) -> Document:
    base = {"id": "a", "text": PLAIN, "state": formats.describe(format).state}
    if aspect == "meta" and format in OWN_META:
        base["meta"] = OWN_META[format]
        return complete(Document(**base))  # type: ignore[arg-type]
    doc = Document(**(base | BRINGS[aspect]))  # type: ignore[arg-type]
    if aspect == "tokens":
        doc = doc.replace(tokens=(*doc.tokens, Range(13, 16)), sentences=(Range(0, 4),))
    return complete(doc)


def test_there_is_a_check_for_every_aspect() -> None:
    assert BRINGS.keys() == CHECKS.keys() == ASPECTS.keys()


@pytest.mark.parametrize("format", BOTH_WAYS)
def test_what_a_format_says_that_it_carries_comes_back(format: str) -> None:
    for aspect in sorted(formats.describe(format).carries):
        doc = bringing(aspect, format)
        (back,), told = there_and_back(format, [doc])
        assert CHECKS[aspect](doc, back), (aspect, doc, back)
        assert not any(ASPECTS[aspect] in message for message in told), (aspect, told)


@pytest.mark.parametrize("format", BOTH_WAYS)
def test_what_a_format_cannot_carry_it_tells(format: str) -> None:
    for aspect in sorted(ASPECTS.keys() - formats.describe(format).carries):
        doc = bringing(aspect, format)
        (back,), told = there_and_back(format, [doc])
        assert CHECKS[aspect](doc, back) or is_told(aspect, told), (aspect, told)


@pytest.mark.parametrize("format", BOTH_WAYS)
@settings(max_examples=settings().max_examples // 10)
@given(data=st.data())
def test_what_does_not_come_back_was_told(format: str, data: st.DataObject) -> None:
    some = documents().filter(lambda doc: bool(doc.text.strip()))
    drawn = data.draw(st.lists(some, min_size=1, max_size=3))
    docs = [doc.replace(id=f"d{number}") for number, doc in enumerate(drawn)]
    back, told = there_and_back(format, docs)
    for doc, same in zip(docs, back, strict=True):
        for aspect, check in CHECKS.items():
            assert check(doc, same) or is_told(aspect, told), (aspect, doc, same, told)


def test_a_format_is_recognised_again_by_its_content(tmp_path: Path) -> None:
    for format in BOTH_WAYS:
        info = formats.describe(format)
        path = tmp_path / (format if info.folder else f"{format}{info.suffixes[0]}")
        doc = bringing("category" if "spans" not in info.carries else "spans", format)
        formats.write(path, [doc], format=format)
        assert formats.detect(path) in _alike(format), format


def _alike(format: str) -> set[str]:
    """Formats that one file may be of: a table of commas or tabs, CoNLL-U and CoNLL-U Plus."""
    for same in ({"csv", "tsv"}, {"conllu", "conllup"}):
        if format in same:
            return same & set(FORMATS)
    return {format}


def test_texts_hold_all_that_ever_shifted_an_offset() -> None:
    every = "".join([*PIECES, *SPACES])
    assert any(c > "\uffff" for c in every)
    for what in ("\u200d", "\u200b", "\ufeff", "\u0301", "\r\n", "\u05e9", "\u6771", "\U0001f3fd"):
        assert what in every
