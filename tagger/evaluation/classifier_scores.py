"""For classifiers: intervals, the test of two runs, and the curves of a binary one."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

import numpy as np

from corpora.errors import UserError
from tagger.evaluation.classification import class_numbers
from tagger.evaluation.resampling import SEED, Floats, Interval, interval, resample
from tagger.evaluation.significance import Comparison, compare_totals

ACCURACY, MACRO = "accuracy", "macro F1"


@dataclass(frozen=True, eq=False, slots=True)
class Curve:
    """x and y of the points, the threshold from which each counts as positive, and the area.

    The first point has the threshold infinity: nothing counts as positive.
    """

    x: Floats
    y: Floats
    threshold: Floats
    area: float

    def to_dict(self) -> dict[str, object]:
        """Points and area; null for what is infinite or not defined."""
        columns = {"x": self.x, "y": self.y, "threshold": self.threshold}
        points = {
            name: [value if isfinite(value) else None for value in column.tolist()]
            for name, column in columns.items()
        }
        return points | {"area": self.area}


def classifier_intervals(
    gold: Sequence[str],
    pred: Sequence[str],
    classes: Sequence[str],
    *,
    level: float = 0.95,
    resamples: int = 2000,
    seed: int = SEED,
) -> dict[str, Interval]:
    """Percentile bootstrap intervals of accuracy, macro F1, and F1 by class (`F1 of NAME`)."""
    size = len(classes)
    scores = resample(
        _totals(gold, pred, classes), resamples, seed, lambda totals: _scores(totals, size)
    )
    names = (ACCURACY, MACRO, *(f"F1 of {name}" for name in classes))
    return {name: interval(scores[:, place], level, len(gold)) for place, name in enumerate(names)}


def compare_classifiers(
    gold: Sequence[str],
    first: Sequence[str],
    second: Sequence[str],
    classes: Sequence[str],
    *,
    by: str = ACCURACY,
    level: float = 0.95,
    resamples: int = 9999,
    seed: int = SEED,
) -> Comparison:
    """Whether two classifiers' answers to the same documents differ in accuracy, or in macro F1."""
    if by not in (ACCURACY, MACRO):
        raise UserError(f"Classifiers are compared by {ACCURACY} or by {MACRO}, not by {by!r}.")
    size, place = len(classes), (ACCURACY, MACRO).index(by)
    one, two = (_totals(gold, pred, classes) for pred in (first, second))
    return compare_totals(
        one,
        two,
        lambda totals: _scores(totals, size)[..., place : place + 1],
        level=level,
        resamples=resamples,
        seed=seed,
    )


def roc_curve(positive: Sequence[bool], scores: Sequence[float]) -> Curve:
    """False positive rate against true positive rate (recall), and the area under it.

    positive: whether each item is. scores: the higher, the surer that it is. Needs both kinds.
    Source: Fawcett (2006), An introduction to ROC analysis; area by trapezoids.
    """
    hits, misses, threshold = _cumulated(positive, scores)
    if not hits[-1] or not misses[-1]:
        raise UserError("A ROC curve needs positive and negative items, but all are of one kind.")
    x, y = misses / misses[-1], hits / hits[-1]
    return Curve(x, y, threshold, float(np.sum(np.diff(x) * (y[1:] + y[:-1]) / 2)))


def precision_recall_curve(positive: Sequence[bool], scores: Sequence[float]) -> Curve:
    """Recall against precision; the area is the average precision, sum of P times the gain in R.

    The first point, where nothing is predicted and precision is not defined, is nan. Source:
    Manning, Raghavan and Schütze (2008), Introduction to information retrieval, chapter 8.4.
    """
    hits, misses, threshold = _cumulated(positive, scores)
    if not hits[-1]:
        raise UserError("A precision-recall curve needs positive items, but there are none.")
    found = hits + misses
    recall = hits / hits[-1]
    precision = np.where(found > 0, hits / np.maximum(found, 1), np.nan)
    area = float(np.sum(np.diff(recall) * precision[1:]))
    return Curve(recall, precision, threshold, area)


def _cumulated(positive: Sequence[bool], scores: Sequence[float]) -> tuple[Floats, Floats, Floats]:
    """How many positives and negatives score at least so much, and how much; from the highest."""
    if len(positive) != len(scores):
        raise UserError(f"There are {len(positive)} items, but {len(scores)} scores.")
    score, kind = np.asarray(scores, dtype=np.float64), np.asarray(positive, dtype=np.bool_)
    if not np.isfinite(score).all():
        raise UserError("A score is not a finite number.")
    order = np.argsort(-score, kind="stable")
    score, kind = score[order], kind[order]
    # Items of one score come in together.
    last = np.flatnonzero(np.append(np.diff(score) != 0, len(score) > 0))
    hits, misses = np.cumsum(kind)[last], np.cumsum(~kind)[last]
    start = np.zeros(1)
    return (
        np.concatenate((start, hits)),
        np.concatenate((start, misses)),
        np.concatenate(([np.inf], score[last])),
    )


def _totals(gold: Sequence[str], pred: Sequence[str], classes: Sequence[str]) -> Floats:
    """By document, one 1 in the flattened table of classes: (documents, classes * classes)."""
    if len(gold) != len(pred):
        raise UserError(f"There are {len(gold)} gold classes, but {len(pred)} predicted ones.")
    row, column = class_numbers(gold, classes, "gold"), class_numbers(pred, classes, "predicted")
    totals = np.zeros((len(gold), len(classes) ** 2))
    totals[np.arange(len(gold)), row * len(classes) + column] = 1
    return totals


def _scores(totals: Floats, size: int) -> Floats:
    """Accuracy, macro F1, F1 of each class; nan where not defined. Shape (..., 2 + classes)."""
    table = totals.reshape(*totals.shape[:-1], size, size)
    correct = np.diagonal(table, axis1=-2, axis2=-1)
    either = table.sum(axis=-1) + table.sum(axis=-2)
    all_items = table.sum(axis=(-2, -1))
    with np.errstate(invalid="ignore", divide="ignore"):
        f1 = np.where(either > 0, 2 * correct / either, np.nan)
        accuracy = correct.sum(axis=-1) / all_items
        macro = np.nansum(f1, axis=-1) / (either > 0).sum(axis=-1)
    return np.concatenate((accuracy[..., None], macro[..., None], f1), axis=-1)
