"""UIMA CAS as XMI: the same as WebAnno TSV of the same document; nothing outside is opened."""

from pathlib import Path

import pytest
from hypothesis import given

from corpora import formats
from corpora.document import Document, Span
from corpora.errors import FormatError
from corpora.formats import Report
from corpora.tokens import complete
from tests.corpora.formats.documents import documents
from tests.corpora.formats.mutations import mutated, only_user_errors
from tests.corpora.formats.test_round_trips import left_out, there_and_back
from tests.shared import shared

NAMES = [
    "CrossSentenceSpanWithFeatureValue", "MultiTokenSpanWithFeatureValue", "SentenceWithEmoji",
    "SentenceWithTab", "SubMultiTokenSpanWithFeatureValue", "TokenBoundedSpanWithNastyFeatureValue",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_xmi_and_webanno_tsv_of_a_document_are_the_same(name: str) -> None:
    reports = Report(), Report()
    (doc,) = formats.read(shared(f"fixtures/uima_xmi/test{name}.xmi"), report=reports[0])
    (same,) = formats.read(shared(f"fixtures/webanno_tsv/test{name}.tsv"), report=reports[1])
    assert (doc, doc.state) == (same, "reviewed")
    assert reports[0].refused_count == reports[1].refused_count


def test_a_doctype_is_refused_before_anything_grows_or_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.xmi"
    for entity in ('"ha"', 'SYSTEM "file:///etc/passwd"'):
        path.write_text(
            f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a {entity}>]>'
            '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI">&a;</xmi:XMI>'
        )
        with pytest.raises(FormatError, match="has a DOCTYPE"):
            list(formats.read(path))


@given(documents())
def test_text_tokens_and_annotations_come_back(doc: Document) -> None:
    (back,), written = there_and_back("out", [doc], "xmi")
    if "control characters" not in left_out(written):
        assert back.text == doc.text
    assert (back.tokens, back.sentences) == (doc.tokens, doc.sentences)
    assert [span.key for span in back.spans] == [span.key for span in doc.spans]


def test_files_as_bad_as_chance_makes_them(tmp_path: Path) -> None:
    path = tmp_path / "a.xmi"
    doc = complete(Document("a", "😀 Anna"))
    formats.write(path, [doc.replace(spans=(Span(2, 6, "PER"),))])
    for bad in mutated(path.read_bytes(), 300):
        path.write_bytes(bad)
        only_user_errors(path, "xmi")
