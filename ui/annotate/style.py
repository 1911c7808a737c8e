"""Fonts and measures of the text view at one zoom, in device-independent pixels."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from ui import theme
from ui.theme import Theme
from ui.theme_tints import Tint

TAG_ROOM = 7  # pixels at zoom 1 between words and their tags: a ring around a span fits in it


class Face(NamedTuple):
    """A font and its measures."""

    font: QFont
    ascent: float
    descent: float


@dataclass(frozen=True)
class Style:
    """How text and marks are drawn.

    pad: between a span's text and its box, at each side; step: what one more level of nesting
    adds above and below.
    """

    theme: Theme
    zoom: float
    text: Face
    title: Face
    chip: Face
    tag: Face
    leading: float
    pad: float
    step: float
    tag_height: float
    chip_gap: float
    chip_width: Callable[[str], float]
    tag_width: Callable[[str], float]
    word_width: Callable[[str], float]
    colours: dict[str, Tint]

    def tint(self, label: str) -> Tint:
        return self.colours.get(label) or self.theme.tint("")


def style(
    chosen: Theme, colours: dict[str, str], *, zoom: float, tags: bool, family: str = ""
) -> Style:
    """Measures for a theme, the labels' colours and a zoom (1.0 is the normal size).

    family: of the text; "" is the window's. What it lacks comes from the others.
    """
    text = theme.font(theme.TEXT_SIZE * zoom)
    title = theme.font(theme.TITLE_SIZE * zoom, bold=True)
    for font in (text, title) if family else ():
        font.setFamilies([family, *font.families()])
    chip = theme.font(max(9.0, theme.TEXT_SIZE * zoom * 0.63), bold=True)
    chip.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4 * zoom)
    tag = theme.font(max(9.0, theme.TEXT_SIZE * zoom * 0.63))
    return Style(
        theme=chosen,
        zoom=zoom,
        text=_face(text),
        title=_face(title),
        chip=_face(chip),
        tag=_face(tag),
        leading=16 * zoom,
        pad=4 * zoom,
        step=4 * zoom,
        tag_height=QFontMetricsF(tag).height() + TAG_ROOM * zoom if tags else 0.0,
        chip_gap=7 * zoom,
        chip_width=_widths(chip),
        tag_width=_widths(tag),
        word_width=_widths(text),
        colours={name: chosen.tint(colour) for name, colour in colours.items()},
    )


def _face(font: QFont) -> Face:
    metrics = QFontMetricsF(font)
    return Face(font, metrics.ascent(), metrics.descent())


def _widths(font: QFont) -> Callable[[str], float]:
    metrics = QFontMetricsF(font)
    return lru_cache(maxsize=20_000)(metrics.horizontalAdvance)
