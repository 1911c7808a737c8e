"""A file of JSON that is one array (or one object): its items, each with its line."""

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TextIO

from corpora.formats import decoding
from corpora.formats.json_text import cleaned, finite, not_json
from corpora.formats.jsonl_fields import LineError
from corpora.formats.reading import Reading
from corpora.json_errors import explained

_BETWEEN = re.compile(r"[\s,]*")
CHUNK = 2**20
# Characters of one item. A file may be of any size; what is read of it at once may not.
MAX_ITEM = 64 * 2**20


def items(reading: Reading) -> Iterator[tuple[int, Any]]:
    """Numbered items, one after another, in memory for one of them. Where the JSON breaks, the
    rest is refused.

    Raises FormatError where the file is not JSON text at all.
    """
    encoding = reading.other_encoding() or "utf-8-sig"
    with (
        decoding.explained(reading.path),
        io.TextIOWrapper(reading.open(), encoding=encoding, newline="") as text,
    ):
        try:
            yield from _items(_Window(text), reading)
        except (UnicodeError, LookupError) as error:
            raise reading.error(decoding.bad_encoding(encoding, error)) from error


@dataclass(slots=True)
class _Window:
    """What is at hand of a text. place: what comes before it is done with. line: where it is."""

    text: TextIO
    held: str = ""
    place: int = 0
    line: int = 1

    def more(self) -> bool:
        """Take more of the text, as much again as is at hand; whether there was any."""
        kept = self.held[self.place :]
        found = self.text.read(max(CHUNK, len(kept)))
        self.held, self.place = kept + found, 0
        return bool(found)

    def pass_to(self, place: int) -> None:
        self.line += self.held.count("\n", self.place, place)
        self.place = place

    def next(self) -> str:
        """The sign that the next item begins with; "" at the end."""
        while True:
            gap = _BETWEEN.match(self.held, self.place)
            self.pass_to(gap.end() if gap else self.place)
            if self.place < len(self.held) or not self.more():
                return self.held[self.place : self.place + 1]


def _items(window: _Window, reading: Reading) -> Iterator[tuple[int, Any]]:
    decoder = json.JSONDecoder(parse_constant=not_json, parse_float=finite)
    if listed := window.next() == "[":
        window.pass_to(window.place + 1)
    while (sign := window.next()) not in ("", "]"):
        line = window.line
        try:
            value, end = _value(window, decoder)
            value = cleaned(value, window.held[window.place : end], reading, line)
        except (ValueError, RecursionError, LineError) as error:
            what = explained(error) if isinstance(error, json.JSONDecodeError) else str(error)
            reading.refuse(line, f"is not JSON ({what}); this and the rest were left out")
            return
        window.pass_to(end)
        yield line, value
    if listed and not sign:
        reading.lose(window.line, "the file ends before its list does; what was whole was taken")


def _value(window: _Window, decoder: json.JSONDecoder) -> tuple[Any, int]:
    """The next item and where it ends; more is read until it is whole. Raises ValueError."""
    while True:
        try:
            value, end = decoder.raw_decode(window.held, window.place)
        except json.JSONDecodeError:
            if len(window.held) - window.place > MAX_ITEM or not window.more():
                raise
            continue
        # A number at the very end of what is at hand may go on.
        if end < len(window.held) or not window.more():
            return value, end
