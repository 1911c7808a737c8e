"""What one types into the filter field: `state:open label:ORG who:ana flag:yes any words`."""

import re
from math import inf
from typing import NamedTuple

from corpora.document import PARTS, STATES
from corpora.project import Filters

FIELDS = ("state", "label", "part", "category", "who", "score", "proposed", "flag")
CHOICES = {"state": STATES, "part": PARTS, "flag": ("yes", "no")}
SCORES = ("<0.5", ">0.9", "0.2-0.5")  # what a range may look like
# `0.2-0.5`, `<0.5`, `>0.9`; a comma will do for the point.
RANGE = re.compile(r"(\d*[.,]?\d+)-(\d*[.,]?\d+)|([<>])(\d*[.,]?\d+)")
WORD = re.compile(r'(?:(\w+):)?(?:"([^"]*)"?|(\S+))')


class Wanted(NamedTuple):
    """The filters, and what is wrong with them: a value that a field never has."""

    filters: Filters
    wrong: str = ""


def parse(text: str) -> Wanted:
    """Read a filter. Words with no field, or an unknown one, are looked for in the texts."""
    found: dict[str, object] = {}
    words: list[str] = []
    wrong = ""
    for match in WORD.finditer(text):
        field, value = match[1], match[2] if match[2] is not None else match[3]
        if match[3] and match[3].removesuffix(":") in FIELDS and match[3].endswith(":"):
            continue  # what the field is to be is not typed yet
        if field not in FIELDS:
            words.append(f"{field}:{value}" if field else value)
        elif field == "flag" and (choice := _choose(field, value)):
            found["flagged"] = choice == "yes"
        elif choice := _choose(field, value):
            found[field] = choice
        elif value:
            wrong = match[0]
    if words:
        found["text"] = " ".join(words)
    return Wanted(Filters(**found), wrong)  # type: ignore[typeddict-item]


def examples(wrong: str) -> list[str]:
    """What could stand in the place of what is wrong."""
    field = wrong.partition(":")[0]
    return [f"{field}:{value}" for value in CHOICES.get(field, SCORES)]


def quoted_without(text: str, field: str) -> str:
    """A filter as it was typed, without what it says of a field."""
    return " ".join(match[0] for match in WORD.finditer(text) if match[1] != field)


def _choose(field: str, value: str) -> object:
    """The value; for a field with few values the one that begins like it; nothing for none."""
    if field == "score":
        return _range(value)
    choices = CHOICES.get(field)
    if choices is None or not value:
        return value
    return next((choice for choice in choices if choice.startswith(value.lower())), "")


def _range(value: str) -> tuple[float, float] | None:
    """From which score to below which; None where it is not said in this way, or none can be."""
    match = RANGE.fullmatch(value)
    if match is None:
        return None
    low, high, sign, border = (part and part.replace(",", ".") for part in match.groups())
    if border:
        return (-inf, float(border)) if sign == "<" else (float(border), inf)
    found = (float(low or 0), float(high or 0))
    return found if found[0] < found[1] else None
