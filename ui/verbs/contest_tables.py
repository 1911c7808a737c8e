"""Two things side by side, as tables and a sentence for people."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ui.verbs.confidence_tables import areas
from ui.verbs.score_tables import about
from ui.verbs.tabular import ScoreTable, between, percent

NOT_TESTED = "not tested: different data"
BESIDE = ["first", "95 in 100", "second", "95 in 100"]


def heading(data: Mapping[str, Any]) -> str:
    return f"{data['first']} (first) and {data['second']} (second) {about(data)}"


def contest_tables(data: Mapping[str, Any]) -> Iterator[ScoreTable]:
    """Side by side: F1 with its interval, the difference, p, and what that shows."""
    one, two = data["scores"]["first"], data["scores"]["second"]
    columns = ["", *BESIDE, "difference", "p", "verdict"]
    classes = [side["classifier"] for side in (one, two)]
    if all(classes):
        sides = [(side["accuracy"], side["intervals"]["accuracy"]) for side in classes]
        rows = [["accuracy", *_sides(sides), *_verdict(data["classifier_test"])]]
        sides = [(side["macro"]["f1"], side["intervals"]["macro F1"]) for side in classes]
        rows.append(["macro F1", *_sides(sides), *_verdict(data["macro_test"])])
        yield ScoreTable("Categories", columns, rows)
        yield _by_class(classes)
        yield from _sureness(classes)
    if one["labels"] or two["labels"] or not all(classes):
        rows = [_scheme(data, scheme) for scheme in one["schemes"]]
        yield ScoreTable("F1", columns, rows)
        yield _by_label(one, two)
        yield from _sureness([one, two])


def conclusion(data: Mapping[str, Any]) -> str:
    """Which of two classifiers is better, by how much, and whether that is more than chance; ""
    where it was not tested."""
    test = data["classifier_test"]
    if test is None or test["difference"] is None or test["p"] is None:
        return ""
    names = (data["second"], data["first"])
    better, other = names if test["difference"] >= 0 else reversed(names)
    drawn, points = test["interval"], 100 * abs(test["difference"])
    if not points:
        return f"{better} and {other} are right equally often."
    span = f"{between(drawn)} for second less first, 95 in 100"
    told = f"{better} sorts {points:.1f} points more documents rightly than {other} ({span})"
    if test["verdict"] == "no difference shown":
        return f"{told}, which may be chance (p = {test['p']:.4f})."
    return f"{told}, which is more than chance (p = {test['p']:.4f})."


def _scheme(data: Mapping[str, Any], scheme: str) -> list[str]:
    both = data["scores"].values()
    sides = [(side["schemes"][scheme]["f1"], side["intervals"][scheme]["all"]) for side in both]
    return [scheme, *_sides(sides), *_verdict(data["tests"] and data["tests"][scheme])]


def _sides(sides: list[tuple[float | None, Mapping[str, Any]]]) -> list[str]:
    return [word for score, drawn in sides for word in (percent(score), between(drawn))]


def _verdict(test: Mapping[str, Any] | None) -> list[str]:
    if test is None:
        return ["–", "–", NOT_TESTED]
    p = "–" if test["p"] is None else f"{test['p']:.4f}"
    return [percent(test["difference"]), p, test["verdict"]]


def _by_class(sides: Sequence[Mapping[str, Any]]) -> ScoreTable:
    rows = []
    for name in sides[0]["labels"]:
        found = [
            (side["classes"][name]["f1"], side["intervals"][f"F1 of {name}"]) for side in sides
        ]
        rows.append([name, *_sides(found)])
    micro = [word for side in sides for word in (percent(side["micro"]["f1"]), "")]
    title = "F1 by class (not tested one by one)"
    return ScoreTable(title, ["class", *BESIDE], [*rows, ["micro", *micro]])


def _sureness(sides: Sequence[Mapping[str, Any]]) -> Iterator[ScoreTable]:
    """What both say of how sure they are: the areas of curves, and calibration."""
    rows: list[list[str]] = []
    curves = [side["curves"] for side in sides if side.get("curves")]
    both = len(curves) == len(sides)
    if both:
        for (name, one), (_, two) in zip(*map(areas, curves), strict=True):
            rows.append([name, *_sides([(c["area"], c["interval"]) for c in (one, two)])])
    if all(side["calibration"] for side in sides):
        errors = [side["calibration"]["expected_calibration_error"] for side in sides]
        beside = [word for error in errors for word in (percent(error), *([""] if both else []))]
        rows.append(["expected calibration error", *beside])
    if rows:
        columns = ["", *(BESIDE if both else BESIDE[::2])]
        yield ScoreTable("By how sure they are (not tested)", columns, rows)


def _by_label(one: Mapping[str, Any], two: Mapping[str, Any]) -> ScoreTable:
    rows = []
    for label in sorted({*one["labels"], *two["labels"]}):
        row = [label]
        for side in (one, two):
            known = label in side["labels"]
            row.append(percent(side["labels"][label]["strict"]["f1"]) if known else "–")
            row.append(between(side["intervals"]["strict"]["labels"][label]) if known else "–")
        rows.append(row)
    return ScoreTable("F1 by label, strict (not tested one by one)", ["label", *BESIDE], rows)
