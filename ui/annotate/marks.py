"""Which spans lie on a paragraph, and how they are stacked where they overlap."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from corpora.document import Span
from ui import phrases

CHIP_LENGTH = 28
# More spans than that are sorted anew.
FEW = 40
_START, _END, _PLACE = itemgetter(0), itemgetter(1), itemgetter(0, 1, 2)


class Mark(NamedTuple):
    """A span as far as it lies on one paragraph: UTF-16 units `[start, end)` of it.

    level: 0 next to the text, one more for each span that it encloses or crosses.
    begins, ends: whether the span's own start and end are here.
    """

    start: int
    end: int
    span: Span
    proposed: bool
    level: int
    begins: bool
    ends: bool


class Spans:
    """Spans, given in any order, that can be asked which of them touch a range."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self.given = tuple(spans)
        self._know(sorted(self.given, key=_PLACE))

    def _know(self, ordered: list[Span]) -> None:
        self.all = ordered
        self._starts = list(map(_START, ordered))
        self._reach = list(accumulate(map(_END, ordered), max))

    def renewed(self, spans: Sequence[Span]) -> "Spans":
        """These, where they are the same ones; else others. A few that differ are put in their
        places, which takes less time than to sort all."""
        if self.given == tuple(spans):
            return self
        different = changed(self.given, spans)
        if len(different) > FEW:
            return Spans(spans)
        new, ordered = Spans(), self.all.copy()
        for span in different:
            if span in ordered:
                ordered.remove(span)
            else:
                insort(ordered, span, key=_PLACE)
        new.given = tuple(spans)
        new._know(ordered)
        return new

    def touching(self, start: int, end: int) -> Iterator[Span]:
        """The spans that share a code point with `[start, end)`, in reverse order."""
        index = bisect_left(self._starts, end) - 1
        while index >= 0 and self._reach[index] > start:
            if self.all[index].end > start:
                yield self.all[index]
            index -= 1


def stack(spans: Iterable[tuple[Span, bool]]) -> list[tuple[Span, bool, int]]:
    """(span, proposed, level), each above the spans that it encloses, and on no level with one
    that it crosses."""
    placed: list[tuple[Span, bool, int]] = []
    for span, proposed in sorted(spans, key=lambda s: (s[0].end - s[0].start, s[1], s[0][:3])):
        met = [(other, level) for other, _, level in placed if other.overlaps(span)]
        taken = {level for _, level in met}
        enclosed = [
            level for other, level in met if span.start <= other.start and other.end <= span.end
        ]
        level = max(enclosed, default=-1) + 1
        while level in taken:
            level += 1
        placed.append((span, proposed, level))
    return placed


def chip(mark: Mark) -> str:
    """The label, shortened where it is long, and a proposal's score: `ORG .93`."""
    label = _short(mark.span.label)
    score = mark.span.score
    if not mark.proposed or score is None:
        return label
    return f"{label} {phrases.brief(score)}"


def shown(tag: str) -> str:
    """A tag, its label shortened as in the chip."""
    kind, dash, label = tag.partition("-")
    return f"{kind}{dash}{_short(label)}"


def _short(label: str) -> str:
    return label if len(label) <= CHIP_LENGTH else label[: CHIP_LENGTH - 1] + "…"


def changed(old: Sequence[Span], new: Sequence[Span]) -> list[Span]:
    """The spans that are in one of two sorted sequences only; quick where they are nearly equal."""
    first = _alike(old, new)
    last = _alike(old[first:][::-1], new[first:][::-1])
    return list(set(old[first : len(old) - last]) ^ set(new[first : len(new) - last]))


def _alike(old: Sequence[Span], new: Sequence[Span]) -> int:
    """How many spans two sequences begin with alike. Halves are compared, for Python compares
    sequences at once that share their spans."""
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
