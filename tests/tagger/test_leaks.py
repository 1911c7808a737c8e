"""The test part is left alone: whatever stands in it, what is learned is the same bit for bit."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from corpora.document import Document, Part, Span
from corpora.events import Event, Result
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger import runs
from tagger.folds import Folding, cross_validate
from tagger.ladder import Climb, climb
from tagger.learning_curve import Growth, learning_curve
from tagger.rundir import CONFIG, PREDICTIONS, SEAL, digest
from tagger.training import train

NAMES = ("Ada", "Grace", "Alan", "Kurt", "Emmy")
TOWNS = ("Paris", "Ghent", "Turin")
TINY = {"word_size": 6, "hidden": 6, "char_filters": 4, "learning_rate": 0.03, "epochs": 3}
# One of each kind of code that learns from examples or builds a vocabulary.
LEARNERS: dict[str, dict[str, object]] = {
    "logistic": {},
    "crf": {},
    "mlp": {**TINY},
    "char-bilstm-crf": {**TINY},
    "sentiment-logistic": {},
    "sentiment-lstm": {"hidden": 6, "epochs": 2},
}
# What says how long it took, not what came of it.
TIMES = {"seconds", "tokens_per_second", "created", "run"}


def doc(number: int, part: Part) -> Document:
    name, town = NAMES[number % len(NAMES)], TOWNS[number % len(TOWNS)]
    text = f"{name} sleeps in {town}. Why does {name} leave {town} at {number}?"
    spans = [
        Span(at, at + len(word), label)
        for word, label in ((name, "PER"), (town, "LOC"))
        for at in (text.index(word), text.rindex(word))
    ]
    kind = "early" if name < "B" else "late"
    made = Document(f"d{number}", text, spans=tuple(sorted(spans)), part=part, category=kind)
    return complete(made)


def secret(number: int) -> Document:
    """A document such as no other part has: words, labels, the longest span, category, language."""
    text = "Zyx qqq wvut zyx. " * (3 + number)
    spans = (Span(0, 16, "SECRET"), Span(18, 21, "PER"))
    more: dict[str, Any] = {"part": "test", "category": "secret", "lang": "xx"}
    return complete(Document(f"a{number}", text, spans=spans, **more))


OPEN = [doc(number, "development" if number % 3 == 0 else "train") for number in range(60)]
WITHOUT = Snapshot(tuple(OPEN), name="towns")
WITH = Snapshot((*(secret(n) for n in range(7)), *OPEN, *(secret(n) for n in range(7, 9))))
BOTH = (WITHOUT, Snapshot(WITH.documents, name="towns"))


def result(events: Iterator[Event]) -> dict[str, Any]:
    """The last event, without what depends on the clock."""
    last = list(events)[-1]
    assert isinstance(last, Result)
    return timeless(last.data)


def timeless(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: timeless(inner) for name, inner in value.items() if name not in TIMES}
    return [timeless(inner) for inner in value] if isinstance(value, list | tuple) else value


def learned(run: Path) -> dict[str, Any]:
    """All that a run knows: the digests of what it loads, its configuration, its predictions."""
    sealed = json.loads((run / SEAL).read_text())
    files = {name: of for name, of in sealed.items() if name not in (CONFIG, "data.json")}
    config = json.loads((run / CONFIG).read_text())
    return {
        "files": files,
        "config": timeless(config),
        "predictions": digest(run / PREDICTIONS),
        "parts": (runs.info(run).data or {})["parts"],
    }


@pytest.mark.parametrize("model", LEARNERS)
def test_weights_vocabulary_calibration_and_the_best_epoch_owe_nothing_to_it(
    model: str, tmp_path: Path
) -> None:
    for name, data in zip(("without", "with"), BOTH, strict=True):
        list(train(data, model=model, settings=LEARNERS[model], run_dir=tmp_path / name))
    without, with_it = learned(tmp_path / "without"), learned(tmp_path / "with")
    assert without == with_it
    assert without["files"]
    assert "SECRET" not in runs.info(tmp_path / "with").labels
    assert "secret" not in runs.info(tmp_path / "with").labels
    if model == "crf":  # there are spans enough to fit a temperature by
        assert without["config"]["calibration"]["temperature"] > 0


def test_this_would_be_seen(tmp_path: Path) -> None:
    """The same documents in the training part change everything that is compared."""
    leaked = [doc.replace(part="train") if doc.part == "test" else doc for doc in WITH.documents]
    found = []
    for name, data in (("sound", BOTH[1]), ("leaked", Snapshot(tuple(leaked), name="towns"))):
        list(train(data, model="crf", run_dir=tmp_path / name))
        found.append(learned(tmp_path / name))
    sound, leaky = found
    assert all(sound[name] != leaky[name] for name in sound)


def folded(data: Snapshot) -> Iterator[Event]:
    return cross_validate(Folding(data, "crf", 3, {}))


def curved(data: Snapshot) -> Iterator[Event]:
    return learning_curve(Growth(data, "crf", (5, 20)))


def sorted_curve(data: Snapshot) -> Iterator[Event]:
    return learning_curve(Growth(data, "sentiment-logistic", (10, 20)))


@pytest.mark.parametrize("work", [folded, curved, sorted_curve])
def test_folds_and_curves_are_dealt_without_it(work: Callable[[Snapshot], Iterator[Event]]) -> None:
    without, with_it = (result(work(data)) for data in BOTH)
    assert without == with_it


def test_the_ladder_is_climbed_without_it(tmp_path: Path) -> None:
    def climbed(data: Snapshot, name: str) -> dict[str, Any]:
        return result(climb(Climb(data, ("logistic", "crf"), {}, (tmp_path / name).joinpath)))

    assert climbed(BOTH[0], "without") == climbed(BOTH[1], "with")


def test_where_there_is_no_development_part_the_test_part_does_not_stand_in(tmp_path: Path) -> None:
    train_only = [doc for doc in WITH.documents if doc.part != "development"]
    list(train(Snapshot(tuple(train_only)), model="logistic", run_dir=tmp_path / "run"))
    measured = {row.doc.id for row in runs.predictions(tmp_path / "run")}
    assert measured < {doc.id for doc in OPEN if doc.part == "train"}
