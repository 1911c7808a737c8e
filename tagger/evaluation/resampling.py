"""How far a score can be trusted: intervals over documents.

Documents, not spans, are drawn: the spans of one document are not independent of each other.

Source: Efron and Tibshirani (1993), An introduction to the bootstrap, chapter 13 (percentiles).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from corpora.formats.report import counted
from tagger.evaluation.counting import credits_of
from tagger.evaluation.result import Evaluation
from tagger.evaluation.schemes import Scheme

Floats = NDArray[np.float64]
Scorer = Callable[[Floats], Floats]  # from summed totals (..., columns) to scores (..., scores)
SEED = 20130614
FEW = 30  # documents
BATCH = 2**22  # numbers drawn at once


@dataclass(frozen=True, slots=True)
class Interval:
    """Between low and high lie `level` of the scores of resampled corpora; None: undefined."""

    low: float | None
    high: float | None
    level: float
    documents: int

    @property
    def warning(self) -> str:
        """Said where there are too few documents to trust an interval; else empty."""
        return few_documents(self.documents)

    def to_dict(self) -> dict[str, object]:
        return {"low": self.low, "high": self.high, "level": self.level, "warning": self.warning}


def few_documents(documents: int) -> str:
    """A warning, or an empty string where there are enough."""
    if documents >= FEW:
        return ""
    few = counted(documents, "document")
    return f"Only {few}: intervals and tests say little on fewer than {FEW}."


def intervals(
    evaluation: Evaluation,
    scheme: Scheme,
    *,
    level: float = 0.95,
    resamples: int = 2000,
    seed: int = SEED,
) -> dict[str | None, Interval]:
    """Percentile bootstrap intervals of F1: under None over all labels, then by label.

    Resampled corpora in which a score is not defined are left out of its interval.
    """
    totals = document_totals(evaluation, scheme)
    scores = resample(totals, resamples, seed, label_f1)
    names = (None, *evaluation.label_names)
    return {
        name: interval(scores[:, place], level, len(evaluation)) for place, name in enumerate(names)
    }


def document_totals(evaluation: Evaluation, scheme: Scheme) -> Floats:
    """By document, for all labels and then for each: what F1 is made of.

    Shape (documents, 4 * (1 + labels)): credit of gold spans, gold spans, credit of predicted
    spans, predicted spans.
    """
    gold, pred = evaluation.gold, evaluation.pred
    matched = evaluation.pairing.all(scheme)
    credit = credits_of(gold, pred, matched, scheme)
    docs, labels = len(evaluation), len(evaluation.label_names)
    table = np.zeros((docs, 1 + labels, 4))
    for side, at, column in ((gold, matched.gold, 0), (pred, matched.pred, 2)):
        cell = side.doc * labels + side.label
        summed = np.bincount(cell[at], weights=credit, minlength=docs * labels)
        table[:, 1:, column] = summed.reshape(docs, labels)
        table[:, 1:, column + 1] = np.bincount(cell, minlength=docs * labels).reshape(docs, labels)
    table[:, 0] = table[:, 1:].sum(axis=1)
    return table.reshape(docs, 4 * (1 + labels))


def label_f1(totals: Floats) -> Floats:
    """F1 of summed totals, shape (..., 1 + labels); nan where not defined.

    Overall and by label alike it is the harmonic mean of precision and recall, 0 where one side is
    empty; overall that is 2C / (POS + ACT).
    """
    columns = totals.reshape(*totals.shape[:-1], -1, 4)
    gold_credit, gold, pred_credit, pred = np.moveaxis(columns, -1, 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        recall, precision = gold_credit / gold, pred_credit / pred
        f1 = 2 * precision * recall / (precision + recall)
    return np.where(gold + pred > 0, np.nan_to_num(f1), np.nan)


def resample(totals: Floats, resamples: int, seed: int, score: Scorer) -> Floats:
    """The scores of corpora of as many documents, drawn with replacement: (resamples, scores).

    The same documents in another order give the same scores.
    """
    docs = len(totals)
    if not docs:
        return score(np.zeros((1, totals.shape[1])))
    totals = totals[np.lexsort(totals.T)] if totals.size else totals
    return np.concatenate([score(weight @ totals) for weight in draws(docs, resamples, seed)])


def draws(docs: int, resamples: int, seed: int) -> Iterator[NDArray[np.int64]]:
    """How often each document was drawn into each corpus, some corpora at a time.

    Shape (corpora, docs); docs is at least 1.
    """
    rng = np.random.default_rng(seed)
    step = max(1, BATCH // docs)
    for at in range(0, resamples, step):
        count = min(step, resamples - at)
        drawn = rng.integers(0, docs, (count, docs)) + docs * np.arange(count)[:, None]
        yield np.bincount(drawn.ravel(), minlength=count * docs).reshape(count, docs)


def interval(scores: Floats, level: float, documents: int) -> Interval:
    """The percentile interval of resampled scores; nan stands for undefined."""
    defined = scores[~np.isnan(scores)]
    if not len(defined):
        return Interval(None, None, level, documents)
    low, high = np.quantile(defined, [(1 - level) / 2, (1 + level) / 2])
    return Interval(float(low), float(high), level, documents)
