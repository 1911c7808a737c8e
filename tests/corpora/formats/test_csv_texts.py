"""A table of one text a row: its category, its id, and columns of metadata."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora import formats
from corpora.document import Document, Span
from corpora.errors import FormatError
from corpora.formats import Report
from corpora.tokens import complete
from tests.corpora.formats.damaged import read_mutated
from tests.corpora.formats.documents import documents, with_own_ids
from tests.corpora.formats.test_csv import read
from tests.corpora.formats.test_round_trips import left_out, there_and_back
from tests.shared import shared


def test_doccanos_example() -> None:
    report = Report()
    path = shared("fixtures/doccano/text_classification_example.csv")
    docs = list(formats.read(path, report=report))
    assert [(doc.text, doc.category, doc.state) for doc in docs] == [
        ("exampleA", "positive", "reviewed"),
        ("exampleB", None, None),
    ]
    assert [(entry.line, entry.message) for entry in report.refused] == [(4, "has no text")]


def test_quoted_cells_hold_line_breaks_quotes_and_commas(tmp_path: Path) -> None:
    table = 'Review,Sentiment\r\n"One, ""two""\r\nthree\n",pos\r\nfour,neg\r\n'
    docs, report = read(tmp_path, table)
    assert [(doc.id, doc.text, doc.category) for doc in docs] == [
        ("some-2", 'One, "two"\r\nthree\n', "pos"),
        ("some-5", "four", "neg"),
    ]
    assert report.mended == report.refused == []


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_other_columns_are_metadata(tmp_path: Path, delimiter: str) -> None:
    rows = [("id", "text", "stars", "label", ""), ("7", "nice", "5", "pos", "x"), ("8", "bad")]
    docs, report = read(tmp_path, "\n".join(map(delimiter.join, rows)))
    assert [(doc.id, doc.text, doc.category, doc.meta) for doc in docs] == [
        ("7", "nice", "pos", {"stars": "5", "column 5": "x"}),
        ("8", "bad", None, {}),
    ]
    assert report.mended == report.refused == []


def test_columns_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "spam.csv"
    path.write_text("v1,v2,,\nham,Ok lar,,\n")
    (doc,) = formats.read(path, text_column="v2", category_column="v1")
    assert (doc.text, doc.category, doc.meta) == ("Ok lar", "ham", {})
    with pytest.raises(FormatError, match="has no column 'v3'; it has: v1, v2, column 3"):
        list(formats.read(path, text_column="v2", category_column="v3"))
    assert [option.name for option in formats.describe("csv").options] == [
        "text_column", "category_column", "id_column", "invalid",
    ]  # fmt: skip


def test_columns_without_names_have_numbers(tmp_path: Path) -> None:
    path = tmp_path / "sms.csv"
    path.write_text("ham,Ok lar... Joking\nspam,WINNER!!\n")
    with pytest.raises(FormatError, match="text_column, by its number if it has no name"):
        list(formats.read(path))
    docs = list(formats.read(path, text_column="2", category_column="1"))
    assert [(doc.text, doc.category) for doc in docs] == [
        ("Ok lar... Joking", "ham"),
        ("WINNER!!", "spam"),
    ]
    with pytest.raises(FormatError, match="does not name its columns"):
        list(formats.read(path, text_column="3"))


def test_a_table_of_one_column_needs_no_quotes(tmp_path: Path) -> None:
    (doc,), _ = read(tmp_path, "text\nOne, two; three.\n")
    assert doc.text == "One, two; three."


def test_a_comma_too_many_is_refused(tmp_path: Path) -> None:
    docs, report = read(tmp_path, "text,label\nOne, two,pos\nthree,neg\n")
    assert [doc.text for doc in docs] == ["three"]
    assert [(entry.line, entry.message) for entry in report.refused] == [
        (2, "has 3 cells for 2 columns; put its text in quotes")
    ]


def test_a_quote_that_is_not_closed_swallows_no_row(tmp_path: Path) -> None:
    docs, report = read(tmp_path, 'text,label\n"One,pos\ntwo,neg\nthree,"neg"\n"four, five\n6,pos')
    assert [doc.text for doc in docs] == ['"One', "two", "three", '"four', "6"]
    assert [entry.line for entry in report.mended] == [2, 5]


def test_a_table_with_tabs_may_know_no_quotes(tmp_path: Path) -> None:
    """GLUE's tables: a quote is a character like any other."""
    table = 'sentence\tlabel\n"one\t1\ntwo\t0\nthree "\t1\n"four"\t0\n'
    docs, report = read(tmp_path, table, "dev.tsv")
    assert [doc.text for doc in docs] == ['"one', "two", 'three "', "four"]
    assert [entry.line for entry in report.mended] == [2]


