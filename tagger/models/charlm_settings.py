"""Settings of character language models: apart from them, for they are shown without torch."""

from dataclasses import dataclass

from tagger.models.settings import real, whole


@dataclass(frozen=True, slots=True)
class CharLmSettings:
    minutes: float = real(5.0, 0.0, 10_000.0, "time that training may take; 0 is without limit")
    epochs: int = whole(20, 1, 1000, "passes over the texts, at most")
    hidden: int = whole(256, 1, 2048, "cells in each direction")
    char_size: int = whole(32, 1, 500, "numbers that stand for a character")
    steps: int = whole(128, 2, 2000, "characters through which an error is traced back")
    batch: int = whole(16, 1, 1024, "places of the texts that are read at once")
    dropout: float = real(0.1, 0.0, 0.95, "part of the states hidden in training")
    learning_rate: float = real(0.01, 1e-6, 1.0, "Adam's step at first; it falls with the time")
    clip: float = real(1.0, 0.01, 1000.0, "norm above which gradients are scaled down")
    threads: int = whole(1, 1, 64, "threads; one leaves the other cores to the person")
    seed: int = whole(0, 0, 2**31 - 1, "of the weights, the order and the dropout")
