"""A zip is read as the folder it holds, and one that was made to do harm does none."""

import io
import stat
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from corpora import formats
from corpora.errors import FormatError
from corpora.formats import Report, archive
from tests.shared import shared

BRAT = {"corpus/a.txt": "Ana saw Oslo.", "corpus/a.ann": "T1\tPER 0 3\tAna\nT2 broken\n"}
JSONL = '{"id": "a", "text": "Ana saw Oslo."}\n'


def packed(path: Path, content: dict[str, str | bytes], **options: int) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **options) as file:
        for name, text in content.items():
            file.writestr(name, text)
    return path


@pytest.fixture(autouse=True)
def nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    aside = tmp_path / "aside"
    aside.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(aside))
    yield
    assert list(aside.iterdir()) == []


def test_a_zipped_folder_is_read_as_the_folder_would_be(tmp_path: Path) -> None:
    report = Report()
    path = packed(tmp_path / "x.zip", BRAT)
    (doc,) = formats.read(path, report=report)
    assert (doc.id, doc.text, len(doc.spans)) == ("a", "Ana saw Oslo.", 1)
    (refused,) = report.refused
    assert refused.path == str(path / "corpus" / "a.ann")
    assert refused.line == 2
    assert formats.detect(path) == "brat"


def test_a_zipped_file_is_read_whatever_the_zip_is_called(tmp_path: Path) -> None:
    path = packed(tmp_path / "export.jsonl", {"all.jsonl": JSONL})
    assert [doc.id for doc in formats.read(path)] == ["a"]
    assert [doc.id for doc in formats.read(path, format="jsonl")] == ["a"]


def test_errors_name_the_file_in_the_archive(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.zip", {"in/a.jsonl": "broken\n"})
    with pytest.raises(FormatError) as caught:
        list(formats.read(path))
    assert str(caught.value).startswith(f"{path / 'in' / 'a.jsonl'}, line 1: ")
    assert "aside" not in str(caught.value)
    with pytest.raises(FormatError, match=r"x\.zip: holds no file that ends in one of"):
        formats.read(packed(tmp_path / "x.zip", {"a.png": b"\x89PNG"}))


def test_a_reading_that_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.zip", {"a.jsonl": JSONL + JSONL.replace('"a"', '"b"')})
    begun, unbegun = formats.read(path), formats.read(path)
    assert next(begun).id == "a"
    begun.close()
    del unbegun


def test_what_a_killed_process_left_goes_with_the_next_archive(tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], stdout=-1)
    left = tmp_path / "aside" / f"tagwright-zip-{int(ended.stdout)}-abc"
    left.mkdir()
    (left / "a.txt").write_text("left")
    list(formats.read(packed(tmp_path / "x.zip", {"a.txt": "text"})))
    assert not left.exists()


def test_an_annotators_zip_of_inception_and_an_export_of_them(tmp_path: Path) -> None:
    xmi = shared("fixtures/uima_xmi/testSentenceWithEmoji.xmi").read_bytes()
    types = shared("fixtures/uima_xmi/TypeSystem_webannoTestTypes.xml")
    content: dict[str, str | bytes] = {"admin.xmi": xmi, "TypeSystem.xml": types.read_bytes()}
    user = packed(tmp_path / "admin.zip", content)
    (doc,) = formats.read(user)
    assert doc.spans
    whole: dict[str, str | bytes] = {
        "exportedproject.json": "{}",
        "annotation/text.txt/INITIAL_CAS.zip": user.read_bytes(),
        "annotation/text.txt/admin.zip": user.read_bytes(),
    }
    (same,) = formats.read(packed(tmp_path / "project.zip", whole))
    assert same.spans == doc.spans
    assert same.id == "text.txt/admin.zip/admin"


@pytest.mark.parametrize(
    "name",
    ["../evil.jsonl", "a/../../evil.jsonl", "/evil.jsonl", "C:/evil.jsonl", "..\\evil.jsonl"],
)
def test_names_that_lead_out_are_told_and_the_rest_is_read(tmp_path: Path, name: str) -> None:
    inside = tmp_path / "deep" / "deeper"
    inside.mkdir(parents=True)
    report = Report()
    path = packed(inside / "x.zip", {name: JSONL, "good.jsonl": JSONL})
    assert len(list(formats.read(path, report=report))) == 1
    (refused,) = report.refused
    assert "leads out of the archive" in refused.message
    assert list(tmp_path.rglob("evil*")) == []
    with pytest.raises(FormatError, match="leads out"):
        list(formats.read(path, strict=True))


def test_links_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("the secret")
    link = zipfile.ZipInfo("link.txt")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    report = Report()
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as file:
        file.writestr(link, str(tmp_path / "secret.txt"))
        file.writestr("a.txt", "plain")
    docs = list(formats.read(tmp_path / "x.zip", report=report))
    assert [doc.text for doc in docs] == ["plain"]
    assert "a link" in report.refused[0].message


def test_one_name_twice_is_told(tmp_path: Path) -> None:
    report = Report()
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as file:
        file.writestr("a.txt", "first")
        with pytest.warns(UserWarning, match="Duplicate"):
            file.writestr("a.txt", "second")
    docs = list(formats.read(tmp_path / "x.zip", report=report))
    assert [doc.text for doc in docs] == ["first"]
    assert "another entry has this name" in report.refused[0].message


