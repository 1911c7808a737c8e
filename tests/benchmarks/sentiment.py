"""The classifiers on Pang and Lee's movie reviews, in ten folds by document as in the literature.

    python tests/benchmarks/sentiment.py [--folds 0,1] [--jobs N] [--only NAME,...] [--keep DIR]

With --keep each fold's answers are written down, and taken from there when it is run again.

Reads NLTK's movie_reviews (NLTK_DATA). A review's fold is the hundred of its number: cv000 to cv099
are fold 0. Each model learns from the other nine folds alone, its vocabulary and weights included;
nothing is stopped early or chosen by the fold that is scored: the last epoch counts. Pre-trained
vectors where `tagwright[vectors]` is installed. Literature on this set: Pang and Lee (2004) 87.2;
Wang and Manning (2012) 89.45 by NB-SVM with bigrams.
"""

import argparse
import json
import os
import re
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from importlib.util import find_spec
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from corpora import catalog
from corpora.document import Document
from corpora.tokens import complete
from tagger import models
from tagger.evaluation import Comparison, classify, compare_classifiers
from tagger.models.base import Classified
from tagger.models.settings import parse
from tagger.models.vectors import GLOVE_PACKAGE

CLASSES = ("neg", "pos")
FOLDS = tuple(range(10))
BASE = "tf-idf"
LSTM = {"epochs": "6"} | ({"vectors": "glove"} if find_spec(GLOVE_PACKAGE) else {})
SYSTEMS: dict[str, tuple[str, dict[str, str]]] = {
    BASE: ("sentiment-logistic", {}),
    "nb-svm": ("sentiment-logistic", {"features": "nbsvm"}),
    "lstm": ("sentiment-lstm", LSTM),
    "lstm-alone": ("sentiment-lstm", {**LSTM, "told": "none", "epochs": "10"}),
}
AT_FIRST = (BASE, "nb-svm", "lstm")


class Scored(NamedTuple):
    """What a system said of the documents of one fold, in their order, and how long it took."""

    pred: list[str]
    training: float
    classifying: float


@cache
def reviews() -> list[Document]:
    return [complete(doc) for doc in catalog.load("movie_reviews")]


def fold_of(doc: Document) -> int:
    found = re.search(r"cv(\d+)_", doc.id)
    assert found, doc.id
    return int(found[1]) // 100


def scored(fold: int, *, name: str, keep: str) -> Scored:
    """What `learned` gives, from the folder of what is kept where it is there."""
    file = Path(keep, f"{name}-{fold}.json") if keep else None
    if file and file.exists():
        return Scored(*json.loads(file.read_text(encoding="utf-8")))
    found = learned(fold, *SYSTEMS[name])
    if file:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(found), encoding="utf-8")
    return found


def learned(fold: int, model: str, values: Mapping[str, str]) -> Scored:
    """Learn from all other folds, classify this one."""
    family = models.classifier_family(model)
    settings = parse(family.Settings, values, model)
    train = [Classified(d.words, str(d.category)) for d in reviews() if fold_of(d) != fold]
    begun = time.perf_counter()
    learner = family.learner(train, CLASSES, settings)
    for epoch in range(settings.epochs):
        for _ in learner.epoch(1 - epoch / settings.epochs):
            pass
        if learner.finished:
            break
    trained = time.perf_counter()
    texts = [doc.words for doc in reviews() if fold_of(doc) == fold]
    pred = [CLASSES[place] for place in learner.classify(texts).argmax(1)]
    return Scored(pred, trained - begun, time.perf_counter() - trained)


def folded(folds: Sequence[int], jobs: int, *, name: str, keep: str) -> list[Scored]:
    work = partial(scored, name=name, keep=keep)
    if jobs == 1:
        return [work(fold) for fold in folds]
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        return list(pool.map(work, folds))


def told(name: str, found: Sequence[Scored], golds: Sequence[Sequence[str]]) -> list[str]:
    """Print one system's figures; its answers to all folds."""
    gold = [one for some in golds for one in some]
    pred = [one for row in found for one in row.pred]
    by_fold = [classify(g, row.pred, CLASSES).accuracy for g, row in zip(golds, found, strict=True)]
    whole = classify(gold, pred, CLASSES)
    f1 = whole.macro().f1
    print(
        f"{name:20} accuracy {100 * (whole.accuracy or 0):6.2f}  macro F1 {100 * (f1 or 0):6.2f}"
        f"  training {sum(row.training for row in found) / len(found):6.1f} s a fold,"
        f" classifying {len(golds[0]) / found[0].classifying:,.0f} documents a second"
    )
    folds = " ".join(f"{100 * (one or 0):.1f}" for one in by_fold)
    print(f"{'':20} by fold {folds}", flush=True)
    return pred


def contest(name: str, other: str, test: Comparison) -> str:
    low, high = (100 * (end or 0) for end in (test.interval.low, test.interval.high))
    return (
        f"{name} less {other}: {100 * (test.difference or 0):+.2f} points of accuracy"
        f" (95 in 100: {low:+.2f} to {high:+.2f}), p = {test.p:.4f}: {test.verdict}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", default=",".join(map(str, FOLDS)))
    parser.add_argument("--jobs", type=int, default=1, help="folds at once, a thread each")
    parser.add_argument("--only", default=",".join(AT_FIRST), help=", ".join(SYSTEMS))
    parser.add_argument("--keep", default="", help="a folder for the answers")
    chosen = parser.parse_args()
    folds = [int(fold) for fold in chosen.folds.split(",")]
    names = chosen.only.split(",")
    golds = [[str(d.category) for d in reviews() if fold_of(d) == fold] for fold in folds]
    vectors = "GloVe 50d" if "vectors" in LSTM else "no vectors"
    print(
        f"movie_reviews, folds {chosen.folds}: {sum(map(len, golds))} documents scored;"
        f" {os.cpu_count()} cores, {chosen.jobs} folds at once, a thread each; {vectors}"
    )
    said: dict[str, list[str]] = {}
    for name in names:
        found = folded(folds, chosen.jobs, name=name, keep=chosen.keep)
        said[name] = told(name, found, golds)
    gold = [one for some in golds for one in some]
    base = next(iter(said))
    for name in names[1:]:
        test = compare_classifiers(gold, said[base], said[name], CLASSES)
        print(contest(name, base, test))


if __name__ == "__main__":
    main()
