"""The command about labels: what it lists and what it changes."""

from pathlib import Path

import pytest

from corpora.document import Document, Span
from corpora.project import Project
from tests.ui.commands import events, refusal
from ui.cli import main

TEXT = "Ana saw Lisbon."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.tagwright"
    with Project.create(path, labels=["PER", "LOC", "ORG"]) as project:
        docs = [Document(f"d{n}", TEXT, spans=(Span(0, 3, "PER"),), state="open") for n in range(3)]
        list(project.import_documents(docs, source="x"))
        project.propose("m", [("d0", [Span(8, 14, "LOC"), Span(0, 3, "ORG")])])
    return path


def listed(capfd: pytest.CaptureFixture[str], path: Path) -> dict[str, tuple[str, int, int]]:
    *_, result = events(capfd, "labels", path)
    return {
        label["name"]: (label["key"], label["annotations"], label["proposals"])
        for label in result["labels"]
    }


def test_labels_with_their_counts(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    # What overlaps an annotation does not wait for an answer.
    assert listed(capfd, path) == {"PER": ("1", 3, 0), "LOC": ("2", 0, 1), "ORG": ("3", 0, 0)}
    assert main(["labels", str(path)]) == 0
    assert "PER" in capfd.readouterr().out


def test_a_rename_says_how_far_it_is_and_what_followed(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    *told, result = events(capfd, "labels", path, "--rename", "PER", "Person")
    assert {"event": "progress", "done": 3, "total": 3, "unit": "document"} in told
    assert result == {
        **{"event": "result", "what": "rename label", "documents": 3},
        **{"annotations": 3, "proposals": 1 - 1},
    }
    assert listed(capfd, path)["Person"] == ("1", 3, 0)


def test_merge_delete_key_colour(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for args in (
        ["--merge", "LOC", "ORG"],
        ["--delete", "PER", "--into", "ORG"],
        ["--key", "ORG", "q"],
        ["--colour", "ORG", "#112233"],
    ):
        assert main(["labels", str(path), *args]) == 0
    assert "followed" in capfd.readouterr().out
    assert listed(capfd, path) == {"ORG": ("q", 3, 1)}
    assert main(["labels", str(path), "--delete", "ORG"]) == 0
    assert listed(capfd, path) == {}
    with Project.open(path) as project:
        assert project.label_map == {"LOC": None, "ORG": None, "PER": None}
        while project.undo():
            pass
    assert main(["labels", str(path)]) == 0


def test_a_guideline_from_a_file(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "per.txt"
    file.write_text("People.\n+ [Ana] saw Lisbon.\n", encoding="utf-8")
    assert main(["labels", str(path), "--guideline", "PER", str(file)]) == 0
    with Project.open(path) as project:
        assert project.labels["PER"].guideline == "People.\n+ [Ana] saw Lisbon."
    assert main(["labels", str(path), "--guideline", "PER", str(file)]) == 0
    assert "it is so already" in capfd.readouterr().out


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["--rename", "PER", "LOC"], "merge 'PER' into it instead"),
        (["--merge", "PER", "X"], "no label 'X'; the known ones are: PER, LOC, ORG"),
        (["--guideline", "PER", "none.txt"], "none.txt cannot be read"),
    ],
)
def test_what_cannot_be(
    path: Path, capfd: pytest.CaptureFixture[str], args: list[str], says: str
) -> None:
    assert says in refusal(capfd, "labels", path, *args)


def test_a_guideline_that_is_damaged_or_too_long(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "per.txt"
    file.write_bytes(b"\x00\x01")
    assert "U+0000 in line 1" in refusal(capfd, "labels", path, "--guideline", "PER", file)
    file.write_text("a" * 2_000_000)
    assert "10,000 characters at most" in refusal(capfd, "labels", path, "--guideline", "PER", file)


def test_one_change_at_a_time(path: Path) -> None:
    assert main(["labels", str(path), "--rename", "PER", "X", "--delete", "LOC"]) == 2
    assert main(["labels", str(path), "--into", "LOC"]) == 2
