"""Plain text: a file a document, or a line a document."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from corpora.document import Document
from corpora.formats.folder import Folder, marked
from corpora.formats.info import ASPECTS, FormatInfo
from corpora.formats.reading import Reading
from corpora.formats.writing import Writing

INFO = FormatInfo(
    name="text",
    title="Plain text, one document a file",
    suffixes=(".txt", ".text"),
    carries=frozenset(("id", "white space")),
    folder=True,
)


def sniff(_head: str) -> bool:
    """Everything is text; what no other format claims is read as it, by its suffix."""
    return False


def read(reading: Reading, *, split: Literal["file", "lines"] = "file") -> Iterator[Document]:
    """One document, with the file's line ends; or, with `split="lines"`, one for each line that
    is not blank. Raises FormatError where the file is not text."""
    if split == "lines":
        for number, line in reading.lines():
            doc = Document(id=f"{reading.name}-{number}", text=line, lang=reading.lang)
            if line.strip() and (taken := reading.take(doc, number)):
                yield taken
        return
    text = reading.text()
    if not text.strip():
        raise reading.error("holds only white space; there is nothing to read")
    if taken := reading.take(Document(id=reading.name, text=text, lang=reading.lang), 1):
        yield taken


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """A folder of one file a document; where the name has a suffix, one file of all texts."""
    if path.suffix:
        _write_file(docs, path, writing)
    else:
        _write_folder(docs, path, writing)


def _write_file(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        for number, doc in enumerate(docs):
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
        if not doc.text.strip():
            writing.lose("documents without words (reading refuses their files)")
        file = folder.place(doc.id, ".txt")
        file.write_text(marked(doc.text), encoding="utf-8", newline="")
