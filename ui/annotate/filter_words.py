"""What one types into the filter field: `state:open label:ORG part:test category:pos any words`."""

import re
from typing import NamedTuple

from corpora.document import PARTS, STATES
from corpora.project import Filters

FIELDS = ("state", "label", "part", "category")
CHOICES = {"state": STATES, "part": PARTS}
WORD = re.compile(r'(?:(\w+):)?(?:"([^"]*)"?|(\S+))')


class Wanted(NamedTuple):
    """The filters, and what is wrong with them: a value that a field never has."""

    filters: Filters
    wrong: str = ""


def parse(text: str) -> Wanted:
    """Read a filter. Words with no field, or an unknown one, are looked for in the texts."""
    found: dict[str, str] = {}
    words: list[str] = []
    wrong = ""
    for match in WORD.finditer(text):
        field, value = match[1], match[2] if match[2] is not None else match[3]
        if field not in FIELDS:
            words.append(f"{field}:{value}" if field else value)
        elif choice := _choose(field, value):
            found[field] = choice
        elif value:
            wrong = match[0]
    if words:
        found["text"] = " ".join(words)
    return Wanted(Filters(**found), wrong)  # type: ignore[typeddict-item]


def _choose(field: str, value: str) -> str:
    """The value; for a field with few values the one that begins like it, "" for none."""
    choices = CHOICES.get(field)
    if choices is None or not value:
        return value
    return next((choice for choice in choices if choice.startswith(value.lower())), "")
