"""Annotations as elements that nest: where two cross, the later one is parted in pieces."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from corpora.document import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a span, `[start, end)`. first, last: whether the span begins and ends here."""

    start: int
    end: int
    span: Span
    proposed: bool = False
    first: bool = True
    last: bool = True

    def __lt__(self, other: "Piece") -> bool:
        return self._order < other._order

    @property
    def _order(self) -> tuple[int, int, str, bool]:
        return (self.start, -self.end, self.span.label, self.proposed)


def nested(pieces: Iterable[Piece]) -> list[Piece]:
    """The same labels on the same characters, in reading order, none crossing another."""
    waiting = list(pieces)
    heapify(waiting)
    open_ends: list[int] = []
    result = []
    while waiting:
        piece = heappop(waiting)
        while open_ends and open_ends[-1] <= piece.start:
            open_ends.pop()
        if open_ends and piece.end > (border := open_ends[-1]):
            rest = Piece(border, piece.end, piece.span, piece.proposed, False, piece.last)
            heappush(waiting, rest)
            piece = Piece(piece.start, border, piece.span, piece.proposed, piece.first, last=False)
        open_ends.append(piece.end)
        result.append(piece)
    return result


def heights(pieces: list[Piece]) -> list[int]:
    """How many pieces lie within each one, on top of each other."""
    found = [0] * len(pieces)
    around: list[int] = []
    for index, piece in enumerate(pieces):
        while around and pieces[around[-1]].end <= piece.start:
            around.pop()
        for depth, outer in enumerate(reversed(around), 1):
            found[outer] = max(found[outer], depth)
        around.append(index)
    return found


def events(pieces: list[Piece]) -> Iterator[tuple[int, int | None]]:
    """Where pieces begin (the index of one) and end (None), in the order of the text."""
    ends: list[int] = []
    for index, piece in enumerate(pieces):
        while ends and ends[-1] <= piece.start:
            yield ends.pop(), None
        yield piece.start, index
        ends.append(piece.end)
    while ends:
        yield ends.pop(), None
