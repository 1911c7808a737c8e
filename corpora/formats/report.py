"""Report: what a reading took, mended and refused, and what a writing could not carry."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from corpora.errors import FormatError, sayable

if TYPE_CHECKING:
    from corpora.formats.progress import Way
    from corpora.formats.refused import RefusedLines

# Entries beyond this are counted, not kept: a report must not outgrow the corpus it is about.
KEPT = 10_000
# Characters of a refused line that its entry shows.
SHOWN = 200
_VARIABLE = re.compile(r"'[^']*'|\"[^\"]*\"|\d[\d,.]*")


class Entry(NamedTuple):
    """One line of a report. `line` counts from 1; 0 speaks of the whole file.

    lost: something that stood there was not kept, neither as it was nor as metadata.
    """

    path: str
    line: int
    message: str
    text: str = ""
    lost: bool = False

    def __str__(self) -> str:
        place = f"{self.path}, line {self.line}" if self.line else self.path
        return f"{place}: {self.message}" + ("" if self.message.endswith(".") else ".")


def counted(number: int, noun: str) -> str:
    """`1 span`, `1,200 spans`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def kind(message: str) -> str:
    """What messages of one kind have in common: all but numbers, what is quoted, and details."""
    return _VARIABLE.sub("#", message.partition(": ")[0])


def grouped(entries: Iterable[Entry]) -> list[list[Entry]]:
    """The entries of each file that are of one kind, in the order of their first ones."""
    found: dict[tuple[str, str, bool], list[Entry]] = {}
    for entry in entries:
        found.setdefault((entry.path, kind(entry.message), entry.lost), []).append(entry)
    return list(found.values())


@dataclass(slots=True)
class Report:
    """What came of reading or writing.

    taken: documents. mended: taken otherwise than it stood there; some of these lost something.
    refused: not taken; what could be taken beside it was. first_loss: the first entry that was
    refused or lost something. strict: the first loss raises FormatError. archives: folders that
    were unpacked for this reading, with the archives they came from, which is what entries name.
    kept_lines: takes the refused lines as they stand in their files. way: how much was read.
    """

    strict: bool = False
    taken: int = 0
    mended: list[Entry] = field(default_factory=list)
    refused: list[Entry] = field(default_factory=list)
    mended_count: int = 0
    refused_count: int = 0
    lost_count: int = 0
    first_loss: Entry | None = None
    archives: dict[Path, Path] = field(default_factory=dict)
    kept_lines: "RefusedLines | None" = None
    way: "Way | None" = None

    @property
    def lost(self) -> bool:
        """Whether anything was refused, or was not kept of what was mended."""
        return self.first_loss is not None

    def mend(self, path: object, line: int, message: str, text: str = "") -> None:
        """Taken otherwise than it stood there; all of it is kept."""
        self._mended(Entry(self.place(path), line, sayable(message), text[:SHOWN]))

    def lose(self, path: object, line: int, message: str, text: str = "") -> None:
        """Taken without some of it. Raises FormatError where the report is strict."""
        self.lost_count += 1
        self._mended(Entry(self.place(path), line, sayable(message), text[:SHOWN], lost=True))

    def _mended(self, entry: Entry) -> None:
        self.mended_count += 1
        if len(self.mended) < KEPT:
            self.mended.append(entry)
        if entry.lost:
            self._loss(entry)

    def refuse(self, path: object, line: int, message: str, text: str = "") -> None:
        """Not taken. Raises FormatError where the report is strict."""
        self.refused_count += 1
        entry = Entry(self.place(path), line, sayable(message), text[:SHOWN])
        if len(self.refused) < KEPT:
            self.refused.append(entry)
        if self.kept_lines is not None:
            self.kept_lines.note(line, text)
        self._loss(entry)

    def _loss(self, entry: Entry) -> None:
        self.first_loss = self.first_loss or entry
        if self.strict:
            raise FormatError(entry.message, path=entry.path, line=entry.line or None)

    def place(self, path: object) -> str:
        """The path as people know it: that of a file in an archive begins with the archive's."""
        for folder, archive in self.archives.items():
            if Path(str(path)).is_relative_to(folder):
                return str(archive / Path(str(path)).relative_to(folder))
        return str(path)

    @contextmanager
    def placing(self) -> Iterator[None]:
        """Errors within say where things are as people know it."""
        try:
            yield
        except FormatError as error:
            if error.path is None or (place := self.place(error.path)) == str(error.path):
                raise
            raise FormatError(error.message, path=place, line=error.line) from error

    def to_dict(self) -> dict[str, Any]:
        """For JSON: counts, and the entries as objects."""
        return {
            "taken": self.taken,
            "mended_count": self.mended_count,
            "refused_count": self.refused_count,
            "lost_count": self.lost_count,
            "mended": list(map(_plain, self.mended)),
            "refused": list(map(_plain, self.refused)),
        }


def _plain(entry: Entry) -> dict[str, Any]:
    """`lost` is there where it is true."""
    fields = entry._asdict()
    return fields if entry.lost else {name: fields[name] for name in fields if name != "lost"}
