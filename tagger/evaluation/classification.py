"""Scores for classifiers: one class for each item. Token scores are made of them too."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from corpora.errors import UserError
from tagger.evaluation.columns import Ints
from tagger.evaluation.scores import Average, mean, ratio


@dataclass(frozen=True, slots=True)
class ClassScore:
    """One class: how often it was right, how often it is gold, how often it was predicted."""

    correct: int
    gold: int
    predicted: int

    @property
    def precision(self) -> float | None:
        return ratio(self.correct, self.predicted)

    @property
    def recall(self) -> float | None:
        return ratio(self.correct, self.gold)

    @property
    def f1(self) -> float | None:
        """2 TP / (gold + predicted), None where the class occurs on neither side."""
        return ratio(2 * self.correct, self.gold + self.predicted)

    def to_dict(self) -> dict[str, float | int | None]:
        counts = {"correct": self.correct, "gold": self.gold, "predicted": self.predicted}
        return counts | Average(self.precision, self.recall, self.f1).to_dict()


@dataclass(frozen=True, eq=False, slots=True)
class Classification:
    """classes: all there are, whether they occur or not.

    table: how often, shape (classes, classes); a row is gold, a column predicted.
    """

    classes: tuple[str, ...]
    table: Ints

    @property
    def accuracy(self) -> float | None:
        return ratio(int(np.trace(self.table)), int(self.table.sum()))

    @property
    def by_class(self) -> dict[str, ClassScore]:
        golds, preds = self.table.sum(axis=1).tolist(), self.table.sum(axis=0).tolist()
        rows = zip(self.classes, np.diag(self.table).tolist(), golds, preds, strict=True)
        return {name: ClassScore(*counts) for name, *counts in rows}

    def micro(self, without: Collection[str] = ()) -> Average:
        """Counts of all classes but those named, summed: with none left out, the accuracy."""
        rows = [row for name, row in self.by_class.items() if name not in without]
        total = ClassScore(
            sum(row.correct for row in rows),
            sum(row.gold for row in rows),
            sum(row.predicted for row in rows),
        )
        return Average(total.precision, total.recall, total.f1)

    def macro(self, without: Collection[str] = ()) -> Average:
        """The mean over classes but those named, each score over those for which it is defined."""
        rows = [row for name, row in self.by_class.items() if name not in without]
        return Average(
            mean(row.precision for row in rows),
            mean(row.recall for row in rows),
            mean(row.f1 for row in rows),
        )

    def to_dict(self) -> dict[str, object]:
        """Accuracy, averages, every class, and the table."""
        return {
            "accuracy": self.accuracy,
            "micro": self.micro().to_dict(),
            "macro": self.macro().to_dict(),
            "classes": {name: row.to_dict() for name, row in self.by_class.items()},
            "table": self.table.tolist(),
        }


def classify(gold: Sequence[str], pred: Sequence[str], classes: Sequence[str]) -> Classification:
    """Compare the predicted class of each item with its gold one.

    classes: the full list, in the order of the tables; one that does not occur still has its row.
    Raises UserError where the sides differ in length, or an item has a class not in the list.
    """
    if len(gold) != len(pred):
        raise UserError(f"There are {len(gold)} gold classes, but {len(pred)} predicted ones.")
    table = np.zeros((len(classes), len(classes)), dtype=np.int64)
    np.add.at(
        table, (class_numbers(gold, classes, "gold"), class_numbers(pred, classes, "predicted")), 1
    )
    return Classification(tuple(classes), table)


def class_numbers(values: Sequence[str], classes: Sequence[str], which: str) -> Ints:
    """The place of each value in the list of classes. Raises UserError for one not in it."""
    number = {name: place for place, name in enumerate(classes)}
    unknown = set(values) - number.keys()
    if unknown:
        place, value = next(pair for pair in enumerate(values) if pair[1] in unknown)
        raise UserError(
            f"Item {place + 1} has the {which} class {value!r}, which is not one of: "
            f"{', '.join(number)}."
        )
    return np.fromiter(map(number.__getitem__, values), np.int64, len(values))
