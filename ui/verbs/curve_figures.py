"""The curves of a report: how sure and how right, ROC, precision against recall."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ui.verbs.line_figures import Line, curves
from ui.verbs.tabular import percent

Values = Mapping[str, Any]
Named = Sequence[tuple[str, Values]]


def reliability_figure(found: Named, of: str) -> Iterator[tuple[str, str]]:
    """The reliability curves of one or two sides, each by its name ("" for a single one)."""
    known = [(name, one) for name, one in found if one]
    if not known:
        return
    lines = [
        Line(
            _named(name, f"expected calibration error {_error(one)}"),
            [(row["confidence"], row["correct"]) for row in one["bins"]],
            dots=True,
        )
        for name, one in known
    ]
    title = f"How sure, how right: {of}"
    axes = {"x": "mean confidence, in percent", "y": "right, in percent"}
    yield title, curves(lines, title=title, diagonal=True, **axes)


def binary_figures(found: Named) -> Iterator[tuple[str, str]]:
    """ROC and precision-recall curves of one or two classifiers of the same two classes."""
    known = [(name, one) for name, one in found if one]
    if not known:
        return
    of = known[0][1]["positive"]
    titles = f"ROC curve of {of}", f"Precision and recall of {of}"
    axes = ("false positive rate", "true positive rate (recall)"), ("recall", "precision")
    words = "area", "average precision"
    for at, key in enumerate(("roc", "precision_recall")):
        lines = [
            Line(
                _named(name, f"{words[at]} {percent(one[key]['area'])}"),
                list(zip(one[key]["x"], one[key]["y"], strict=True)),
                steps=key == "precision_recall",  # so the area is the average precision
            )
            for name, one in known
        ]
        x, y = axes[at]
        yield titles[at], curves(lines, title=titles[at], x=x, y=y, diagonal=key == "roc")


def _named(name: str, figure: str) -> str:
    return f"{name}: {figure}" if name else figure


def _error(found: Values) -> str:
    return percent(found["expected_calibration_error"])
