"""Two runs, or two labelled files, side by side: intervals, and whether they differ."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from corpora.errors import UserError
from corpora.events import Event, Message, Result
from tagger import evaluation, runs
from tagger.evaluation.alignment import trimmed
from ui.verbs.pairs import Pairs, read_pairs
from ui.verbs.reading import How
from ui.verbs.score_tables import ScoreTable, about, between, percent
from ui.verbs.scores import all_scores, categories, classes_of, data_print, run_pairs, scored

NOT_TESTED = "not tested: different data"


def compare_files(
    gold: Path, first: Path, second: Path, *, how: How | None = None
) -> Iterator[Event]:
    """Two labelled files against one gold file. how: all are read."""
    one, two = _level(read_pairs(gold, first, how), read_pairs(gold, second, how))
    names = {"first": str(first), "second": str(second)}
    yield from _compared({**names, "gold": str(gold), "against": "gold"}, one, two, same=True)


def compare_runs(first: Path, second: Path, *, anyway: bool = False) -> Iterator[Event]:
    """Two runs on their development parts.

    Raises UserError where these are not the same data; anyway: show them, test nothing, say so.
    """
    infos = runs.info(first), runs.info(second)
    one, two = (sorted(run_pairs(path), key=lambda pair: pair[0].id) for path in (first, second))
    same = data_print([g for g, _ in one]) == data_print([g for g, _ in two])
    if not same and not anyway:
        raise UserError(
            f"{first} and {second} were scored on different data, so their scores say nothing"
            " about which is better; --anyway shows them side by side, untested."
        )
    if not same:
        yield Message(
            f"{first} and {second} were scored on different data: the scores below cannot be"
            " compared.",
            "warning",
        )
    sources = list(dict.fromkeys(info.against for info in infos))
    names = {"first": str(first), "second": str(second)}
    told = {**names, "against": " and ".join(sources), "part": "development"}
    yield from _compared(told, one, two, same=same, classes=classes_of(*infos))


def _level(one: Pairs, two: Pairs) -> tuple[Pairs, Pairs]:
    """Gold that lost white space on one side only loses it on both."""
    rows = list(zip(one, two, strict=True))
    for at, (a, b) in enumerate(rows):
        if a[0].spans != b[0].spans:
            rows[at] = ((trimmed(a[0]), trimmed(a[1])), (trimmed(b[0]), trimmed(b[1])))
    return [a for a, _ in rows], [b for _, b in rows]


def _compared(
    told: dict[str, Any], one: Pairs, two: Pairs, *, same: bool, classes: Iterable[str] = ()
) -> Iterator[Event]:
    sides = {"first": one, "second": two}
    data = {
        **told,
        "documents": len(one),
        "same_data": same,
        "scores": {name: all_scores(side, classes=classes) for name, side in sides.items()},
        "tests": _tests(one, two) if same else None,
        "classifier_test": _classifier_test(one, two) if same else None,
        "macro_test": _classifier_test(one, two, "macro F1") if same else None,
        "warning": evaluation.few_documents(min(len(one), len(two))),
    }
    if data["warning"]:
        yield Message(data["warning"], "warning")
    yield Result(data)


def _tests(one: Pairs, two: Pairs) -> dict[str, Any]:
    first, second = scored(one), scored(two)
    found = {name: evaluation.compare(first, second, name) for name in evaluation.SCHEMES}
    return {name: comparison.to_dict() for name, comparison in found.items()}


def _classifier_test(one: Pairs, two: Pairs, by: str = "accuracy") -> dict[str, Any] | None:
    """None where a side has no categories."""
    try:
        (gold, first), (_, second) = categories(one), categories(two)
    except UserError:  # the scores of that side have the reason
        return None
    if not gold:
        return None
    classes = sorted({*gold, *first, *second})
    return evaluation.compare_classifiers(gold, first, second, classes, by=by).to_dict()


def heading(data: Mapping[str, Any]) -> str:
    return f"{data['first']} (first) and {data['second']} (second) {about(data)}"


def contest_tables(data: Mapping[str, Any]) -> Iterator[ScoreTable]:
    """Side by side: F1 with its interval, the difference, p, and what that shows."""
    one, two = data["scores"]["first"], data["scores"]["second"]
    columns = ["", "first", "95 in 100", "second", "95 in 100", "difference", "p", "verdict"]
    classes = [side["classifier"] for side in (one, two)]
    if all(classes):
        sides = [(side["accuracy"], side["intervals"]["accuracy"]) for side in classes]
        rows = [["accuracy", *_sides(sides), *_verdict(data["classifier_test"])]]
        sides = [(side["macro"]["f1"], side["intervals"]["macro F1"]) for side in classes]
        rows.append(["macro F1", *_sides(sides), *_verdict(data["macro_test"])])
        yield ScoreTable("Categories", columns, rows)
    if one["labels"] or two["labels"] or not all(classes):
        rows = [_scheme(data, scheme) for scheme in one["schemes"]]
        yield ScoreTable("F1", columns, rows)
        yield _by_label(one, two)


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


def _by_label(one: Mapping[str, Any], two: Mapping[str, Any]) -> ScoreTable:
    rows = []
    for label in sorted({*one["labels"], *two["labels"]}):
        row = [label]
        for side in (one, two):
            known = label in side["labels"]
            row.append(percent(side["labels"][label]["strict"]["f1"]) if known else "–")
            row.append(between(side["intervals"]["strict"]["labels"][label]) if known else "–")
        rows.append(row)
    columns = ["label", "first", "95 in 100", "second", "95 in 100"]
    return ScoreTable("F1 by label, strict (not tested one by one)", columns, rows)
