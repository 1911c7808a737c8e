"""Files of rules: spaCy's and Prodigy's pattern files, and gazetteers, read and written.

`.jsonl` has a rule a line; `.csv` a term and its label; every other file a term, a tab and its
label on a line. A line that is none is refused by itself, with its number.
"""

import csv
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from corpora.errors import FormatError, UserError
from corpora.formats.decoding import byte_lines, decode, explained
from corpora.formats.writing import aside
from corpora.rules.rule import Rule, checked, from_dict, joined, to_dict

JSONL = (".jsonl", ".ndjson", ".json")
# The first line of a table, where it names the columns.
HEADS = {("term", "label"), ("text", "label"), ("phrase", "label"), ("pattern", "label")}


class Told(NamedTuple):
    """What a file held. refused: a sentence for each line that is no rule. twice: how many rules
    were there before."""

    rules: tuple[Rule, ...]
    refused: tuple[str, ...]
    twice: int


def read(path: Path, *, label: str = "", case: bool = True) -> Told:
    """The rules of a file; `label` is of terms that have none, `case` of terms in tables.

    Raises FormatError where the file cannot be read, or holds no rule at all.
    """
    found: list[Rule] = []
    refused: list[str] = []
    with explained(path), path.open("rb") as file:
        for number, raw in byte_lines(file):
            try:
                line = decode(raw, path=path, line=number).strip("\r\n")
                if rule := _rule(path, line, number, label=label, case=case):
                    found.append(rule)
            except FormatError as error:
                refused.append(str(error))
            except UserError as error:
                refused.append(str(FormatError(str(error), path=path, line=number)))
    rules = joined((), found)
    if not rules:
        first = f" ({refused[0]})" if refused else ""
        raise FormatError(f"there is no rule in it{first}", path=path)
    return Told(rules, tuple(refused), len(found) - len(rules))


def _rule(path: Path, line: str, number: int, *, label: str, case: bool) -> Rule | None:
    """The rule of a line; None for a line that is blank or names the columns. Raises UserError."""
    if not line.strip():
        return None
    if path.suffix.lower() in JSONL:
        return from_dict(_json(line))
    cells = [cell.strip() for cell in _cells(path, line)]
    if number == 1 and tuple(cell.lower() for cell in cells[:2]) in HEADS:
        return None
    named = cells[1] if len(cells) > 1 and cells[1] else label
    if not named:
        raise UserError("the term has no label; write one after it, or choose one for all")
    return checked(Rule(named, cells[0], cells[2] if len(cells) > 2 else "", case))


def _cells(path: Path, line: str) -> list[str]:
    if path.suffix.lower() != ".csv":
        return line.split("\t")
    try:
        return next(csv.reader([line], strict=True))
    except csv.Error as error:
        raise UserError(f"this is no line of a CSV file ({error})") from error


def _json(line: str) -> object:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        at = error.pos + 1
        raise UserError(f"this is no JSON at character {at}; a line is one JSON object") from error
    except (ValueError, RecursionError) as error:
        raise UserError("this is no JSON; a line is one JSON object") from error


def write(path: Path, rules: Iterable[Rule]) -> int:
    """Write rules as `.jsonl`; returns how many. Raises FormatError."""
    lines = list(_lines(rules))
    with aside(path) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(lines)
    return len(lines)


def _lines(rules: Iterable[Rule]) -> Iterator[str]:
    return (json.dumps(to_dict(rule), ensure_ascii=False) + "\n" for rule in rules)
