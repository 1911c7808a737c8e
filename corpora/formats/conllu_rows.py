"""The sentences of a CoNLL-U file: their rows, and which of them are the tokens of the text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from corpora.errors import FormatError
from corpora.formats.conll_shape import is_blank
from corpora.formats.reading import Reading
from corpora.formats.report import counted
from corpora.formats.tally import Tally

TEN = ("ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS", "MISC")
# The column of labels, in CoNLL-U Plus, of documents that bring no rows of their own.
OWN = "TAGWRIGHT:NER"
HEADER = re.compile(r"#\s*global\.columns\s*=\s*(.*)")
# How the first row of a sentence begins.
_FIRST = ("1\t", "1-")
_FORMS = ("FORM", "TOKEN", "WORD")


class Columns(NamedTuple):
    """The columns of a file, by name; -1 where there is no such column."""

    names: tuple[str, ...]
    id: int
    form: int
    misc: int

    def find(self, name: str) -> int:
        """Where a column is, whatever the case of its name; -1 for none."""
        return _find(self.names, name)


class Block(NamedTuple):
    """One sentence.

    line: of its first line. lines: as they stand in the file, comments among them. rows: their
    cells. places: the index in `lines` of each row. owners: the token that each row belongs to,
    -1 for an empty node. heads: the row that stands for each token in the text.
    """

    line: int
    lines: list[str]
    rows: list[list[str]]
    places: list[int]
    owners: list[int]
    heads: list[int]

    @property
    def comments(self) -> list[str]:
        if self.places and self.places[0] == len(self.lines) - len(self.rows):
            return self.lines[: self.places[0]]
        rows = set(self.places)
        return [line for index, line in enumerate(self.lines) if index not in rows]


def columns(names: Iterable[str]) -> Columns | None:
    """The columns of these names; None where none of them holds the words."""
    names = tuple(names)
    form = next((place for name in _FORMS if (place := _find(names, name)) >= 0), -1)
    found = Columns(names, _find(names, "ID"), form, _find(names, "MISC"))
    return found if form >= 0 else None


def _find(names: Sequence[str], name: str) -> int:
    upper = [known.upper() for known in names]
    return upper.index(name.upper()) if name.upper() in upper else -1


def blocks(
    lines: Iterable[tuple[int, str]], known: Columns, reading: Reading, tally: Tally
) -> Iterator[Block]:
    """The sentences that can be read; the others are refused, one by one."""
    first, held = 0, list[str]()
    for number, line in lines:
        if not is_blank(line):
            if line.startswith(_FIRST) and known.id == 0 and (at := _anew(held)):
                tally.add("sentence", "with no blank line before", number)
                yield from _taken(first, held[:at], known, reading, tally)
                first, held = first + at, held[at:]
            first = first or number
            held.append(line)
            continue
        if held:
            yield from _taken(first, held, known, reading, tally)
            first, held = 0, []
    if held:
        yield from _taken(first, held, known, reading, tally)


def _anew(held: list[str]) -> int:
    """Where the sentence begins whose first row comes after these lines; 0: it is theirs."""
    at = len(held)
    while at and held[at - 1][0] == "#":
        at -= 1
    # Before the first word stand its range, and the empty nodes before it.
    return 0 if at and held[at - 1].startswith(("1-", "0.")) else at


def _taken(
    first: int, lines: list[str], known: Columns, reading: Reading, tally: Tally
) -> Iterator[Block]:
    try:
        found = block(first, lines, known, tally)
    except FormatError as error:
        at = error.line or first
        reading.refuse(at, f"{error.message}; its sentence was left out", lines[at - first])
        return
    if found.rows:
        yield found


def block(first: int, lines: list[str], known: Columns, tally: Tally) -> Block:
    """The sentence of these lines. Raises FormatError that names the line."""
    rows: list[list[str]] = []
    places: list[int] = []
    width = len(known.names)
    for place, line in enumerate(lines):
        if line[0] == "#" and _is_comment(line, known):
            continue
        cells = line.split("\t")
        if len(cells) != width:
            cells = _cells(line, width, first + place, known, tally)
        if not cells[known.form].strip():
            raise FormatError("has no word", line=first + place)
        rows.append(cells)
        places.append(place)
    owners, heads = _owners(rows, known, first, places)
    if rows and not heads:
        raise FormatError("has empty nodes only", line=first)
    return Block(first, lines, rows, places, owners, heads)


def _is_comment(line: str, known: Columns) -> bool:
    return known.id >= 0 or line.count("\t") + 1 != len(known.names)


def _cells(line: str, width: int, number: int, known: Columns, tally: Tally) -> list[str]:
    """The cells of a row that are not simply parted by tabs. Raises FormatError."""
    cells = line.rstrip("\t ").split("\t")
    if len(cells) == 1:
        cells = re.split(" {2,}", cells[0])
        cells = cells if len(cells) == width else line.split()
        if len(cells) == width:
            tally.add("row", "with spaces in place of tabs", number)
    if known.form < len(cells) < width and len(cells) > 1:
        tally.add("row", f"with fewer than {width} columns", number)
        return cells + ["_"] * (width - len(cells))
    if len(cells) != width:
        found = counted(len(cells), "column")
        raise FormatError(f"has {found} where the file has {width}", line=number)
    return cells


def _owners(
    rows: list[list[str]], known: Columns, first: int, places: list[int]
) -> tuple[list[int], list[int]]:
    """For each row its token, and for each token its row."""
    if known.id < 0:
        return list(range(len(rows))), list(range(len(rows)))
    owners: list[int] = []
    heads: list[int] = []
    begin, end = 1, 0  # of the range that the rows stand in
    for index, row in enumerate(rows):
        kind, low, high = _number(row[known.id])
        if kind == "":
            raise FormatError(f"has {row[known.id]!r} for an id", line=first + places[index])
        if kind == ".":
            owners.append(-1)
            continue
        if kind != "n" or not begin <= low <= end:
            heads.append(index)
            begin, end = (low, high) if kind == "-" else (1, 0)
        owners.append(len(heads) - 1)
        if kind == "n" and low == end:
            begin, end = 1, 0
    return owners, heads


@lru_cache(maxsize=4096)
def _number(value: str) -> tuple[str, int, int]:
    """What an id is: `n` of a word, `-` of a range, `.` of an empty node; "" of nothing."""
    from conllu.exceptions import ParseException
    from conllu.parser import parse_id_value

    try:
        found = parse_id_value(value)
    except (ParseException, ValueError):  # a number too long for Python is a ValueError
        return "", 0, 0
    if isinstance(found, int):
        return "n", found, found
    return (found[1], found[0], found[2]) if found else ("", 0, 0)
