"""The table of a WebAnno TSV 3 file: its layers, its sentences, the values in its cells."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from corpora.errors import FormatError

_ROW = re.compile(r"\d+-\d+(\.\d+)?\t(\d{1,9})-(\d{1,9})\t")
_ID = re.compile(r"(?<!\\)((?:\\\\)*)\[(\d{1,9})\]$")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}
_IN_TEXT = str.maketrans({"\\": "\\\\"} | {c: f"\\{name}" for name, c in _CONTROLS.items()})
_IN_VALUE = re.compile(r"[\\\[\]|_;*]|->")


class Layer(NamedTuple):
    """kind: SP (spans), RL (relations), CH (chains). column: of its first feature, from 0."""

    kind: str
    name: str
    features: tuple[str, ...]
    column: int

    @property
    def width(self) -> int:
        return max(1, len(self.features))


class Unit(NamedTuple):
    """A row: a token, or a part of one. Offsets as the file counts them."""

    line: int
    part: bool
    start: int
    end: int
    form: str
    cells: list[str]


@dataclass(slots=True)
class Sentence:
    """texts: its `#Text=` lines, as they stand."""

    line: int
    texts: list[str] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)


class Value(NamedTuple):
    """One of the values stacked in a cell. text: None for an annotation that has none."""

    text: str | None
    id: int


def layers(header: Iterable[str]) -> list[Layer]:
    """The layers that the lines `#T_SP=name|feature|feature` name."""
    found: list[Layer] = []
    for line in header:
        kind, _, rest = line[3:].partition("=")
        name, *features = rest.split("|")
        column = found[-1].column + found[-1].width if found else 0
        found.append(Layer(kind, name, tuple(features), column))
    return found


def sentences(lines: Iterable[tuple[int, str]], header: list[str]) -> Iterator[Sentence]:
    """The sentences; the lines that name layers go into `header`. Raises FormatError, no path."""
    sentence = Sentence(0)
    for number, line in lines:
        if line.startswith("#Text="):
            if sentence.units:
                yield sentence
                sentence = Sentence(number)
            sentence.line = sentence.line or number
            sentence.texts.append(line.removeprefix("#Text="))
        elif line.startswith(("#T_SP=", "#T_RL=", "#T_CH=")):
            header.append(line)
        elif line.strip() and not line.startswith("#"):
            sentence.units.append(_unit(number, line, sentence))
        elif not line.strip() and sentence.texts:
            yield sentence
            sentence = Sentence(0)
    if sentence.texts:
        yield sentence


def _unit(number: int, line: str, sentence: Sentence) -> Unit:
    match = _ROW.match(line)
    if not match:
        raise FormatError("is not of the form `1-1<tab>0-4<tab>word<tab>...`", line=number)
    if not sentence.texts:
        raise FormatError("stands in a sentence without a #Text= line", line=number)
    form, *cells = line[match.end() :].split("\t")
    return Unit(number, bool(match[1]), int(match[2]), int(match[3]), form, cells)


def values(cell: str) -> Iterator[Value]:
    """The values stacked in a cell: `PER[1]|LOC`; nothing for `_`."""
    for piece in re.findall(r"(?:[^|\\]|\\.|\\$)+", cell, re.DOTALL):
        match = _ID.search(piece)
        plain = piece[: match.start() + len(match[1])] if match else piece
        if plain != "_":
            yield Value(None if plain == "*" else unescape(plain), int(match[2]) if match else 0)


def unescape(text: str) -> str:
    return _ESCAPED.sub(lambda match: _CONTROLS.get(match[1], match[1]), text)


def escape_text(text: str) -> str:
    """As a text stands in its line."""
    return text.translate(_IN_TEXT)


def escape_value(text: str) -> str:
    """As a value stands in its cell."""
    return _IN_VALUE.sub(lambda match: f"\\{match[0]}", text)
