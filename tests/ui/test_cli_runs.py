"""What is done with a run from the command line: shown, used on files, handed on to spaCy."""

import gc
import json
from pathlib import Path

import pytest
import spacy

from tests.ui.commands import result
from ui.cli import main


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run on the sample's English texts, with a licence."""
    folder: Path = tmp_path_factory.mktemp("cli")
    project, out = folder / "sample.tagwright", folder / "run"
    assert main(["catalog", "sample", "--into", str(project), "--json"]) == 0
    settings = ["--set", "epochs=2", "--licence", "CC-BY 4.0", "--run", str(out)]
    assert main(["train", str(project), "--model", "logistic", *settings, "--json"]) == 0
    return out


def test_info_shows_the_model_card(run: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["info", str(run)]) == 0
    card = (run / "README.md").read_text(encoding="utf-8")
    assert capfd.readouterr().out.split() == card.split()
    assert "| licence | CC-BY 4.0 |" in card
    found = result(capfd, "info", run)
    assert (found["card"], found["licence"]) == (card, "CC-BY 4.0")


def test_a_tagged_file_says_how_sure_the_run_is(
    run: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.txt").write_text("The Duero Archive met Ana Torres in Porto on Monday.")
    found = result(capfd, "tag", run, tmp_path / "in.txt", tmp_path / "out.jsonl")
    [row] = map(json.loads, (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines())
    assert len(row["spans"]) == found["spans"] > 0
    assert all(0 < span["score"] <= 1 and span["source"] == "run" for span in row["spans"])
    assert gc.get_freeze_count() == 0  # what was kept from the collector for the work is its again


def test_an_exported_pipeline_tags_as_the_run_does(
    run: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    text = "The Duero Archive met Ana Torres in Porto on Monday.\n\nIt rained in Porto."
    (tmp_path / "in.txt").write_text(text)
    result(capfd, "tag", run, tmp_path / "in.txt", tmp_path / "out.jsonl")
    row = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))
    found = result(capfd, "export-pipeline", run, tmp_path / "pipeline", "--lang", "en")
    assert (found["pipeline"], found["lang"]) == (str(tmp_path / "pipeline"), "en")
    doc = spacy.load(tmp_path / "pipeline")(text)
    found = [(e.start_char, e.end_char, e.label_) for e in doc.ents]
    assert found == [(span["start"], span["end"], span["label"]) for span in row["spans"]]
    assert main(["export-pipeline", str(run), str(tmp_path / "pipeline")]) == 1
    assert "is there already" in capfd.readouterr().err


def test_an_exported_pipeline_is_told_in_words(
    run: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["export-pipeline", str(run), str(tmp_path / "p"), "--lang", "en"]) == 0
    assert f'its language is en: spacy.load("{tmp_path / "p"}").' in capfd.readouterr().out
