"""Tally: what is told once for a whole file, with its number and the first line it stood in."""

from dataclasses import dataclass, field

from corpora.formats.reading import Reading
from corpora.formats.report import counted


@dataclass(slots=True)
class Tally:
    """Small mends of one file, counted by kind until `tell`."""

    kinds: dict[tuple[str, str], tuple[int, int]] = field(default_factory=dict)

    def add(self, noun: str, what: str, line: int) -> None:
        """noun, what: as in `3 comments left out`."""
        first, number = self.kinds.get((noun, what), (line, 0))
        self.kinds[noun, what] = (first, number + 1)

    def tell(self, reading: Reading) -> None:
        for (noun, what), (first, number) in self.kinds.items():
            tell = reading.lose if what == "left out" else reading.mend
            tell(first, f"{counted(number, noun)} {what}, here the first")
