"""`evaluate RUN --part test`: the price is told, the look is recorded and shown."""

import shutil
from pathlib import Path

import pytest

from corpora.project import Project
from tagger import looks
from tagger.looks import COST
from tagger.rundir import LOOKS
from tests.ui.commands import events, refusal
from tests.ui.news import news_project
from ui.cli import main


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("trained") / "news.tagwright"
    news_project(path, test=3).close()
    assert main(["train", str(path), "--model", "logistic"]) == 0
    return path


@pytest.fixture
def path(trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a run, nobody having looked at its test part."""
    monkeypatch.setenv("TAGWRIGHT_WHO", "ana")
    shutil.copytree(trained.with_suffix(".runs"), tmp_path / "news.runs")
    return Path(shutil.copy(trained, tmp_path / "news.tagwright"))


@pytest.fixture
def run(path: Path) -> Path:
    return path.with_suffix(".runs") / "logistic-001"


def test_the_price_is_told_before_the_scores(run: Path, capfd: pytest.CaptureFixture[str]) -> None:
    first, *_, result = events(capfd, "evaluate", run, "--part", "test")
    assert first == {"event": "message", "text": COST, "level": "warning"}
    assert (result["part"], result["against"], result["documents"]) == ("test", "gold", 3)
    assert result["looks"]["count"] == 1
    development = events(capfd, "evaluate", run)[-1]
    assert (development["part"], development["documents"]) == ("development", 2)
    assert development["fingerprint"] != result["fingerprint"]


def test_each_look_is_recorded_with_who_when_and_what(
    run: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    result = events(capfd, "evaluate", run, "--part", "test")[-1]
    (look,) = looks.looks(run)
    assert (look.who, look.run, look.what, look.documents) == ("ana", "logistic-001", "scores", 3)
    assert (look.fingerprint, look.against) == (result["fingerprint"], "gold")
    assert main(["evaluate", str(run), "--part", "test"]) == 0
    said = capfd.readouterr()
    assert COST in said.err
    assert "on 3 documents of the test part, against gold" in said.out
    assert f"The test part was looked at 2 times, first on {look.when[:10]}." in said.out
    assert main(["evaluate", str(run)]) == 0
    assert len(looks.looks(run)) == 2


def test_looks_are_shown_with_the_runs_and_outlive_a_run(
    path: Path, run: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert "looked at" not in str(events(capfd, "runs", path)[-1])
    events(capfd, "evaluate", run, "--part", "test")
    listed = events(capfd, "runs", path)[-1]
    assert listed["looks"]["count"] == listed["runs"][0]["looks"]["count"] == 1
    assert main(["runs", str(path)]) == 0
    said = capfd.readouterr().out
    assert "1 look" in said
    assert "The test part was looked at once, on " in said
    assert main(["info", str(run)]) == 0
    card = capfd.readouterr().out
    assert "The test part was looked at once, on " in card
    assert "On the 3 documents of the test part, against gold" in card
    (run / LOOKS).unlink()
    assert main(["info", str(run)]) == 0
    assert "is not on record" in capfd.readouterr().out
    shutil.rmtree(run)
    assert events(capfd, "runs", path)[-1]["looks"]["count"] == 1


def test_a_look_that_cannot_be_recorded_shows_nothing(
    path: Path, run: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (path.with_suffix(".runs") / "test_looks.jsonl").mkdir()
    assert "cannot be recorded" in refusal(capfd, "evaluate", run, "--part", "test")
    assert "schemes" not in capfd.readouterr().out


def test_the_test_part_of_another_project(
    path: Path, run: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    elsewhere = Path(shutil.copytree(run, tmp_path / "copies" / "logistic-001"))
    assert "lies beside no project" in refusal(capfd, "evaluate", elsewhere, "--part", "test")
    result = events(capfd, "evaluate", elsewhere, "--part", "test", "--project", path)[-1]
    assert result["documents"] == 3
    assert [look.run for look in looks.looks(path.with_suffix(".runs"))] == ["logistic-001"]


def test_what_nobody_reviewed_is_no_gold(
    path: Path, run: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    open_one = tmp_path / "open.tagwright"
    news_project(open_one, test=3, bare=True).close()
    args = ("evaluate", run, "--part", "test", "--project", open_one)
    assert "The test part has no reviewed document" in refusal(capfd, *args)
    with Project.open(open_one) as project, Project.open(path) as labelled:
        docs = [(doc.id, doc.spans) for doc in labelled.read(part="test")]
        project.propose("guesser", docs)
    result = events(capfd, *args, "--on", "proposed")[-1]
    assert result["against"] == "agreement with guesser"
    assert main([*map(str, args), "--on", "proposed"]) == 0
    said = capfd.readouterr().out
    assert "of the test part: agreement with guesser, whose labels nobody checked" in said
    assert "against agreement" not in said


def test_two_files_have_no_test_part(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "a.conll", "b.conll", "--part", "test"]) == 2
    assert "is for a run" in capfd.readouterr().err
