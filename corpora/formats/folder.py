"""Folders of one file a document: what the files are called, and how a text stands in one."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from corpora.document import Document
from corpora.errors import FormatError
from corpora.formats.info import ASPECTS
from corpora.formats.writing import Writing

# Names that some system refuses: reserved on Windows, or with characters that mean something.
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_UNSAFE = re.compile(r'[<>:"|?*\\\x00-\x1f\x7f]')
LONGEST_NAME = 60


@dataclass(slots=True)
class Folder:
    """A folder being written, and the names that are taken in it."""

    path: Path
    writing: Writing
    _taken: set[str] = field(default_factory=set)

    def place(self, doc_id: str, suffix: str) -> Path:
        """Where this document goes; told where the file's name cannot be its id."""
        name = _free(_file_name(doc_id), self._taken)
        if name != doc_id:
            self.writing.lose(ASPECTS["id"])
        file = self.path / f"{name}{suffix}"
        file.parent.mkdir(parents=True, exist_ok=True)
        return file


def marked(text: str) -> str:
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


def one_each(
    docs: Iterable[Document], path: Path, writing: Writing, suffix: str
) -> Iterator[tuple[Document, Path]]:
    """Each document with the file that is its own: in a folder; where `path` has a suffix, `path`.

    Raises FormatError for a second document where there is one file.
    """
    folder = None if path.suffix else Folder(path, writing)
    if folder:
        path.mkdir()
    for number, doc in enumerate(docs):
        if folder:
            yield doc, folder.place(doc.id, suffix)
            continue
        if number:
            message = f"{writing.info.name} has one document a file; name a folder"
            raise FormatError(message, path=writing.path)
        if doc.id != writing.path.stem:
            writing.lose(ASPECTS["id"])
        yield doc, path
