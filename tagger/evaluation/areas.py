"""Intervals of the areas under a binary classifier's curves: documents are drawn, not points.

A resampled corpus gives each document a weight, how often it was drawn. Both areas follow from the
weights of positive and of negative documents at each score, so no curve is drawn anew.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tagger.evaluation.classifier_scores import BinaryCurves
from tagger.evaluation.columns import Ints
from tagger.evaluation.resampling import SEED, Floats, Interval, draws, interval

ROWS = 64  # corpora at once: what is worked on stays near the processor


class Areas(NamedTuple):
    """Intervals of the area under the ROC curve, and of the average precision."""

    roc: Interval
    precision_recall: Interval

    def to_dict(self) -> dict[str, object]:
        return {name: one.to_dict() for name, one in self._asdict().items()}


def area_intervals(
    gold: Sequence[str],
    curves: BinaryCurves,
    *,
    level: float = 0.95,
    resamples: int = 2000,
    seed: int = SEED,
) -> Areas:
    """Percentile bootstrap intervals of both areas. gold: the classes that the curves are of.

    Resampled corpora in which all documents are of one kind are left out: there an area is not
    defined.
    """
    ranked = _ranked(gold, curves)
    found = [
        _areas(weight[at : at + ROWS], ranked)
        for weight in draws(len(gold), resamples, seed)
        for at in range(0, len(weight), ROWS)
    ]
    roc, precision = (np.concatenate(column) for column in zip(*found, strict=True))
    return Areas(interval(roc, level, len(gold)), interval(precision, level, len(gold)))


class _Ranked(NamedTuple):
    """The documents from the likeliest on, in an order of their own, so that the same documents in
    another one are drawn alike. Only where a score has positive ones does an area grow.

    kind: whether each is positive. end: of each such score, its last document. before: how many
    documents stand above it.
    """

    kind: NDArray[np.bool_]
    end: Ints
    before: Ints


def _ranked(gold: Sequence[str], curves: BinaryCurves) -> _Ranked:
    kind = np.asarray([name == curves.positive for name in gold], dtype=np.bool_)
    score = np.asarray(curves.scores)
    order = np.lexsort((kind, -score))
    kind, score = kind[order], score[order]
    before = np.flatnonzero(np.diff(score, prepend=np.nan) != 0)
    end = np.append(before[1:], len(kind)) - 1
    grows = np.add.reduceat(kind, before, dtype=np.int64) > 0
    return _Ranked(kind, end[grows], before[grows])


def _areas(weight: Ints, ranked: _Ranked) -> tuple[Floats, Floats]:
    """The areas of corpora, shape (corpora,), nan where all documents are of one kind.

    weight: how often each document counts, (corpora, documents), from the likeliest on. Formulas:
    those of `roc_curve` and `precision_recall_curve`.
    """
    kind, end, before = ranked
    above = np.zeros((len(weight), len(kind) + 1), dtype=np.int32)
    np.cumsum(weight, axis=1, out=above[:, 1:])
    hits = np.cumsum(weight * kind, axis=1, dtype=np.int32)[:, end]
    gained = np.diff(hits, axis=1, prepend=np.int32(0))
    taken, positives = above[:, end + 1], hits[:, -1]
    negatives = len(kind) - positives
    # Of the negative documents those count that lie below, and half of those beside.
    beside = taken - hits + above[:, before] - (hits - gained)
    with np.errstate(invalid="ignore", divide="ignore"):
        roc = (gained * (2.0 * negatives[:, None] - beside)).sum(axis=1)
        roc /= 2.0 * positives * negatives
        precision = np.nansum(gained * (hits / taken), axis=1) / positives
    both = (positives > 0) & (negatives > 0)
    return np.where(both, roc, np.nan), np.where(both, precision, np.nan)
