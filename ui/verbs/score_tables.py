"""Scores as tables: made once, shown on the terminal and in the report."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ui.verbs.confidence_tables import category_groups, class_tables, confidence_tables
from ui.verbs.output import say, table
from ui.verbs.tabular import ScoreTable, between, crossed, percent, shares

COUNTS = ("correct", "incorrect", "partial", "missed", "spurious", "possible", "actual")
SHORT = ("COR", "INC", "PAR", "MIS", "SPU", "POS", "ACT")
Values = Mapping[str, Any]


def print_scores(data: Values, *, title: str = "") -> None:
    """The four schemes overall, then by label in strict, then the CoNLL table."""
    show(f"{title or 'Scores'} {about(data)}", span_tables(data))
    if data["conll"] is None:
        say(data["conll_reason"])


def print_all(data: Values, *, title: str = "") -> None:
    """Everything: of spans where there are any, of categories where there are any."""
    show(f"{title or 'Scores'} {about(data)}", tables(data))
    for reason in reasons(data):
        say(reason)


def about(data: Values) -> str:
    part = f" of the {data['part']} part" if data.get("part") else ""
    return f"on {data['documents']} documents{part}{set_against(data['against'])}"


def set_against(source: str) -> str:
    """What scores are: against gold, or agreement with machines, which is not accuracy."""
    if source == "gold":
        return ", against gold"
    return f": {source}, whose labels nobody checked"


def show(head: str, made: Iterable[ScoreTable]) -> None:
    """A line, and tables under it."""
    say(head)
    for one in made:
        table(one.columns, one.rows, title=one.title)


def tables(data: Values) -> list[ScoreTable]:
    """All tables of what `all_scores` gives: categories alone where there are no spans."""
    found = [*class_tables(data["classifier"])] if data["classifier"] else []
    if found and "by" in data:
        found.append(category_groups(data["by"]))
    if data["labels"] or not found:
        found += [*span_tables(data), *detail_tables(data)]
        if data["calibration"]:
            found += confidence_tables(data["calibration"], "spans")
    return found


def reasons(data: Values) -> list[str]:
    """Why a table is missing."""
    told = [data["conll_reason"]] if data["conll"] is None else []
    return told + ([data["classifier_reason"]] if "classifier_reason" in data else [])


def span_tables(data: Values) -> Iterator[ScoreTable]:
    """The schemes, by label, CoNLL."""
    intervals = data["intervals"]
    rows = [
        [scheme, *_row(values), between(intervals[scheme]["all"])]
        for scheme, values in data["schemes"].items()
    ]
    yield ScoreTable("", ["", *SHORT, "P", "R", "F1", "95 in 100"], rows)
    yield _labels(data)
    if data["conll"] is not None:
        yield _conll(data["conll"])


def _row(values: Values) -> list[str]:
    return [str(values[name]) for name in COUNTS] + shares(values)


def _labels(data: Values) -> ScoreTable:
    rows = []
    for name, schemes in sorted(data["labels"].items()):
        strict, f1 = schemes["strict"], [percent(s["f1"]) for s in schemes.values()]
        counts = [str(strict["possible"]), str(strict["actual"])]
        drawn = between(data["intervals"]["strict"]["labels"][name])
        rows.append([name, *counts, *shares(strict)[:2], *f1, drawn])
    figures = ["gold", "predicted", "P", "R", "F1 strict", "exact", "partial", "type"]
    return ScoreTable("By label (P and R: strict)", ["label", *figures, "95 in 100, strict"], rows)


def _conll(conll: Values) -> ScoreTable:
    rows = [[name, *shares(row), str(row["gold"])] for name, row in conll["labels"].items()]
    rows += [[name, *shares(conll[name]), ""] for name in ("micro", "macro")]
    return ScoreTable("CoNLL (seqeval, strict, IOB2)", ["", "P", "R", "F1", "gold"], rows)


def detail_tables(data: Values) -> Iterator[ScoreTable]:
    """Mistakes, confusion, tokens, and the groups that were asked for."""
    counted = [[kind, str(number)] for kind, number in data["mistakes"].items() if number]
    yield ScoreTable("Kinds of mistake", ["kind", "how many"], counted)
    labels = [*data["confusion"]["labels"]]
    size = [*labels, "(spurious)"], [*labels, "(missed)"]
    yield crossed("Confusion of spans (rows: gold)", *size, data["confusion"]["table"])
    tokens = data["tokens"]
    names = ("micro", "macro", "micro_with_O", "macro_with_O")
    rows = [["accuracy", "", "", percent(tokens["accuracy"])]]
    rows += [[name.replace("_", " "), *shares(tokens[name])] for name in names]
    yield ScoreTable("Tokens", ["", "P", "R", "F1, accuracy"], rows)
    kinds = tokens["labels"]
    yield crossed("Confusion of tokens (rows: gold)", kinds, kinds, tokens["table"])
    if "by" in data:
        yield _groups(data["by"])


def _groups(by: Values) -> ScoreTable:
    rows = []
    for value, schemes in by["groups"].items():
        f1 = [percent(score["f1"]) for score in schemes.values()]
        strict = schemes["strict"]
        rows.append([value, str(strict["possible"]), str(strict["actual"]), *f1])
    columns = [by["field"], "gold", "predicted", "F1 strict", "exact", "partial", "type"]
    return ScoreTable(f"By {by['field']}", columns, rows)


def print_run(result: Values) -> None:
    """What a training came to, in a line."""
    if found := result["scores"]["classifier"]:
        accuracy, f1 = percent(found["accuracy"]), percent(found["macro"]["f1"])
        scores = f"accuracy {accuracy}, macro F1 {f1}"
    else:
        scores = f"strict F1 {percent(result['scores']['schemes']['strict']['f1'])}"
    say(
        f"{result['model']}: {scores} on the development part"
        f"{set_against(result['against'])}; {result['seconds']:.1f} s: {result['run']}"
    )


def print_side_by_side(results: Iterable[tuple[str, Values]], *, title: str) -> None:
    """F1 in the four schemes, a row for each thing that was scored."""
    rows = [
        [name, *(percent(values["f1"]) for values in data["schemes"].values())]
        for name, data in results
    ]
    table(["", "strict F1", "exact F1", "partial F1", "type F1"], rows, title=title)
