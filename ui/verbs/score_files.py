"""Scores into files: CSV for spreadsheets, HTML for readers."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from corpora.errors import UserError
from corpora.formats.writing import aside

COLUMNS = ("table", "row", "column", "measure", "value")
# A spreadsheet takes text that begins so for a formula, and runs it.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

Row = tuple[str, str, str, str, Any]


def check_places(out: Iterable[Path | None], given: Iterable[Path | None]) -> None:
    """Raises UserError where a file to write is one to read, or two are one."""
    taken = {path.resolve() for path in given if path}
    for path in filter(None, out):
        if path.resolve() in taken:
            raise UserError(f"{path} is named twice; name another file to write to.")
        taken.add(path.resolve())


def write_text(path: Path, text: str) -> None:
    """A file that appears whole or not at all."""
    with aside(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="")


def write_csv(path: Path, rows: Iterable[Row]) -> None:
    """One row for each figure, which spreadsheets and data frames turn as they need."""
    with (
        aside(path) as temporary,
        temporary.open("w", encoding="utf-8-sig", newline="") as file,
    ):
        out = csv.writer(file)
        out.writerow(COLUMNS)
        for *names, value in rows:
            shown = value if isinstance(value, int | float) else safe(value)
            out.writerow([*map(safe, names), shown])


def safe(cell: str | None) -> str:
    """Text that no spreadsheet takes for a formula: an apostrophe stands before it."""
    text = cell or ""
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text


def score_rows(data: Mapping[str, Any], prefix: str = "") -> Iterator[Row]:
    """Each figure of what `all_scores` gives: its table, its row and column, its name."""
    for scheme, values in data["schemes"].items():
        yield from _flat(f"{prefix}overall", scheme, "", values)
    for table in ("micro", "macro"):
        for scheme, values in data[table].items():
            yield from _flat(prefix + table, scheme, "", values)
    for label, schemes in data["labels"].items():
        for scheme, values in schemes.items():
            yield from _flat(f"{prefix}label", label, scheme, values)
    for scheme, drawn in data["intervals"].items():
        yield from _flat(f"{prefix}interval", "", scheme, drawn["all"])
        for label, values in drawn["labels"].items():
            yield from _flat(f"{prefix}interval by label", label, scheme, values)
    yield from _flat(f"{prefix}mistakes", "", "", data["mistakes"])
    yield from _other_rows(data, prefix)


def _other_rows(data: Mapping[str, Any], prefix: str) -> Iterator[Row]:
    confusion, tokens = data["confusion"], data["tokens"]
    names = [*confusion["labels"], "(spurious)"], [*confusion["labels"], "(missed)"]
    yield from _crossed(f"{prefix}confusion", *names, confusion["table"])
    yield from _classes(f"{prefix}token", tokens)
    for name in ("micro_with_O", "macro_with_O"):
        yield from _flat(f"{prefix}token {name}", "", "", tokens[name])
    if data["conll"]:
        for label, values in data["conll"]["labels"].items():
            yield from _flat(f"{prefix}conll", label, "", values)
        for name in ("micro", "macro"):
            yield from _flat(f"{prefix}conll {name}", "", "", data["conll"][name])
    yield from confidence_rows(data["calibration"], f"{prefix}confidence")
    if data["classifier"]:
        yield from _categories(data["classifier"], f"{prefix}category")
    yield from _groups(data.get("by", {}), prefix)


def _groups(by: Mapping[str, Any], prefix: str) -> Iterator[Row]:
    for value, schemes in by.get("groups", {}).items():
        for scheme, values in schemes.items():
            yield from _flat(f"{prefix}by {by['field']}", value, scheme, values)
    for value, values in by.get("categories", {}).items():
        yield from _flat(f"{prefix}category by {by['field']}", value, "", values)


def _categories(found: Mapping[str, Any], table: str) -> Iterator[Row]:
    yield from _classes(table, found)
    for name, values in found["intervals"].items():
        yield from _flat(f"{table} interval", name, "", values)
    yield from confidence_rows(found["calibration"], f"{table} confidence")
    for name in ("roc", "precision_recall") if found["curves"] else ():
        curve, of = found["curves"][name], found["curves"]["positive"]
        yield (f"{table} {name}", of, "", "area", curve["area"])
        yield from _flat(f"{table} {name} interval", of, "", curve["interval"])
        for at, point in enumerate(zip(curve["x"], curve["y"], curve["threshold"], strict=True)):
            for measure, value in zip(("x", "y", "threshold"), point, strict=True):
                yield (f"{table} {name}", of, str(at), measure, value)


def confidence_rows(found: Mapping[str, Any] | None, table: str) -> Iterator[Row]:
    """The bins of a reliability curve, its error, and what is left of surer predictions."""
    if not found:
        return
    error = "expected_calibration_error"
    yield (table, "", "", error, found[error])
    for row in found["bins"]:
        yield from _flat(f"{table} bin", f"{row['low']:g} to {row['high']:g}", "", row)
    for row in found["at"]:
        yield from _flat(f"{table} at", f"{row['threshold']:g}", "", row)


def _classes(table: str, found: Mapping[str, Any]) -> Iterator[Row]:
    yield (table, "", "", "accuracy", found["accuracy"])
    for name in ("micro", "macro"):
        yield from _flat(f"{table} {name}", "", "", found[name])
    for name, values in found["classes"].items():
        yield from _flat(f"{table} class", name, "", values)
    yield from _crossed(f"{table} confusion", found["labels"], found["labels"], found["table"])


def _flat(table: str, row: str, column: str, values: Mapping[str, Any]) -> Iterator[Row]:
    for name, value in values.items():
        if isinstance(value, Mapping):
            for inner, figure in value.items():
                if name != "undefined":
                    yield (table, row, column, f"{name} {inner}", figure)
        elif name not in ("undefined", "warning"):
            yield (table, row, column, name, value)


def _crossed(
    table: str, rows: list[str], columns: list[str], cells: list[list[int]]
) -> Iterator[Row]:
    for row, line in zip(rows, cells, strict=True):
        for column, number in zip(columns, line, strict=True):
            yield (table, row, column, "count", number)


def contest_rows(data: Mapping[str, Any]) -> Iterator[Row]:
    """The figures of both sides, and of the tests."""
    for scheme, test in (data["tests"] or {}).items():
        yield from _flat("test", scheme, "", test)
    if data["classifier_test"]:
        yield from _flat("category test", "accuracy", "", data["classifier_test"])
        yield from _flat("category test", "macro F1", "", data["macro_test"])
    for side in ("first", "second"):
        yield from score_rows(data["scores"][side], f"{side}: ")
