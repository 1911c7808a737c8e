"""A language model of characters, and what a tagger gains by it: the same tagger, data, seed and
time with it and without.

    python tests/benchmarks/charlm.py [--corpus NAME] [--language-minutes M] [--minutes M]

Reads Spanish CoNLL-2002 through NLTK (NLTK_DATA); where it is not at hand, the sample that ships.
The language model learns from the texts of the training part alone, the tagger from their labels
too. Scores are strict F1 on the development part, by which the best epoch is chosen as well. One
thread each.
"""

import argparse
import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from corpora import catalog
from corpora.document import Document
from corpora.events import Event, Result
from corpora.snapshot import Snapshot, with_parts
from tagger.pretraining import pretrain
from tagger.training import train

MODEL = "char-bilstm-crf"


def result(events: Iterator[Event]) -> Mapping[str, Any]:
    return next(event.data for event in events if isinstance(event, Result))


def documents(name: str) -> list[Document]:
    at_hand = {entry.name for entry in catalog.entries() if entry.available}
    return with_parts(list(catalog.load(name if name in at_hand else "sample-news")))


def learn_language(docs: list[Document], run: Path, minutes: float) -> None:
    made = result(pretrain(docs, run_dir=run, settings={"minutes": minutes}))
    print(
        f"language model: {made['characters']:,} characters, {made['epochs']} epochs,"
        f" {made['characters_per_second']:,.0f} characters a second, both directions;"
        f" {made['bits_per_character']:.3f} bits a held-out character"
        f" ({made['forwards']:.3f} forwards, {made['backwards']:.3f} backwards)",
        flush=True,
    )


def learn_tags(docs: list[Document], run: Path, minutes: float, language_model: str) -> float:
    """The F1, which is printed with how it came about."""
    settings = {"minutes": minutes, "language_model": language_model}
    made = result(train(Snapshot(tuple(docs)), model=MODEL, settings=settings, run_dir=run))
    f1: float = made["scores"]["schemes"]["strict"]["f1"]
    print(
        f"{MODEL} {'with' if language_model else 'without'} it: F1 {f1:.4f},"
        f" best epoch {made['best_epoch']} of {made['epochs']},"
        f" {made['tokens'] * made['epochs'] / made['seconds']:,.0f} tokens a second",
        flush=True,
    )
    return f1


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--corpus", default="conll2002-es")
    options.add_argument("--language-minutes", type=float, default=2.0)
    options.add_argument("--minutes", type=float, default=2.0)
    chosen = options.parse_args()
    docs = documents(chosen.corpus)
    with tempfile.TemporaryDirectory() as folder:
        runs = Path(folder)
        learn_language(docs, runs / "language", chosen.language_minutes)
        without = learn_tags(docs, runs / "without", chosen.minutes, "")
        gained = learn_tags(docs, runs / "with", chosen.minutes, str(runs / "language")) - without
    print(f"gained by it: {gained:+.4f}, on {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
