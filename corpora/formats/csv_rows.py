"""The rows of a table whose cells may hold line breaks, each with the line where it begins."""

import csv
import io
import re
from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from corpora.formats import decoding
from corpora.formats.reading import MAX_TEXT, Reading

# A quote that is never closed swallows what follows. Up to here the lines after it are read anew.
RETRIED = 2_000
# The module's own limit is 128 KB, less than many a text. It holds for the whole process.
csv.field_size_limit(MAX_TEXT)
_PIECES = re.compile("[^\r]*\r\n?|[^\r]+")


class Row(NamedTuple):
    """line: where it begins. cells: None where the row cannot be parted.

    text: as it stands in the file; of a row that cannot be parted, its line.
    loose: whether a quote stands alone in it, and was taken for a character.
    """

    line: int
    cells: list[str] | None
    text: str
    loose: bool = False


def rows(reading: Reading, delimiter: str, width: int) -> Iterator[Row]:
    """The rows that are not blank. Raises FormatError where the file is not text.

    width: the number of cells. A quote that is not closed, or only in a later row, is taken for a
    character; the lines that it seemed to embrace are rows of their own.
    """
    lines = _Lines(raw_lines(reading))
    table = csv.reader(lines, delimiter=delimiter)
    while True:
        lines.record.clear()
        try:
            cells: list[str] | None = next(table)
        except StopIteration:
            return
        except csv.Error:
            cells = None
        record = [line for _, line in lines.record]
        number, text = lines.record[0]
        if cells is not None and _is_whole(cells, record, delimiter, width):
            if any(cell.strip() for cell in cells):
                yield Row(number, cells, "".join(record))
            continue
        if len(record) <= RETRIED:
            lines.again(lines.record[1:])
        alone = text.rstrip("\r\n").split(delimiter)
        yield Row(number, alone if len(alone) == width else None, text, loose=True)


def _is_whole(cells: list[str], record: list[str], delimiter: str, width: int) -> bool:
    """Whether the record is one row; a single line may leave out its last cells."""
    text = "".join(record)
    if '"' not in text:
        return True
    try:
        next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), None)
    except csv.Error as error:
        return len(record) == 1 and "end of data" not in str(error)
    if len(record) == 1:
        return True
    return len(cells) == width and not (delimiter == "\t" and _are_rows(record, width))


def _are_rows(record: list[str], width: int) -> bool:
    """Whether lines with tabs that a quote seems to join are rows, as in tables without quoting:
    each has all its cells, and no cell before the quote is in quotes."""
    heads = [cell.startswith('"') for cell in record[0].split("\t")]
    return width > 1 and sum(heads) == 1 and all(line.count("\t") == width - 1 for line in record)


class _Lines:
    """Numbered lines for csv.reader, which remembers those of the row at hand."""

    def __init__(self, lines: Iterator[tuple[int, str]]) -> None:
        self.lines = lines
        self.record: list[tuple[int, str]] = []
        self.waiting: deque[tuple[int, str]] = deque()

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self.waiting.popleft() if self.waiting else next(self.lines)
        self.record.append(line)
        return line[1]

    def again(self, lines: list[tuple[int, str]]) -> None:
        self.waiting.extendleft(reversed(lines))


def raw_lines(reading: Reading) -> Iterator[tuple[int, str]]:
    """Numbered lines with their ends as they are. Raises FormatError where one is not text."""
    number = 0
    for line in _decoded(reading):
        # A line end of old Macs is one, too.
        for piece in _PIECES.findall(line) if "\r" in line.rstrip("\r\n") else [line]:
            number += 1
            yield number, piece


def _decoded(reading: Reading) -> Iterator[str]:
    encoding, path = reading.other_encoding(), reading.path
    with decoding.explained(path), reading.open() as file:
        if not encoding:
            for number, raw in decoding.byte_lines(file):
                yield decoding.decode(raw, path=path, line=number)
            return
        try:
            with io.TextIOWrapper(file, encoding=encoding, newline="") as text:
                for number, line in enumerate(text):
                    yield line if number else line.removeprefix("\ufeff")
        except (UnicodeError, LookupError) as error:
            message = decoding.bad_encoding(encoding, error)
            raise reading.error(message) from error
