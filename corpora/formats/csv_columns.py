"""Which columns a table of one text a row has, by their names in its first line."""

import csv
from collections.abc import Mapping, Sequence
from typing import NamedTuple

DELIMITERS = (",", ";", "\t", "|")
# What the columns are called elsewhere, first choice first, in lower case and with _ for a space.
NAMES: Mapping[str, Sequence[str]] = {
    "text": (
        "text", "review", "sentence", "content", "body", "document", "review_text", "reviewtext",
        "clean_text", "comment", "comment_text", "tweet", "tweet_text", "originaltweet",
        "sentimenttext", "message", "sms", "post", "utterance", "phrase", "query", "abstract",
        "article", "news", "description", "headline", "title", "question",
    ),
    "category": (
        "category", "label", "labels", "sentiment", "class", "target", "topic", "intent", "tag",
        "polarity", "emotion", "class_index", "class_name", "label_name", "label_text",
        "airline_sentiment", "categories", "genre", "rating",
    ),
    "id": ("id", "doc_id", "document_id", "text_id", "uid", "uuid", "tweet_id", "review_id"),
}  # fmt: skip
# Stands for the separator of a table of one column, where no sign parts anything.
NOTHING = "\x1f"


class Columns(NamedTuple):
    """Where the columns stand, counted from 0; None for one that the table does not have.

    named: whether the first row names them, and is no text.
    """

    delimiter: str
    names: tuple[str, ...]
    text: int
    category: int | None
    id: int | None
    named: bool = True

    def has(self, name: str) -> bool:
        return not self.named or _place(self.names, name) is not None


def columns(
    header: str, *, text: str | None = None, category: str | None = None, id: str | None = None
) -> Columns | None:
    """The columns that a table's first line names; None where none is of texts.

    text, category, id: as they are called in this table; by default a name that is common. A
    number, where no column is called so: there are no names, and columns count from 1.
    """
    wanted = {"text": text, "category": category, "id": id}
    numbers = {key: int(name) - 1 for key, name in wanted.items() if name and name.isdecimal()}
    if "text" in numbers and not any(_place(_named(header, d), text or "") for d in DELIMITERS):
        return _unnamed(header, numbers)
    tables = [(sign, _named(header, sign)) for sign in DELIMITERS]
    for delimiter, names in sorted(tables, key=lambda table: -len(table[1])):
        alike = _alike(names)
        found = {
            key: _place(names, name)
            if name
            else next((alike[each] for each in NAMES[key] if each in alike), None)
            for key, name in wanted.items()
        }
        if (place := found["text"]) is not None:
            sign = delimiter if len(names) > 1 else NOTHING
            return Columns(sign, names, place, found["category"], found["id"])
    return None


def _unnamed(first: str, numbers: Mapping[str, int]) -> Columns | None:
    """The columns of a table without names, by its first row."""
    for delimiter in ("\t", *DELIMITERS):
        cells = next(csv.reader([first], delimiter=delimiter), [])
        if all(0 <= number < len(cells) for number in numbers.values()):
            names = tuple(f"column {number}" for number in range(1, len(cells) + 1))
            category, doc_id = numbers.get("category"), numbers.get("id")
            return Columns(delimiter, names, numbers["text"], category, doc_id, named=False)
    return None


def _named(header: str, delimiter: str) -> tuple[str, ...]:
    cells = next(csv.reader([header], delimiter=delimiter), [])
    return tuple(cell.strip() or f"column {number}" for number, cell in enumerate(cells, 1))


def _place(names: Sequence[str], name: str) -> int | None:
    return names.index(name) if name in names else _alike(names).get(simple(name))


def _alike(names: Sequence[str]) -> dict[str, int]:
    """Where each name stands first, as NAMES would have it."""
    return {simple(name): place for place, name in reversed(list(enumerate(names)))}


def simple(name: str) -> str:
    """A column's name as NAMES has it."""
    return "_".join(name.lower().split())
