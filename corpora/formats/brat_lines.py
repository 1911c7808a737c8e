"""The lines of a brat `.ann` file: text-bound annotations, and all that stands on them."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from corpora.document import Span
from corpora.errors import UserError
from corpora.labels import check_name

# What a line is, by its first character. Only T is an annotation on the text.
KINDS = {
    "R": "relation",
    "*": "equivalence",
    "E": "event",
    "A": "attribute",
    "M": "modification",
    "N": "normalisation",
    "#": "note",
}
_BOUND = re.compile(r"(T\S*)\t(\S+) (\d{1,9} \d{1,9}(?:;\d{1,9} \d{1,9})*)(?:\t(.*))?", re.DOTALL)
# How any line begins, so that the rest of an annotation's words, broken over lines, is none.
_BEGINS = re.compile(r"([TREAMN#]\S*|\*)\t")
_REFERENCE = re.compile(r"\b([TREAMN]\d+)\b")


class Bound(NamedTuple):
    """A `T` line. fragments: pairs of offsets as the file counts them. said: its words, if any.

    source: which of a document's files it stands in, from 0.
    """

    line: int
    id: str
    label: str
    fragments: tuple[tuple[int, int], ...]
    said: str | None
    source: int = 0

    def span(self) -> Span:
        """One range from the first fragment's start to the last one's end."""
        return Span(self.fragments[0][0], self.fragments[-1][1], self.label)

    def moved(self, places: Sequence[int]) -> "Bound | None":
        """With offsets in code points; None where they leave the text."""
        if self.fragments[-1][1] >= len(places):
            return None
        return self._replace(fragments=tuple((places[a], places[b]) for a, b in self.fragments))

    def goes_on(self, line: str) -> bool:
        """Whether a line is the rest of this one's words, which some tools write with breaks."""
        long = sum(end - start for start, end in self.fragments) + len(self.fragments) - 1
        return self.said is not None and len(self.said) < long and not _BEGINS.match(line)

    def with_line(self, line: str) -> "Bound":
        return self._replace(said=f"{self.said}\n{line}")

    def agrees(self, text: str) -> bool:
        """Whether its words stand where its offsets (of code points) say."""
        there = " ".join(text[start:end] for start, end in self.fragments)
        return self.said is None or there.split() == self.said.split()


def bound(number: int, line: str, source: int = 0) -> Bound:
    """A `T` line. Raises UserError with a predicate: what is wrong with it."""
    match = _BOUND.fullmatch(line)
    if not match:
        raise UserError("is not of the form `T1<tab>Label 0 4<tab>text`")
    places = [int(place) for place in re.split("[ ;]", match[3])]
    fragments = tuple(zip(places[::2], places[1::2], strict=True))
    if any(a >= b for a, b in fragments) or places != sorted(places):
        raise UserError("has a range that is empty or runs backwards")
    return Bound(number, match[1], check_name(match[2]), fragments, match[4], source)


# How the offsets of a file may count, with how that is told; brat itself counts code points.
COUNTS: dict[str, Callable[[str], Iterable[int]]] = {
    "Unicode code points": lambda text: (1 for _ in text),
    "UTF-16 units": lambda text: (1 + (c > "\uffff") for c in text),
    "each CRLF as one": lambda text: (
        int((c, text[i : i + 1]) != ("\r", "\n")) for i, c in enumerate(text, 1)
    ),
    "UTF-8 bytes": lambda text: (len(c.encode()) for c in text),
}


def places(text: str, count: str) -> list[int]:
    """For each offset of a file that counts in this way, the code point where it lies."""
    found: list[int] = []
    borders = accumulate(COUNTS[count](text), initial=0)
    for point, border in enumerate(borders):
        found += [point] * (border + 1 - len(found))
    return found


def references(line: str) -> set[str]:
    """The ids that a line which is no annotation speaks of; a note's own words are none."""
    fields = line.split("\t")
    return set(_REFERENCE.findall(fields[1] if len(fields) > 1 else ""))
