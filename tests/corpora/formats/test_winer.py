"""A French corpus of 227 documents with nested names, from brat into every format and back."""

from collections import Counter
from functools import cache
from itertools import pairwise

import pytest

from corpora import formats
from corpora.document import Document, Span
from corpora.formats import ASPECTS, Report
from corpora.formats.webanno_text import covered
from tests.corpora.formats.carried import BOTH_WAYS, is_told, there_and_back
from tests.shared import shared

FOLDER = "data/winer-fr-2018"
# `make test` takes a tenth of the documents through every format, `make soak` all of them.
SLICE = 10


@cache
def corpus() -> tuple[tuple[Document, ...], Report]:
    report = Report()
    return tuple(formats.read(shared(FOLDER), lang="fr", report=report)), report


def test_it_imports_in_one_command_with_its_nestings() -> None:
    docs, report = corpus()
    lines = [
        line
        for path in shared(FOLDER).rglob("*.ann")
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert (len(docs), report.refused) == (227, [])
    assert sum(len(doc.spans) for doc in docs) == 7561 == sum(line[:1] == "T" for line in lines)
    assert sum(a.overlaps(b) for doc in docs for a, b in pairwise(doc.spans)) > 0


@pytest.mark.parametrize("format", BOTH_WAYS)
def test_it_comes_back_from_every_format_or_what_is_left_is_told(format: str) -> None:
    _there_and_back(format, list(corpus()[0])[::SLICE])


@pytest.mark.soak
@pytest.mark.parametrize("format", BOTH_WAYS)
def test_all_of_it_comes_back_from_every_format(format: str) -> None:
    _there_and_back(format, list(corpus()[0]))


def _there_and_back(format: str, docs: list[Document]) -> None:
    carries = formats.describe(format).carries
    back, told = there_and_back(format, docs)
    if not {"spans", "overlaps", "white space"} <= carries:
        assert any(is_told(aspect, told) for aspect in ("spans", "overlaps"))
        return
    assert len(back) == len(docs)
    found = Counter(_spans(doc) for doc in back)
    if "cuts" in carries:
        assert found == Counter(map(_spans, docs))
        return
    assert found == Counter(_spans(_on_whole_tokens(doc)) for doc in docs)
    assert any(ASPECTS["cuts"] in message for message in told)


def _spans(doc: Document) -> tuple[object, ...]:
    return (doc.text, tuple(sorted({span.key for span in doc.spans})))


def _on_whole_tokens(doc: Document) -> Document:
    """The document with each annotation stretched over the tokens that it touches."""
    spans = []
    for span in doc.spans:
        places = covered(doc.tokens, span.start, span.end)
        start, end = doc.tokens[places[0]].start, doc.tokens[places[-1]].end
        spans.append(Span(start, end, span.label))
    return doc.replace(spans=tuple(spans))
