"""The ladder: several models on the same data, side by side, and folds of it."""

from pathlib import Path

import pytest

from corpora.document import Document, Part, Span
from corpora.errors import UnknownNameError, UserError
from corpora.events import Event, Message, Progress
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger import runs
from tagger.folds import Folding, cross_validate, deal
from tagger.ladder import Climb, climb, rungs
from tests.tagger.towns import data_of

TINY = {"word_size": 6, "hidden": 5, "char_filters": 4, "learning_rate": 0.03, "epochs": 3}
NAMES = ("Ada", "Grace", "Alan", "Kurt")


def doc(number: int) -> Document:
    name = NAMES[number % 4]
    text = f"{name} sleeps. Why does {name} sleep?"
    spans = tuple(Span(at, at + len(name), "PER") for at in (0, text.rindex(name)))
    part: Part = "test" if number % 8 == 7 else "development" if number % 4 == 0 else "train"
    kind = "early" if name < "B" else "late"
    return complete(Document(f"d{number}", text, spans=spans, part=part, category=kind))


DATA = Snapshot(tuple(doc(number) for number in range(24)), name="people")


def plan(folder: Path, *names: str, **changes: object) -> Climb:
    values: dict[str, object] = {"settings": TINY, "folder_of": folder.joinpath, **changes}
    return Climb(DATA, names, **values)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def climbed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Event]]:
    """The whole ladder on little data, and what it said."""
    folder: Path = tmp_path_factory.mktemp("ladder")
    return folder, list(climb(plan(folder, *rungs())))


def test_every_tagger_is_a_rung_and_gets_a_run(climbed: tuple[Path, list[Event]]) -> None:
    folder, events = climbed
    rows = data_of(events)["rows"]
    assert [row["model"] for row in rows] == rungs()  # type: ignore[attr-defined]
    assert rungs()[0] == "logistic"
    assert rungs()[-1] == "char-bilstm-crf"
    assert not any("sentiment" in name for name in rungs())
    listed = {info.name: info for info in runs.list_runs(folder)}
    assert set(listed) == set(rungs())
    assert len({str(info.data and info.data["fingerprint"]) for info in listed.values()}) == 1
    steps = [event for event in events if isinstance(event, Progress) and event.unit == "model"]
    assert [step.done for step in steps] == list(range(len(rungs())))


def test_rows_say_what_each_idea_buys(climbed: tuple[Path, list[Event]]) -> None:
    rows: list[dict[str, object]] = data_of(climbed[1])["rows"]  # type: ignore[assignment]
    first, *others = rows
    assert (first["difference"], first["verdict"]) == (None, None)
    for before, row in zip(rows, others, strict=False):
        one, two = before["scores"]["strict"], row["scores"]["strict"]  # type: ignore[index]
        assert row["difference"] == pytest.approx(two - one)
        assert row["verdict"] in ("better", "worse", "no difference shown")
    for row in rows:
        info = runs.evaluation(Path(str(row["run"])))
        assert row["scores"] == {name: score.f1 for name, score in info.schemes.items()}
        low, high = row["interval"]["low"], row["interval"]["high"]  # type: ignore[index]
        assert low - 1e-9 <= row["scores"]["strict"] <= high + 1e-9
        assert row["tokens_per_second"] > 0  # type: ignore[operator]
    settings = {str(row["model"]): row["settings"] for row in rows}
    assert settings["birnn"]["directions"] == 2  # type: ignore[index]
    assert settings["rnn"]["directions"] == 1  # type: ignore[index]
    assert settings["bilstm-crf"]["output"] == "crf"  # type: ignore[index]
    assert "hidden" not in settings["bilstm-crf"]  # type: ignore[operator]  # alike everywhere


def test_stop_keeps_what_is_learned_and_climbs_no_further(tmp_path: Path) -> None:
    asked = iter(range(1000))
    found = climb(plan(tmp_path, "mlp", "rnn", "birnn", should_stop=lambda: next(asked) > 5))
    result = data_of(list(found))
    names = [row["model"] for row in result["rows"]]  # type: ignore[attr-defined]
    assert result["stopped"]
    assert names in (["mlp"], ["mlp", "rnn"])
    assert [info.name for info in runs.list_runs(tmp_path)] == names


