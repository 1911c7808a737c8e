"""CoNLL-U Plus: CoNLL-U with the columns that its first line names."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from corpora.document import Document
from corpora.formats.conllu_meta import KEY, recalled
from corpora.formats.conllu_reading import CARRIES, OPTIONS, Reader
from corpora.formats.conllu_rows import HEADER, OWN, TEN, Columns, columns
from corpora.formats.conllu_writing import Lines
from corpora.formats.info import FormatInfo
from corpora.formats.reading import Reading
from corpora.formats.writing import Writing
from corpora.tags import Invalid

INFO = FormatInfo(
    name="conllup",
    title="CoNLL-U Plus: CoNLL-U with the columns that its first line names",
    suffixes=(".conllup", ".cupt"),
    carries=CARRIES,
    state="reviewed",
    options=OPTIONS,
    header=True,
    unit="paragraph",
)


def sniff(head: str) -> bool:
    """Whether a line names the columns, one of them the words."""
    return _named(head) is not None


def _named(head: str) -> Columns | None:
    for line in head.splitlines():
        if match := HEADER.match(line):
            return columns(match[1].split())
        if line.strip() and not line.startswith("#"):
            return None
    return None


def read(
    reading: Reading,
    *,
    column: str | None = None,
    sentences_per_doc: int | None = None,
    invalid: Invalid = "begin",
) -> Iterator[Document]:
    """The documents that `# newdoc` lines part, as in `conllu`.

    column: where the labels are, a column or a key of MISC; by default a column of tags beside
    the usual ten, else the entities in MISC, else PARSEME's expressions. Raises FormatError where
    the columns are not named, or there is no such one.
    """
    known = _named(reading.head())
    if not known:
        message = "does not begin with `# global.columns = ID FORM ...`; name its columns there"
        raise reading.error(message)
    reader = Reader(reading, known, INFO, column, invalid)
    return reader.documents(sentences_per_doc)


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """The columns of the first document; where it brings none, the ten and TAGWRIGHT:NER."""
    lines = None
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for doc in docs:
            if not doc.tokens:
                writing.lose("documents without words")
                continue
            if not lines:
                lines = _begun(doc, writing)
                file.write(f"# global.columns = {' '.join(lines.known.names)}\n")
            for sentence in lines.document(doc):
                file.write("\n".join(sentence) + "\n\n")


def _begun(first: Document, writing: Writing) -> Lines:
    found = recalled(first) if KEY in first.meta else None
    known = found.known if found else columns([*TEN, OWN])
    assert known is not None, "these columns have a FORM"
    own = known.find(OWN)
    if own < 0 and found and found.source and not found.source.key:
        own = found.source.column if found.source.coding == "tags" else -1
    return Lines(known, writing, own)
