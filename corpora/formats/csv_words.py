"""The course's table of one token a row: columns `doc`, `words`, `labels`."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from corpora.document import Document
from corpora.errors import UserError
from corpora.formats import iob
from corpora.formats.info import ASPECTS
from corpora.formats.iob import Dialect, Sentence
from corpora.formats.reading import Reading
from corpora.formats.writing import Writing
from corpora.tags import Invalid, encode

CARRIES = frozenset(("id", "tokens", "spans"))
HEADER = ("doc", "words", "labels")
DELIMITERS = (",", ";", "\t", "|")
# A table with this column has one text a row, whatever its other columns are called.
TEXT = "text"
# What the columns are called elsewhere ("Sentence #" in Kaggle's table of named entities).
NAMES = {
    "doc": ("doc", "doc_id", "document", "document_id", "sentence #", "sentence_id", "sentence"),
    "words": ("words", "word", "tokens", "token"),
    "labels": ("labels", "label", "tags", "tag", "ner_tags", "ner_tag", "ner", "iob", "bio"),
}


class Columns(NamedTuple):
    """Where the columns stand, counted from 0; None for one that the table does not have."""

    delimiter: str
    words: int
    doc: int | None
    labels: int | None
    ignored: tuple[str, ...]

    @property
    def width(self) -> int:
        return max(self.words, self.doc or 0, self.labels or 0) + 1


def read(reading: Reading, columns: Columns, *, invalid: Invalid = "begin") -> Iterator[Document]:
    """The documents, each as long as its id in `doc` stays the same or the cell is empty.

    An empty row ends a sentence; in a document without any, sentences are made.
    """
    lines = reading.lines()
    next((line for _, line in lines if line.strip()), None)
    if columns.ignored:
        reading.lose(1, f"the columns {', '.join(columns.ignored)} were not read")
    dialect = Dialect(invalid)
    for group in _groups(lines, columns, reading.name):
        made = group.document(reading, dialect)
        if doc := made and reading.take(made, group.line):
            yield doc
    dialect.tell(reading)


@dataclass(slots=True)
class _Group:
    """The rows of one document. fault: the first line that is wrong, and why."""

    id: str
    line: int
    rows: list[tuple[list[str], list[str]]] = field(default_factory=lambda: [([], [])])
    fault: tuple[int, str] | None = None
    lines: list[str] = field(default_factory=list)

    def add(self, word: str, tag: str) -> None:
        self.rows[-1][0].append(word)
        self.rows[-1][1].append(tag)

    def document(self, reading: Reading, dialect: Dialect) -> Document | None:
        """None where it was refused."""
        if self.fault:
            reading.refuse(*self.fault, "\n".join(self.lines))
            return None
        try:
            sentences = [self._sentence(dialect, *row) for row in self.rows if row[0]]
        except UserError as error:
            message = f"document {self.id} was left out. {error}"
            reading.refuse(self.line, message, "\n".join(self.lines))
            return None
        doc = iob.document(self.id, sentences, reading.lang)
        return doc if len(sentences) > 1 else doc.replace(sentences=())

    def _sentence(self, dialect: Dialect, words: list[str], tags: list[str]) -> Sentence:
        return dialect.sentence(self.line, words, [tags])


def _groups(lines: Iterable[tuple[int, str]], columns: Columns, name: str) -> Iterator[_Group]:
    group: _Group | None = None
    for number, line in lines:
        if not line.strip(columns.delimiter + " "):
            if group and group.rows[-1][0]:
                group.rows.append(([], []))
                group.lines.append(line)
            continue
        cells = _cells(line, columns.delimiter)
        doc_id = _cell(cells, columns.doc)
        if not group or (doc_id.strip() and doc_id != group.id):
            if group:
                yield group
            group = _Group(doc_id if doc_id.strip() else f"{name}-1", number)
        group.lines.append(line)
        word = _cell(cells, columns.words).strip()
        if len(cells) < columns.width or not word:
            what = "a word" if len(cells) >= columns.width else f"{columns.width} columns"
            message = f"has not {what}; document {group.id} was left out"
            group.fault = group.fault or (number, message)
        else:
            group.add(word, _cell(cells, columns.labels).strip())
    if group:
        yield group


def _cell(cells: Sequence[str], column: int | None) -> str:
    return cells[column] if column is not None and column < len(cells) else ""


def _cells(line: str, delimiter: str) -> list[str]:
    """The cells of a row. A word never holds a line break, so a quote that is not closed in its
    line is no quote but a word."""
    if '"' not in line or line.count('"') % 2:
        return line.split(delimiter)
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return line.split(delimiter)


def columns(header: str) -> Columns | None:
    """The columns that a table's first line names; None where none is of words."""
    for delimiter in DELIMITERS:
        cells = [cell.strip().lower() for cell in _cells(header, delimiter)]
        found = {
            key: next((cells.index(name) for name in names if name in cells), None)
            for key, names in NAMES.items()
        }
        words = found["words"]
        if words is not None and TEXT not in cells:
            used = set(found.values())
            ignored = tuple(c for i, c in enumerate(cells) if i not in used and c)
            alone = delimiter if len(cells) > 1 else ""
            return Columns(alone or ",", words, found["doc"], found["labels"], ignored)
    return None


def doc_rows(doc: Document, writing: Writing) -> Iterator[tuple[str, str, str]]:
    """A document's rows, tags in IOB2; what they cannot carry is counted."""
    if not doc.tokens:
        writing.lose("documents without words")
    tags, words = encode(len(doc.tokens), iob.flat_spans(doc, writing), "IOB2"), doc.words
    joined = " ".join(words)
    if len(doc.sentences) > 1:
        writing.lose(ASPECTS["sentences"])
    if joined != doc.text:
        writing.lose(ASPECTS["white space"])
    if "\n" in joined or "\r" in joined:
        writing.lose("line breaks within words")
        words = [" ".join(word.splitlines()) for word in words]
    doc_id = " ".join(doc.id.splitlines())
    return ((doc_id, word, tag) for word, tag in zip(words, tags, strict=True))
