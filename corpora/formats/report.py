"""Report: what a reading took, mended and refused, and what a writing could not carry."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from corpora.errors import FormatError

# Entries beyond this are counted, not kept: a report must not outgrow the corpus it is about.
KEPT = 10_000
# Characters of a refused line that its entry shows.
SHOWN = 200


class Entry(NamedTuple):
    """One line of a report. `line` counts from 1; 0 speaks of the whole file."""

    path: str
    line: int
    message: str
    text: str = ""

    def __str__(self) -> str:
        place = f"{self.path}, line {self.line}" if self.line else self.path
        return f"{place}: {self.message}" + ("" if self.message.endswith(".") else ".")


def counted(number: int, noun: str) -> str:
    """`1 span`, `1,200 spans`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


@dataclass(slots=True)
class Report:
    """What came of reading or writing.

    taken: documents. mended: taken otherwise than it stood there. refused: not taken; what could
    be taken beside it was. strict: the first refusal raises FormatError.
    """

    strict: bool = False
    taken: int = 0
    mended: list[Entry] = field(default_factory=list)
    refused: list[Entry] = field(default_factory=list)
    mended_count: int = 0
    refused_count: int = 0

    @property
    def lost(self) -> bool:
        """Whether anything was refused."""
        return self.refused_count > 0

    def mend(self, path: object, line: int, message: str, text: str = "") -> None:
        self.mended_count += 1
        if len(self.mended) < KEPT:
            self.mended.append(Entry(str(path), line, message, text[:SHOWN]))

    def refuse(self, path: object, line: int, message: str, text: str = "") -> None:
        """Raises FormatError where the report is strict."""
        self.refused_count += 1
        if len(self.refused) < KEPT:
            self.refused.append(Entry(str(path), line, message, text[:SHOWN]))
        if self.strict:
            raise FormatError(message, path=path, line=line or None)

    def to_dict(self) -> dict[str, Any]:
        """For JSON: counts, and the entries as objects."""
        return {
            "taken": self.taken,
            "mended_count": self.mended_count,
            "refused_count": self.refused_count,
            "mended": [entry._asdict() for entry in self.mended],
            "refused": [entry._asdict() for entry in self.refused],
        }