def test_a_category_that_cannot_be_one_costs_its_row(tmp_path: Path) -> None:
    docs, report = read(tmp_path, 'text,label\none,"a\nb"\ntwo,c\n')
    assert [doc.text for doc in docs] == ["two"]
    assert [entry.line for entry in report.refused] == [2]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(tmp_path: Path, encoding: str, end: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(end.join(["text,label", "naïve 😀,pos", "b,neg"]).encode(encoding))
    assert [doc.text for doc in formats.read(path)] == ["naïve 😀", "b"]


def test_another_encoding_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("text,label\n1,a\ncafé,b\n".encode("latin-1"))
    with pytest.raises(FormatError, match="line 3: byte 4"):
        list(formats.read(path))
    assert next(reversed(list(formats.read(path, encoding="latin-1")))).text == "café"


def test_a_text_may_be_long(tmp_path: Path) -> None:
    text = "long " * 40_000
    (doc,), _ = read(tmp_path, f'text,label\n"{text}",pos\n')
    assert doc.text == text


def test_written_are_texts_where_there_are_categories_only(tmp_path: Path) -> None:
    one = complete(Document("a", "One,\ntwo", category="pos", state="reviewed", meta={"by": "me"}))
    two = complete(Document("b", "three", meta={"stars": 5}))
    report = formats.write(tmp_path / "a.csv", [one, two])
    table = (tmp_path / "a.csv").read_text()
    assert table == 'id,text,category,by\n"a","One,\ntwo","pos","me"\nb,three,,\n'
    assert [entry.message.partition(" carry ")[2] for entry in report.mended] == [
        "metadata other than short texts, one of a kind in each document; left out of 1 document"
    ]
    labelled = two.replace(spans=(Span(0, 5, "N"),))
    report = formats.write(tmp_path / "a.csv", [one, labelled])
    assert (tmp_path / "a.csv").read_text().startswith("doc,words,labels\n")
    assert "categories" in left_out(report)


@pytest.mark.parametrize("name", ["corpus.csv", "corpus.tsv"])
@given(docs=st.lists(documents(), min_size=1, max_size=4).map(with_own_ids))
def test_texts_come_back_as_they_were(name: str, docs: list[Document]) -> None:
    docs = [doc.replace(spans=(), category=doc.category or "neu") for doc in docs]
    back, written = there_and_back(name, [*docs, docs[0].replace(id="last", text="x")])
    kept = [doc for doc in docs if doc.text.strip()]
    assert [(doc.id, doc.text, doc.category) for doc in back[:-1]] == [
        (doc.id, doc.text, doc.category) for doc in kept
    ]
    states = {doc.state for doc in [*kept, docs[0]]}
    assert ("review states" in left_out(written)) == (states != {"reviewed"})
    if "metadata" not in left_out(written):
        assert [doc.meta for doc in back[:-1]] == [doc.meta for doc in kept]


def test_spreadsheets_read_what_is_written(tmp_path: Path) -> None:
    doc = complete(Document("a", '=1+1 "\r\n\ttwo', category="pos", state="reviewed"))
    formats.write(tmp_path / "a.tsv", [doc])
    with (tmp_path / "a.tsv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file, dialect="excel-tab"))
    assert rows == [["id", "text", "category"], ["a", doc.text, "pos"]]


def test_damaged_files_are_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text('id,text,label\n1,"One,\ntwo",pos\n2,"a ""b""",neg\n3,c,\n', encoding="utf-8")
    read_mutated(path, "csv", tmp_path)
