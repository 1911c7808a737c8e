"""For classifiers: intervals, the test of two runs, and the curves of a binary one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite

import numpy as np
from numpy.typing import NDArray

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


@dataclass(frozen=True, eq=False, slots=True)
class BinaryCurves:
    """Both curves of a classifier of two classes. scores: by item, how likely the positive is."""

    positive: str
    scores: tuple[float, ...]
    roc: Curve
    precision_recall: Curve

    def to_dict(self) -> dict[str, object]:
        """The positive class; the curves, each with its area."""
        pr = self.precision_recall.to_dict()
        return {"positive": self.positive, "roc": self.roc.to_dict(), "precision_recall": pr}


def binary_curves(
    gold: Sequence[str],
    scores: Sequence[Mapping[str, float]],
    classes: Sequence[str],
    *,
    positive: str = "",
) -> BinaryCurves:
    """ROC and precision-recall of a classifier of two classes.

    scores: by item, how likely each class is; one of the two is enough, for they sum to one.
    positive: "" takes the later one in the alphabet. Raises UserError where there are not two
    classes, an item lacks its scores, or all items are of one kind.
    """
    if positive and positive not in classes:
        raise UserError(f"There is no class {positive!r}; the classes are {', '.join(classes)}.")
    if len(classes) != 2:
        raise UserError(f"ROC and precision-recall need two classes, and there are {len(classes)}.")
    chosen = positive or max(classes)
    other = next(name for name in classes if name != chosen)
    likely = tuple(_likelihood(row, chosen, other) for row in scores)
    kinds = [name == chosen for name in gold]
    roc, found = roc_curve(kinds, likely), precision_recall_curve(kinds, likely)
    return BinaryCurves(chosen, likely, roc, found)


def _likelihood(scores: Mapping[str, float], positive: str, other: str) -> float:
    if positive in scores:
        return scores[positive]
    if other in scores:
        return 1 - scores[other]
    raise UserError(
        f"A document does not say how likely {positive} is: ROC and precision-recall need a score"
        " for each."
    )


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
    Source: Fawcett (2006), An introduction to ROC analysis; scikit-learn, area by trapezoids.
    """
    kind, score = _checked(positive, scores)
    if not kind.any() or kind.all():
        raise UserError("A ROC curve needs positive and negative items, but all are of one kind.")
    from sklearn import metrics

    x, y, threshold = metrics.roc_curve(kind, score, drop_intermediate=False)
    return Curve(x, y, threshold, float(metrics.auc(x, y)))


def precision_recall_curve(positive: Sequence[bool], scores: Sequence[float]) -> Curve:
    """Recall against precision; the area is the average precision, sum of P times the gain in R.

    The first point, where nothing is predicted and precision is not defined, is nan. Source:
    Manning, Raghavan and Schütze (2008), Introduction to information retrieval, chapter 8.4;
    scikit-learn.
    """
    kind, score = _checked(positive, scores)
    if not kind.any():
        raise UserError("A precision-recall curve needs positive items, but there are none.")
    from sklearn import metrics

    precision, recall, threshold = metrics.precision_recall_curve(kind, score)
    # scikit-learn begins with everything, and ends with a precision of 1 of nothing.
    precision[-1] = np.nan
    area = float(metrics.average_precision_score(kind, score))
    return Curve(recall[::-1], precision[::-1], np.append(np.inf, threshold[::-1]), area)


def _checked(positive: Sequence[bool], scores: Sequence[float]) -> tuple[NDArray[np.bool_], Floats]:
    if len(positive) != len(scores):
        raise UserError(f"There are {len(positive)} items, but {len(scores)} scores.")
    score, kind = np.asarray(scores, dtype=np.float64), np.asarray(positive, dtype=np.bool_)
    if not np.isfinite(score).all():
        raise UserError("A score is not a finite number.")
    return kind, score


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
