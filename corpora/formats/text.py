"""Plain text: a file a document, or a line a document."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from corpora.document import Document
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
# Names that some system refuses: reserved on Windows, or with characters that mean something.
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_UNSAFE = re.compile(r'[<>:"|?*\\\x00-\x1f\x7f]')
LONGEST_NAME = 60


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
            file.write(doc.text if number else _marked(doc.text))


def _write_folder(docs: Iterable[Document], folder: Path, writing: Writing) -> None:
    folder.mkdir()
    taken: set[str] = set()
    for doc in docs:
        name = _free(_file_name(doc.id), taken)
        if name != doc.id:
            writing.lose(ASPECTS["id"])
        if not doc.text.strip():
            writing.lose("documents without words (reading refuses their files)")
        file = folder / f"{name}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_marked(doc.text), encoding="utf-8", newline="")


def _marked(text: str) -> str:
    """What to write so that a reader, who drops a byte order mark, gets this text."""
    return f"\ufeff{text}" if text.startswith("\ufeff") else text


def _file_name(doc_id: str) -> str:
    """The id as a path within the folder: a slash makes a folder, nothing leads out of it."""
    parts = (_UNSAFE.sub("_", part).strip(" .")[:LONGEST_NAME] for part in doc_id.split("/"))
    safe = [f"_{part}" if _RESERVED.fullmatch(part) else part for part in parts if part]
    return "/".join(safe) or "document"


def _free(name: str, taken: set[str]) -> str:
    """The name, or one with a number; on some systems case makes no difference."""
    free, number = name, 1
    while free.lower() in taken:
        number += 1
        free = f"{name}-{number}"
    taken.add(free.lower())
    return free
