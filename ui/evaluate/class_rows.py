"""The table of classifiers: how often each run gives documents their category."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from tagger.evaluation import Average, Classification
from ui.evaluate.scored import Scored
from ui.tables import DASH, Cell, Column, count, share


def _tr(text: str) -> str:
    return QCoreApplication.translate("scores", text)


def class_columns() -> list[Column]:
    return [
        Column(_tr("run"), figures=False),
        Column(_tr("class"), figures=False),
        Column(_tr("gold"), _tr("documents that have it")),
        Column(_tr("predicted"), _tr("documents that were given it")),
        Column(_tr("right"), _tr("documents that have it and were given it")),
        Column("P", _tr("precision, in percent: right / predicted")),
        Column("R", _tr("recall, in percent: right / gold")),
        Column(
            "F1", _tr("in percent: 2 right / (gold + predicted); in the first row the accuracy")
        ),
    ]


def class_rows(found: Sequence[Scored]) -> list[list[Cell]]:
    """For each run its accuracy, the mean over classes, and each class."""
    return [row for one in found if one.classes for row in _rows(one.name, one.classes)]


def _rows(name: str, classes: Classification) -> list[list[Cell]]:
    number, right = int(classes.table.sum()), int(classes.table.trace())
    whole = [Cell(name), Cell(_tr("accuracy")), count(number), count(number), count(right)]
    dash = Cell(DASH)
    first = [*whole, dash, dash, share(classes.accuracy, _tr("No documents"), strong=True)]
    mean = [Cell(""), Cell(_tr("macro: mean over classes")), dash, dash, dash]
    rows = [first, [*mean, *_shares(classes.macro())]]
    for label, score in classes.by_class.items():
        counts = (score.gold, score.predicted, score.correct)
        average = Average(score.precision, score.recall, score.f1)
        rows.append([Cell(""), Cell(label), *map(count, counts), *_shares(average)])
    return rows


def _shares(average: Average) -> list[Cell]:
    reason = _tr("Nothing to divide by")
    return [share(value, reason) for value in (average.precision, average.recall, average.f1)]
