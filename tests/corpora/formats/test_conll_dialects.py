"""Shapes of CoNLL files met in published corpora, each in a few lines of its own."""

from pathlib import Path

import pytest

from corpora import formats
from corpora.document import Document
from corpora.formats import Report
from tests.corpora.formats.damaged import read_mutated
from tests.corpora.formats.documents import labelled_words

ANNA = (["Anna", "Lee"], "PER")
ROME = (["Rome"], "LOC")


def read(
    folder: Path, text: str, name: str = "a.conll", **options: object
) -> tuple[list[Document], Report]:
    path, report = folder / name, Report()
    path.write_text(text, encoding="utf-8", newline="")
    return list(formats.read(path, report=report, **options)), report


@pytest.mark.parametrize(
    ("mark", "doc_id"),
    [
        ("-DOCSTART- -X- O O", "a-1"),
        ("-DOCSTART-\t-X-\tO", "a-1"),
        ("-DOCSTART- (1 EU)", "1 EU"),
        ("-DOCSTART- doc12 O", "doc12"),
        ("0 -DOCSTART- O", "a-1"),
        ("-DOCSTART- [Cap]0 O", "a-1"),
        ("#DOCSTART", "a-1"),
        ("# newdoc id = x y", "x y"),
        ("# newdoc", "a-1"),
        ("# doc_id: news/7", "news/7"),
        ("#begin document (bc/cctv/00); part 001", "bc/cctv/00-001"),
    ],
)
def test_marks_of_documents_and_their_ids(tmp_path: Path, mark: str, doc_id: str) -> None:
    docs, report = read(tmp_path, f"{mark}\n\nAnna B-PER\nLee I-PER\n\n{mark}\n\nRome B-LOC\n")
    assert [labelled_words(doc) for doc in docs] == [[ANNA], [ROME]]
    assert docs[0].id == doc_id
    assert docs[1].id == ("a-2" if doc_id == "a-1" else f"{doc_id}-2")
    assert report.refused == []


@pytest.mark.parametrize("first", [0, 1])
def test_words_may_be_numbered_from_0_and_the_file_be_called_conllu(
    tmp_path: Path, first: int
) -> None:
    text = f"{first}\tAnna\tB-PER\n{first + 1}\tLee\tI-PER\n\n{first}\tRome\tB-LOC\n"
    text += f"{first + 1}\tfell\tO\n"
    (doc,), report = read(tmp_path, text, "a.conllu")
    assert labelled_words(doc) == [ANNA, ROME]
    assert (doc.text, report.mended) == ("Anna Lee\nRome fell", [])


def test_rows_may_be_longer_where_words_are_numbered(tmp_path: Path) -> None:
    text = "# text = Anna Lee said\n1\tAnna\tB-PER\t-\tann\n2\tLee\tI-PER\t-\tann\n3\tsaid\tO\n"
    text += "4\tit\tO\n5\tso\tO\n"
    (doc,), report = read(tmp_path, text, "a.iob2")
    assert labelled_words(doc) == [ANNA]
    assert [(entry.line, entry.message) for entry in report.mended] == [
        (1, "1 comment kept in the metadata, here the first"),
        (2, "2 rows with other than 3 columns, here the first"),
    ]


def test_words_without_a_label_may_stand_alone(tmp_path: Path) -> None:
    text = (
        "-DOCSTART- (1 EU)\nAnna\tB\tAnna Lee\t--NME--\nLee\tI\tAnna Lee\t--NME--\nsaid\nit\nso\n"
    )
    (doc,), _ = read(tmp_path, text, "a.tsv", format="conll2003")
    assert labelled_words(doc) == [(["Anna", "Lee"], "ENTITY")]
    assert doc.text == "Anna Lee said it so"


def test_the_last_column_may_say_something_else(tmp_path: Path) -> None:
    text = "It O +\nsaw O +\nRome B-LOC -\n. O +\n"
    assert labelled_words(read(tmp_path, text)[0][0]) == [ROME]


def test_a_line_that_names_the_columns_is_no_word(tmp_path: Path) -> None:
    text = "WORD\tTAG\nThis\tO\nis\tO\nNew Berlin\tLOC\n"
    (doc,), report = read(tmp_path, text, format="conll2003")
    assert labelled_words(doc) == [(["New Berlin"], "LOC")]
    assert doc.text == "This is New Berlin"
    assert report.mended[0].message == "1 line that names the columns left out, here the first"


