"""Refused lines are kept as they stood; mended, they can be imported by themselves."""

from contextlib import suppress
from pathlib import Path

import pytest

from corpora import formats
from corpora.errors import FormatError, UserError
from corpora.formats import RefusedLines, Report
from corpora.formats.refused import check_place

GOOD = '{"text": "good"}\n'


def refused(path: Path, out: Path, **options: str) -> tuple[RefusedLines, list[Path]]:
    lines = RefusedLines()
    with suppress(FormatError):  # where nothing could be taken
        list(formats.read(path, report=Report(kept_lines=lines), **options))
    return lines, lines.write(out)


@pytest.mark.parametrize(
    ("name", "content", "kept", "mend"),
    [
        ("a.jsonl", GOOD + '{"text": "cut\r\n' + GOOD, '{"text": "cut\n', ("cut", 'cut"}')),
        ("a.conll", "a O\nb O\n\nc O\nd\ne O\n\nf O\n", "c O\nd\ne O\n\n", ("d\n", "d O\n")),
        ("a.ft", "__label__x one\n__label__y\n", "__label__y\n", ("y", "y two")),
    ],
)
def test_refused_units_can_be_mended_and_read(
    tmp_path: Path, name: str, content: str, kept: str, mend: tuple[str, str]
) -> None:
    (tmp_path / name).write_bytes(content.encode())
    out = tmp_path / f"refused-{name}"
    lines, written = refused(tmp_path / name, out)
    assert (lines.saved, lines.unsaved, written) == (1, 0, [out])
    assert out.read_text() == kept
    out.write_text(kept.replace(*mend))
    report = Report()
    assert len(list(formats.read(out, report=report))) == 1
    assert not report.lost


def test_a_long_line_is_kept_whole(tmp_path: Path) -> None:
    long = '{"text": "' + "a" * 5000 + "\n"
    (tmp_path / "a.jsonl").write_text(GOOD + long)
    refused(tmp_path / "a.jsonl", tmp_path / "out.jsonl")
    assert (tmp_path / "out.jsonl").read_text() == long


def test_lines_that_are_no_text_are_kept_as_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(GOOD.encode() + b'{"text": "caf\xe9"}\n')
    refused(tmp_path / "a.jsonl", tmp_path / "out.jsonl")
    assert (tmp_path / "out.jsonl").read_bytes() == b'{"text": "caf\xe9"}\n'


def test_a_task_of_label_studio_is_kept_as_json(tmp_path: Path) -> None:
    tasks = '[{"data": {"text": "a"}, "annotations": []},\n {"data": {}, "annotations": []}]'
    (tmp_path / "a.json").write_text(tasks)
    refused(tmp_path / "a.json", tmp_path / "out.json")
    assert (tmp_path / "out.json").read_text() == '{"data": {}, "annotations": []}\n'


def test_each_format_has_a_file_of_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.conll").write_text("a O\nb\nc O\n\nd O\n")
    (folder / "b.jsonl").write_text(GOOD + "broken\n")
    _, written = refused(folder, tmp_path / "out.txt")
    assert [path.name for path in written] == ["out.txt", "out.jsonl.txt"]
    assert written[1].read_text() == "broken\n"


def test_what_cannot_be_read_alone_is_counted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ana")
    (tmp_path / "a.ann").write_text("T1 broken\n")
    lines, written = refused(tmp_path / "a.ann", tmp_path / "out.txt")
    assert (lines.saved, lines.unsaved, written) == (0, 1, [])
    assert not (tmp_path / "out.txt").exists()


def test_what_is_read_is_not_written_over(tmp_path: Path) -> None:
    check_place(tmp_path / "b.jsonl", [tmp_path / "a.jsonl"])
    with pytest.raises(UserError, match="name another file for the refused lines"):
        check_place(tmp_path / "a.jsonl", [tmp_path / "sub" / ".." / "a.jsonl"])
