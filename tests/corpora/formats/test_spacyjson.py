"""spaCy's JSON: version 2's training format, and lists of [text, {"entities": ...}]."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.lang.en import English
from spacy.training import docs_to_json
from spacy.training.converters import json_to_docs

from corpora import formats
from corpora.document import Document, Range, Span
from corpora.errors import FormatError
from corpora.formats import Report
from corpora.tokens import complete
from tests.corpora.formats.damaged import read_mutated
from tests.corpora.formats.documents import documents, labelled_words, with_own_ids
from tests.corpora.formats.test_round_trips import left_out, there_and_back


def read(folder: Path, content: Any) -> tuple[list[Document], Report]:
    path = folder / "some.json"
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    path.write_text(text, encoding="utf-8")
    assert formats.detect(path) == "spacyjson"
    report = Report()
    return list(formats.read(path, report=report)), report


def tokens(*rows: tuple[str, str]) -> list[dict[str, str]]:
    return [{"orth": word, "tag": "X", "ner": tag} for word, tag in rows]


FIRST = tokens(("Anna", "B-PER"), ("Lee", "L-PER"), ("slept", "O"), (".", "O"))
SECOND = tokens(("In", "O"), ("Rome", "U-LOC"), ("!", "O"))
OF_V2: list[dict[str, Any]] = [
    {
        "id": 7,
        "paragraphs": [
            {
                "raw": "Anna  Lee slept.\nIn Rome!",
                "sentences": [{"tokens": FIRST}, {"tokens": SECOND}],
                "cats": [{"label": "pos", "value": 1}, {"label": "neg", "value": 0}],
            },
            {"sentences": [{"tokens": tokens(("So", "-"), ("what", "-"))}]},
        ],
    }
]


def test_version_2s_paragraphs_are_documents(tmp_path: Path) -> None:
    docs, report = read(tmp_path, OF_V2)
    assert [(doc.id, doc.text, doc.state) for doc in docs] == [
        ("7-1", "Anna  Lee slept.\nIn Rome!", "reviewed"),
        ("7-2", "So what", None),
    ]
    assert labelled_words(docs[0]) == [(["Anna", "Lee"], "PER"), (["Rome"], "LOC")]
    assert docs[0].sentences == (Range(0, 4), Range(4, 7))
    assert docs[0].category == "pos"
    assert [entry.message for entry in report.mended] == [
        "only the entities of words were read, not what stands in: tag"
    ]


def test_a_word_that_is_not_in_its_text_costs_its_paragraph(tmp_path: Path) -> None:
    paragraph = {"raw": "Anna sleeps", "sentences": [{"tokens": tokens(("Anna", "O"), ("x", "O"))}]}
    docs, report = read(tmp_path, [{"id": 1, "paragraphs": [paragraph]}, *OF_V2])
    assert [doc.id for doc in docs] == ["7-1", "7-2"]
    assert "document 1 of the file has a word 'x' at 4" in report.refused[0].message


def test_words_may_be_written_as_in_the_penn_treebank(tmp_path: Path) -> None:
    """As in spaCy's own example of the format."""
    rows = [("``", "O"), ("Hi", "O"), ("''", "O"), ("-LRB-", "O"), ("\n", "O"), ("Ann", "U-PER")]
    paragraph = {"raw": '"Hi" (\nAnn', "sentences": [{"tokens": tokens(*rows)}]}
    (doc,), report = read(tmp_path, [{"id": 1, "paragraphs": [paragraph]}])
    assert doc.words == ['"', "Hi", '"', "(", "Ann"]
    assert labelled_words(doc) == [(["Ann"], "PER")]
    assert "Penn Treebank" in report.mended[0].message


PAIRS = [
    ["Anna 😀 slept", {"entities": [[0, 4, "PER"], [0, 6, "ALL"]]}],
    ["Nothing here", {"entities": []}],
    ["Good", {"cats": {"POS": True, "NEG": False}, "links": {"a": 1}}],
    ["Rome", {"spans": {"sc": [[0, 4, "LOC"], [0, 4, "LOC"]]}}],
]


