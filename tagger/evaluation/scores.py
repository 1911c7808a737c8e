"""Counts and what follows from them. A score that is not defined is None and says why.

Formulas: SemEval-2013 task 9 (Segura-Bedmar, Martínez and Herrero-Zazo), after MUC-5 (Chinchor and
Sundheim): with credit C = COR + PAR/2, precision C/ACT, recall C/POS, F1 2C/(POS+ACT).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

NO_GOLD = "there are no gold spans"
NO_PREDICTED = "there are no predicted spans"
NEITHER = "there are neither gold nor predicted spans"


def ratio(part: float, whole: float) -> float | None:
    """None where the whole is nothing."""
    return part / whole if whole else None


def mean(values: Iterable[float | None]) -> float | None:
    """The mean of those that are defined; None where none is."""
    defined = [value for value in values if value is not None]
    return ratio(sum(defined), len(defined))


@dataclass(frozen=True, slots=True)
class Score:
    """One scheme's counts over a set of documents, and precision, recall and F1."""

    correct: int = 0
    incorrect: int = 0
    partial: int = 0
    missed: int = 0
    spurious: int = 0

    @property
    def possible(self) -> int:
        """How many gold spans there are."""
        return self.correct + self.incorrect + self.partial + self.missed

    @property
    def actual(self) -> int:
        """How many predicted spans there are."""
        return self.correct + self.incorrect + self.partial + self.spurious

    @property
    def credit(self) -> float:
        """COR + PAR/2."""
        return self.correct + self.partial / 2

    @property
    def precision(self) -> float | None:
        return ratio(self.credit, self.actual)

    @property
    def recall(self) -> float | None:
        return ratio(self.credit, self.possible)

    @property
    def f1(self) -> float | None:
        return ratio(2 * self.credit, self.possible + self.actual)

    @property
    def undefined(self) -> dict[str, str]:
        """Why each score that is None is None."""
        return _undefined(self.possible, self.actual)

    def to_dict(self) -> dict[str, Any]:
        """Counts and scores by name."""
        names = ("correct", "incorrect", "partial", "missed", "spurious", "possible", "actual")
        return {name: getattr(self, name) for name in (*names, "precision", "recall", "f1")}


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of the spans of one side that have one label. alone: missed, or spurious."""

    correct: int = 0
    incorrect: int = 0
    partial: int = 0
    alone: int = 0

    @property
    def total(self) -> int:
        return self.correct + self.incorrect + self.partial + self.alone

    @property
    def credit(self) -> float:
        return self.correct + self.partial / 2

    def to_dict(self, alone: str) -> dict[str, int]:
        """Counts by name; `alone` is called as asked."""
        counts = {"correct": self.correct, "incorrect": self.incorrect, "partial": self.partial}
        return counts | {alone: self.alone}


@dataclass(frozen=True, slots=True)
class LabelScore:
    """One label in one scheme, read off the overall pairing: each side with its own counts.

    A pair of two labels counts for each of them, on its side. Recall is over the label's gold
    spans, precision over its predicted ones; F1 is their harmonic mean, and 0 where one side is
    empty.
    """

    gold: Tally
    predicted: Tally

    @property
    def possible(self) -> int:
        return self.gold.total

    @property
    def actual(self) -> int:
        return self.predicted.total

    @property
    def precision(self) -> float | None:
        return ratio(self.predicted.credit, self.actual)

    @property
    def recall(self) -> float | None:
        return ratio(self.gold.credit, self.possible)

    @property
    def f1(self) -> float | None:
        precision, recall = self.precision, self.recall
        if precision is None and recall is None:
            return None
        if not precision or not recall:
            return 0.0
        return 2 * precision * recall / (precision + recall)

    @property
    def undefined(self) -> dict[str, str]:
        """Why each score that is None is None."""
        return _undefined(self.possible, self.actual)

    def to_dict(self) -> dict[str, Any]:
        """Counts and scores by name, the counts of each side apart."""
        sides = {
            "gold": self.gold.to_dict("missed"),
            "predicted": self.predicted.to_dict("spurious"),
        }
        names = ("possible", "actual", "precision", "recall", "f1")
        return sides | {name: getattr(self, name) for name in names}


@dataclass(frozen=True, slots=True)
class Average:
    """Precision, recall and F1 without counts of their own; None where not defined."""

    precision: float | None
    recall: float | None
    f1: float | None

    def to_dict(self) -> dict[str, float | None]:
        return {"precision": self.precision, "recall": self.recall, "f1": self.f1}


def macro(rows: Sequence[LabelScore]) -> Average:
    """The plain mean over labels: each score over the labels for which it is defined.

    So the mean precision is over the labels that were predicted, the mean recall over those that
    are in the gold, the mean F1 over all that are in either.
    """
    return Average(
        mean(row.precision for row in rows),
        mean(row.recall for row in rows),
        mean(row.f1 for row in rows),
    )


def _undefined(possible: int, actual: int) -> dict[str, str]:
    if not possible and not actual:
        return {"precision": NO_PREDICTED, "recall": NO_GOLD, "f1": NEITHER}
    if not actual:
        return {"precision": NO_PREDICTED}
    return {} if possible else {"recall": NO_GOLD}
