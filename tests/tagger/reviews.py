"""Small reviews in one word of praise or blame, and what learns from them."""

from tagger import models
from tagger.models.base import Classified
from tagger.models.document_learner import DocumentLearner
from tagger.models.settings import parse

GOOD = ("fine", "lovely", "warm", "bright")
BAD = ("dull", "cold", "empty", "grey")
ODD = ("square", "round", "flat", "bent")
SMALL = {"hidden": "8", "word_size": "8", "segment": "4", "batch": "8", "least": "1"}
SMALL |= {"averaging": "0", "learning_rate": "0.02"}


def review(words: tuple[str, ...], number: int) -> list[str]:
    said = (words[number % 4], words[(number + 1) % 4])
    return ["It", "was", said[0], "and", "then", said[1], *["indeed"] * (number % 5), "."]


def examples(classes: tuple[str, ...] = ("neg", "pos"), size: int = 24) -> list[Classified]:
    kinds = dict(zip(classes, (BAD, GOOD, ODD), strict=False))
    return [Classified(review(kinds[c], n), c) for n in range(size) for c in classes]


def settings(model: str, **values: str) -> object:
    known = SMALL if model == "sentiment-lstm" else {"least": "1"}
    return parse(models.classifier_family(model).Settings, {**known, **values}, model)


def lstm(classes: tuple[str, ...] = ("neg", "pos"), **values: str) -> DocumentLearner:
    made = settings("sentiment-lstm", **values)
    learner = models.classifier_family("sentiment-lstm").learner(examples(classes), classes, made)
    assert isinstance(learner, DocumentLearner)
    return learner
