"""CoNLL-2003 and its kin: every scheme and shape of tags, and lines that are none."""

from pathlib import Path

import pytest

from corpora import formats
from corpora.document import Document
from corpora.errors import FormatError
from corpora.formats import Report
from tests.corpora.formats.documents import labelled_words


def read(folder: Path, text: str, **options: object) -> tuple[list[Document], Report]:
    path = folder / "some.conll"
    path.write_text(text, encoding="utf-8", newline="")
    report = Report()
    return list(formats.read(path, format="conll2003", report=report, **options)), report


ANNA = (["Anna", "Smith"], "PER")
ROME = (["Rome"], "LOC")
WORDS = ["Anna", "Smith", "saw", "Rome"]


@pytest.mark.parametrize(
    "tags",
    [
        "I-PER I-PER O I-LOC",
        "B-PER I-PER O B-LOC",
        "B-PER E-PER O S-LOC",
        "B-PER L-PER O U-LOC",
        "B-PER M-PER O S-LOC",
        "I-PER E-PER O E-LOC",
        "PER PER O LOC",
        "B_PER I_PER O B_LOC",
        "PER-B PER-I O LOC-B",
        "PER_B PER_I O LOC_B",
        "B-PER I-PER _ B-LOC",
    ],
)
@pytest.mark.parametrize("separator", [" ", "\t", "  "])
def test_every_scheme_means_the_same(tmp_path: Path, tags: str, separator: str) -> None:
    lines = [f"{word}{separator}{tag}" for word, tag in zip(WORDS, tags.split(), strict=True)]
    (doc,), _ = read(tmp_path, "\n".join(lines))
    assert labelled_words(doc) == [ANNA, ROME]
    assert (doc.id, doc.text, doc.state) == ("some-1", "Anna Smith saw Rome", "reviewed")


def test_bare_tags_are_given_a_label(tmp_path: Path) -> None:
    (doc,), _ = read(tmp_path, "Anna B\nSmith I\nsaw O\n")
    assert labelled_words(doc) == [(["Anna", "Smith"], "ENTITY")]


def test_labels_may_hold_the_separators(tmp_path: Path) -> None:
    (doc,), _ = read(tmp_path, "a B-creative-work\nb I-creative-work\nc B-E-MAIL\nd O\n")
    assert [label for _, label in labelled_words(doc)] == ["creative-work", "E-MAIL"]


def test_an_i_without_a_beginning_begins_and_is_told_where_the_scheme_has_a_b(
    tmp_path: Path,
) -> None:
    text = "a B-X\nb O\nc I-X\n"
    (doc,), report = read(tmp_path, text)
    assert len(doc.spans) == 2
    assert "as conlleval reads" in report.mended[0].message
    (doc,), report = read(tmp_path, text, invalid="discard")
    assert len(doc.spans) == 1


def test_sentences_and_documents(tmp_path: Path) -> None:
    text = "-DOCSTART- -X- O O\n\na X X O\nb X X O\n \t\nc X X O\n\n-DOCSTART- -X- O O\n\nd X X O"
    docs, report = read(tmp_path, text)
    assert [doc.text for doc in docs] == ["a b\nc", "d"]
    assert [list(doc.sentence_words()) for doc in docs] == [[["a", "b"], ["c"]], [["d"]]]
    assert report.mended == []


def test_windows_line_ends_a_byte_order_mark_and_no_final_newline(tmp_path: Path) -> None:
    (doc,), report = read(tmp_path, "\ufeffAnna\tB-PER\r\nSmith\tI-PER\r\n\r\nRome\tB-LOC")
    assert labelled_words(doc) == [ANNA, ROME]
    assert doc.words[0] == "Anna"
    assert report.mended == []


def test_a_column_can_be_named(tmp_path: Path) -> None:
    text = "Rome NNP B-LOC B-NP\nfell VBD O O\n"
    for column, label in ((3, "LOC"), (-1, "NP"), (-2, "LOC")):
        (doc,), _ = read(tmp_path, text, column=column)
        assert labelled_words(doc) == [(["Rome"], label)]
    with pytest.raises(FormatError, match="has no column 9; it has 4"):
        read(tmp_path, text, column=9)


def test_where_words_are_numbered_both_layers_of_tags_are_read(tmp_path: Path) -> None:
    text = "#\tsource [2009]\n1\tTroia\tB-OTH\tB-LOC\n2\tTraum\tI-OTH\tO\n\n1\tIn\tO\tO\n"
    (doc,), report = read(tmp_path, text)
    assert labelled_words(doc) == [(["Troia", "Traum"], "OTH"), (["Troia"], "LOC")]
    assert "1 comment kept in the metadata" in report.mended[0].message
    assert doc.meta == {"comments": [[0, "source [2009]"]]}


def test_a_long_file_that_marks_no_documents_is_cut_and_told(tmp_path: Path) -> None:
    sentence = "Rome B-LOC\nfell O\n\n"
    docs, report = read(tmp_path, sentence * 200)
    assert [len(doc.sentences) for doc in docs] == [200]
    assert report.mended == []
    docs, report = read(tmp_path, sentence * 210)
    assert [len(doc.sentences) for doc in docs] == [50, 50, 50, 50, 10]
    assert "each 50 sentences were taken as a document" in report.mended[0].message
    docs, _ = read(tmp_path, sentence * 7, sentences_per_doc=3)
    assert [len(doc.sentences) for doc in docs] == [3, 3, 1]


def test_a_missing_column_costs_its_sentence_only(tmp_path: Path) -> None:
    docs, report = read(tmp_path, "a X O\n\nb X B-A\nc O\nd X O\n\ne X O\n")
    assert docs[0].words == ["a", "e"]
    assert str(report.refused[0]) == (
        f"{tmp_path / 'some.conll'}, line 4: has 2 columns where the file has 3;"
        " its sentence was left out."
    )
    assert report.refused[0].text == "c O"


def test_a_tag_without_a_word_is_left_out_and_told(tmp_path: Path) -> None:
    (doc,), report = read(tmp_path, "a\tO\n\u00a0\tO\nb\tO\n")
    assert doc.words == ["a", "b"]
    assert report.mended[0].line == 2


def test_words_without_tags_are_not_reviewed(tmp_path: Path) -> None:
    (doc,), _ = read(tmp_path, "a _\nb _\n")
    assert doc.state is None


@pytest.mark.parametrize("text", ["only\nwords\n", "\n\n", "-DOCSTART-\n"])
def test_what_is_no_table_is_an_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(FormatError, match="no line of two columns"):
        read(tmp_path, text)


def test_words_keep_white_space_that_is_no_separator(tmp_path: Path) -> None:
    (doc,), _ = read(tmp_path, "1\u00a0000 O\nx\u2028y O\n")
    assert doc.words == ["1\u00a0000", "x\u2028y"]


def test_the_shape_that_is_written(tmp_path: Path) -> None:
    (doc,), _ = read(tmp_path, "Anna B-PER\nSmith I-PER\n\nRome B-LOC\n")
    formats.write(tmp_path / "out.conll", [doc])
    assert (tmp_path / "out.conll").read_text() == (
        "-DOCSTART- -X- O O\n\nAnna -X- _ B-PER\nSmith -X- _ I-PER\n\nRome -X- _ B-LOC\n\n"
    )
