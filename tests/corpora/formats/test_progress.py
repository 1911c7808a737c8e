"""How far a reading is: in bytes, known beforehand, never back and never beyond."""

from pathlib import Path

import pytest

from corpora import formats
from corpora.formats import Report
from corpora.formats.progress import Way

LINE = '{"text": "Ana saw Oslo."}\n'
LINES = LINE * 2000


@pytest.mark.parametrize(
    ("name", "content", "encoding"),
    [
        ("a.jsonl", LINES, "utf-8"),
        ("a.jsonl", LINES, "utf-16"),
        ("a.conll", "-DOCSTART- O\n\nAna B-PER\nsaw O\n\n" * 2000, "utf-8"),
        ("a.ft", "__label__x Ana saw Oslo.\n" * 2000, "utf-8"),
    ],
)
def test_a_long_file_is_passed_step_by_step(
    tmp_path: Path, name: str, content: str, encoding: str
) -> None:
    (tmp_path / name).write_bytes(content.encode(encoding))
    way = Way()
    steps = [way.done for _ in formats.read(tmp_path / name, report=Report(way=way))]
    size = (tmp_path / name).stat().st_size
    assert way.total == size
    assert steps == sorted(steps)
    assert 0 < steps[0] < steps[1000] < size
    assert way.done == size


def test_several_files_are_one_way(tmp_path: Path) -> None:
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / name).write_text(LINE)
    way = Way()
    docs = formats.read(tmp_path, report=Report(way=way))
    assert way.total == 2 * len(LINE)
    assert [next(docs).id, way.done] == ["a-1", len(LINE)]
    assert [next(docs).id, way.done] == ["b-1", 2 * len(LINE)]