def test_what_macs_add_and_hidden_files_are_not_looked_at(tmp_path: Path) -> None:
    content: dict[str, str | bytes] = {
        "__MACOSX/._a.jsonl": b"\0\5\x16\7",
        ".hidden/b.jsonl": "broken",
        "a.jsonl": JSONL,
    }
    report = Report()
    assert len(list(formats.read(packed(tmp_path / "x.zip", content), report=report))) == 1
    assert not report.lost


def test_names_of_old_packers_are_understood(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.zip", {"b?/aa.txt": "text"})
    raw = path.read_bytes().replace(b"b?/aa.txt", b"b\\\xc3\xa9a.txt")  # UTF-8, not marked so
    path.write_bytes(raw)
    (doc,) = formats.read(path)
    assert doc.id == "éa"


def test_a_bomb_is_refused_before_it_grows(tmp_path: Path) -> None:
    path = packed(tmp_path / "bomb.zip", {"a.txt": b"0" * (32 * 2**20)}, compresslevel=9)
    assert path.stat().st_size < 2**16
    with pytest.raises(FormatError, match=r"bomb\.zip: a\.txt in it would grow beyond all measure"):
        formats.read(path)


def test_a_bomb_of_many_files_and_one_of_many_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = packed(tmp_path / "x.zip", {f"{number}.txt": "text" for number in range(9)})
    monkeypatch.setattr(archive, "MAX_FILES", 8)
    with pytest.raises(FormatError, match="holds more than 8 files"):
        formats.read(path)
    monkeypatch.setattr(archive, "MAX_FILES", 9)
    monkeypatch.setattr(archive, "MAX_BYTES", 35)
    with pytest.raises(FormatError, match="would unpack to more than"):
        formats.read(path)


def test_archives_in_archives_are_opened_once_and_share_the_limits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = packed(tmp_path / "i.zip", {"a.jsonl": JSONL}).read_bytes()
    middle = packed(tmp_path / "m.zip", {"i.zip": inner, "b.jsonl": JSONL}).read_bytes()
    outer = packed(tmp_path / "o.zip", {"m.zip": middle, "c.jsonl": JSONL})
    report = Report()
    assert len(list(formats.read(outer, report=report))) == 2
    assert "such as i.zip" in report.mended[0].message
    monkeypatch.setattr(archive, "MAX_FILES", 3)
    with pytest.raises(FormatError, match="holds more than 3 files"):
        formats.read(outer)


def test_a_size_that_lies_is_not_believed(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.zip", {"a.txt": "a" * 1000, "b.txt": "good"})
    raw = path.read_bytes().replace((1000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    path.write_bytes(raw)
    report = Report()
    docs = list(formats.read(path, report=report))
    assert [doc.text for doc in docs] == ["good"]
    assert report.refused[0].path == str(path / "a.txt")


def test_a_password_is_said(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.zip", {"a.txt": "text"})
    raw = bytearray(path.read_bytes())
    raw[6] |= 1  # in the entry's own header
    raw[raw.index(b"PK\1\2") + 8] |= 1  # and in the directory
    path.write_bytes(raw)
    with pytest.raises(FormatError, match="locked with a password; unpack it yourself"):
        formats.read(path)


@pytest.mark.parametrize(
    ("entry", "content", "says"),
    [
        ("word/document.xml", "<x/>", "is a Word document; save it as plain text"),
        ("xl/workbook.xml", "<x/>", "is an Excel workbook; save its sheet as CSV"),
        ("mimetype", "application/vnd.oasis.opendocument.text", "is an OpenDocument text; save"),
        ("mimetype", "application/epub+zip", "is an e-book; save it as plain text"),
    ],
)
def test_documents_of_offices_are_told_by_name(
    tmp_path: Path, entry: str, content: str, says: str
) -> None:
    path = packed(tmp_path / "report.docx", {"[Content_Types].xml": "<x/>", entry: content})
    with pytest.raises(FormatError, match=says) as caught:
        formats.read(path)
    assert str(caught.value).startswith(f"{path}: ")


def test_damaged_archives_are_one_sentence_each(tmp_path: Path) -> None:
    whole = packed(tmp_path / "x.zip", BRAT).read_bytes()
    for end in range(4, len(whole), 7):
        (tmp_path / "cut.zip").write_bytes(whole[:end])
        with pytest.raises(FormatError, match=r"cut\.zip: "):
            list(formats.read(tmp_path / "cut.zip"))
    for place in range(4, len(whole), 3):
        raw = bytearray(whole)
        raw[place] ^= 0xFF
        (tmp_path / "bent.zip").write_bytes(raw)
        with suppress(FormatError):  # or it is read, for some bytes mean nothing
            list(formats.read(tmp_path / "bent.zip"))


def test_an_empty_archive(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    zipfile.ZipFile(buffer, "w").close()
    (tmp_path / "x.zip").write_bytes(buffer.getvalue())
    with pytest.raises(FormatError, match="holds no file"):
        formats.read(tmp_path / "x.zip")
