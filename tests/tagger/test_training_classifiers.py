"""Training of classifiers: from documents with a category to a run that anyone may open."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpora.document import Document, Part
from corpora.errors import UserError
from corpora.events import Event, Message, Metric, Result
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger import runs
from tagger.categories import classify_documents
from tagger.models import CLASSIFIERS
from tagger.training import train

WORDS = {"pos": ("lovely", "warm", "bright"), "neg": ("dull", "cold", "grey")}
SMALL = {"hidden": "8", "word_size": "8", "segment": "8", "least": "1", "epochs": "8"}
SMALL |= {"learning_rate": "0.02", "averaging": "0"}
SETTINGS = {"sentiment-logistic": {"least": "1"}, "sentiment-lstm": SMALL}


def review(number: int, category: str, part: Part = "train") -> Document:
    word = WORDS[category][number % 3]
    text = f"A {word} film, number {number}. So {word}!"
    return complete(Document(f"{category}-{number}", text, category=category, part=part))


def reviews(train_size: int = 20, development: int = 6) -> Snapshot:
    docs = [review(n, c) for n in range(train_size) for c in WORDS]
    docs += [review(n, c, "development") for n in range(100, 100 + development) for c in WORDS]
    return Snapshot((*docs, review(200, "pos", "test")), name="films")


def trained(data: Snapshot, run: Path, model: str, **values: str) -> Iterator[Event]:
    return train(data, model=model, settings={**SETTINGS[model], **values}, run_dir=run)


def said(events: list[Event]) -> str:
    return " ".join(event.text for event in events if isinstance(event, Message))


@pytest.mark.parametrize("model", CLASSIFIERS)
def test_a_classifier_learns_and_its_run_says_all_of_it(model: str, tmp_path: Path) -> None:
    run = tmp_path / "run"
    *before, last = trained(reviews(), run, model)
    assert isinstance(last, Result)
    names = {event.name for event in before if isinstance(event, Metric)}
    assert names == {"loss", "dev_accuracy", "dev_f1"}
    assert last.data["scores"]["classifier"]["accuracy"] == 1
    info = runs.info(run)
    assert (info.kind, info.labels, info.against) == ("classifier", ("neg", "pos"), "gold")
    assert info.data is not None
    assert info.data["parts"]["development"]["documents"] == 12
    assert runs.classification(run).accuracy == 1
    rows = list(runs.predictions(run))
    assert {row.category for row in rows} == {"neg", "pos"}
    for row in rows:
        assert row.scores is not None
        assert sum(row.scores.values()) == pytest.approx(1)
    assert "sorts documents into neg, pos" in (run / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("model", CLASSIFIERS)
def test_what_was_trained_sorts_other_documents_streaming(model: str, tmp_path: Path) -> None:
    list(trained(reviews(), tmp_path / "run", model))
    run = runs.load_classifier(tmp_path / "run")
    new = (Document(f"new-{n}", "So lovely, so warm. " * n) for n in range(150))
    answers = list(classify_documents(run.classifier, new))
    assert len(answers) == 150
    assert {answer.category for answer in answers[1:]} == {"pos"}
    assert all(answer.score == max(answer.scores.values()) for answer in answers)
    with pytest.raises(UserError, match="sorts documents"):
        runs.load(tmp_path / "run")


def test_documents_without_a_category_are_left_out_and_told(tmp_path: Path) -> None:
    data = reviews()
    bare = Document("bare", "Nobody said.", part="train")
    events = list(trained(Snapshot((*data.documents, bare)), tmp_path / "run", CLASSIFIERS[0]))
    assert "1 of 54 documents were left out: no category." in said(events)


def test_without_a_development_part_a_tenth_is_held_out(tmp_path: Path) -> None:
    events = list(trained(reviews(development=0), tmp_path / "run", CLASSIFIERS[0]))
    assert "4 of 40 training documents were held out" in said(events)
    data = runs.info(tmp_path / "run").data
    assert data is not None
    assert data["held_out"] is True


def test_a_class_that_only_the_development_part_has_is_told_and_counts(tmp_path: Path) -> None:
    odd = review(7, "pos", "development").replace(id="odd", category="odd")
    data = Snapshot((*reviews().documents, odd))
    events = list(trained(data, tmp_path / "run", CLASSIFIERS[0]))
    assert "cannot be learned: odd" in said(events)
    found = runs.classification(tmp_path / "run")
    assert found.classes == ("neg", "odd", "pos")
    assert found.accuracy == 12 / 13


@pytest.mark.parametrize(
    ("docs", "sentence"),
    [
        ((), "none of the 0 documents chosen has a category"),
        ((Document("a", "Text.", part="train"),), "none of the 1 documents chosen has a category"),
        (
            tuple(review(n, "pos") for n in range(5)),
            "All documents of the training part have the category 'pos'",
        ),
        ((review(1, "pos", "test"),), "The training part is empty"),
        ((review(1, "pos"),), "One document is too few"),
    ],
)
def test_what_cannot_be_learned_is_refused_in_a_sentence(
    docs: tuple[Document, ...], sentence: str, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match=sentence):
        list(trained(Snapshot(docs), tmp_path / "run", CLASSIFIERS[0]))
    assert not (tmp_path / "run").exists()


def test_documents_that_share_no_word_are_refused_in_a_sentence(tmp_path: Path) -> None:
    docs = [
        complete(Document(str(n), f"w{n}", category="ab"[n % 2], part="train")) for n in range(4)
    ]
    with pytest.raises(UserError, match="no word stands in 2 documents"):
        list(trained(Snapshot(tuple(docs)), tmp_path / "run", CLASSIFIERS[0], least="2"))
    list(trained(Snapshot(tuple(docs)), tmp_path / "run", CLASSIFIERS[1], least="2", epochs="1"))
    assert runs.info(tmp_path / "run").labels == ("a", "b")


@pytest.mark.parametrize("model", CLASSIFIERS)
def test_empty_documents_are_learned_and_sorted(model: str, tmp_path: Path) -> None:
    empty = [complete(Document(f"e{n}", "", category="neg", part="train")) for n in range(3)]
    held = complete(Document("e9", " \n ", category="pos", part="development"))
    data = Snapshot((*reviews(6, 2).documents, *empty, held))
    list(trained(data, tmp_path / "run", model, epochs="2"))
    assert runs.classification(tmp_path / "run").table.sum() == 5


@pytest.mark.parametrize("model", CLASSIFIERS)
def test_cancelling_leaves_nothing_and_stopping_keeps_the_best(model: str, tmp_path: Path) -> None:
    events = trained(reviews(), tmp_path / "gone", model)
    for event in events:
        if isinstance(event, Metric):
            break
    events.close()  # type: ignore[attr-defined]
    assert list(tmp_path.iterdir()) == []
    settings = {**SETTINGS[model], "epochs": "500"}
    *_, last = train(
        reviews(),
        model=model,
        settings=settings,
        run_dir=tmp_path / "kept",
        should_stop=lambda: True,
    )
    assert isinstance(last, Result)
    assert last.data["stopped"] is True
    assert runs.classification(tmp_path / "kept").accuracy is not None


@pytest.mark.parametrize("model", CLASSIFIERS)
def test_the_same_data_and_seed_make_the_same_weights(model: str, tmp_path: Path) -> None:
    for name in ("a", "b"):
        list(trained(reviews(), tmp_path / name, model, epochs="2"))
    one, two = ((tmp_path / name / "weights.safetensors").read_bytes() for name in "ab")
    assert one == two


def test_the_test_part_plays_no_part(tmp_path: Path) -> None:
    data = reviews()
    other = Snapshot((*data.documents[:-1], review(3, "neg", "test")))
    for name, docs in (("a", data), ("b", other)):
        list(trained(docs, tmp_path / name, CLASSIFIERS[0]))
    for file in ("weights.safetensors", "predictions.jsonl", "vocabulary.json"):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


@pytest.mark.parametrize(
    "change",
    [
        {"category": 7 * ["x"]},
        {"scores": {"pos": 3}},
        {"scores": {"pos": "much"}},
        {"scores": []},
        {"category": None},
    ],
)
def test_damaged_predictions_are_refused(change: dict[str, object], tmp_path: Path) -> None:
    run = tmp_path / "run"
    list(trained(reviews(6, 3), run, CLASSIFIERS[0]))
    file = run / "predictions.jsonl"
    first, *rest = file.read_text(encoding="utf-8").splitlines()
    lines = [json.dumps({**json.loads(first), **change}), *rest]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    with pytest.raises(UserError, match="damaged"):
        runs.classification(run)
