"""Models of whole documents: what their states are made of, what they learn, what they refuse."""

import json
from pathlib import Path

import numpy as np
import pytest

from corpora.errors import UserError
from tagger import models
from tagger.models import ngrams
from tagger.models.base import Classified
from tagger.models.document_classifier import DocumentClassifier
from tagger.models.document_learner import DocumentLearner
from tagger.models.document_weights import CROSSED
from tests.tagger.reviews import examples, lstm, settings

FAMILIES = ("sentiment-logistic", "sentiment-lstm")


@pytest.mark.parametrize("model", FAMILIES)
def test_a_very_long_document_is_classified(model: str) -> None:
    family = models.classifier_family(model)
    learner = family.learner(examples(), ("neg", "pos"), settings(model))
    list(learner.epoch())
    assert learner.classify([["lovely"] * 100_000, ["dull"]]).shape == (2, 2)


@pytest.mark.parametrize("model", FAMILIES)
@pytest.mark.parametrize("classes", [("neg", "pos"), ("neg", "odd", "pos")])
def test_any_number_of_classes_is_learned_and_read_back(
    model: str, classes: tuple[str, ...], tmp_path: Path
) -> None:
    family, made = models.classifier_family(model), settings(model)
    train = examples(("neg", "pos", "odd")[: len(classes)])
    learner = family.learner(train, classes, made)
    for epoch in range(20):
        for step in learner.epoch(1 - epoch / 20):
            assert step.tokens > 0
        if learner.finished:
            break
    texts = [example.words for example in train]
    found = learner.classify(texts)
    assert found.shape == (len(texts), len(classes))
    assert [classes[place] for place in found.argmax(1)] == [example.category for example in train]
    learner.save(tmp_path)
    strange = [*texts, [], ["Zoë", "東京"]]
    loaded = family.load(tmp_path, classes, made)
    assert np.allclose(loaded.classify(strange), learner.classify(strange), atol=1e-6)
    assert loaded.classify([]).shape == (0, len(classes))


@pytest.mark.parametrize(
    "values",
    [
        {"features": "nbsvm"},
        {"features": "nbsvm", "ngrams": "3"},
        {"features": "tfidf", "ngrams": "1"},
    ],
)
@pytest.mark.parametrize("classes", [("neg", "pos"), ("neg", "pos", "odd")])
def test_the_features_of_the_logistic_one(
    values: dict[str, str], classes: tuple[str, ...], tmp_path: Path
) -> None:
    family, made = models.classifier_family(FAMILIES[0]), settings(FAMILIES[0], **values)
    learner = family.learner(examples(classes), classes, made)
    while not learner.finished:
        list(learner.epoch())
    texts = [example.words for example in examples(classes)]
    found = learner.classify(texts)
    assert [classes[place] for place in found.argmax(1)] == [e.category for e in examples(classes)]
    learner.save(tmp_path)
    assert np.allclose(family.load(tmp_path, classes, made).classify(texts), found, atol=1e-6)


@pytest.mark.parametrize(
    "values",
    [
        {"inputs": "chars", "segment": "0"},
        {"told": "none"},
        {"told": "ratios"},
        {"layers": "2", "averaging": "0.9"},
    ],
)
def test_the_settings_of_the_network(values: dict[str, str], tmp_path: Path) -> None:
    learner = lstm(**values)
    before = learner.classify([["lovely"]])
    losses = [np.mean([step.loss for step in learner.epoch()]) for _ in range(6)]
    assert losses[-1] < losses[0]
    assert not np.array_equal(before, learner.classify([["lovely"]]))
    learner.save(tmp_path)
    family = models.classifier_family("sentiment-lstm")
    loaded = family.load(tmp_path, ("neg", "pos"), settings("sentiment-lstm", **values))
    texts = [example.words for example in examples()]
    assert np.allclose(loaded.classify(texts), learner.classify(texts), atol=1e-6)


def test_vectors_are_where_the_embeddings_begin(tmp_path: Path) -> None:
    file = tmp_path / "vectors.txt"
    file.write_text("lovely 1 0 0\ndull -1 0 0\nunknown 0 1 0\n", encoding="utf-8")
    learner = lstm(vectors=str(file), tune_vectors="0")
    number = int(learner.code(["lovely"]).words[0])
    row = learner.network.words.weight[number].tolist()
    assert row[0] > 0
    assert row[1:] == [0, 0]
    list(learner.epoch())
    assert learner.network.words.weight[number].tolist() == row