def test_cancelled_the_finished_ones_stay(tmp_path: Path) -> None:
    events = climb(plan(tmp_path, "mlp", "rnn"))
    for event in events:
        if isinstance(event, Progress) and (event.done, event.unit) == (1, "model"):
            break
    next(events)
    next(events)
    events.close()  # type: ignore[attr-defined]
    assert [path.name for path in tmp_path.iterdir()] == ["mlp"]


def test_wrong_names_are_refused_before_anything_is_learned(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="'hiden'"):
        climb(plan(tmp_path, "mlp", "rnn", settings={"hiden": 5}))
    with pytest.raises(UnknownNameError, match="no model named 'cnn'"):
        climb(plan(tmp_path, "mlp", "cnn"))
    with pytest.raises(UserError, match="hidden cannot be 'x'"):
        climb(plan(tmp_path, "logistic", "rnn", settings={"hidden": "x"}))
    with pytest.raises(UserError, match="train either, not both"):
        climb(plan(tmp_path, "mlp", "sentiment-logistic", settings={}))
    assert list(tmp_path.iterdir()) == []


def test_classifiers_are_compared_by_accuracy(tmp_path: Path) -> None:
    found = climb(plan(tmp_path, "sentiment-logistic", "sentiment-lstm", settings={"epochs": 2}))
    result = data_of(list(found))
    assert result["kind"] == "classifier"
    one, two = list(result["rows"])  # type: ignore[call-overload]
    assert set(one["scores"]) == {"accuracy", "macro F1"}
    assert two["difference"] == pytest.approx(two["scores"]["accuracy"] - one["scores"]["accuracy"])


def folded(**changes: object) -> Folding:
    values = {"snapshot": DATA, "model": "logistic", "count": 3, "settings": {"epochs": 4}}
    return Folding(**{**values, **changes})  # type: ignore[arg-type]


def test_folds_score_every_document_but_those_of_the_test_part() -> None:
    events = list(cross_validate(folded()))
    result = data_of(events)
    folds: list[dict[str, object]] = result["folds"]  # type: ignore[assignment]
    assert sum(int(fold["documents"]) for fold in folds) == 21  # type: ignore[call-overload]
    assert {doc.part for doc in deal(DATA)} == {"train", "development"}
    strict = [fold["scores"]["strict"] for fold in folds]  # type: ignore[index]
    assert result["mean"]["strict"] == pytest.approx(sum(strict) / 3)  # type: ignore[index]
    assert result["deviation"]["strict"] >= 0  # type: ignore[index]
    assert set(result["mean"]) == {"strict", "exact", "partial", "type"}  # type: ignore[call-overload]
    steps = [event.done for event in events if isinstance(event, Progress) and event.unit == "fold"]
    assert steps == [0, 1, 2, 3]


def test_the_same_folds_whatever_the_documents_order() -> None:
    turned = Snapshot(tuple(reversed(DATA.documents)))
    assert [doc.id for doc in deal(DATA)] == [doc.id for doc in deal(turned)]


def test_the_test_part_plays_no_part_in_folds() -> None:
    bare = [d.replace(spans=()) if d.part == "test" else d for d in DATA.documents]
    one, two = (
        data_of(list(cross_validate(folded(snapshot=Snapshot(tuple(docs))))))
        for docs in (DATA.documents, bare)
    )
    assert one["mean"] == two["mean"]


def test_a_classifier_in_folds() -> None:
    result = data_of(list(cross_validate(folded(model="sentiment-logistic", settings={}))))
    assert set(result["mean"]) == {"accuracy", "macro F1"}  # type: ignore[call-overload]


def test_stopped_folds_tell_of_those_that_were_finished() -> None:
    done: list[int] = []
    events = []
    for event in cross_validate(folded(should_stop=lambda: len(done) > 1)):
        events.append(event)
        if isinstance(event, Progress) and event.unit == "fold":
            done.append(event.done)
    result = data_of(events)
    assert result["stopped"]
    assert len(result["folds"]) == 1  # type: ignore[arg-type]
    assert result["deviation"]["strict"] is None  # type: ignore[index]
    assert any(isinstance(e, Message) and "1 fold of 3" in e.text for e in events)


def test_too_few_documents_or_folds() -> None:
    with pytest.raises(UserError, match="from 2 to 100, not 1"):
        cross_validate(folded(count=1))
    with pytest.raises(UserError, match=r"50 folds need 50 documents or more.*there are 21"):
        cross_validate(folded(count=50))
