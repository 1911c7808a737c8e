"""Training from the command line: several models, folds, and what was broken off."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.ui.commands import refusal, result, words
from tests.ui.news import news_project

TINY = ("--set", "hidden=6", "--set", "word_size=6", "--set", "epochs=2")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project of twelve reviewed documents: eight to learn from, two to measure on, two apart."""
    path = tmp_path / "news.tagwright"
    news_project(path).close()
    return path


def test_several_models_make_a_table(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    table = words(capfd, "train", path, "--model", "logistic,birnn,bilstm", *TINY)
    assert [line.split()[0] for line in table.splitlines()[2:]] == ["logistic", "birnn", "bilstm"]
    assert "cell=lstm" in table
    assert "than the one before" in table
    runs = {folder.name for folder in path.with_suffix(".runs").iterdir()}
    assert runs == {"logistic-001", "birnn-001", "bilstm-001"}


def test_the_ladder_is_a_name_for_all_taggers(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    rows = result(capfd, "train", path, "--model", "ladder", *TINY)["rows"]
    assert rows[0]["model"] == "logistic"
    assert rows[-1]["model"] == "char-bilstm-crf"
    assert {"scores", "interval", "difference", "verdict", "seconds"} <= set(rows[-1])


def test_a_page_has_a_bar_for_each_model(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "ladder.html"
    args = ("train", path, "--model", "logistic,crf", "--html", page)
    rows = result(capfd, *args)["rows"]
    text = page.read_text(encoding="utf-8")
    svg = text[text.index("<svg") : text.index("</svg>") + len("</svg>")]
    shown = {node.text for node in ElementTree.fromstring(svg).iter() if node.text}
    first, second = (f"{100 * row['scores']['strict']:.1f}" for row in rows)
    assert {"logistic", "crf", first, f"{second}, {rows[1]['verdict']}"} <= shown
    assert "than the one before" in text.partition("</svg>")[2]
    assert "named twice" in refusal(capfd, *args[:-1], path)


def test_folds_tell_mean_and_deviation_and_keep_no_run(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    table = words(capfd, "train", path, "--model", "crf", "--folds", "2")
    assert "mean" in table
    assert "deviation" in table
    assert not path.with_suffix(".runs").exists()
    found = result(capfd, "train", path, "--model", "crf", "--folds", "2")
    assert sum(fold["documents"] for fold in found["folds"]) == 10


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["--model", "ladder", "--folds", "3"], "--folds is for one model"),
        (["--model", "crf,logistic", "--run", "x"], "--run is for one model"),
        (["--model", "crf", "--folds", "2", "--run", "x"], "no place for --run"),
        (["--model", "crf,crf"], "several different ones"),
        (["--model", "crf,nonsense"], "no model named 'nonsense'"),
        (["--model", "crf", "--folds", "30"], "30 folds need 30 documents"),
        (["--model", "crf", "--html", "x.html"], "--html is for several models"),
        (["--resume", "crf-001"], "no unfinished training"),
    ],
)
def test_what_does_not_go_together(
    args: Sequence[str], says: str, path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert says in refusal(capfd, "train", path, *args)
    assert not path.with_suffix(".runs").exists()


def broken_off(path: Path) -> None:
    """A training that is killed once its first epoch is kept."""
    code = "import sys; from ui.cli import main; main(sys.argv[1:])"
    args = ["train", str(path), "--model", "mlp", *TINY[:-1], "epochs=500", "--json"]
    process = subprocess.Popen(
        [sys.executable, "-c", code, *args], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    for line in process.stdout:
        if '"dev_f1"' in line and json.loads(line)["step"] == 2:
            break
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()


def test_a_folder_here_comes_before_a_run_s_name(
    path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for folder in (path.parent / "mine.unfinished", path.with_suffix(".runs") / "mine.unfinished"):
        folder.mkdir(parents=True)
    monkeypatch.chdir(path.parent)
    words(capfd, "runs", path, "--discard", "mine")
    assert not (path.parent / "mine.unfinished").exists()
    words(capfd, "runs", path, "--discard", "mine")
    assert not (path.with_suffix(".runs") / "mine.unfinished").exists()


def test_what_was_broken_off_is_listed_resumed_and_discarded(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    broken_off(path)
    told = words(capfd, "runs", path)
    assert re.search(r"mlp-001, mlp, [12] epochs? (is|are) kept, to be resumed or discarded", told)
    broken_off(path)  # another one takes another number
    listed = result(capfd, "runs", path)["unfinished"]
    assert [Path(left["run"]).name for left in listed] == ["mlp-001", "mlp-002"]
    assert "is gone" in words(capfd, "runs", path, "--discard", "mlp-001")
    plan = path.with_suffix(".runs") / "mlp-002.unfinished" / "plan.json"
    plan.write_text(plan.read_text().replace('"epochs": 500', '"epochs": 3'))
    trained = result(capfd, "train", path, "--resume", "mlp-002")
    assert trained["epochs"] == 3
    listed = result(capfd, "runs", path)
    assert ([Path(run["run"]).name for run in listed["runs"]], listed["unfinished"]) == (
        ["mlp-002"],
        [],
    )
