"""What every format has in common: recognising files, refusing bad ones, writing whole ones."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpora import formats
from corpora.document import Document
from corpora.errors import FormatError, UnknownNameError, UserError
from corpora.formats import Report

JSONL, CONLL, CSV = '{"text": "a"}\n', "Rome B-LOC\nfell O\n", "doc,words,labels\n1,a,O\n"


def put(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    ("name", "content", "format"),
    [
        ("a.jsonl", JSONL, "jsonl"),
        ("a.txt", JSONL, "jsonl"),
        ("a.json", JSONL, "jsonl"),
        ("a.conll", CONLL, "conll2003"),
        ("eng.testa", CONLL, "conll2003"),
        ("train.txt", CONLL, "conll2003"),
        ("train.tsv", CONLL.replace(" ", "\t"), "conll2003"),
        ("a.csv", CSV, "csv"),
        ("a.tsv", CSV.replace(",", "\t"), "tsv"),
        ("a.txt", "text,label\nnice,pos\n", "csv"),
        ("a.txt", CSV, "csv"),
        ("a.txt", "Only words.\nOh well.\n", "text"),
        ("README", "Only words.\n", "text"),
        ("a.jsonl", "{broken\n", "jsonl"),
    ],
)
def test_formats_are_recognised(tmp_path: Path, name: str, content: str, format: str) -> None:
    assert formats.detect(put(tmp_path / name, content)) == format


def test_what_cannot_be_recognised_must_be_named(tmp_path: Path) -> None:
    path = put(tmp_path / "a.xyz", "Only words.")
    with pytest.raises(FormatError, match="name one with --format: text, conll2003, jsonl, csv"):
        formats.read(path)
    assert len(list(formats.read(path, format="text"))) == 1


def test_an_unknown_format_is_answered_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match=r"no format named 'conl'.* conll2003"):
        formats.read(put(tmp_path / "a.conll", CONLL), format="conl")


@pytest.mark.parametrize("name", ["a.txt", "a.conll", "a.jsonl", "a.csv", "a"])
@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty; there is nothing to read"),
        (b"\x7fELF\x00\x01\x00\x00", "is a binary file; name a text file"),
        (b" \n\t\n", "holds|no line|does not name"),
    ],
)
def test_bad_files_are_refused_in_one_sentence(
    tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    with pytest.raises(FormatError, match=sentence) as caught:
        list(formats.read(put(tmp_path / name, content)))
    assert str(caught.value).startswith(str(tmp_path / name))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["a.txt", "a.conll", "a.csv"])
def test_a_file_in_another_encoding_is_refused_with_the_place(tmp_path: Path, name: str) -> None:
    content = "doc,words,labels\n1,a,O\n1,café,O\n" if name == "a.csv" else "a O\nb O\ncafé O\n"
    path = put(tmp_path / name, content.encode("latin-1"))
    format = {"a.txt": "text"}.get(name)
    with pytest.raises(FormatError, match=r"line 3: byte \d of the line \(0xE9\) is not UTF-8"):
        list(formats.read(path, format=format))
    (doc,) = formats.read(path, format=format, encoding="latin-1")
    assert "café" in doc.text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
@pytest.mark.parametrize("content", [JSONL, CONLL, CSV, "Only words."])
def test_a_byte_order_mark_names_the_encoding(tmp_path: Path, encoding: str, content: str) -> None:
    plain = list(formats.read(put(tmp_path / "a.txt", content)))
    assert list(formats.read(put(tmp_path / "a.txt", content.encode(encoding)))) == plain


@pytest.mark.parametrize("encoding", ["ascii", "klingon", "idna", "hex"])
@pytest.mark.parametrize("format", ["text", "conll2003", "jsonl"])
def test_an_encoding_that_does_not_fit_is_said(tmp_path: Path, encoding: str, format: str) -> None:
    path = put(tmp_path / "a.txt", "un café\n")
    with pytest.raises(FormatError, match=f"cannot be read as {encoding}"):
        list(formats.read(path, encoding=encoding, format=format))


def test_a_missing_file_and_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="there is no such file or folder; check its name"):
        formats.read(tmp_path / "none.txt")
    with pytest.raises(FormatError, match=r"holds no file that ends in one of: \.txt"):
        formats.read(tmp_path)


def test_in_a_folder_the_labelled_files_are_read_and_the_others_told(tmp_path: Path) -> None:
    put(tmp_path / "README.txt", "Only words.")
    put(tmp_path / "train.conll", CONLL)
    put(tmp_path / "more.jsonl", JSONL)
    put(tmp_path / "empty.csv", "")
    report = Report()
    docs = list(formats.read(tmp_path, report=report))
    assert [doc.id for doc in docs] == ["more-1", "train-1"]
    assert "1 file of another kind not read, such as README.txt" in report.mended[0].message
    assert "empty.csv" in report.refused[0].path


def test_ids_are_unique_over_all_files_of_a_folder(tmp_path: Path) -> None:
    put(tmp_path / "a.jsonl", '{"id": "x", "text": "a"}\n')
    put(tmp_path / "b.jsonl", '{"id": "x", "text": "b"}\n')
    assert [doc.id for doc in formats.read(tmp_path)] == ["x", "x-2"]


def failing(docs: list[Document]) -> Iterator[Document]:
    yield from docs
    raise UserError("no more")


@pytest.mark.parametrize("name", ["a.jsonl", "a.conll", "a.csv", "a.txt", "a"])
def test_writing_that_fails_leaves_what_was_there(tmp_path: Path, name: str) -> None:
    docs = list(formats.read(put(tmp_path / "in.txt", "Only words.")))
    before = tmp_path / name
    formats.write(before, docs)
    kept = sorted(path.stat().st_mtime_ns for path in tmp_path.rglob("*"))
    with pytest.raises(UserError):
        formats.write(before if before.suffix else tmp_path / "b", failing(docs))
    assert sorted(path.stat().st_mtime_ns for path in tmp_path.rglob("*")) == kept


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    doc = Document("a", "b")
    with pytest.raises(FormatError, match="there is no such file or folder"):
        formats.write(tmp_path / "no" / "a.jsonl", [doc])
    (tmp_path / "a.jsonl").mkdir()
    with pytest.raises(FormatError, match="is a folder; name a file"):
        formats.write(tmp_path / "a.jsonl", [doc])
    with pytest.raises(FormatError, match="cannot be told from its name"):
        formats.write(tmp_path / "a.xyz", [doc])
    with pytest.raises(UserError, match="no documents to write"):
        formats.write(tmp_path / "b.jsonl", [])
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]


def test_a_report_counts_what_it_no_longer_keeps(tmp_path: Path) -> None:
    path = put(tmp_path / "a.jsonl", JSONL + "{}\n" * 10_001)
    report = Report()
    list(formats.read(path, report=report))
    said = report.to_dict()
    assert (said["taken"], said["refused_count"], len(said["refused"])) == (1, 10_001, 10_000)
    assert said["refused"][0] == {
        "path": str(path), "line": 2, "message": 'has no "text"; each line needs one, a string',
        "text": "{}",
    }  # fmt: skip


def test_a_line_too_long_to_hold_is_refused(tmp_path: Path) -> None:
    from corpora.formats import decoding

    path = tmp_path / "a.jsonl"
    with path.open("wb") as file:
        file.write(b'{"text": "')
        for _ in range(decoding.MAX_LINE // 2**20):
            file.write(b"a" * 2**20)
        file.write(b'"}\n' + JSONL.encode())
    report = Report()
    (doc,) = formats.read(path, report=report)
    assert doc.text == "a"
    assert "is longer than 64 MB" in report.refused[0].message


def test_the_manuals_examples_are_true(tmp_path: Path) -> None:
    manual = (Path(__file__).parents[3] / "docs" / "formats.md").read_text(encoding="utf-8")
    table, conll, jsonl = (
        next(part for part in manual.split("```")[1::2] if mark in part)
        for mark in ("doc,words,labels", "-DOCSTART-", '"tokens"')
    )
    for name, example in (("a.csv", table), ("a.conll", conll), ("a.jsonl", jsonl)):
        content = example.split("\n", 1)[1]
        report = Report()
        docs = list(formats.read(put(tmp_path / name, content), report=report))
        assert docs[0].spans[0].label == "PER"
        assert report.mended == report.refused == []
        formats.write(tmp_path / f"again-{name}", docs)
        again, *_ = formats.read(tmp_path / f"again-{name}")
        assert again.spans == docs[0].spans
    assert all(
        suffix in manual for name in formats.names() for suffix in formats.describe(name).suffixes
    )
