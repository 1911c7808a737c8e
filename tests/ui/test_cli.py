"""The commands: what each does, and how it refuses what it cannot do.

They run in this process through their public door, `main`, as `tagwright ...` would.
"""

import json
import os
import sys
from pathlib import Path

import pytest

from corpora.project import Project
from tests.ui.commands import events, refusal
from ui.cli import main

LINE = '{"id": "a", "text": "Ana saw Oslo.", "spans": [{"start": 0, "end": 3, "label": "PER"}]}\n'
CONLL = "Ana B-PER\nsaw O\nOslo B-LOC\n. O\n\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.tagwright"
    assert main(["new", str(path), "--labels", "PER,LOC"]) == 0
    return path


def written(folder: Path, name: str, content: str | bytes) -> str:
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(file)


def test_import_and_export_give_the_same_back(path: Path, tmp_path: Path) -> None:
    source, out = written(tmp_path, "a.jsonl", LINE), tmp_path / "b.jsonl"
    assert main(["import", str(path), source]) == 0
    assert main(["export", str(path), str(out), "--reviewed"]) == 0
    assert json.loads(out.read_text())["spans"] == [{"start": 0, "end": 3, "label": "PER"}]


def test_the_last_event_is_the_result(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source = written(tmp_path, "a.conll", CONLL)
    *_, result = events(capfd, "import", path, source)
    assert (result["event"], result["documents"]) == ("result", 1)
    assert result["report"]["refused"] == []


def test_a_broken_line_is_refused_and_the_rest_is_taken(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source = written(tmp_path, "a.jsonl", LINE + '{"text": "cut off\n' + LINE.replace('"a"', '"b"'))
    *_, result = events(capfd, "import", path, source)
    assert result["documents"] == 2
    assert [entry["line"] for entry in result["report"]["refused"]] == [2]
    assert main(["check", str(path)]) == 0


def test_strict_imports_all_or_nothing(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source = written(tmp_path, "a.jsonl", LINE + "broken\n")
    sentence = refusal(capfd, "import", path, source, "--strict")
    assert "a.jsonl, line 2" in sentence
    with Project.open(path) as project:
        assert project.count() == 0


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("binary.txt", b"\x00\xff\x00\x01" * 100, "binary.txt"),
        ("binary.conll", b"PK\x03\x04\x00\x00\x08", "binary.conll"),
        ("empty.jsonl", b"", "empty.jsonl"),
        ("empty.conll", b"", "empty.conll"),
        ("empty.csv", b"", "empty.csv"),
        ("empty.txt", b"", "empty.txt"),
        ("missing.conll", "Ana B-PER\nsaw\nOslo B-LOC\n", "line 2"),
        ("broken.jsonl", '{"text": "cut', "line 1"),
        ("beyond.jsonl", LINE.replace('"end": 3', '"end": 300'), "line 1"),
        ("columns.csv", "a,b\n1,2\n", "columns.csv"),
        ("latin.txt", "café".encode("latin-1"), "latin.txt"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(
    path: Path,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    name: str,
    content: str | bytes,
    says: str,
) -> None:
    sentence = refusal(capfd, "import", path, written(tmp_path, name, content))
    assert says in sentence
    assert sentence.count(name) == 1
    with Project.open(path) as project:
        assert project.count() == 0


def test_labels_that_are_not_the_project_s(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source = written(tmp_path, "a.jsonl", LINE.replace("PER", "NEW"))
    assert "no label 'NEW'" in refusal(capfd, "import", path, source, "--strict")
    assert "no label 'NO'" in refusal(capfd, "import", path, source, "--map", "NEW=NO")
    found = events(capfd, "import", path, source)
    assert found[-1]["new_labels"] == ["NEW"]
    assert any("NEW" in event.get("text", "") for event in found)


def test_a_map_renames_and_leaves_out(path: Path, tmp_path: Path) -> None:
    source = written(tmp_path, "a.conll", CONLL)
    assert main(["import", str(path), source, "--map", "PER=LOC,LOC="]) == 0
    with Project.open(path) as project:
        assert project.label_counts() == {"LOC": 1}


def test_a_file_s_spans_can_come_as_proposals(path: Path, tmp_path: Path) -> None:
    source = written(tmp_path, "a.conll", CONLL)
    assert main(["import", str(path), source, "--as", "proposals"]) == 0
    assert main(["accept", str(path)]) == 0
    with Project.open(path) as project:
        assert project.label_counts() == {"PER": 1, "LOC": 1}
        assert project.documents()[0].state == "accepted"


def test_what_is_no_project_or_not_there(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    text = written(tmp_path, "a.txt", "Just a text.")
    assert "not a Tagwright project" in refusal(capfd, "info", text)
    assert "does not exist" in refusal(capfd, "info", tmp_path / "none.tagwright")
    assert "does not exist" in refusal(capfd, "export", tmp_path / "no.tagwright", "out.jsonl")


def test_why_nothing_can_be_proposed_is_told(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert "import some first" in refusal(capfd, "preannotate", path)
    assert main(["import", str(path), written(tmp_path, "a.conll", CONLL)]) == 0
    assert "are reviewed. Open some again first." in refusal(capfd, "preannotate", path)
    french = written(tmp_path, "b.txt", "Il pleut.")
    assert main(["import", str(path), french, "--lang", "fr"]) == 0
    said = refusal(capfd, "preannotate", path)
    assert "pipeline's language (en) but in fr; choose a pipeline of theirs" in said


def test_unknown_names_are_answered_with_the_known_ones(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source = written(tmp_path, "a.conll", CONLL)
    assert "conll2003" in refusal(capfd, "import", path, source, "--format", "nonsense")
    assert main(["import", str(path), source]) == 0
    assert "logistic" in refusal(capfd, "train", path, "--model", "nonsense")
    assert "en_core_web_sm" in refusal(capfd, "preannotate", path, "--pipeline", "nonsense")
    assert "sample" in refusal(capfd, "catalog", "nonsense", "--into", path)


def test_wrong_usage_is_status_2(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["new"]) == 2
    assert main(["train", str(path)]) == 2
    assert main(["import", str(path), "a", "--as", "gospel"]) == 2
    assert main(["improt", str(path)]) == 2
    assert "did you mean 'import'" in capfd.readouterr().err


def test_a_folder_that_cannot_be_written(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert "no folder" in refusal(capfd, "new", tmp_path / "no" / "p.tagwright")
    # /proc refuses even root.
    if Path("/proc/self").exists():
        refusal(capfd, "new", "/proc/self/p.tagwright")
        source = written(tmp_path, "a.jsonl", LINE)
        assert "/proc/self/b.jsonl: " in refusal(capfd, "convert", source, "/proc/self/b.jsonl")


def test_a_project_with_a_label_that_cannot_be_is_not_made(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert "cannot be named" in refusal(capfd, "new", tmp_path / "p.tagwright", "--labels", "A\x01")
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_over_a_project(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source = written(tmp_path, "a.jsonl", LINE)
    assert main(["import", str(path), source]) == 0
    assert "would be lost" in refusal(capfd, "export", path, path, "--format", "jsonl")
    assert "would be lost" in refusal(capfd, "convert", source, path, "--to", "jsonl")
    assert main(["check", str(path)]) == 0


def test_what_is_no_place_for_a_file(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    source = written(tmp_path, "a.jsonl", LINE)
    assert main(["import", str(path), source]) == 0
    assert "is a folder" in refusal(capfd, "export", path, ".")
    assert "no such file or folder" in refusal(capfd, "export", path, "nowhere/a.jsonl")
    assert "cannot be used" in refusal(capfd, "demo", "--headless", "--out", source)
    if Path(os.devnull).is_char_device():
        assert "a device" in refusal(capfd, "export", path, os.devnull, "--format", "jsonl")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_stays_one_and_its_file_is_written(path: Path, tmp_path: Path) -> None:
    source, real, link = written(tmp_path, "a.jsonl", LINE), tmp_path / "b", tmp_path / "b.jsonl"
    link.symlink_to(real)
    assert main(["convert", source, str(link)]) == 0
    assert link.is_symlink()
    assert "Oslo" in real.read_text()


def test_paths_may_hold_any_character(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for name in ("ü 東京 %41#&.tagwright", *(["w?x.tagwright"] * (sys.platform != "win32"))):
        path = tmp_path / name
        assert main(["new", str(path), "--labels", "PER"]) == 0
        assert path.is_file()
        assert events(capfd, "info", path)[-1]["project"] == str(path)


def test_evaluate_scores_two_files(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    gold = written(tmp_path, "gold.conll", CONLL)
    pred = written(tmp_path, "pred.conll", CONLL.replace("B-LOC", "B-PER"))
    *_, result = events(capfd, "evaluate", gold, pred)
    strict = result["schemes"]["strict"]
    assert (strict["correct"], strict["incorrect"], strict["f1"]) == (1, 1, 0.5)
    assert result["schemes"]["exact"]["f1"] == 1.0
    assert result["labels"]["LOC"]["strict"]["gold"]["incorrect"] == 1
    assert main(["evaluate", gold, pred]) == 0


def test_evaluate_says_where_texts_differ(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    gold = written(tmp_path, "gold.conll", CONLL)
    pred = written(tmp_path, "pred.conll", CONLL.replace("Oslo", "Rome"))
    assert "from character 8 on" in refusal(capfd, "evaluate", gold, pred)


def test_convert_from_one_format_into_another(tmp_path: Path) -> None:
    source, out = written(tmp_path, "a.conll", CONLL), tmp_path / "a.csv"
    assert main(["convert", source, str(out)]) == 0
    assert out.read_text().splitlines()[1].endswith(",Ana,B-PER")


def test_listings(capfd: pytest.CaptureFixture[str]) -> None:
    assert {"jsonl", "conll2003", "csv", "text"} <= {
        entry["name"] for entry in events(capfd, "formats")[-1]["formats"]
    }
    assert {"logistic", "char-bilstm-crf"} <= events(capfd, "models")[-1]["models"].keys()
    assert "sample" in {entry["name"] for entry in events(capfd, "catalog")[-1]["catalog"]}
