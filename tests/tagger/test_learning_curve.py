"""The learning curve: growing sets of documents, one within the next, on one development part."""

import itertools
import os
from pathlib import Path

import pytest

from corpora.document import Document, Part, Span
from corpora.errors import UnknownNameError, UserError
from corpora.events import Event, Message, Metric, Progress
from corpora.snapshot import Snapshot, fingerprint
from corpora.tokens import complete
from tagger import evaluation, runs
from tagger.learning_curve import Growth, grown, learning_curve, sizes_of
from tagger.training import train
from tests.tagger.towns import data_of

NAMES = ("Ada", "Grace", "Alan", "Kurt", "Emmy", "Sofia", "Paul", "Leon")


def doc(number: int, part: Part | None = None) -> Document:
    name = NAMES[number % 8]
    text = f"{name} sleeps. Why does {name} sleep? Room {number}."
    spans = tuple(Span(at, at + len(name), "PER") for at in (0, text.rindex(name)))
    kind = "early" if name < "B" else "late"
    given: Part = "test" if number % 8 == 7 else "development" if number % 4 == 0 else "train"
    return complete(Document(f"d{number}", text, spans=spans, part=part or given, category=kind))


DATA = Snapshot(tuple(doc(number) for number in range(48)), name="people")
TRAIN = DATA.part("train")


@pytest.fixture(scope="module", params=["logistic", "sentiment-logistic"])
def curve(request: pytest.FixtureRequest) -> tuple[str, list[Event]]:
    """A model, and all that was said while its curve was made."""
    return request.param, list(learning_curve(Growth(DATA, request.param)))


def test_sizes_double_up_to_all_documents(curve: tuple[str, list[Event]]) -> None:
    assert len(TRAIN) == 30
    assert sizes_of(30) == (2, 4, 8, 15, 30)
    assert sizes_of(1000) == (63, 125, 250, 500, 1000)
    assert (sizes_of(3), sizes_of(1)) == ((2, 3), (1,))
    steps = [event for event in curve[1] if isinstance(event, Progress) and event.unit == "size"]
    assert steps == [Progress(done, 5, "size") for done in range(6)]


def test_each_point_has_scores_with_an_interval_and_what_it_gained(
    curve: tuple[str, list[Event]],
) -> None:
    model, events = curve
    found = data_of(events)
    points: list[dict[str, object]] = found["points"]  # type: ignore[assignment]
    first = "accuracy" if model == "sentiment-logistic" else "strict"
    told = [event.text for event in events if isinstance(event, Message)]
    sizes = [point["documents"] for point in points]
    # Two documents may be of one category alone, from which nothing can be learned.
    left_out = [size for size in (2, 4) if f"{size} documents: " in " ".join(told)]
    assert sizes == [size for size in (2, 4, 8, 15, 30) if size not in left_out]
    assert (points[0]["difference"], points[0]["verdict"]) == (None, None)
    for before, point in itertools.pairwise(points):
        one, two = before["scores"][first], point["scores"][first]  # type: ignore[index]
        assert point["difference"] == pytest.approx(two - one)
        assert point["tokens"] > before["tokens"]  # type: ignore[operator]
    for point in points:
        low, high = point["interval"]["low"], point["interval"]["high"]  # type: ignore[index]
        assert low - 1e-9 <= point["scores"][first] <= high + 1e-9  # type: ignore[index]
    metrics = [e for e in events if isinstance(e, Metric) and e.name == "size_score"]
    assert [(e.step, e.unit) for e in metrics] == [(size, "document") for size in sizes]
    assert (found["documents"], found["against"], found["name"]) == (30, "gold", "people")
    assert found["development"]["documents"] == 12  # type: ignore[index]
    assert "Only 12 documents" in str(found["warning"])


def test_the_last_point_is_the_model_that_learned_from_all(tmp_path: Path) -> None:
    point = data_of(list(learning_curve(Growth(DATA, "crf", (30,)))))["points"][0]  # type: ignore[index]
    list(train(DATA, model="crf", run_dir=tmp_path / "run"))
    found = runs.evaluation(tmp_path / "run")
    assert point["scores"] == {name: score.f1 for name, score in found.schemes.items()}
    assert point["interval"] == evaluation.intervals(found, "strict")[None].to_dict()


