"""Makes room on a paragraph's graphemes: for chips at the ends of marks, for the left sides of
boxes, and for tags that are wider than their words."""

from collections import defaultdict
from math import inf

from ui.annotate import rooms as room
from ui.annotate.laid import Ending, Laid
from ui.annotate.marks import Mark, chip, shown
from ui.annotate.paragraphs import HIDDEN
from ui.annotate.style import Style
from ui.annotate.tag_row import Tagged


def make_room(laid: Laid, style: Style, graphemes: room.Graphemes) -> None:
    """Set the paragraph's letter spacing for all that stands beside its text."""
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
    first, last = laid.offsets.point(start), laid.offsets.point(end)
    missing = style.tag_width(shown(tagged.tag)) + style.pad
    missing -= style.word_width(laid.text[first:last])
    if missing > 0:  # a chip may stand within the word
        missing -= sum(room for (a, b), room in spacing.items() if start <= a and b < end)
    if tagged.tag == "O":
        missing -= _beside(laid, style, last)
    if missing > 0:
        made = room.place(laid.text, last, end, missing, graphemes)
        if laid.bidi and room.leans_right(laid.text, last):  # its tag reaches out to the left
            made = room.Room(end, graphemes.after(end), missing)
        spacing[made[:2]] = max(spacing[made[:2]], missing)


def _beside(laid: Laid, style: Style, end: int) -> float:
    """How far the tag of no span may reach beyond its token, which may be a full stop: over the
    space after it, and a little further, for the next tag moves aside. The text is torn, and takes
    longer to be laid out, only where signs stand close."""
    after = laid.text[end : end + 2]
    if not after.strip():
        return inf
    return style.word_width(" ") + style.pad if after[:1].isspace() else 0.0


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
