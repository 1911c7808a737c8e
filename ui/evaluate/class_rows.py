"""The table of classifiers: each class, the runs under one another, and whether they differ."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from tagger.evaluation import Average, Classification, ClassScore
from tagger.evaluation.classifier_scores import ACCURACY, MACRO
from ui.evaluate.class_trust import NOTHING, ClassTrust
from ui.evaluate.curve_doors import ClassDoor
from ui.evaluate.run_rows import banded, contest_cell
from ui.evaluate.scored import Scored
from ui.evaluate.trust import compares
from ui.phrases import filled
from ui.tables import DASH, Cell, Column, count, share


def _tr(text: str) -> str:
    return QCoreApplication.translate("scores", text)


def class_columns() -> list[Column]:
    f1 = _tr(
        "in percent: accuracy, right / documents; F1, 2 right / (gold + predicted); ± half of its "
        "95 % interval over documents"
    )
    return [
        Column(_tr("class"), figures=False),
        Column(_tr("run"), figures=False),
        Column(_tr("gold"), _tr("documents that have it")),
        Column(_tr("predicted"), _tr("documents that were given it")),
        Column(_tr("right"), _tr("documents that have it and were given it")),
        Column("P", _tr("precision, in percent: right / predicted")),
        Column("R", _tr("recall, in percent: right / gold")),
        Column(_tr("accuracy or F1"), f1),
    ]


def class_rows(found: Sequence[Scored], trust: ClassTrust = NOTHING) -> list[list[Cell]]:
    """Accuracy, the averages over classes, and each class that any of the runs knows."""
    sorting = [(one, one.classes) for one in found if one.classes is not None]
    names = sorted({name for _, classes in sorting for name in classes.classes})
    rows = [_accuracy(one, classes, trust) for one, classes in sorting]
    rows += [_macro(one, classes, trust) for one, classes in sorting]
    rows += [_micro(one, classes) for one, classes in sorting]
    rows += [_class(one, classes, name, trust) for name in names for one, classes in sorting]
    for at, row in enumerate(rows):
        if at % len(sorting):
            row[0] = Cell("", row[0].text)  # the runs stand under one another
    return rows


def _accuracy(scored: Scored, classes: Classification, trust: ClassTrust) -> list[Cell]:
    number, right = int(classes.table.sum()), int(classes.table.trace())
    door = ClassDoor(scored)
    doors = ((number, door), (number, door), (right, ClassDoor(scored, right=True)))
    counts = [count(n, behind) for n, behind in doors]
    value = share(classes.accuracy, _tr("No documents"))
    value = _banded(replace(value, value=door), trust, scored, ACCURACY)
    dash = Cell(DASH)
    return [*_head(_tr("accuracy"), scored), *counts, dash, dash, value]


def _macro(scored: Scored, classes: Classification, trust: ClassTrust) -> list[Cell]:
    *shares, f1 = _shares(classes.macro())
    head = _head(_tr("macro: mean over classes"), scored)
    return [*head, *[Cell(DASH)] * 3, *shares, _banded(f1, trust, scored, MACRO)]


def _micro(scored: Scored, classes: Classification) -> list[Cell]:
    head = _head(_tr("micro: all classes together"), scored)
    return [*head, *[Cell(DASH)] * 3, *_shares(classes.micro())]


def _class(scored: Scored, classes: Classification, name: str, trust: ClassTrust) -> list[Cell]:
    row = classes.by_class.get(name) or ClassScore(0, 0, 0)
    gold, pred = ClassDoor(scored, gold=name), ClassDoor(scored, pred=name)
    right, either = ClassDoor(scored, name, name), ClassDoor(scored, name, name, either=True)
    counts = ((row.gold, gold), (row.predicted, pred), (row.correct, right))
    cells = [count(number, door) for number, door in counts]
    shares = _shares(Average(row.precision, row.recall, row.f1))
    doors = (pred, gold, either)
    opened = [replace(cell, value=door) for cell, door in zip(shares, doors, strict=True)]
    opened[2] = _banded(opened[2], trust, scored, f"F1 of {name}")
    return [*_head(name, scored), *cells, *opened]


def _head(title: str, scored: Scored) -> list[Cell]:
    return [Cell(title, title, strong=True), Cell(scored.name, scored.name)]


def _banded(cell: Cell, trust: ClassTrust, scored: Scored, figure: str) -> Cell:
    return banded(cell, trust.bands.get(scored, {}).get(figure))


def verdicts(found: Sequence[Scored], trust: ClassTrust) -> str:
    """Whether the runs differ from the last of them, in sentences; "" for a single one."""
    if not found:
        return ""
    *others, baseline = found
    return " ".join(_verdict(scored, baseline, trust) for scored in others)


def _verdict(scored: Scored, baseline: Scored, trust: ClassTrust) -> str:
    if not compares(baseline, scored):
        told = _tr("scored on other documents or other gold: no contest.")
    elif scored not in trust.contests:
        return ""  # it is being worked out
    else:
        made = trust.contests[scored]
        figures = (contest_cell(made[figure]).text for figure in (ACCURACY, MACRO))
        unbroken = (text.replace("p = ", "p\N{NBSP}=\N{NBSP}") for text in figures)
        told = filled(_tr("accuracy: %1; macro F1: %2."), *unbroken)
    return filled(_tr("%1 against %2 – "), scored.name, baseline.name) + told


def _shares(average: Average) -> list[Cell]:
    reason = _tr("Nothing to divide by")
    return [share(value, reason) for value in (average.precision, average.recall, average.f1)]
