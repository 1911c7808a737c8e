"""One paragraph laid out: lines with room for label chips, and which marks lie on it.

Positions are UTF-16 units of the paragraph's text, lengths device-independent pixels with the
paragraph's top left corner as origin.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from corpora.document import Document
from ui.annotate import rooms as room
from ui.annotate.marks import Mark, Spans, chip, stack
from ui.annotate.paragraphs import HIDDEN, Paragraph, display
from ui.annotate.style import Face, Style
from ui.annotate.tag_row import Tagged, tag_row
from ui.annotate.utf16 import Offsets, offsets


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

    room: room.Room
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


def lay_out(page: Page, paragraph: Paragraph) -> Laid:
    """Lay out one paragraph."""
    style = page.style
    text = display(page.doc.text, paragraph)
    if any(map(room.joins, text[-1:])):
        text += room.AFTER
    laid = Laid(
        paragraph=paragraph,
        text=text,
        offsets=offsets(text),
        bidi=room.has_right_to_left(text),
        face=style.title if paragraph.kind == "title" else style.text,
        marks=[],
        tags=_tags(page, paragraph),
        layout=QTextLayout(text, (style.title if paragraph.kind == "title" else style.text).font),
    )
    graphemes = room.Graphemes(text)
    laid.marks = _marks(page, laid, graphemes)
    laid.tags = [one for one in laid.tags if graphemes.border(laid.unit(one.start))]
    _make_room(laid, style, graphemes)
    _break_lines(laid, style, page.width)
    return laid


def _tags(page: Page, paragraph: Paragraph) -> list[Tagged]:
    if not page.tags:
        return []
    here = list(page.spans.touching(paragraph.start, paragraph.end))
    return tag_row(page.doc, paragraph.start, paragraph.end, here)


def _marks(page: Page, laid: Laid, graphemes: room.Graphemes) -> list[Mark]:
    start, end = laid.paragraph.start, laid.paragraph.end
    here = [(span, False) for span in page.spans.touching(start, end)]
    here += [(span, True) for span in page.proposals.touching(start, end)]
    marks = []
    for span, proposed, level in stack(here):
        begins, ends = span.start >= start, span.end <= end
        first, last = laid.unit(max(span.start, start)), laid.unit(min(span.end, end))
        # A border within what reads as one character is drawn round the whole of it.
        first = first if graphemes.border(first) else graphemes.before(first)
        last = last if graphemes.border(last) else graphemes.after(graphemes.before(last))
        marks.append(Mark(first, last, span, proposed, level, begins, ends))
    return marks


def _make_room(laid: Laid, style: Style, graphemes: room.Graphemes) -> None:
    spacing: dict[tuple[int, int], float] = defaultdict(float)
    ending: dict[int, list[Mark]] = defaultdict(list)
    for mark in laid.marks:  # from the innermost level outward
        if mark.ends:
            ending[mark.end].append(mark)
    for unit, marks in ending.items():
        laid.endings[unit] = _ending(laid, unit, marks, style, graphemes)
    for made in (one.room for one in laid.endings.values()):
        spacing[made.start, made.end] += made.width
    for tagged in laid.tags:
        _widen(laid, tagged, spacing, style, graphemes)
    for mark in laid.marks:
        _pad_before(laid, mark, spacing, style, graphemes)
    laid.spacing = dict(spacing)
    laid.layout.setFormats(room.formats(laid.spacing))


def _ending(
    laid: Laid, unit: int, marks: list[Mark], style: Style, graphemes: room.Graphemes
) -> Ending:
    places, width = {}, 0.0
    for mark in sorted(marks, key=lambda m: m.level):
        left = width + style.chip_gap
        width = left + style.chip_width(chip(mark)) + style.pad
        places[mark] = (left, width)
    point = laid.offsets.point(unit)
    return Ending(room.place(laid.text, point, unit, width, graphemes), places)


def _widen(
    laid: Laid,
    tagged: Tagged,
    spacing: dict[tuple[int, int], float],
    style: Style,
    graphemes: room.Graphemes,
) -> None:
    """Make a word as wide as the tag under it."""
    start, end = laid.unit(tagged.start), laid.unit(tagged.end)
    word = laid.text[laid.offsets.point(start) : laid.offsets.point(end)]
    missing = style.tag_width(tagged.tag) + style.pad - style.word_width(word)
    if missing > 0 and tagged.tag != "O":
        made = room.place(laid.text, laid.offsets.point(end), end, missing, graphemes)
        spacing[made[:2]] = max(spacing[made[:2]], missing)


def _pad_before(
    laid: Laid,
    mark: Mark,
    spacing: dict[tuple[int, int], float],
    style: Style,
    graphemes: room.Graphemes,
) -> None:
    """Room for the left side of a box."""
    point = laid.offsets.point(mark.start)
    if not mark.begins or not laid.text[:point].strip(HIDDEN):
        return
    if room.is_hebrew(laid.text[point - 1 : point + 1]):  # drawn at the right of the first letter
        spacing[mark.start, graphemes.after(mark.start)] += style.pad
    elif not room.joins(laid.text[point - 1]):
        made = room.place(laid.text, point, mark.start, style.pad, graphemes)
        least = style.pad + (
            laid.endings[mark.start].room.width if mark.start in laid.endings else 0
        )
        spacing[made[:2]] = max(spacing[made[:2]], least)


def _break_lines(laid: Laid, style: Style, width: float) -> None:
    if laid.paragraph.kind == "blank":
        laid.height = blank_height(style)
        return
    layout, right = laid.layout, room.direction(laid.text) == Qt.LayoutDirection.RightToLeft
    option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(room.direction(laid.text))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = _gap(laid.paragraph, style)
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        hanging = _hanging(laid, line)
        if hanging and line.naturalTextWidth() + hanging > width:
            line.setLineWidth(max(width / 2, width - hanging))
        placed = _placed(laid, line, top, style)
        line.setPosition(
            QPointF(width - line.width() if right else 0, placed.baseline - line.ascent())
        )
        laid.lines.append(placed)
        top = placed.bottom
    layout.endLayout()
    laid.height = float(round(top))


def _gap(paragraph: Paragraph, style: Style) -> float:
    if paragraph.joined or not paragraph.parted:
        return 0.0
    return 10 * style.zoom


def blank_height(style: Style) -> float:
    """A blank line is shown as a gap, not as a line."""
    return float(round(style.leading * 0.75))


def _hanging(laid: Laid, line: QTextLine) -> float:
    """Room that stands on white space at the line's end, which Qt does not count as width."""
    end = line.textStart() + line.textLength()
    return sum(
        width
        for (start, stop), width in laid.spacing.items()
        if line.textStart() <= start < end
        and laid.text[laid.offsets.point(start) : laid.offsets.point(end)].isspace()
    )


def _placed(laid: Laid, line: QTextLine, top: float, style: Style) -> Line:
    start, end = line.textStart(), line.textStart() + line.textLength()
    level = max((m.level for m in laid.marks if m.start < end and m.end > start), default=0)
    above = style.leading / 2 + level * style.step * 0.75
    below = style.leading / 2 + level * style.step + style.tag_height
    baseline = round(top + above + laid.face.ascent)
    bottom = baseline + laid.face.descent + below
    return Line(line, start, end, top, bottom, baseline, level)


def estimate(page: Page, paragraph: Paragraph) -> int:
    """The height that a paragraph will probably have."""
    style = page.style
    if paragraph.kind == "blank":
        return round(blank_height(style))
    face = style.title if paragraph.kind == "title" else style.text
    letter = style.word_width("abcdefghijklmnopqrstuvwxyz ") / 27 * face.ascent / style.text.ascent
    lines = 1 + int((paragraph.end - paragraph.start) * letter / max(1.0, page.width))
    pitch = face.ascent + face.descent + style.leading + style.tag_height
    return round(lines * pitch + _gap(paragraph, style))
