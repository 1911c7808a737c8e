"""A training that was broken off goes on, and comes to what it would have come to."""

import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from corpora.document import Document, Part, Span
from corpora.errors import UserError
from corpora.events import Event, Metric, Result
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger import checkpoints, runs, training
from tagger.training import resume, train
from tagger.unfinished import discard, list_unfinished

TINY = {"word_size": "6", "hidden": "5", "char_filters": "4", "learning_rate": "0.02"}
# Each part of the state once: no memory, averaged weights, layers, and everything there is.
CASES = {
    "logistic": {},
    "mlp": TINY,
    "bigru": {**TINY, "averaging": "0.9"},
    "char-bilstm-crf": {**TINY, "affix_size": "3", "averaging": "0.95"},
}
WEIGHTS, PREDICTIONS = "weights.safetensors", "predictions.jsonl"


def doc(number: int, part: Part = "train") -> Document:
    name = ("Ada", "Grace", "Alan", "Kurt")[number % 4]
    text = f"{name} sleeps in room {number}. Why does {name} sleep?"
    spans = tuple(Span(at, at + len(name), "PER") for at in (0, text.rindex(name)))
    return complete(Document(f"d{number}", text, spans=spans, part=part, meta={"n": [number]}))


def data() -> Snapshot:
    docs = [doc(n, "development" if n % 4 == 0 else "train") for n in range(16)]
    return Snapshot((*docs, doc(17, "test")), name="people")


def settings_of(model: str) -> dict[str, str]:
    return {**CASES[model], "epochs": "5", "patience": "5"}


@pytest.fixture(autouse=True)
def _each_epoch_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoints, "SHARE", float("inf"))


def break_off(model: str, run: Path, epochs: int = 2) -> list[Event]:
    """Train, and cancel when the loss of the epoch after these is told; what was told."""
    events = train(data(), model=model, settings=settings_of(model), run_dir=run, resumable=True)
    told: list[Event] = []
    for event in events:
        told.append(event)
        if isinstance(event, Metric) and event.name == "loss" and event.step > epochs:
            break
    events.close()  # type: ignore[attr-defined]
    return told


def metrics(events: list[Event]) -> list[Metric]:
    return [event for event in events if isinstance(event, Metric)]


@pytest.mark.parametrize("model", CASES)
def test_a_resumed_training_comes_to_the_same_bit_for_bit(model: str, tmp_path: Path) -> None:
    whole, run = tmp_path / "whole", tmp_path / "broken"
    unbroken = list(train(data(), model=model, settings=settings_of(model), run_dir=whole))
    break_off(model, run)
    resumed = list(resume(run))
    for name in (WEIGHTS, PREDICTIONS):
        assert (run / name).read_bytes() == (whole / name).read_bytes()
    assert metrics(resumed) == metrics(unbroken)
    before, after = (e.data for e in (unbroken[-1], resumed[-1]) if isinstance(e, Result))
    assert (before["best_epoch"], before["epochs"]) == (after["best_epoch"], after["epochs"])
    assert runs.info(run).data == runs.info(whole).data
    assert sorted(path.name for path in tmp_path.iterdir()) == ["broken", "whole"]


def test_it_can_be_broken_off_again_and_again(tmp_path: Path) -> None:
    settings = settings_of("mlp")
    list(train(data(), model="mlp", settings=settings, run_dir=tmp_path / "whole"))
    break_off("mlp", tmp_path / "run", 1)
    for _ in range(2):
        events = resume(tmp_path / "run")
        kept = list_unfinished(tmp_path)[0].epochs
        for event in events:
            if isinstance(event, Metric) and event.name == "loss" and event.step > kept + 1:
                break
        events.close()  # type: ignore[attr-defined]
        assert list_unfinished(tmp_path)[0].epochs > kept
    list(resume(tmp_path / "run.unfinished"))
    assert (tmp_path / "run" / WEIGHTS).read_bytes() == (tmp_path / "whole" / WEIGHTS).read_bytes()


