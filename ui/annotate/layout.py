"""Lays a paragraph out: which marks lie on it, where its lines break, how high they are."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from ui.annotate import rooms as room
from ui.annotate.laid import Laid, Line, Page
from ui.annotate.marks import Mark, stack
from ui.annotate.paragraphs import Paragraph, display
from ui.annotate.spacing import make_room
from ui.annotate.style import Style
from ui.annotate.tag_row import Tagged, tag_row
from ui.utf16 import offsets


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
    make_room(laid, style, graphemes)
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
