"""A recurrent network that reads a whole document: settings, and the door to what needs torch."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tagger.models.base import Classified, Classifier, ClassifierLearner, Kind
from tagger.models.recurrent_settings import Cell
from tagger.models.settings import choice, real, text, whole

TITLE = "Recurrent network: a document read from both ends"
KIND: Kind = "classifier"
State = Literal["last", "mean", "max", "attention", "mean-max"]
Told = Literal["none", "ratios", "nbsvm"]
STATES: tuple[State, ...] = ("last", "mean", "max", "attention", "mean-max")


@dataclass(frozen=True, slots=True)
class Settings:
    inputs: Literal["words", "chars"] = choice("words", ("words", "chars"), "what is read")
    epochs: int = whole(10, 1, 1000, "passes over the training part, at most")
    patience: int = whole(6, 1, 1000, "epochs without a better development score before it ends")
    minutes: float = real(0.0, 0.0, 10_000.0, "time that training may take; 0 is without limit")
    cell: Cell = choice("lstm", ("rnn", "gru", "lstm"), "what remembers")
    directions: int = whole(2, 1, 2, "1 reads from left to right only, 2 from both ends")
    layers: int = whole(1, 1, 8, "one upon the other")
    hidden: int = whole(64, 1, 4000, "cells of each layer in each direction")
    state: State = choice("mean-max", STATES, "what of all states stands for the document")
    segment: int = whole(
        64, 0, 10_000, "words read in one go, all such pieces side by side; 0: all"
    )
    longest: int = whole(5000, 2, 1_000_000, "words read of a document, from its two ends")
    word_size: int = whole(50, 1, 2000, "numbers that stand for a word; vectors bring their own")
    least: int = whole(2, 1, 1000, "documents in which a word must occur to be known")
    vectors: str = text("", "word vectors: a file, a spaCy pipeline, or `glove`; empty: none")
    tune_vectors: int = whole(1, 0, 1, "1 learns the vectors further, 0 leaves them as they are")
    told: Told = choice(
        "nbsvm", ("none", "ratios", "nbsvm"), "what naive Bayes or NB-SVM knows of words and pairs"
    )
    dropout: float = real(0.5, 0.0, 0.95, "part of the document's state hidden in training")
    input_dropout: float = real(0.1, 0.0, 0.95, "part of the words' numbers hidden in training")
    word_dropout: float = real(0.1, 0.0, 0.95, "words that are hidden in training")
    batch: int = whole(32, 1, 1024, "documents learned at once")
    learning_rate: float = real(0.004, 1e-6, 1.0, "Adam's step at first; it falls with the epochs")
    averaging: float = real(0.98, 0.0, 0.99999, "how slowly averaged weights follow; 0: no average")
    clip: float = real(1.0, 0.01, 1000.0, "norm above which gradients are scaled down")
    threads: int = whole(1, 1, 64, "threads; one leaves the other cores to the person")
    seed: int = whole(0, 0, 2**31 - 1, "of the weights, the order and the dropout")


def learner(
    examples: Sequence[Classified], classes: Sequence[str], settings: Settings
) -> ClassifierLearner:
    """See `ClassifierFamily.learner`."""
    from tagger.models.document_learner import DocumentLearner

    return DocumentLearner(examples, classes, settings)


def load(folder: Path, classes: Sequence[str], settings: Settings) -> Classifier:
    """See `ClassifierFamily.load`."""
    from tagger.models import document_classifier

    return document_classifier.load(folder, classes, settings)
