"""Settings of the recurrent family: apart from it, for they are shown where torch is not loaded."""

from dataclasses import dataclass

from corpora.tags import Scheme
from tagger.models.settings import real, tag_scheme, whole


@dataclass(frozen=True, slots=True)
class RecurrentSettings:
    scheme: Scheme = tag_scheme("BIOES")  # noqa: RUF009 - makes a field, which is frozen
    epochs: int = whole(25, 1, 1000, "passes over the training part, at most")
    patience: int = whole(6, 1, 1000, "epochs without a better development F1 before it ends")
    word_size: int = whole(100, 1, 2000, "numbers that stand for a word")
    char_size: int = whole(25, 1, 500, "numbers that stand for a character")
    char_filters: int = whole(50, 1, 1000, "patterns looked for in a word's characters")
    hidden: int = whole(100, 1, 4000, "cells of the LSTM in each direction")
    layers: int = whole(1, 1, 8, "LSTMs one upon the other")
    dropout: float = real(0.35, 0.0, 0.95, "part of the inputs and states hidden in training")
    batch: int = whole(32, 1, 1024, "sentences learned at once")
    learning_rate: float = real(0.006, 1e-6, 1.0, "Adam's step at first; it falls with the epochs")
    clip: float = real(5.0, 0.01, 1000.0, "norm above which gradients are scaled down")
    threads: int = whole(1, 1, 64, "threads; one leaves the other cores to the person")
    seed: int = whole(0, 0, 2**31 - 1, "of the weights, the order and the dropout")
