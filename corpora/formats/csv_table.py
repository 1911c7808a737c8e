"""Tables with commas: one token a row (doc, words, labels), or one text a row with its category."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryFile

from corpora.document import Document
from corpora.formats import csv_columns, csv_texts, csv_words
from corpora.formats.csv_texts import Texts
from corpora.formats.info import FormatInfo, Option
from corpora.formats.iob import INVALID
from corpora.formats.reading import Reading
from corpora.formats.writing import Writing
from corpora.tags import Invalid

INFO = FormatInfo(
    name="csv",
    title="Table with commas: a token a row, or a text a row with its category",
    suffixes=(".csv",),
    carries=frozenset(("id", "tokens", "spans", "category")),
    state="reviewed",
    unit="item",
    header=True,
    options=(
        Option(
            "text_column",
            "the column of texts, by name (or number, where none has one); else text or the like",
        ),
        Option("category_column", "the column of categories; by default label or the like"),
        Option("id_column", "the column of ids; by default id or the like"),
        INVALID,
    ),
)


def sniff(head: str) -> bool:
    """Whether the first line names the columns of one of the two tables."""
    header = _header(head)
    words = csv_words.columns(header)
    if words and words.delimiter and (words.doc, words.labels) != (None, None):
        return True
    texts = csv_columns.columns(header)
    return bool(texts and texts.category is not None)


def read(
    reading: Reading,
    *,
    invalid: Invalid = "begin",
    text_column: str | None = None,
    category_column: str | None = None,
    id_column: str | None = None,
) -> Iterator[Document]:
    """The documents of either table; a column that is named here makes it one of texts.

    Raises FormatError where the first line does not name the columns.
    """
    header = _header(reading.head())
    named = (text_column, category_column, id_column)
    words = csv_words.columns(header)
    if words and not any(named):
        return csv_words.read(reading, words, invalid=invalid)
    texts = csv_columns.columns(header, text=text_column, category=category_column, id=id_column)
    if not texts:
        what = "does not name its columns in its first line: doc, words, labels, or text, category"
        raise reading.error(
            f"{what}; name one with text_column, by its number if it has no name", 1
        )
    if unknown := [name for name in named if name and not texts.has(name)]:
        message = f"has no column {unknown[0]!r}; it has: {', '.join(texts.names)}"
        raise reading.error(message, 1)
    return csv_texts.read(reading, texts)


def _header(head: str) -> str:
    """The first line that is not blank."""
    return next((line for line in head.splitlines() if line.strip()), "")


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """A token a row; a text a row where documents have categories and none has annotations.

    With tabs in the format `tsv`, else with commas.
    """
    delimiter = "\t" if writing.info.name == "tsv" else ","
    # Which table it will be is known at the end; each counts what it would lose.
    tokens = Writing(writing.path, replace(writing.info, carries=csv_words.CARRIES))
    texts = Writing(writing.path, replace(writing.info, carries=csv_texts.CARRIES))
    with TemporaryFile("w+", encoding="utf-8", newline="\n", dir=path.parent) as spool:
        kept: Texts | None = Texts(spool, texts)
        with path.open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file, delimiter=delimiter, lineterminator="\n")
            table.writerow(csv_words.HEADER)
            for doc in tokens.through(docs):
                table.writerows(csv_words.doc_rows(doc, tokens))
                kept = kept if kept and kept.add(doc) else None
        if kept and kept.labelled:
            kept.write(path, delimiter)
    writing.left = Counter((texts if kept and kept.labelled else tokens).left)
