"""CoNLL-U: a word a line in ten columns, comments, and labels in MISC or one of the columns."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from corpora.document import Document
from corpora.formats.conllu_reading import CARRIES, OPTIONS, Reader
from corpora.formats.conllu_rows import TEN, Columns, columns
from corpora.formats.conllu_writing import Lines
from corpora.formats.info import FormatInfo
from corpora.formats.reading import Reading
from corpora.formats.writing import Writing
from corpora.tags import Invalid

INFO = FormatInfo(
    name="conllu",
    title="CoNLL-U: a word a line in ten columns (Universal Dependencies)",
    suffixes=(".conllu",),
    carries=CARRIES,
    state="reviewed",
    options=OPTIONS,
    unit="paragraph",
)
_ID = re.compile(r"\d+([-.]\d+)?")


def sniff(head: str) -> bool:
    """Whether the rows have ten columns parted by tabs, and the first numbers the words."""
    rows = _rows(head)
    numbered = [row for row in rows if len(row) == len(TEN) and _ID.fullmatch(row[0])]
    return bool(rows) and len(numbered) * 10 >= len(rows) * 9


def _rows(head: str) -> list[list[str]]:
    lines = re.split("\r\n|\n|\r", head)
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]


def read(
    reading: Reading,
    *,
    column: str | None = None,
    sentences_per_doc: int | None = None,
    invalid: Invalid = "begin",
) -> Iterator[Document]:
    """The documents that `# newdoc` lines part.

    A token is what stands in the text: a range (`1-2`) is one, the words in it are not; empty
    nodes are none. column: where the labels are, a column or a key of MISC; by default the
    entities in MISC. sentences_per_doc: of the documents that are made where the file marks none.
    invalid: what an `I-X` with no X before it does. What is neither text nor label is kept in
    `meta["conllu"]`. Raises FormatError where there is no such column.
    """
    known = _columns(reading.head())
    reader = Reader(reading, known, INFO, column, invalid)
    return reader.documents(sentences_per_doc)


def _columns(head: str) -> Columns:
    """The ten, and where most rows have more, those after them by their numbers."""
    widths = Counter(len(row) for row in _rows(head))
    width = max(len(TEN), widths.most_common(1)[0][0] if widths else 0)
    found = columns([*TEN, *(str(number) for number in range(len(TEN) + 1, width + 1))])
    assert found is not None, "the ten columns have a FORM"
    return found


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """Ten columns, labels in MISC (`NER=B-PER`); rows that a document brings, as they were."""
    known = _columns("")
    lines = Lines(known, writing)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for doc in docs:
            if not doc.tokens:
                writing.lose("documents without words")
                continue
            for sentence in lines.document(doc):
                file.write("\n".join(sentence) + "\n\n")
