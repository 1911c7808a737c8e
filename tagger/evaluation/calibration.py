"""Whether a tagger's confidence means what it says.

Sources: Guo, Pleiss, Sun and Weinberger (2017), On calibration of modern neural networks, for the
reliability curve and the expected calibration error (bins of equal width).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from corpora.errors import UserError
from tagger.evaluation.result import Evaluation
from tagger.evaluation.schemes import Scheme
from tagger.evaluation.scores import ratio


@dataclass(frozen=True, slots=True)
class Bin:
    """Predictions whose confidence lies in (low, high], in the first bin [low, high].

    confidence: their mean; correct: the share that is right; None where there are none.
    """

    low: float
    high: float
    count: int
    confidence: float | None
    correct: float | None


@dataclass(frozen=True, slots=True)
class Reliability:
    """bins: the reliability curve. error: the expected calibration error, None of nothing."""

    bins: tuple[Bin, ...]
    error: float | None

    def to_dict(self) -> dict[str, object]:
        """The curve as rows, and the error."""
        names = ("low", "high", "count", "confidence", "correct")
        rows = [{name: getattr(row, name) for name in names} for row in self.bins]
        return {"bins": rows, "expected_calibration_error": self.error}


@dataclass(frozen=True, slots=True)
class Kept:
    """What is left of predictions at a chosen confidence: how many, how many of them are right."""

    threshold: float
    kept: int
    correct: int
    total: int

    @property
    def precision(self) -> float | None:
        """None where nothing is kept."""
        return ratio(self.correct, self.kept)

    def to_dict(self) -> dict[str, float | int | None]:
        names = ("threshold", "kept", "correct", "total", "precision")
        return {name: getattr(self, name) for name in names}


def span_confidences(
    evaluation: Evaluation, scheme: Scheme = "strict"
) -> tuple[list[float], list[bool]]:
    """By predicted span its `score`, and whether it is correct in the scheme.

    Raises UserError where a predicted span has no score.
    """
    confidence, correct = [], []
    for pair in evaluation.pairs(scheme):
        if pair.pred is None:
            continue
        score = getattr(pair.pred, "score", None)
        if score is None:
            raise UserError(
                "A predicted span has no score: this tagger does not say how sure it is."
            )
        confidence.append(float(score))
        correct.append(pair.status == "correct")
    return confidence, correct


def reliability(
    confidence: Sequence[float], correct: Sequence[bool], *, bins: int = 10
) -> Reliability:
    """How often predictions of each confidence are right, in bins of equal width.

    confidence: from 0 to 1, one for each prediction; correct: whether it is right.
    """
    sure, right = _checked(confidence, correct)
    place = np.searchsorted(np.arange(1, bins + 1) / bins, sure)
    rows = [
        _bin(at / bins, (at + 1) / bins, sure[place == at], right[place == at])
        for at in range(bins)
    ]
    gaps = (
        row.count * abs(row.confidence - row.correct)
        for row in rows
        if row.confidence is not None and row.correct is not None
    )
    return Reliability(tuple(rows), ratio(sum(gaps), len(sure)))


def precision_at(threshold: float, confidence: Sequence[float], correct: Sequence[bool]) -> Kept:
    """What remains of predictions if only those at least so sure are taken."""
    sure, right = _checked(confidence, correct)
    kept = sure >= threshold
    return Kept(threshold, int(kept.sum()), int(right[kept].sum()), len(sure))


def _bin(low: float, high: float, sure: NDArray[np.float64], right: NDArray[np.bool_]) -> Bin:
    count = len(sure)
    return Bin(low, high, count, ratio(float(sure.sum()), count), ratio(float(right.sum()), count))


def _checked(
    confidence: Sequence[float], correct: Sequence[bool]
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    sure, right = np.asarray(confidence, dtype=np.float64), np.asarray(correct, dtype=np.bool_)
    if len(sure) != len(right):
        raise UserError(f"There are {len(sure)} confidences for {len(right)} predictions.")
    if not ((sure >= 0) & (sure <= 1)).all():
        raise UserError("A confidence must lie between 0 and 1.")
    return sure, right
