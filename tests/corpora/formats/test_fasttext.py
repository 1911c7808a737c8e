"""fastText's lines: categories."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from corpora import formats
from corpora.document import Document
from corpora.formats import Report
from tests.corpora.formats.damaged import read_mutated
from tests.corpora.formats.documents import documents
from tests.corpora.formats.test_round_trips import left_out, there_and_back
from tests.shared import shared

FIXTURE = "fixtures/doccano/text_classification_example_fasttext.txt"


def test_doccanos_example() -> None:
    report = Report()
    assert formats.detect(shared(FIXTURE)) == "fasttext"
    docs = list(formats.read(shared(FIXTURE), report=report))
    assert [(doc.text, doc.category, doc.state) for doc in docs] == [
        ("exampleA", "positive", "reviewed"),
        ("exampleB", None, "reviewed"),
        ("exampleC", None, None),
    ]
    assert docs[1].meta == {"labels": ["positive", "negative"]}
    assert [entry.line for entry in report.mended] == [2]
    assert [(entry.line, entry.message) for entry in report.refused] == [
        (4, "has a label but no text")
    ]


def test_what_cannot_stand_in_a_line_is_told(tmp_path: Path) -> None:
    doc = Document("a", "__label__x\nis 😀", category="very good")
    written = formats.write(tmp_path / "a.ft", [doc])
    assert (tmp_path / "a.ft").read_text() == "__label__very_good label__x is 😀\n"
    for what in ("line breaks", "white space in categories", "beginning of a text", "ids"):
        assert what in left_out(written)


@given(st.lists(documents().filter(lambda doc: doc.text.strip()), min_size=1, max_size=4))
def test_texts_and_categories_come_back(docs: list[Document]) -> None:
    back, written = there_and_back("corpus.fasttext", docs)
    assert [doc.category for doc in back] == [doc.category for doc in docs]
    assert [doc.text.split() for doc in back] == [doc.text.split() for doc in docs]
    if "line breaks" not in left_out(written):
        assert [doc.text for doc in back] == [doc.text for doc in docs]


def test_damaged_files_are_refused_in_a_sentence(tmp_path: Path) -> None:
    read_mutated(shared(FIXTURE), "fasttext", tmp_path)