def test_log_count_ratios_by_hand() -> None:
    having, total = np.array([3.0, 1.0]), np.array([4.0, 4.0])
    # p = (4, 2) of 6, q = (2, 4) of 6
    found = ngrams.log_count_ratio(having, total, 1.0)
    assert found == pytest.approx([np.log(2), -np.log(2)])


def test_a_document_is_told_nothing_that_it_taught_itself() -> None:
    """A word of one document alone says nothing of that document's class while it is learned."""
    train = examples()
    train[0] = Classified([*train[0].words, "unique"], train[0].category)
    made = settings("sentiment-lstm", told="ratios")
    family = models.classifier_family("sentiment-lstm")
    learner = family.learner(train, ("neg", "pos"), made)
    assert isinstance(learner, DocumentLearner)
    place = len(train[0].words) - 1
    number = int(learner.code(["unique"]).words[0])
    assert learner.weights.words[0, number] < -0.1  # all documents together: a word of "neg"
    assert abs(learner.item(learner.code(train[0].words), learner.weights).told[place, 0]) > 0.1
    kept = learner._items[0].told[place, 0]
    assert kept == 0
    assert CROSSED > 1


@pytest.mark.parametrize("model", FAMILIES)
def test_the_same_seed_gives_the_same_model(model: str) -> None:
    family, texts = models.classifier_family(model), [example.words for example in examples()]
    found = []
    for seed in ("1", "1", "2"):
        learner = family.learner(examples(), ("neg", "pos"), settings(model, seed=seed))
        for _ in range(2):
            list(learner.epoch())
        found.append(learner.classify(texts))
    assert np.array_equal(found[0], found[1])
    assert np.array_equal(found[0], found[2]) == (model == "sentiment-logistic")


@pytest.mark.parametrize("model", FAMILIES)
def test_what_was_kept_comes_back(model: str) -> None:
    family = models.classifier_family(model)
    learner = family.learner(examples(), ("neg", "pos"), settings(model))
    before = learner.classify([["lovely", "dull", "fine"]])
    learner.keep()
    list(learner.epoch())
    assert not np.array_equal(before, learner.classify([["lovely", "dull", "fine"]]))
    learner.restore()
    assert np.array_equal(before, learner.classify([["lovely", "dull", "fine"]]))


@pytest.mark.parametrize("model", FAMILIES)
@pytest.mark.parametrize("kind", ["cut", "words", "repeated", "shape", "missing", "infinite"])
def test_hostile_files_are_refused_in_a_sentence(model: str, kind: str, tmp_path: Path) -> None:
    family, made = models.classifier_family(model), settings(model)
    learner = family.learner(examples(), ("neg", "pos"), made)
    learner.save(tmp_path)
    weights, vocabulary = tmp_path / "weights.safetensors", tmp_path / "vocabulary.json"
    lists = json.loads(vocabulary.read_text(encoding="utf-8"))
    first = next(iter(lists))
    if kind == "cut":
        weights.write_bytes(weights.read_bytes()[:-7])
    elif kind == "missing":
        vocabulary.unlink()
    elif kind == "infinite":
        from safetensors.numpy import load_file, save_file

        arrays = load_file(weights)
        arrays[next(iter(arrays))].flat[0] = np.inf
        save_file(arrays, weights)
    else:
        changed = {"words": [1, 2], "repeated": ["a", "a"], "shape": ["one", "two"]}[kind]
        vocabulary.write_text(json.dumps({**lists, first: changed}), encoding="utf-8")
    with pytest.raises(UserError, match="damaged"):
        family.load(tmp_path, ("neg", "pos"), made)


def test_a_classifier_is_more_than_its_learner(tmp_path: Path) -> None:
    learner = lstm()
    learner.save(tmp_path)
    family = models.classifier_family("sentiment-lstm")
    loaded = family.load(tmp_path, ("neg", "pos"), settings("sentiment-lstm"))
    assert type(loaded) is DocumentClassifier
