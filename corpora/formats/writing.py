"""Writing: files that appear whole or not at all, and what a format could not carry of them."""

import os
import secrets
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from corpora.document import Document
from corpora.errors import FormatError
from corpora.formats.decoding import explained
from corpora.formats.info import ASPECTS, FormatInfo, aspects
from corpora.formats.report import Report, counted

# How a project's file begins, as any of SQLite's does.
DATABASE = b"SQLite format 3\0"


@dataclass(slots=True)
class Writing:
    """One file being written: its documents pass through, and what is lost of them is counted.

    left: documents by what of them could not be carried, in words.
    """

    path: Path
    info: FormatInfo
    written: int = 0
    left: Counter[str] = field(default_factory=Counter)
    _of_this: set[str] = field(default_factory=set)

    def through(self, docs: Iterable[Document]) -> Iterator[Document]:
        """The documents, counted on their way to the format's writer."""
        carries = self.info.carries
        for doc in docs:
            self._of_this.clear()
            for aspect in aspects(doc, self.info.state) - carries:
                self.lose(ASPECTS[aspect])
            self.written += 1
            yield doc

    def lose(self, what: str) -> None:
        """The document at hand loses this; said once or several times, it counts once."""
        if what not in self._of_this:
            self._of_this.add(what)
            self.left[what] += 1

    def report(self) -> Report:
        """taken: documents written. mended: one entry for each kind of thing left out."""
        report = Report(taken=self.written)
        for what in [*ASPECTS.values(), *self.left]:
            if number := self.left.pop(what, 0):
                docs = counted(number, "document")
                message = f"{self.info.name} cannot carry {what}; left out of {docs}"
                report.mend(self.path, 0, message)
        return report


@contextmanager
def aside(path: Path, *, folder: bool = False) -> Iterator[Path]:
    """A name beside `path` to write to; put in its place when all went well, removed if not.

    folder: it may be that of an empty folder.
    """
    with explained(path):
        if fault := _in_the_way(path, folder=folder):
            raise FormatError(fault, path=path)
    path = path.resolve() if path.is_symlink() else path  # a link stays one
    temporary = path.with_name(f".{secrets.token_hex(6)}-part{path.suffix}")
    try:
        with explained(path):
            yield temporary
            _flush(temporary)
            if path.is_dir():
                path.rmdir()
            os.replace(temporary, path)
    finally:
        _clear(temporary)


def _in_the_way(path: Path, *, folder: bool) -> str:
    """Why what is at a path must not be replaced; "" where it may."""
    if path.is_dir():
        if not folder:
            return "is a folder; name a file"
        return "is a folder that is not empty; name a new one" if any(path.iterdir()) else ""
    if not path.exists():
        return ""
    if not path.is_file():
        return "is not a file but a device or a pipe; name a file"
    with path.open("rb") as file:
        project = file.read(len(DATABASE)) == DATABASE
    return "is a project or another database, and would be lost; name another file" * project


def _clear(path: Path) -> None:
    """Take away what was not finished; where that is refused, the reason was told already."""
    with suppress(OSError):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """Let the file reach the disk before it takes the old one's place."""
    if path.is_dir():
        return
    with path.open("rb+") as file:
        os.fsync(file.fileno())