def test_each_set_lies_within_the_next_and_the_seed_says_which() -> None:
    order = grown(TRAIN, 0)
    assert sorted(doc.id for doc in order) == sorted(doc.id for doc in TRAIN)
    assert grown(TRAIN[::-1], 0) == order
    assert grown(TRAIN, 1) != order
    # One document more changes no other's place.
    assert [d for d in grown([*TRAIN, doc(99, "train")], 0) if d.id != "d99"] == order


def test_all_points_are_scored_on_the_same_development_part() -> None:
    nowhere = Snapshot(tuple(doc(n, "train") for n in range(30)), name="held out")
    events = list(learning_curve(Growth(nowhere, "logistic", (5, 27))))
    found = data_of(events)
    assert found["development"]["documents"] == 3  # type: ignore[index]
    assert found["documents"] == 27
    told = [event.text for event in events if isinstance(event, Message)]
    assert [text for text in told if "held out" in text] == [
        "No document is in the development part: 3 of 30 training documents were held out for it."
    ]


def test_a_curve_remembers_the_data_it_was_scored_on() -> None:
    measured = sorted(DATA.part("development"), key=lambda doc: doc.id)
    found = data_of(list(learning_curve(Growth(DATA, "logistic", (4,)))))
    assert found["fingerprint"] == fingerprint(doc.replace(part=None) for doc in measured)


def test_against_proposals_it_is_agreement() -> None:
    proposed = Snapshot(DATA.documents, "proposed", ("en_core_web_sm",))
    found = data_of(list(learning_curve(Growth(proposed, "logistic", (4,)))))
    assert found["against"] == "agreement with en_core_web_sm"


def test_stopped_it_tells_what_was_finished() -> None:
    done: list[int] = []

    def stop() -> bool:
        return len(done) == 2

    events: list[Event] = []
    for event in learning_curve(Growth(DATA, "logistic", (5, 10, 20), should_stop=stop)):
        events.append(event)
        if isinstance(event, Metric) and event.name == "size_score":
            done.append(event.step)
    found = data_of(events)
    assert [point["documents"] for point in found["points"]] == [5, 10]  # type: ignore[attr-defined]
    assert found["stopped"] is True


def test_stopped_before_the_first_point_there_is_nothing_to_tell() -> None:
    with pytest.raises(UserError, match="nothing to tell"):
        list(learning_curve(Growth(DATA, "logistic", should_stop=lambda: True)))


def test_no_model_is_kept_and_a_cancelled_curve_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    events = learning_curve(Growth(DATA, "logistic", (5, 10)))
    next(event for event in events if isinstance(event, Metric) and event.name == "size_score")
    assert list(tmp_path.iterdir())
    events.close()  # type: ignore[attr-defined]
    assert not list(tmp_path.iterdir())
    list(learning_curve(Growth(DATA, "logistic", (5,))))
    assert not list(tmp_path.iterdir())


def test_what_a_killed_process_left_beside_the_runs_is_swept(tmp_path: Path) -> None:
    runs_folder = tmp_path / "people.runs"
    left = runs_folder / ".curve.partial-99999999" / "5"
    left.mkdir(parents=True)
    events = learning_curve(Growth(DATA, "logistic", (5, 10), beside=runs_folder))
    next(event for event in events if isinstance(event, Metric) and event.name == "size_score")
    (here,) = runs_folder.iterdir()
    assert here.name == f".curve.partial-{os.getpid()}"
    assert runs.list_runs(runs_folder) == []
    events.close()  # type: ignore[attr-defined]
    assert list(runs_folder.iterdir()) == []


@pytest.mark.parametrize("sizes", [(0, 5), (5, 31), (-1,)])
def test_sizes_that_cannot_be_are_refused(sizes: tuple[int, ...]) -> None:
    with pytest.raises(UserError, match=r"is no size for a curve: .* name sizes from 1 to 30\."):
        learning_curve(Growth(DATA, "logistic", sizes))


def test_what_cannot_be_trained_is_refused_at_once() -> None:
    with pytest.raises(UnknownNameError):
        learning_curve(Growth(DATA, "nonsense"))
    with pytest.raises(UserError):
        learning_curve(Growth(DATA, "logistic", settings={"epochs": "many"}))
    with pytest.raises(UserError, match="training part is empty"):
        learning_curve(Growth(Snapshot((doc(0),)), "logistic"))


def test_nothing_to_learn_at_any_size_is_an_error() -> None:
    bare = Snapshot(tuple(doc.replace(spans=()) for doc in DATA.documents))
    with pytest.raises(UserError, match="nothing to learn"):
        list(learning_curve(Growth(bare, "logistic")))
