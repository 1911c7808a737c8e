"""Confidences as tables: how sure predictions were, and how many of them are right."""

from collections.abc import Iterator, Mapping
from typing import Any

from ui.verbs.tabular import ScoreTable, between, crossed, percent, shares

Values = Mapping[str, Any]


def confidence_tables(found: Values, of: str) -> Iterator[ScoreTable]:
    """Of one `calibration`: the curve bin by bin, and what is left of surer predictions."""
    error = found["expected_calibration_error"]
    rows = [
        [f"{row['low']:.1f} – {row['high']:.1f}", str(row["count"]), *_pair(row)]
        for row in found["bins"]
        if row["count"]
    ]
    columns = ["confidence", of, "mean confidence", "right"]
    yield ScoreTable(f"Expected calibration error {percent(error)}", columns, rows)
    rows = [
        [f"{row['threshold']:g}", str(row["kept"]), str(row["correct"]), *_kept(row)]
        for row in found["at"]
    ]
    columns = ["at least so sure", of, "right", "P", "R"]
    yield ScoreTable("Precision at a chosen confidence", columns, rows)


def _pair(row: Values) -> list[str]:
    return [percent(row["confidence"]), percent(row["correct"])]


def _kept(row: Values) -> list[str]:
    return [percent(row["precision"]), percent(row["recall"])]


def class_tables(found: Values) -> Iterator[ScoreTable]:
    """A classifier's scores, by class, its table of confusion, its curves' areas."""
    yield _overall(found)
    drawn = found["intervals"]
    rows = [
        [name, *_counts(row), *shares(row), between(drawn[f"F1 of {name}"])]
        for name, row in found["classes"].items()
    ]
    rows += [[name, "", "", *shares(found[name]), ""] for name in ("micro", "macro")]
    rows[-1][-1] = between(drawn["macro F1"])
    columns = ["class", "gold", "predicted", "P", "R", "F1", "95 in 100"]
    yield ScoreTable("By class", columns, rows)
    kinds = found["labels"]
    yield crossed("Confusion of classes (rows: gold)", kinds, kinds, found["table"])
    if found["calibration"]:
        yield from confidence_tables(found["calibration"], "documents")


def _overall(found: Values) -> ScoreTable:
    drawn, curves = found["intervals"], found["curves"]
    rows = [["accuracy", percent(found["accuracy"]), between(drawn["accuracy"])]]
    rows += [["macro F1", percent(found["macro"]["f1"]), between(drawn["macro F1"])]]
    if curves:
        rows += [
            [name, percent(one["area"]), between(one["interval"])] for name, one in areas(curves)
        ]
    return ScoreTable(f"Categories of {found['documents']} documents", ["", "", "95 in 100"], rows)


def areas(curves: Values) -> Iterator[tuple[str, Values]]:
    """The two curves of a classifier of two classes, by what the area under each is called."""
    of = curves["positive"]
    yield f"area under the ROC curve ({of})", curves["roc"]
    yield f"average precision ({of})", curves["precision_recall"]


def _counts(row: Values) -> list[str]:
    return [str(row["gold"]), str(row["predicted"])]


def category_groups(by: Values) -> ScoreTable:
    """Accuracy and macro averages by the values of a field."""
    rows = [
        [name, str(row["documents"]), percent(row["accuracy"]), *shares(row["macro"])]
        for name, row in by["categories"].items()
    ]
    columns = [by["field"], "documents", "accuracy", "macro P", "macro R", "macro F1"]
    return ScoreTable(f"Categories by {by['field']}", columns, rows)
