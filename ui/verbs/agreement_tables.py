"""Agreement as tables on the terminal, and the disagreements as rows of CSV."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from corpora.formats.writing import aside
from ui.verbs.output import say, table
from ui.verbs.score_files import safe
from ui.verbs.tabular import between, percent

SHOWN = 20  # disagreements on the terminal
PLACE = ("kind", "doc", "start", "end", "before", "text", "after")
Data = Mapping[str, Any]


def print_agreement(data: Data) -> None:
    """F1 of each pair, the coefficients, and the first places where annotators differ."""
    names = data["annotators"]
    which = {"any": "", "reviewed": " that all have reviewed"}.get(
        data["state"], " that all have reviewed or accepted"
    )
    say(f"{', '.join(names)}: {data['documents']} documents{which}, of {data['shared']} shared.")
    _print_spans(data["spans"])
    _print_coefficients("On tokens", data["tokens"]["all"])
    _print_coefficients("On tokens that somebody labelled", data["tokens"]["without_O"])
    if data["categories"]:
        _print_coefficients("On documents, by category", data["categories"])
    _print_disagreements(data["disagreements"], names)


def _print_spans(pairs: Sequence[Data]) -> None:
    rows = [
        [
            " – ".join(pair["between"]),
            *(str(number) for number in pair["spans"]),
            *(percent(pair["f1"][scheme]) for scheme in ("strict", "exact", "partial", "type")),
            between(pair["interval"]),
        ]
        for pair in pairs
    ]
    columns = ["between", "spans", "spans", "strict", "exact", "partial", "type", "95 %, strict"]
    table(columns, rows, title="F1 of spans")
    _print_labels(pairs)


def _print_labels(pairs: Sequence[Data]) -> None:
    names = sorted({label for pair in pairs for label in pair["labels"]})
    unknown = {"strict": None}  # neither of the two has the label
    rows = [
        [name, *(percent(pair["labels"].get(name, unknown)["strict"]) for pair in pairs)]
        for name in names
    ]
    if rows:
        columns = ["", *(" – ".join(pair["between"]) for pair in pairs)]
        table(columns, rows, title="F1 of spans by label, strict")


def _print_coefficients(title: str, found: Data) -> None:
    rows = [["all labels", *_figures(found)]]
    rows += [[label, *_figures(one)] for label, one in found["labels"].items()]
    kappas = [f"kappa {' – '.join(pair['between'])}" for pair in found["cohen"]]
    columns = ["", "items", "agreement", *kappas, "Fleiss' kappa", "Krippendorff's alpha"]
    table(columns, rows, title=title)
    for reason in dict.fromkeys(found["undefined"].values()):
        say(f"Not defined: {reason}.")


def _figures(found: Data) -> list[str]:
    kappas = [pair["kappa"] for pair in found["cohen"]]
    values = [*kappas, found["fleiss"], found["alpha"]]
    return [str(found["items"]), percent(found["observed"]), *map(_figure, values)]


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _print_disagreements(found: list[Data], names: list[str]) -> None:
    if not found:
        say("They nowhere differ.")
        return
    rows = [
        [one["doc"], str(one.get("start", "")), _context(one), *_said(one, names)]
        for one in found[:SHOWN]
    ]
    table(["document", "at", "text", *names], rows, title=f"{len(found)} disagreements")
    if len(found) > SHOWN:
        say(f"{len(found) - SHOWN} more; --csv FILE or --json has all.")


def _context(one: Data) -> str:
    if one["kind"] == "category":
        return "(category)"
    shown = f"{one['before']}[{one['text']}]{one['after']}"
    return " ".join(shown.split())


def _said(one: Data, names: Iterable[str]) -> list[str]:
    if one["kind"] == "category":
        return [one["says"][name] or "–" for name in names]
    return ["; ".join(_span(span, one) for span in one["says"][name]) or "–" for name in names]


def _span(span: Data, one: Data) -> str:
    whole = (span["start"], span["end"]) == (one["start"], one["end"])
    return span["label"] if whole else f"{span['label']} {span['text']!r}"


def write_disagreements(path: Path, data: Data) -> None:
    """One row for each place where annotators differ, a column for what each of them says."""
    with aside(path) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file)
        out.writerow([*PLACE, *map(safe, data["annotators"])])
        out.writerows(_csv_rows(data))


def _csv_rows(data: Data) -> Iterator[list[Any]]:
    for one in data["disagreements"]:
        cells = [one.get(name, "") for name in PLACE]
        said = ["" if text == "–" else text for text in _said(one, data["annotators"])]
        yield [cell if isinstance(cell, int) else safe(cell) for cell in [*cells, *said]]
