"""A table of one text a row: its text, its category, its id, and what else it says."""

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from corpora.document import Document
from corpora.errors import UserError
from corpora.formats.csv_columns import Columns, simple
from corpora.formats.csv_rows import Row, rows
from corpora.formats.info import ASPECTS
from corpora.formats.reading import Reading
from corpora.formats.remade import lose_remade
from corpora.formats.writing import Writing
from corpora.labels import check_name

CARRIES = frozenset(("id", "white space", "category", "state", "meta"))
HEADER = ("id", "text", "category")
# Columns of metadata that are written; a corpus whose every document has its own makes no table.
MOST = 200
# A line break as JSON has it.
_BREAK = re.compile(r"\\[rn]")


def read(reading: Reading, found: Columns) -> Iterator[Document]:
    """A document for each row that names no columns; a row without a text is refused."""
    table = rows(reading, found.delimiter, len(found.names))
    if found.named:
        next(table, None)
    for row in table:
        try:
            doc = _document(row, found, reading)
        except UserError as error:
            reading.refuse(row.line, str(error), row.text.rstrip("\r\n"))
            continue
        if row.loose:
            reading.mend(row.line, "has a quote that is not closed; it was taken for a character")
        if taken := reading.take(doc, row.line):
            yield taken


def _document(row: Row, found: Columns, reading: Reading) -> Document:
    if row.cells is None:
        raise UserError("has a quote that is not closed; close it, or double it")
    extra = row.cells[len(found.names) :]
    if any(cell.strip() for cell in extra):
        have, want = len(row.cells), len(found.names)
        raise UserError(f"has {have} cells for {want} columns; put its text in quotes")
    values = dict(zip(range(len(found.names)), row.cells, strict=False))
    text = values.pop(found.text, "")
    category = values.pop(found.category, "").strip() if found.category is not None else ""
    name = values.pop(found.id, "") if found.id is not None else ""
    if not text.strip():
        raise UserError("has no text")
    return Document(
        id=name if name.strip() else f"{reading.name}-{row.line}",
        text=text,
        lang=reading.lang,
        category=check_name(category) if category else None,
        state="reviewed" if category else None,
        meta={found.names[place]: cell for place, cell in values.items() if cell},
    )


@dataclass(slots=True)
class Texts:
    """Rows of texts on their way to a table, in `spool` until all its columns are known.

    labelled: whether one of them has a category.
    """

    spool: IO[str]
    writing: Writing
    labelled: bool = False
    names: dict[str, None] = field(default_factory=dict)

    def add(self, doc: Document) -> bool:
        """Keep this document's row, count what it cannot carry; False where it has annotations."""
        if doc.spans:
            return False
        for each in self.writing.through([doc]):
            if not each.text.strip():
                self.writing.lose("documents without words")
                return True
            self._lose(each)
            more = self._more(each)
            self.labelled |= each.category is not None
            json.dump([each.id, each.text, each.category, more], self.spool)
            self.spool.write("\n")
        return True

    def _more(self, doc: Document) -> dict[str, str]:
        """The metadata that is text, which has columns of its own."""
        found = {key: value for key, value in doc.meta.items() if _is_cell(key, value)}
        new = [key for key in found if key not in self.names]
        self.names |= dict.fromkeys(new[: MOST - len(self.names)])
        more = {key: value for key, value in found.items() if key in self.names}
        if len(more) < len(doc.meta):
            self.writing.lose("metadata other than short texts, one of a kind in each document")
        return more

    def _lose(self, doc: Document) -> None:
        if doc.state != ("reviewed" if doc.category else None):
            self.writing.lose(ASPECTS["state"])
        if doc.category and doc.category != doc.category.strip():
            self.writing.lose("white space at the ends of categories")
        lose_remade(doc, self.writing)

    def write(self, path: Path, delimiter: str) -> None:
        """The table: id, text, category, and the names of the metadata."""
        self.spool.seek(0)
        with path.open("w", encoding="utf-8", newline="") as file:
            plain = csv.writer(file, delimiter=delimiter, lineterminator="\n")
            # Some versions of Python leave \r without quotes; and where lines break, quotes around
            # all cells tell the row from rows with a loose quote.
            quoted = csv.writer(
                file, delimiter=delimiter, lineterminator="\n", quoting=csv.QUOTE_ALL
            )
            plain.writerow([*HEADER, *self.names])
            for line in self.spool:
                name, text, category, more = json.loads(line)
                row = [name, text, category or "", *(more.get(key, "") for key in self.names)]
                (quoted if _BREAK.search(line) else plain).writerow(row)


def _is_cell(key: str, value: object) -> bool:
    """Whether a value can stand in a column of this name, and come back."""
    plain = key == key.strip() and key.isprintable() and simple(key) not in HEADER
    return bool(key and plain and isinstance(value, str) and value)
