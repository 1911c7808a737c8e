"""Training: events come, the best epoch stays, and nothing half-written ever does."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from corpora.errors import UnknownNameError, UserError
from corpora.events import Metric, to_dict
from corpora.snapshot import Snapshot
from tagger import runs, training
from tagger.training import train
from tests.tagger.towns import KINDS, SETTINGS, TAGGERS, doc, result_of, snapshot


@pytest.mark.parametrize("model", TAGGERS)
def test_a_model_learns_and_says_how_it_goes(model: str, tmp_path: Path) -> None:
    run = tmp_path / "runs" / f"{model}-001"
    events, result = result_of(
        train(snapshot(), model=model, settings=SETTINGS[model], run_dir=run)
    )
    losses = [event.value for event in events if isinstance(event, Metric) and event.name == "loss"]
    f1s = [event.value for event in events if isinstance(event, Metric) and event.name == "dev_f1"]
    assert losses[-1] < losses[0] or model == "crf"  # which learns all in its first epoch
    assert len(losses) == len(f1s) == result["epochs"]
    assert f1s.index(max(f1s)) + 1 == result["best_epoch"]
    assert result["scores"]["schemes"]["strict"]["f1"] == max(f1s) > 0.9  # type: ignore[index]
    assert (result["against"], result["run"], result["stopped"]) == ("gold", str(run), False)
    assert result["tokens"] == sum(len(doc.tokens) for doc in snapshot().part("train"))


def test_a_run_folder_holds_what_made_it(tmp_path: Path) -> None:
    events, _ = result_of(train(snapshot(), model="logistic", run_dir=tmp_path / "r"))
    lines = (tmp_path / "r" / "events.jsonl").read_text().splitlines()
    assert [json.loads(line) for line in lines] == [to_dict(event) for event in events]
    info = runs.info(tmp_path / "r")
    assert info.labels == ("LOC", "PER")
    assert info.data is not None
    assert info.data["fingerprint"] == snapshot().fingerprint
    assert info.data["parts"]["development"]["documents"] == 10
    assert {path.name for path in (tmp_path / "r").iterdir()} == {
        "README.md",
        "config.json",
        "data.json",
        "events.jsonl",
        "predictions.jsonl",
        "seal.json",
        "vocabulary.json",
        "weights.safetensors",
    }


@pytest.mark.parametrize("model", TAGGERS)
def test_the_same_data_and_seed_make_the_same_weights(model: str, tmp_path: Path) -> None:
    for name in ("a", "b"):
        settings = {**SETTINGS[model], "epochs": "3"}
        list(train(snapshot(12, 4), model=model, settings=settings, run_dir=tmp_path / name))
    one, two = ((tmp_path / name / "weights.safetensors").read_bytes() for name in "ab")
    assert one == two


@pytest.mark.parametrize("model", KINDS)
def test_the_test_part_plays_no_part(model: str, tmp_path: Path) -> None:
    data = snapshot(12, 4)
    other = Snapshot((*data.documents[:-1], doc(3, "test").replace(spans=())))
    for name, docs in (("a", data), ("b", other)):
        settings = {**SETTINGS[model], "epochs": "2"}
        list(train(docs, model=model, settings=settings, run_dir=tmp_path / name))
    for file in ("weights.safetensors", "predictions.jsonl", "vocabulary.json"):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


def test_patience_ends_a_training(tmp_path: Path) -> None:
    settings = {"patience": "2", "epochs": "500"}
    _, result = result_of(
        train(snapshot(), model="logistic", settings=settings, run_dir=tmp_path / "r")
    )
    assert result["epochs"] == result["best_epoch"] + 2  # type: ignore[operator]


@pytest.mark.parametrize("model", KINDS)
@pytest.mark.parametrize("batches", [1, 7])
def test_stop_keeps_the_best_so_far(model: str, batches: int, tmp_path: Path) -> None:
    asked = iter(range(10_000))
    settings = {**SETTINGS[model], "epochs": "500", "patience": "500"}
    stop = lambda: next(asked) >= batches  # noqa: E731 - one line is the clearest
    _, result = result_of(
        train(
            snapshot(),
            model=model,
            settings=settings,
            run_dir=tmp_path / "r",
            should_stop=stop,
        )
    )
    assert result["stopped"] is True
    assert result["epochs"] < 20  # type: ignore[operator]
    assert list(runs.load(tmp_path / "r").tag([doc(1)]))


@pytest.mark.parametrize("model", KINDS)
def test_cancelling_leaves_nothing(model: str, tmp_path: Path) -> None:
    settings = SETTINGS[model]
    events = train(snapshot(12, 4), model=model, settings=settings, run_dir=tmp_path / "r")
    for event in events:
        if isinstance(event, Metric):
            break
    assert [path.name for path in tmp_path.iterdir()] == [f".r.partial-{os.getpid()}"]
    assert runs.list_runs(tmp_path) == []
    events.close()  # type: ignore[attr-defined]
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_training_left_is_swept_by_the_next(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = tmp_path / f".old.partial-{ended.pid}"
    alive = tmp_path / f".new.partial-{os.getppid()}"
    for folder in (left, alive):
        folder.mkdir()
        (folder / "config.json").write_text("{}")
    list(train(snapshot(), model="logistic", settings={"epochs": "1"}, run_dir=tmp_path / "r"))
    assert sorted(path.name for path in tmp_path.iterdir()) == [alive.name, "r"]


def test_a_run_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "r").mkdir()
    with pytest.raises(UserError, match="is there already"):
        train(snapshot(), model="logistic", run_dir=tmp_path / "r")


def test_a_refused_or_cancelled_training_leaves_no_folder_of_runs(tmp_path: Path) -> None:
    folder = tmp_path / "project.runs" / "logistic-001"
    with pytest.raises(UserError, match="nothing to learn"):
        list(train(Snapshot((doc(1).replace(spans=()),) * 2), model="logistic", run_dir=folder))
    assert not folder.parent.exists()
    work = train(snapshot(), model="logistic", run_dir=folder)
    next(work)
    work.close()  # type: ignore[attr-defined]
    assert not folder.parent.exists()
    folder.parent.mkdir()
    (folder.parent / "notes.txt").write_text("mine")
    with pytest.raises(UserError, match="nothing to learn"):
        list(train(Snapshot((doc(1).replace(spans=()),) * 2), model="logistic", run_dir=folder))
    assert [path.name for path in folder.parent.iterdir()] == ["notes.txt"]


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be written"):
        list(train(snapshot(), model="logistic", run_dir=tmp_path / "file" / "r"))


def test_unknown_names_are_refused_before_anything_begins(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="the known ones are"):
        train(snapshot(), model="crystal-ball", run_dir=tmp_path / "r")
    with pytest.raises(UnknownNameError, match=r"setting of logistic named 'hidden'.*alpha"):
        train(snapshot(), model="logistic", settings={"hidden": "5"}, run_dir=tmp_path / "r")


def test_priority_is_lowered_on_demand_only() -> None:
    code = (
        "import os\nfrom tagger import training\nbefore = os.nice(0)\n"
        "training.lower_priority()\nprint(os.nice(0) - before)"
    )
    if hasattr(os, "nice"):
        root = Path(training.__file__).parents[1]
        shown = subprocess.run(
            [sys.executable, "-c", code], cwd=root, capture_output=True, check=True, text=True
        )
        assert int(shown.stdout) > 0
