"""spaCy's DocBin: its own tokens, entities, span groups, categories."""

import zlib
from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc, DocBin

from corpora import formats
from corpora.document import Document, Range
from corpora.errors import FormatError
from corpora.formats import Report
from tests.corpora.formats.damaged import read_mutated
from tests.corpora.formats.documents import documents, labelled_words, with_own_ids
from tests.corpora.formats.test_round_trips import left_out, there_and_back
from tests.shared import shared


def read(path: Path) -> tuple[list[Document], Report]:
    assert formats.detect(path) == "docbin"
    report = Report()
    return list(formats.read(path, report=report)), report


def put(folder: Path, *docs: Doc) -> Path:
    path = folder / "some.spacy"
    DocBin(docs=docs).to_disk(path)
    return path


def test_a_demo_of_spacys() -> None:
    (doc,), report = read(shared("fixtures/spacy_docbin/demo.spacy"))
    assert doc.text.startswith("I'm seeing Ed Sheeran on Wednesday")
    assert doc.words[:3] == ["I", "'m", "seeing"]
    assert labelled_words(doc) == [(["Ed", "Sheeran"], "PERSON")]
    assert (doc.state, report.mended, report.refused) == ("reviewed", [], [])


def test_what_spacys_converter_made_of_tokens_does_not_know_its_white_space() -> None:
    (doc,), report = read(shared("fixtures/spacy_docbin/ner-token-per-line.spacy"))
    assert (len(doc.tokens), len(doc.sentences)) == (66, 3)
    assert [label for _, label in labelled_words(doc)] == [
        "PERSON", "ORG", "DATE", "NORP", "PERSON", "ORG", "DATE",
    ]  # fmt: skip
    assert [entry.message for entry in report.mended] == [
        "the white space of 1 document is not known; words were joined by one space"
    ]


def test_tokens_are_spacys_and_white_space_is_none(tmp_path: Path) -> None:
    (doc,), _ = read(put(tmp_path, spacy.blank("en")("  Hi \n\nAnna  Smith 😀")))
    assert doc.text == "  Hi \n\nAnna  Smith 😀"
    assert doc.words == ["Hi", "Anna", "Smith", "😀"]
    assert doc.state is None


def test_span_groups_may_overlap(tmp_path: Path) -> None:
    made = spacy.blank("en")("New York Times")
    made.spans["sc"] = [made.char_span(0, 14, label="ORG"), made.char_span(0, 8, label="LOC")]
    made.spans["other"] = [made.char_span(0, 14, label="ORG")]
    (doc,), _ = read(put(tmp_path, made))
    assert [span.key for span in doc.spans] == [(0, 14, "ORG"), (0, 8, "LOC")]


def test_one_likely_category_is_the_category(tmp_path: Path) -> None:
    one, several = spacy.blank("en")("a"), spacy.blank("en")("b")
    one.cats, several.cats = {"pos": 1.0, "neg": 0.0}, {"pos": 0.9, "neg": 0.8}
    docs, report = read(put(tmp_path, one, several))
    assert [doc.category for doc in docs] == ["pos", None]
    assert docs[1].meta == {"cats": {"pos": 0.9, "neg": 0.8}}
    assert len(report.mended) == 1


def test_spacy_reads_what_is_written(tmp_path: Path) -> None:
    tokens = (Range(0, 2), Range(2, 3), Range(5, 9))
    a = Document("a", "Hi,  Anna", tokens=tokens, sentences=(Range(0, 3),), category="pos")
    b = Document("b", "No", tokens=(Range(0, 2),), sentences=(Range(0, 1),), category="neg")
    formats.write(tmp_path / "a.spacy", [a, b])
    docs = DocBin().from_disk(tmp_path / "a.spacy").get_docs(spacy.blank("en").vocab)
    found = next(iter(docs))
    assert [token.text for token in found] == ["Hi", ",", " ", "Anna"]
    assert (found.text, found.cats) == (a.text, {"pos": 1.0, "neg": 0.0})


@given(st.lists(documents(), min_size=1, max_size=4).map(with_own_ids))
def test_whole_documents_come_back(docs: list[Document]) -> None:
    back, written = there_and_back("corpus.spacy", docs)
    for doc, same in zip(docs, back, strict=True):
        assert same.replace(spans=()) == doc.replace(spans=(), proposals=())
        assert same.meta == doc.meta
        if "within a token" not in left_out(written):
            assert [span.key for span in same.spans] == [span.key for span in doc.spans]


@pytest.mark.parametrize("content", [b"", b"x\x9cxx", b"text", zlib.compress(b"\x93\x01\x02\x03")])
def test_what_is_no_docbin_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.spacy"
    path.write_bytes(content)
    with pytest.raises(FormatError, match=r"is empty|is not a DocBin"):
        list(formats.read(path, format="docbin"))


def test_damaged_files_are_refused_in_a_sentence(tmp_path: Path) -> None:
    read_mutated(shared("fixtures/spacy_docbin/demo.spacy"), "docbin", tmp_path)
