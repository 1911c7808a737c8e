"""Room within a line for what is drawn beside the text: label chips, box padding, wide tags.

Room is made by letter spacing on one grapheme, so that what is drawn keeps the text's offsets.
Qt adds the spacing at the right of a glyph. At the end of a word that is read from left to right
it stands on the word's last grapheme; of one that is read from right to left, on the grapheme
after it, which is drawn at the word's left: then the room is next to the word and letters that
join are not torn apart.
"""

import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from corpora.direction import backward

# Appended to what is drawn where a paragraph's end may need a grapheme after it.
AFTER = "\u00a0"


class Room(NamedTuple):
    """`width` pixels at the right of the grapheme `[start, end)`, in UTF-16 units."""

    start: int
    end: int
    width: float


class Graphemes:
    """Borders of what a reader takes for one character, in UTF-16 units."""

    def __init__(self, text: str) -> None:
        self._simple = text.isascii() or max(text) < "\u0300"
        self._finder = None
        if not self._simple:
            grapheme = QTextBoundaryFinder.BoundaryType.Grapheme
            self._finder = QTextBoundaryFinder(grapheme, text)

    def before(self, unit: int) -> int:
        """Where the grapheme begins that ends at or covers `unit`."""
        if self._finder is None:
            return max(0, unit - 1)
        self._finder.setPosition(unit)
        return max(0, self._finder.toPreviousBoundary())

    def border(self, unit: int) -> bool:
        """Whether a grapheme begins or ends at `unit`."""
        return unit == 0 or self._finder is None or self.after(self.before(unit)) == unit

    def after(self, unit: int) -> int:
        """Where the grapheme ends that begins at `unit`."""
        if self._finder is None:
            return unit + 1
        self._finder.setPosition(unit)
        return max(unit + 1, self._finder.toNextBoundary())


def direction(text: str) -> Qt.LayoutDirection:
    """That of the first strong character."""
    right = Qt.LayoutDirection.RightToLeft
    return right if backward(text) else Qt.LayoutDirection.LeftToRight


def has_right_to_left(text: str) -> bool:
    """Whether anything in the text is read from right to left."""
    if text.isascii() or max(text) < "\u0590":
        return False
    return any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)


def is_right_to_left(char: str) -> bool:
    return char >= "\u0590" and unicodedata.bidirectional(char) in ("R", "AL", "NSM")


def is_hebrew(text: str) -> bool:
    """Whether all is Hebrew, which is read from right to left but whose letters do not join."""
    return all("\u0590" <= char <= "\u05ff" for char in text)


def leans_right(text: str, point: int) -> bool:
    """Whether the sign that ends at a place is one that is read as what is around it is, and what
    follows may be read from right to left."""
    after = text[point : point + 1]
    neutral = unicodedata.bidirectional(text[point - 1]) in ("ON", "ET", "CS", "ES", "S", "B", "WS")
    return neutral and after != "" and (after.isspace() or backward(text))


def joins(char: str) -> bool:
    """Whether splitting a word before its last grapheme may change how it is shaped: right to
    left scripts, and those of India with their conjuncts."""
    return is_right_to_left(char) or "\u0900" <= char <= "\u0dff"


def place(text: str, point: int, unit: int, width: float, graphemes: Graphemes) -> Room:
    """Room at the place between two characters; `point` and `unit` name the same place.

    `text` is as drawn, with `AFTER` at its end where its characters join.
    """
    before, after = text[point - 1], text[point : point + 1]
    follows = after and (is_right_to_left(before) or (joins(before) and after.isspace()))
    if follows:
        return Room(unit, graphemes.after(unit), width)
    start = graphemes.before(unit)
    return Room(start, graphemes.after(start), width)


def formats(rooms: Mapping[tuple[int, int], float]) -> list[QTextLayout.FormatRange]:
    """Letter spacing for each grapheme that has room at its right."""
    ranges = []
    for (start, end), width in sorted(rooms.items()):
        spacing = QTextCharFormat()
        spacing.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        spacing.setFontLetterSpacing(width)
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, end - start, spacing
        ranges.append(one)
    return ranges
