"""Plain text: a document a file, a line, or a paragraph."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from corpora.document import Document
from corpora.formats.folder import Folder, marked
from corpora.formats.info import ASPECTS, FormatInfo, Option
from corpora.formats.reading import Reading
from corpora.formats.remade import lose_remade
from corpora.formats.writing import Writing

INFO = FormatInfo(
    name="text",
    title="Plain text, one document a file (or a line, or a paragraph)",
    suffixes=(".txt", ".text"),
    carries=frozenset(("id", "white space")),
    folder=True,
    unit="line",
    options=(
        Option(
            "split",
            "where a document ends: with the file, with each line, or with a paragraph (at a blank"
            " line); by default with the file",
            choices=("file", "lines", "paragraphs"),
        ),
    ),
)
Split = Literal["file", "lines", "paragraphs"]


def sniff(_head: str) -> bool:
    """Everything is text; what no other format claims is read as it, by its suffix."""
    return False


def read(reading: Reading, *, split: Split = "file") -> Iterator[Document]:
    """One document, with the file's line ends; or one for each line that is not blank; or one for
    each run of such lines. Raises FormatError where the file is not text."""
    if split != "file":
        yield from _parts(reading, split)
        return
    text = reading.text()
    if not text.strip():
        raise reading.error("holds only white space; there is nothing to read")
    if taken := reading.take(Document(id=reading.name, text=text, lang=reading.lang), 1):
        yield taken


def _parts(reading: Reading, split: Split) -> Iterator[Document]:
    """Documents whose ids have the number of their first line."""
    for number, text in _lines(reading) if split == "lines" else _paragraphs(reading):
        doc = Document(id=f"{reading.name}-{number}", text=text, lang=reading.lang)
        if taken := reading.take(doc, number):
            yield taken


def _lines(reading: Reading) -> Iterator[tuple[int, str]]:
    return ((number, line) for number, line in reading.lines() if line.strip())


def _paragraphs(reading: Reading) -> Iterator[tuple[int, str]]:
    block: list[tuple[int, str]] = []
    for number, line in reading.lines():
        if line.strip():
            block.append((number, line))
        elif block:
            yield block[0][0], "\n".join(line for _, line in block)
            block = []
    if block:
        yield block[0][0], "\n".join(line for _, line in block)


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """A folder of one file a document; where the name has a suffix, one file of all texts."""
    if path.suffix:
        _write_file(docs, path, writing)
    else:
        _write_folder(docs, path, writing)


def _write_file(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        for number, doc in enumerate(docs):
            lose_remade(doc, writing)
            if doc.id != writing.path.stem:
                writing.lose(ASPECTS["id"])
            if number:
                writing.lose("the border before a document (a blank line stands there)")
                file.write("\n\n")
            file.write(doc.text if number else marked(doc.text))


def _write_folder(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    path.mkdir()
    folder = Folder(path, writing)
    for doc in docs:
        lose_remade(doc, writing)
        if not doc.text.strip():
            writing.lose("documents without words (reading refuses their files)")
        file = folder.place(doc.id, ".txt")
        file.write_text(marked(doc.text), encoding="utf-8", newline="")
