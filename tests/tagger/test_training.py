"""Training: events come, the best epoch stays, and nothing half-written ever does."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpora.document import Document, Part, Range, Span
from corpora.errors import UnknownNameError, UserError
from corpora.events import Event, Message, Metric, Result, to_dict
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger import runs, training
from tagger.models import MODELS, kind
from tagger.training import train

TAGGERS = [name for name in MODELS if kind(name) == "tagger"]
NAMES = ("Ada", "Grace", "Alan", "Edsger", "Barbara", "Donald")
TOWNS = ("Paris", "Ghent", "Turin", "Porto", "Malmo")
SMALL = {"word_size": "12", "hidden": "12", "char_filters": "12", "learning_rate": "0.02"}
LINEAR = {"logistic": {"alpha": "1e-4"}, "crf": {}}
# One of each kind of code; the others differ in their settings alone.
KINDS = ["logistic", "crf", "mlp", "char-bilstm-crf"]
SETTINGS = {name: LINEAR.get(name, {**SMALL, "epochs": "12"}) for name in TAGGERS}


def doc(number: int, part: Part = "train") -> Document:
    name, town = NAMES[number % len(NAMES)], TOWNS[number % len(TOWNS)]
    text = f"{name} lives in {town}. It rains in {town} now, said {name}."
    spans = []
    for word, label in ((name, "PER"), (town, "LOC")):
        for at in (text.index(word), text.rindex(word)):
            spans.append(Span(at, at + len(word), label))
    return complete(Document(f"doc-{number}", text, spans=tuple(sorted(spans)), part=part))


def snapshot(train_size: int = 40, development: int = 10) -> Snapshot:
    docs = [doc(n) for n in range(train_size)]
    docs += [doc(n, "development") for n in range(100, 100 + development)]
    return Snapshot((*docs, doc(200, "test")), name="towns")


def result_of(events: Iterator[Event]) -> tuple[list[Event], dict[str, object]]:
    *before, last = events
    assert isinstance(last, Result)
    return before, dict(last.data)


def messages(events: list[Event]) -> str:
    return " ".join(event.text for event in events if isinstance(event, Message))


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


def test_without_a_development_part_a_tenth_is_held_out(tmp_path: Path) -> None:
    data = Snapshot(tuple(doc(n) for n in range(40)))
    events, _ = result_of(train(data, model="logistic", run_dir=tmp_path / "r"))
    assert "4 of 40 training documents were held out" in messages(events)
    again = Snapshot(tuple(reversed(data.documents)))
    list(train(again, model="logistic", run_dir=tmp_path / "s"))
    held = [{p.doc.id for p in runs.predictions(tmp_path / name)} for name in "rs"]
    assert held[0] == held[1]
    assert len(held[0]) == 4


def test_a_score_against_proposals_is_agreement(tmp_path: Path) -> None:
    data = Snapshot(snapshot().documents, on="proposed", sources=("en_core_web_sm",))
    _, result = result_of(train(data, model="logistic", run_dir=tmp_path / "r"))
    assert result["against"] == "agreement with en_core_web_sm"
    assert runs.info(tmp_path / "r").against == "agreement with en_core_web_sm"


@pytest.mark.parametrize(
    ("documents", "says"),
    [
        ([], "training part is empty"),
        ([doc(1, "development"), doc(2, "test")], "training part is empty"),
        ([doc(1)], "One document is too few"),
        ([doc(1).replace(spans=()), doc(2, "development")], "nothing to learn"),
    ],
)
def test_data_from_which_nothing_can_be_learned(
    documents: list[Document], says: str, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match=says):
        list(train(Snapshot(tuple(documents)), model="logistic", run_dir=tmp_path / "r"))
    assert list(tmp_path.iterdir()) == []


def test_unknown_names_are_refused_before_anything_begins(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="the known ones are"):
        train(snapshot(), model="crystal-ball", run_dir=tmp_path / "r")
    with pytest.raises(UnknownNameError, match=r"setting of logistic named 'hidden'.*alpha"):
        train(snapshot(), model="logistic", settings={"hidden": "5"}, run_dir=tmp_path / "r")


def test_what_tags_cannot_hold_is_said(tmp_path: Path) -> None:
    odd = doc(0)
    nested = Span(odd.spans[0].start, odd.spans[1].end, "LOC")
    within = Span(odd.spans[0].start + 1, odd.spans[0].end, "PER")
    long = Span(odd.spans[1].start, odd.tokens[odd.sentences[1].start].end, "LOC")
    bare = [
        odd.replace(id="a", spans=(*odd.spans, nested)),
        odd.replace(id="b", spans=(within,)),
        odd.replace(id="c", spans=(long,)),
    ]
    data = Snapshot((*bare, *snapshot().documents))
    events, _ = result_of(train(data, model="logistic", run_dir=tmp_path / "r"))
    said = messages(events)
    assert "2 of 167 spans were left out" in said
    assert "1 of 167 spans were widened to whole tokens" in said
    assert "parted at 1 ends of sentences" in said


@pytest.mark.parametrize("model", KINDS)
def test_a_label_that_only_development_has_is_named(model: str, tmp_path: Path) -> None:
    strange = doc(5, "development").replace(spans=(Span(0, 3, "GOD"),))
    data = Snapshot((*snapshot(8, 2).documents, strange))
    settings = {**SETTINGS[model], "epochs": "1"}
    events, result = result_of(train(data, model=model, settings=settings, run_dir=tmp_path / "r"))
    assert "cannot be learned: GOD" in messages(events)
    assert "GOD" in result["scores"]["labels"]  # type: ignore[index]


@pytest.mark.parametrize("model", TAGGERS)
def test_one_label_and_odd_documents_are_enough(model: str, tmp_path: Path) -> None:
    one = [doc(n).replace(spans=doc(n).spans[:1]) for n in range(3)]
    empty = Document("empty", "", part="train")
    blank = Document("blank", " \n", part="development")
    untokenised = Document("raw", "Ada lives.", part="development", spans=(Span(0, 3, "PER"),))
    data = Snapshot((*one, empty, blank, untokenised))
    settings = {**SETTINGS[model], "epochs": "2"}
    _, result = result_of(train(data, model=model, settings=settings, run_dir=tmp_path / "r"))
    assert result["scores"]["documents"] == 2  # type: ignore[index]


@pytest.mark.parametrize("model", [*KINDS, "gru"])
def test_a_sentence_of_5000_tokens_is_learned_and_tagged(model: str, tmp_path: Path) -> None:
    words = [NAMES[n % 3] if n % 10 == 0 else "and" for n in range(5000)]
    starts = [sum(len(word) + 1 for word in words[:n]) for n in range(0, 5000, 10)]
    spans = tuple(Span(at, at + len(w), "PER") for at, w in zip(starts, words[::10], strict=True))
    endless = Document("endless", " ".join(words), spans=spans, part="train")
    assert len(complete(endless).sentences) == 1
    data = Snapshot(
        (endless, *snapshot(4, 2).documents, endless.replace(id="b", part="development"))
    )
    settings = {**SETTINGS[model], "epochs": "1"}
    _, result = result_of(train(data, model=model, settings=settings, run_dir=tmp_path / "r"))
    [(_, found)] = runs.load(tmp_path / "r").tag([endless])
    assert all(0 <= span.start < span.end <= len(endless.text) for span in found)
    assert result["scores"]["documents"] == 3  # type: ignore[index]


def test_a_development_part_without_spans_keeps_the_last_epoch(tmp_path: Path) -> None:
    data = Snapshot((*(doc(n) for n in range(9)), doc(9, "development").replace(spans=())))
    settings = {"epochs": "6", "patience": "2"}
    events, result = result_of(
        train(data, model="logistic", settings=settings, run_dir=tmp_path / "r")
    )
    assert "no spans to measure by" in messages(events)
    assert (result["epochs"], result["best_epoch"]) == (6, 6)


def test_parts_of_speech_are_learned_from(tmp_path: Path) -> None:
    """Words say nothing here; only the parts of speech tell names from others."""
    docs = []
    for number in range(60):
        words = [f"w{number}a", f"w{number}b"]
        noun = number % 2
        text = " ".join(words)
        tokens = (Range(0, len(words[0])), Range(len(words[0]) + 1, len(text)))
        docs.append(
            Document(
                str(number),
                text,
                tokens=tokens,
                sentences=(Range(0, 2),),
                spans=(Span(*tokens[noun], "X"),),
                part="train" if number < 40 else "development",
                meta={"pos": ["NNP" if place == noun else "VB" for place in (0, 1)]},
            )
        )
    _, result = result_of(train(Snapshot(tuple(docs)), model="logistic", run_dir=tmp_path / "r"))
    assert result["scores"]["schemes"]["strict"]["f1"] == 1.0  # type: ignore[index]


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
