"""Classifiers from the command line, end to end on the reviews that ship."""

import json
from importlib.resources import files
from pathlib import Path

import pytest

from corpora.project import Project
from tests.ui.commands import events
from ui.cli import main

SAMPLE = Path(str(files("corpora").joinpath("sample/reviews.jsonl")))
QUICK = ("hidden=8", "word_size=8", "epochs=3", "least=1", "told=ratios")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("reviews") / "reviews.tagwright"
    assert main(["new", str(path)]) == 0
    assert main(["import", str(path), str(SAMPLE)]) == 0
    for model, settings in (("sentiment-logistic", ()), ("sentiment-lstm", QUICK)):
        options = [word for one in settings for word in ("--set", one)]
        assert main(["train", str(path), "--model", model, "--on", "reviewed", *options]) == 0
    return path


@pytest.fixture
def runs(project: Path) -> list[Path]:
    folder = project.with_suffix(".runs")
    return [folder / f"{name}-001" for name in ("sentiment-logistic", "sentiment-lstm")]


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """Ten reviews without their categories."""
    rows = [json.loads(line) for line in SAMPLE.read_text(encoding="utf-8").splitlines()[:10]]
    file = tmp_path / "bare.jsonl"
    lines = [json.dumps({"id": row["id"], "text": row["text"]}) for row in rows]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def test_a_run_is_scored_by_class_with_intervals(
    runs: list[Path], capfd: pytest.CaptureFixture[str]
) -> None:
    *_, result = events(capfd, "evaluate", runs[0])
    found = result["classifier"]
    assert found["labels"] == ["neg", "pos"]
    assert found["documents"] == 24
    assert set(found["intervals"]) == {"accuracy", "macro F1", "F1 of neg", "F1 of pos"}
    assert 0 <= found["intervals"]["accuracy"]["low"] <= found["accuracy"] <= 1
    assert main(["evaluate", str(runs[0])]) == 0
    said = capfd.readouterr().out
    assert "Categories of 24 documents" in said
    assert "F1 strict" not in said  # there are no spans to speak of


def test_two_runs_are_compared_in_a_sentence(
    runs: list[Path], capfd: pytest.CaptureFixture[str]
) -> None:
    *_, result = events(capfd, "compare", *runs)
    assert result["classifier_test"]["p"] is not None
    assert result["macro_test"]["p"] is not None
    assert main(["compare", *map(str, runs)]) == 0
    said = " ".join(capfd.readouterr().out.split())
    assert "(p = " in said or "right equally often" in said
    assert main(["compare", str(runs[0]), str(runs[0])]) == 0
    assert "right equally often" in " ".join(capfd.readouterr().out.split())


@pytest.mark.parametrize("at", [0, 1])
def test_a_file_gets_categories(
    runs: list[Path], bare: Path, tmp_path: Path, at: int, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.jsonl"
    *_, result = events(capfd, "tag", runs[at], bare, out)
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert len(rows) == 10
    assert {row["category"] for row in rows} <= {"neg", "pos"}
    for row in rows:  # how sure the run is, for curves
        (said,) = row["category_proposals"]
        assert said["category"] == row["category"]
        assert 0.5 <= said["score"] <= 1
    assert sum(result["categories"].values()) == result["documents"] == 10
    assert main(["tag", str(runs[at]), str(bare), str(out)]) == 0
    assert "A category on 10 documents" in capfd.readouterr().out


def test_a_project_gets_proposals_and_keeps_what_people_said(
    runs: list[Path], bare: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "new.tagwright"
    assert main(["new", str(path)]) == 0
    assert main(["import", str(path), str(bare)]) == 0
    *_, result = events(capfd, "preannotate", path, "--run", runs[0])
    assert result["proposals"] == result["documents"] == 10
    with Project.open(path) as opened:
        for doc in opened.read():
            (said,) = doc.category_proposals
            assert said.source == "sentiment-logistic-001"
            assert said.score is not None
            assert 0.5 <= said.score <= 1
    out = tmp_path / "out.jsonl"
    assert main(["export", str(path), str(out)]) == 0
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert not any("category" in row for row in rows)  # nobody said anything yet
    assert all(row["category_proposals"] for row in rows)
    assert main(["accept", str(path)]) == 0
    capfd.readouterr()
    assert main(["preannotate", str(path), "--run", str(runs[0])]) == 1
    assert "no documents left to propose a category for" in capfd.readouterr().err


def test_a_run_proposes_on_chosen_documents(
    runs: list[Path], bare: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path, ids = tmp_path / "new.tagwright", tmp_path / "ids.txt"
    assert main(["new", str(path)]) == 0
    assert main(["import", str(path), str(bare)]) == 0
    with Project.open(path) as opened:
        chosen = [summary.id for summary in opened.documents()][3:5]
    ids.write_text("\n".join(chosen), encoding="utf-8")
    *_, result = events(capfd, "preannotate", path, "--run", runs[0], "--ids", ids)
    assert result["documents"] == 2
    with Project.open(path) as opened:
        assert [doc.id for doc in opened.read() if doc.category_proposals] == chosen


def test_learning_from_spans_of_documents_that_have_none_is_refused_and_so_is_the_reverse(
    project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", str(project), "--model", "logistic"]) == 1
    assert "no document of the training part has a span" in capfd.readouterr().err
    spans = tmp_path / "spans.tagwright"
    line = '{"id": "a", "text": "Ana.", "spans": [{"start": 0, "end": 3, "label": "PER"}]}\n'
    (tmp_path / "a.jsonl").write_text(line, encoding="utf-8")
    assert main(["new", str(spans)]) == 0
    assert main(["import", str(spans), str(tmp_path / "a.jsonl")]) == 0
    assert main(["train", str(spans), "--model", "sentiment-logistic"]) == 1
    assert "none of the 1 documents chosen has a category" in capfd.readouterr().err