@pytest.mark.parametrize("wrapped", [False, True])
def test_pairs_of_a_text_and_its_labels(tmp_path: Path, wrapped: bool) -> None:
    content = {"classes": ["PER"], "annotations": [*PAIRS, None]} if wrapped else PAIRS
    docs, report = read(tmp_path, content)
    assert [(doc.text, doc.category, doc.state) for doc in docs] == [
        ("Anna 😀 slept", None, "reviewed"),
        ("Nothing here", None, "reviewed"),
        ("Good", "POS", "reviewed"),
        ("Rome", None, "reviewed"),
    ]
    assert docs[0].spans == (Span(0, 6, "ALL"), Span(0, 4, "PER"))
    assert docs[2].meta == {"links": {"a": 1}}
    assert len(docs[3].spans) == 1
    assert report.refused == []


@pytest.mark.parametrize(
    ("pair", "sentence"),
    [
        (["Anna", {"entities": [[0, 9, "PER"]]}], "a span 0-9 that is empty or beyond its text"),
        (["Anna", {"entities": ["U-PER"]}], "not given as [start, end, label]"),
        (["Anna", {"entities": [[0, 4]]}], "a span whose label is None"),
        (["Anna", ["entities"]], 'has no {"entities": ...} after its text'),
        (["Anna"], 'is not [text, {"entities"'),
        ({"text": "Anna"}, 'is neither a paragraph with "sentences" nor'),
    ],
)
def test_pairs_that_contradict_themselves_are_refused(
    tmp_path: Path, pair: Any, sentence: str
) -> None:
    text = ",\n".join(json.dumps(each) for each in (PAIRS[0], pair, PAIRS[1]))
    docs, report = read(tmp_path, f"[{text}]")
    assert len(docs) == 2
    assert [entry.line for entry in report.refused] == [2]
    assert sentence in report.refused[0].message


def test_several_categories_are_metadata(tmp_path: Path) -> None:
    (doc,), report = read(tmp_path, [["a", {"cats": {"x": 1, "y": 0.9}}]])
    assert (doc.category, doc.meta) == (None, {"cats": {"x": 1, "y": 0.9}})
    assert "several categories" in report.mended[0].message


def test_a_cut_file_gives_what_was_whole(tmp_path: Path) -> None:
    docs, report = read(tmp_path, json.dumps(PAIRS)[:100])
    assert len(docs) == 1
    assert "is not JSON" in report.refused[0].message


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes('[["café", {"entities": []}]]'.encode("latin-1"))
    with pytest.raises(FormatError, match=r"utf-8|UTF-8"):
        list(formats.read(path))


def test_what_spacy_writes_is_read(tmp_path: Path) -> None:
    nlp = English()
    nlp.add_pipe("sentencizer")
    made = nlp("Ann Lee  slept.\n\n It 😀 rained")
    made.set_ents([made.char_span(0, 7, "PER")])
    (doc,), _ = read(tmp_path, [docs_to_json([made])])
    assert doc.text == made.text
    assert doc.words == [token.text for token in made if not token.is_space]
    assert labelled_words(doc) == [(["Ann", "Lee"], "PER")]
    assert len(doc.sentences) == 2


def test_spacy_reads_what_is_written(tmp_path: Path) -> None:
    doc = complete(Document("a", "Ann Lee  slept.\nIt 😀 rained", category="pos"))
    spans = (Span(0, 7, "PER"), Span(4, 7, "LAST"), Span(19, 20, "E"))
    formats.write(tmp_path / "a.json", [doc.replace(spans=spans)], format="spacyjson")
    (found,) = json_to_docs((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert found.text == doc.text
    assert [token.text for token in found if not token.is_space] == doc.words
    assert [(ent.start_char, ent.end_char, ent.label_) for ent in found.ents] == [
        (0, 7, "PER"), (19, 20, "E"),
    ]  # fmt: skip
    assert found.cats == {"pos": 1.0}
    assert [sent.start_char for sent in found.sents] == [0, 16]


@given(st.lists(documents(), min_size=1, max_size=4).map(with_own_ids))
def test_whole_documents_come_back(docs: list[Document]) -> None:
    back, written = there_and_back("corpus.json", docs, "spacyjson")
    for doc, same in zip(docs, back, strict=True):
        spans = tuple(Span(*span.key) for span in doc.spans)
        assert same == doc.replace(spans=spans, proposals=())
        assert same.meta == doc.meta
    assert ("proposals" in left_out(written)) == any(doc.proposals for doc in docs)


def test_damaged_files_are_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    for content in (OF_V2, PAIRS):
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        read_mutated(path, "spacyjson", tmp_path)
