"""A label's colour as a theme shows it."""

from functools import lru_cache
from typing import NamedTuple

from ui import theme_lightness
from ui.theme_colours import READABLE, VISIBLE, known, mix, readable


class Lightness(NamedTuple):
    """The ranges into which the lightness of labels' colours is moved: wide for lines, narrow for
    backgrounds, which text of any label must stand off."""

    line: tuple[float, float]
    background: tuple[float, float]


class Tint(NamedTuple):
    """A label's colour as one theme shows it."""

    background: str
    border: str
    text: str


@lru_cache(maxsize=1024)
def tint(colour: str, *, grounds: tuple[str, ...], share: float, lightness: Lightness) -> Tint:
    """A label's background (`share` of its colour over the first ground), border and chip text.

    The text reads on every ground and on the tint itself, with room to spare because tints of
    other labels may lie under it where spans overlap.
    """
    under = theme_lightness.within(known(colour), lightness.background)
    background = mix(under, grounds[0], share)
    colour = theme_lightness.within(known(colour), lightness.line)
    border = readable(colour, grounds, least=VISIBLE)
    return Tint(background, border, readable(colour, (background, *grounds), least=READABLE + 0.9))