def test_comments_with_as_many_columns_as_rows_are_no_words(tmp_path: Path) -> None:
    text = "# id 5239 domain=train\nAnna _ _ B-PER\nLee _ _ I-PER\n# _ _ O\n"
    (doc,), _ = read(tmp_path, text)
    assert doc.words == ["Anna", "Lee", "#"]
    assert doc.meta == {"comments": [[0, "id 5239 domain=train"]]}


def test_columns_of_brackets_hold_nested_names(tmp_path: Path) -> None:
    cells = [("the", "(ORG*"), ("Bank", "*"), ("of", "*"), ("Rome", "(LOC))"), ("fell", "*")]
    (doc,), _ = read(tmp_path, "".join(f"{word} {cell}\n" for word, cell in cells))
    names = [(["the", "Bank", "of", "Rome"], "ORG"), ROME]
    assert labelled_words(doc) == names
    rows = "".join(
        f"bc/x 0 {at} {word} NN (TOP(S* - - - Speaker#1 {cell} (ARG0*) -{' (V*)' * (at % 2)}\n"
        for at, (word, cell) in enumerate(cells)
    )
    (doc,), report = read(tmp_path, f"#begin document (bc/x); part 000\n{rows}\n#end document\n")
    assert (doc.id, doc.text, labelled_words(doc)) == (
        "bc/x-000", "the Bank of Rome fell", names,
    )  # fmt: skip
    assert report.refused == []


@pytest.mark.parametrize("line", ["{}|{}", "{}|NN|{}", "{}//{}", "{}/{}"])
def test_a_line_may_be_a_sentence(tmp_path: Path, line: str) -> None:
    words = [("Anna", "B-PER"), ("Lee", "I-PER"), ("left", "O"), ("Rome", "B-LOC")]
    items = [line.format(word, tag) for word, tag in words]
    good = f"{' '.join(items[:3])}\n{items[3]}\n"
    (doc,), report = read(tmp_path, f"-DOCSTART- -X- O O\n{good * 9}x y\n\n{good}", "a.iob")
    assert labelled_words(doc) == [ANNA, ROME] * 10
    assert len(doc.sentences) == 20
    assert [entry.line for entry in report.refused] == [20]


def test_labels_without_b_and_i_are_known_by_their_look(tmp_path: Path) -> None:
    words = ["a\tO", "b\tO", "c\tart-film", "d\tart-film", "e\tO", "f\tO", "g\tO", "h\tO"]
    (doc,), _ = read(tmp_path, "\n".join(words) + "\n\n" + "\n".join(words), "train.txt")
    assert labelled_words(doc) == [(["c", "d"], "art-film")] * 2


def test_in_io_a_tag_is_a_label_as_a_whole(tmp_path: Path) -> None:
    text = "the O\nline S-Bahn\nI-X I-Bus\n"
    assert [s.label for s in read(tmp_path, text)[0][0].spans] == ["Bahn", "Bus"]
    (doc,), _ = read(tmp_path, text, scheme="IO", invalid="discard")
    assert [s.label for s in doc.spans] == ["S-Bahn", "Bus"]


def test_a_named_scheme_says_what_is_wrong_in_it(tmp_path: Path) -> None:
    text = "a I-X\nb O\nc I-X\n"
    assert read(tmp_path, text)[1].mended == []
    assert "2 spans beginning with I" in read(tmp_path, text, scheme="IOB2")[1].mended[0].message
    (doc,), _ = read(tmp_path, text, scheme="IOB1", invalid="discard")
    assert len(doc.spans) == 2


@pytest.mark.parametrize(
    "text",
    [
        "#begin document (x); part 0\n" + "x 0 0 Rome NN * - - - - (LOC) * -\n" * 2,
        "Anna|B-PER left|O\nRome|B-LOC .|O\n",
        "# id 1\n1\tRome\tB-LOC\tx\n2\t.\tO\n",
    ],
)
def test_files_as_bad_as_chance_makes_them(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.conll").write_text(text)
    read_mutated(tmp_path / "a.conll", "conll2003", tmp_path, count=150)
