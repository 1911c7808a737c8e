"""`pretrain` and `generate`: from a project's texts to a language model, and to its style."""

import json
from pathlib import Path

import pytest

from corpora import catalog
from corpora.project import Project
from ui.cli import main

QUICK = ["--minutes", "0"]
for pair in ("epochs=1", "hidden=12", "char_size=6", "steps=32"):
    QUICK += ["--set", pair]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("project") / "news.tagwright"
    with Project.create(path) as made:
        list(made.import_documents(catalog.load("sample-news"), source="sample"))
    assert main(["pretrain", str(path), *QUICK]) == 0
    return path


def events(capfd: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capfd.readouterr().out.splitlines()]


def test_runs_are_numbered_beside_the_project_and_say_how_good_they_are(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    first, second = (project.with_suffix(".runs") / f"charlm-00{n}" for n in (1, 2))
    assert main(["pretrain", str(project), "--start", str(first), "--set", "epochs=1"]) == 0
    assert "bits a character on held-out text" in capfd.readouterr().out
    assert second.is_dir()
    assert main(["info", str(second)]) == 0
    told = capfd.readouterr().out
    assert "bits_per_character" in told
    assert "hidden 12" in told


def test_every_event_is_a_line(
    project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["pretrain", str(project), *QUICK, "--run", str(tmp_path / "r"), "--json"]) == 0
    told = events(capfd)
    assert {event["name"] for event in told if event["event"] == "metric"} == {
        "loss",
        "bits_per_character",
    }
    assert told[-1]["event"] == "result"
    assert told[-1]["run"] == str(tmp_path / "r")


def test_a_text_is_written_in_their_style_and_says_so(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    run = project.with_suffix(".runs") / "charlm-001"
    generate = ["generate", str(run), "--length", "30", "--start", "The ", "--seed", "3"]
    texts = []
    for _ in range(2):
        assert main(generate) == 0
        texts.append(capfd.readouterr().out)
    assert texts[0] == texts[1]
    assert texts[0].startswith("(In the style of news; none of it need be true.)\nThe ")
    assert main([*generate, "--temperature", "0", "--json"]) == 0
    [result] = events(capfd)
    assert len(str(result["text"])) == 34


def test_what_is_no_language_model_is_refused(
    project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", str(tmp_path)]) == 1
    assert "`tagwright pretrain` makes them" in capfd.readouterr().err
    assert main(["pretrain", str(project), "--set", "hidden=0"]) == 1
    assert "setting hidden cannot be '0'" in capfd.readouterr().err
