"""The course's table: columns doc, words, labels; a token a row."""

from pathlib import Path

import pytest

from corpora import formats
from corpora.document import Document, Range, Span
from corpora.errors import FormatError
from corpora.formats import Report
from tests.corpora.formats.documents import labelled_words


def read(folder: Path, text: str, name: str = "some.csv") -> tuple[list[Document], Report]:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    report = Report()
    return list(formats.read(path, report=report)), report


def test_a_document_is_as_long_as_its_id_stays_the_same(tmp_path: Path) -> None:
    table = "doc,words,labels\n1,Anna,B-PER\n1,Smith,I-PER\n1,.,O\n2,Rome,B-LOC\n"
    docs, report = read(tmp_path, table)
    assert [(doc.id, doc.text, doc.state) for doc in docs] == [
        ("1", "Anna Smith .", "reviewed"),
        ("2", "Rome", "reviewed"),
    ]
    assert labelled_words(docs[0]) == [(["Anna", "Smith"], "PER")]
    assert report.mended == report.refused == []


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_id_may_stand_in_the_first_row_only(tmp_path: Path, delimiter: str) -> None:
    rows = [
        ("", "Sentence #", "Word", "POS", "Tag"),
        ("0", "Sentence: 1", "Anna", "NNP", "B-per"),
        ("1", "", "slept", "VBD", "O"),
        ("2", "Sentence: 2", "Rome", "NNP", "B-geo"),
    ]
    docs, report = read(tmp_path, "\r\n".join(map(delimiter.join, rows)))
    assert [(doc.id, doc.words) for doc in docs] == [
        ("Sentence: 1", ["Anna", "slept"]),
        ("Sentence: 2", ["Rome"]),
    ]
    assert "the columns pos were not read" in report.mended[0].message


def test_words_may_be_quoted_and_quotes_may_be_words(tmp_path: Path) -> None:
    (doc,), _ = read(tmp_path, 'doc,words,labels\n1,"1,000",O\n1,"""",O\n1,",O\n1,"a ""b""",O\n')
    assert doc.words == ["1,000", '"', '"', 'a "b"']


def test_an_empty_row_ends_a_sentence(tmp_path: Path) -> None:
    (doc,), _ = read(tmp_path, "doc,words,labels\n1,a,O\n1,b,O\n\n1,c,O\n")
    assert (doc.text, doc.sentences) == ("a b\nc", (Range(0, 2), Range(2, 3)))


def test_without_labels_a_document_is_not_reviewed(tmp_path: Path) -> None:
    (doc,), _ = read(tmp_path, "doc,words\n1,Anna\n1,slept\n")
    assert (doc.words, doc.state) == (["Anna", "slept"], None)


def test_a_row_without_a_word_costs_its_document_only(tmp_path: Path) -> None:
    docs, report = read(tmp_path, "doc,words,labels\n1,a,O\n1,,O\n1,c,O\n2,d,O\n3,e\n")
    assert [doc.id for doc in docs] == ["2"]
    assert [(entry.line, entry.message) for entry in report.refused] == [
        (3, "has not a word; document 1 was left out"),
        (6, "has not 3 columns; document 3 was left out"),
    ]
    assert report.refused[0].text == "1,a,O\n1,,O\n1,c,O"


def test_an_id_that_comes_back_is_another_document(tmp_path: Path) -> None:
    docs, report = read(tmp_path, "doc,words,labels\n1,a,O\n2,b,O\n1,c,O\n")
    assert [doc.id for doc in docs] == ["1", "2", "1-2"]
    assert report.mended[0].line == 4


def test_a_table_with_other_columns_is_an_error_that_names_those_it_needs(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"line 1: .* doc, words, labels, or text, category"):
        read(tmp_path, "v1,v2\nnice,pos\n")


def test_the_shape_that_is_written(tmp_path: Path) -> None:
    doc = Document(
        "a", "Hi, Anna", tokens=(Range(0, 2), Range(2, 3), Range(4, 8)), sentences=(Range(0, 3),),
        spans=(Span(4, 8, "PER"),), state="reviewed",
    )  # fmt: skip
    formats.write(tmp_path / "a.csv", [doc])
    assert (tmp_path / "a.csv").read_text() == 'doc,words,labels\na,Hi,O\na,",",O\na,Anna,B-PER\n'
    formats.write(tmp_path / "a.tsv", [doc])
    assert (tmp_path / "a.tsv").read_text().splitlines()[2] == "a\t,\tO"


def test_sentences_are_made_anew_and_that_is_told(tmp_path: Path) -> None:
    (doc,), _ = read(tmp_path, "doc,words,labels\n1,a,O\n\n1,b,O\n")
    report = formats.write(tmp_path / "out.csv", [doc])
    assert any("sentence borders" in entry.message for entry in report.mended)
