"""Settings of the recurrent family: apart from it, for they are shown where torch is not loaded."""

from dataclasses import dataclass, field, fields, make_dataclass
from typing import Any, Literal

from corpora.tags import Scheme
from tagger.models.settings import choice, real, tag_scheme, text, whole

Cell = Literal["none", "rnn", "gru", "lstm"]
Characters = Literal["none", "cnn", "lstm"]
Output = Literal["softmax", "crf"]


@dataclass(frozen=True, slots=True)
class RecurrentSettings:
    scheme: Scheme = tag_scheme("BIOES")
    epochs: int = whole(25, 1, 1000, "passes over the training part, at most")
    patience: int = whole(6, 1, 1000, "epochs without a better development F1 before it ends")
    minutes: float = real(0.0, 0.0, 10_000.0, "time that training may take; 0 is without limit")
    cell: Cell = choice("lstm", ("none", "rnn", "gru", "lstm"), "what remembers; none: a window")
    directions: int = whole(2, 1, 2, "1 reads from left to right only, 2 from both ends")
    layers: int = whole(1, 1, 8, "one upon the other")
    hidden: int = whole(100, 1, 4000, "cells of each layer in each direction")
    window: int = whole(2, 0, 10, "neighbours on each side, where nothing remembers")
    word_size: int = whole(100, 1, 2000, "numbers that stand for a word")
    chars: Characters = choice("cnn", ("none", "cnn", "lstm"), "how words are spelled")
    char_size: int = whole(25, 1, 500, "numbers that stand for a character")
    char_filters: int = whole(50, 1, 1000, "patterns looked for in a word's characters")
    affix_size: int = whole(0, 0, 500, "numbers that stand for a word's beginning, end or shape")
    vectors: str = text("", "word vectors: a file, a spaCy pipeline, or `glove`; empty: none")
    tune_vectors: int = whole(0, 0, 1, "1 learns the vectors further, 0 leaves them as they are")
    language_model: str = text("", "folder of a run of `tagwright pretrain`; empty: none")
    output: Output = choice("crf", ("softmax", "crf"), "tags by themselves, or as a row")
    networks: int = whole(1, 1, 20, "that learn the same from other beginnings, and vote")
    dropout: float = real(0.35, 0.0, 0.95, "part of the inputs and states hidden in training")
    batch: int = whole(32, 1, 1024, "sentences learned at once")
    learning_rate: float = real(0.004, 1e-6, 1.0, "Adam's step at first; it falls with the epochs")
    averaging: float = real(
        0.998, 0.0, 0.99999, "how slowly averaged weights follow; 0: no average"
    )
    clip: float = real(5.0, 0.01, 1000.0, "norm above which gradients are scaled down")
    threads: int = whole(1, 1, 64, "threads; one leaves the other cores to the person")
    seed: int = whole(0, 0, 2**31 - 1, "of the weights, the order and the dropout")


def with_defaults(name: str, **defaults: object) -> type[RecurrentSettings]:
    """The same settings with other defaults. Raises KeyError for one that does not exist."""
    known = {item.name: item for item in fields(RecurrentSettings)}
    changed = [
        (key, known[key].type, field(default=value, metadata=known[key].metadata))
        for key, value in defaults.items()
    ]
    made: Any = make_dataclass(name, changed, bases=(RecurrentSettings,), frozen=True, slots=True)
    settings: type[RecurrentSettings] = made
    return settings