def test_a_killed_training_is_listed_and_goes_on(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path; from tests.tagger.test_resuming import *\n"
        "import torch; from tagger.models.uncompiled import shapes_only\n"
        "checkpoints.SHARE = float('inf')\n"
        "events = train(data(), model='mlp', settings=settings_of('mlp'),"
        " run_dir=Path(sys.argv[2]), resumable=True)\n"
        "for event in events:\n"
        "    if isinstance(event, Metric) and event.step > 2:\n"
        "        with shapes_only():\n"
        "            torch.nn.Embedding(3, 2)  # as where a run is opened\n"
        "        assert 'torch._dynamo' not in sys.modules  # nobody waited for the compiler\n"
        "        os.kill(os.getpid(), signal.SIGKILL)"
    )
    root = Path(training.__file__).parents[1]
    run = tmp_path / "mlp-001"
    ended = subprocess.run([sys.executable, "-c", code, str(root), str(run)], cwd=root)
    assert ended.returncode == -signal.SIGKILL
    (left,) = list_unfinished(tmp_path)
    assert (left.run, left.model, left.epochs, left.busy, left.problem) == (
        run,
        "mlp",
        2,
        False,
        "",
    )
    assert runs.list_runs(tmp_path) == []
    list(resume(run))
    list(train(data(), model="mlp", settings=settings_of("mlp"), run_dir=tmp_path / "whole"))
    assert (run / WEIGHTS).read_bytes() == (tmp_path / "whole" / WEIGHTS).read_bytes()


def test_it_goes_on_with_the_data_that_it_began_with(tmp_path: Path) -> None:
    break_off("mlp", tmp_path / "run")
    list(resume(tmp_path / "run"))
    facts = runs.info(tmp_path / "run").data
    assert facts is not None
    assert facts["fingerprint"] == data().fingerprint


def test_its_place_is_taken_until_it_is_discarded(tmp_path: Path) -> None:
    break_off("mlp", tmp_path / "run")
    with pytest.raises(UserError, match="begun and is not finished; resume it"):
        train(data(), model="mlp", run_dir=tmp_path / "run")
    discard(tmp_path / "run.unfinished")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(UserError, match="no unfinished training"):
        discard(tmp_path / "run.unfinished")
    with pytest.raises(UserError, match=r"no unfinished training.*crf"):
        resume(tmp_path / "run")


def test_one_at_work_is_neither_resumed_nor_discarded(tmp_path: Path) -> None:
    break_off("mlp", tmp_path / "run")
    at_work = resume(tmp_path / "run")
    next(at_work)
    assert list_unfinished(tmp_path)[0].busy
    with pytest.raises(UserError, match="is at work in another process"):
        next(resume(tmp_path / "run"))
    with pytest.raises(UserError, match="is at work in another process"):
        discard(tmp_path / "run.unfinished")
    at_work.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("plan.json", b"{"),
        ("plan.json", b"{}"),
        ("documents.jsonl", b'{"id": 1}'),
        ("documents.jsonl", b""),
        ("state.safetensors", b"x" * 50),
        ("state.safetensors", b""),
    ],
)
def test_damage_is_a_sentence(file: str, content: bytes, tmp_path: Path) -> None:
    break_off("mlp", tmp_path / "run")
    (tmp_path / "run.unfinished" / file).write_bytes(content)
    with pytest.raises(UserError, match=rf"{file} is damaged"):
        list(resume(tmp_path / "run"))
    assert not (tmp_path / "run").exists()
    discard(tmp_path / "run.unfinished")


def test_a_state_of_other_settings_is_refused(tmp_path: Path) -> None:
    break_off("mlp", tmp_path / "run")
    plan = tmp_path / "run.unfinished" / "plan.json"
    told = json.loads(plan.read_text())
    told["settings"]["hidden"] = 9
    plan.write_text(json.dumps(told))
    with pytest.raises(UserError, match="does not fit the data and the settings"):
        list(resume(tmp_path / "run"))


def test_nothing_is_kept_of_a_training_that_was_not_meant_to_be_resumed(tmp_path: Path) -> None:
    events = train(data(), model="mlp", settings=settings_of("mlp"), run_dir=tmp_path / "run")
    next(event for event in events if isinstance(event, Metric) and event.step == 3)
    assert list_unfinished(tmp_path) == []
    events.close()  # type: ignore[attr-defined]
    assert list(tmp_path.iterdir()) == []


def test_what_was_stopped_is_finished(tmp_path: Path) -> None:
    asked = iter(range(100))
    list(
        train(
            data(),
            model="mlp",
            settings=settings_of("mlp"),
            run_dir=tmp_path / "run",
            should_stop=lambda: next(asked) > 2,
            resumable=True,
        )
    )
    assert [path.name for path in tmp_path.iterdir()] == ["run"]
    shutil.rmtree(tmp_path / "run")
