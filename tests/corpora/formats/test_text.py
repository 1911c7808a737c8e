"""Plain text: files, folders, lines."""

from pathlib import Path

import pytest

from corpora import formats
from corpora.document import Document
from corpora.errors import FormatError


def test_a_file_is_a_document_with_its_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes("\ufeffDear Anna,\r\n\r\nhello 😀".encode())
    (doc,) = formats.read(path)
    assert (doc.id, doc.text, doc.state) == ("letter", "Dear Anna,\r\n\r\nhello 😀", None)
    assert doc.words == ["Dear", "Anna", ",", "hello", "😀"]


def test_a_line_can_be_a_document(tmp_path: Path) -> None:
    path = tmp_path / "tweets.txt"
    path.write_text("one\r\n\r\ntwo\rthree", newline="")
    docs = list(formats.read(path, split="lines"))
    assert [(doc.id, doc.text) for doc in docs] == [
        ("tweets-1", "one"),
        ("tweets-3", "two"),
        ("tweets-4", "three"),
    ]


def test_a_folder_is_read_in_order_and_its_folders_are_in_the_ids(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("z.txt", "a.txt", "b/c.txt", ".hidden.txt"):
        (tmp_path / name).write_text(name)
    docs = list(formats.read(tmp_path))
    assert [doc.id for doc in docs] == ["a", "z", "b/c"]


def test_the_language_can_be_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("L'eau est là.")
    (doc,) = formats.read(tmp_path / "a.txt", lang="fr")
    assert (doc.lang, doc.words[:2]) == ("fr", ["L'", "eau"])


def test_a_folder_is_written_with_ids_as_names_and_nothing_outside_it(tmp_path: Path) -> None:
    ids = ["training/1", "../../evil", "/etc/passwd", "A", "a", "con", "x" * 300, "a:b?"]
    docs = [Document(name, f"text of {name}") for name in ids]
    report = formats.write(tmp_path / "out", docs, format="text")
    files = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.txt"))
    assert files == [
        "out/A.txt", "out/_con.txt", "out/a-2.txt", "out/a_b_.txt", "out/etc/passwd.txt",
        "out/evil.txt", "out/training/1.txt", f"out/{'x' * 60}.txt",
    ]  # fmt: skip
    assert "cannot carry ids; left out of 6 documents" in report.mended[0].message
    assert {doc.text for doc in formats.read(tmp_path / "out")} == {doc.text for doc in docs}


def test_a_folder_that_has_files_is_not_written_into(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(FormatError, match="a folder that is not empty; name a new one"):
        formats.write(tmp_path, [Document("a", "b")], format="text")


def test_several_texts_in_one_file_lose_their_borders_and_that_is_told(tmp_path: Path) -> None:
    report = formats.write(tmp_path / "all.txt", [Document("a", "one"), Document("b", "two")])
    assert (tmp_path / "all.txt").read_text() == "one\n\ntwo"
    assert any("the border before a document" in entry.message for entry in report.mended)
