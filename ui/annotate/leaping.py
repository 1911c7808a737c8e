"""Leaps: from one likely place without a label to the next, selected whole. No widget."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from corpora.document import Document, Range
from corpora.likely import likely
from ui.annotate import cursor as cursors
from ui.annotate.cursor import Cursor

Taken = Callable[[Range], bool]


class Leaps:
    """The likely places of a document, found once for each text."""

    def __init__(self) -> None:
        self._text: str | None = None
        self._tokens: Sequence[Range] | None = None
        self._places: list[Range] = []

    def places(self, doc: Document) -> list[Range]:
        if self._text is not doc.text or self._tokens is not doc.tokens:
            self._text, self._tokens, self._places = doc.text, doc.tokens, likely(doc)
        return self._places


def leap(
    doc: Document, cursor: Cursor, places: Sequence[Range], taken: Taken, step: int
) -> Cursor | None:
    """On the next (1) or previous (-1) likely place that is not taken; None where there is none.

    From a token, the place that it is in or begins counts as the next one.
    """
    start, end = cursor.range(doc)
    if step > 0:
        here = start if not (cursor.selects or cursor.leapt) else end
        ahead = places[bisect_right(places, here, key=lambda place: place.end) :]
    else:
        ahead = places[: bisect_left(places, start, key=lambda place: place.end)][::-1]
    found = next((place for place in ahead if not taken(place)), None)
    return replace(cursors.select(doc, *found), leapt=True) if found else None


def stretch(doc: Document, cursor: Cursor, places: Sequence[Range]) -> Cursor | None:
    """What is selected, on to the end of the next likely place; None where there is none."""
    start, end = cursor.range(doc)
    index = bisect_right(places, end, key=lambda place: place.end)
    if index == len(places):
        return None
    return replace(cursors.select(doc, start, places[index].end), leapt=cursor.leapt)


def resized(doc: Document, cursor: Cursor, side: str, by: int) -> Cursor | None:
    """One end of what is selected, or of the token, moved by a token; None where it cannot be."""
    first, last = cursors.tokens_of(doc.tokens, *cursor.range(doc))
    first, last = (first + by, last) if side == "left" else (first, last + by)
    if not 0 <= first < last <= len(doc.tokens):
        return None
    return Cursor(last - 1, first if first < last - 1 else None, leapt=cursor.leapt)
