"""Leaps: from one likely place without a label to the next, selected whole. No widget."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from corpora.document import Document, Range
from corpora.memory import Memory
from corpora.recalled import Places
from ui.annotate import cursor as cursors
from ui.annotate.cursor import Cursor

Taken = Callable[[Range], bool]


class Leaps:
    """The likely places of a document, by what a memory knows."""

    def __init__(self) -> None:
        self._of: tuple[str, Sequence[Range], Memory] | None = None
        self._places: Places | None = None

    def places(self, doc: Document, memory: Memory) -> Places:
        """They are made once for each text."""
        of = doc.text, doc.tokens, memory
        if self._places is None or self._of is None or not _same(of, self._of):
            self._of, self._places = of, Places(doc, memory)
        return self._places


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return all(a is b for a, b in zip(one, other, strict=True))


def leap(doc: Document, cursor: Cursor, places: Places, taken: Taken, step: int) -> Cursor | None:
    """On the next (1) or previous (-1) likely place that is not taken; None where there is none.

    From a token, the place that it is in or begins counts as the next one.
    """
    start, end = cursor.range(doc)
    if step > 0:
        ahead = places.after(start if not (cursor.selects or cursor.leapt) else end)
    else:
        ahead = places.before(start)
    found = next((place for place in ahead if not taken(place)), None)
    return replace(cursors.select(doc, *found), leapt=True) if found else None


def stretch(doc: Document, cursor: Cursor, places: Places) -> Cursor | None:
    """What is selected, on to the end of the next likely place; None where there is none."""
    start, end = cursor.range(doc)
    found = next(places.after(end), None)
    if found is None:
        return None
    return replace(cursors.select(doc, start, found.end), leapt=cursor.leapt)


def resized(doc: Document, cursor: Cursor, side: str, by: int) -> Cursor | None:
    """One end of what is selected, or of the token, moved by a token; None where it cannot be."""
    first, last = cursors.tokens_of(doc.tokens, *cursor.range(doc))
    first, last = (first + by, last) if side == "left" else (first, last + by)
    if not 0 <= first < last <= len(doc.tokens):
        return None
    return Cursor(last - 1, first if first < last - 1 else None, leapt=cursor.leapt)
