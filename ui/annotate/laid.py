"""What layout yields: a paragraph with its lines, and what is needed to draw marks on it.

Positions are UTF-16 units of the paragraph's text, lengths device-independent pixels with the
paragraph's top left corner as origin.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtGui import QTextLayout, QTextLine

from corpora.document import Document
from ui.annotate.marks import Mark, Spans
from ui.annotate.paragraphs import Paragraph
from ui.annotate.rooms import Room
from ui.annotate.style import Face, Style
from ui.annotate.tag_row import Tagged
from ui.utf16 import Offsets


@dataclass(frozen=True)
class Page:
    """All that decides how a paragraph looks."""

    doc: Document
    spans: Spans
    proposals: Spans
    style: Style
    width: float
    tags: bool = False


class Line(NamedTuple):
    """A line of a paragraph. `level`: the highest one of the marks on it."""

    line: QTextLine
    start: int
    end: int
    top: float
    bottom: float
    baseline: float
    level: int


class Ending(NamedTuple):
    """Room at the end of one or more marks: on which grapheme, and where in it each chip is."""

    room: Room
    offsets: dict[Mark, tuple[float, float]]


@dataclass
class Laid:
    """A paragraph that is laid out."""

    paragraph: Paragraph
    text: str
    offsets: Offsets
    bidi: bool
    face: Face
    marks: list[Mark]
    tags: list[Tagged]
    layout: QTextLayout
    endings: dict[int, Ending] = field(default_factory=dict)
    spacing: dict[tuple[int, int], float] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    height: float = 0.0

    def unit(self, point: int) -> int:
        """The UTF-16 unit in this paragraph of a code point of the document."""
        return self.offsets.unit(point - self.paragraph.start)

    def point(self, unit: int) -> int:
        """The code point of the document at a UTF-16 unit of this paragraph."""
        return self.paragraph.start + self.offsets.point(unit)

    def line_at(self, unit: int) -> int:
        """The index of the line on which a unit stands."""
        for index, line in enumerate(self.lines):
            if unit < line.end:
                return index
        return max(0, len(self.lines) - 1)
