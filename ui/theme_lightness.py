"""Lightness of colours as eyes see it: one hue, darker or lighter.

OKLab by Björn Ottosson (https://bottosson.github.io/posts/oklab/): L is the lightness, 0 (black) to
1 (white); a and b are the hue and its strength.
"""

from typing import NamedTuple

from ui.theme_colours import channels, linear, written

# Of labels' colours as they are given; what is beyond is drawn as the nearest.
DARKEST, LIGHTEST = 0.38, 0.84


class Lab(NamedTuple):
    """A colour in OKLab."""

    lightness: float
    a: float
    b: float


def lab(colour: str) -> Lab:
    """A colour `#rrggbb` in OKLab."""
    red, green, blue = (linear(value / 255) for value in channels(colour))
    return from_linear(red, green, blue)


def from_linear(red: float, green: float, blue: float) -> Lab:
    """OKLab of linear red, green and blue, 0 to 1."""
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return Lab(
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def colour(wanted: Lab) -> str:
    """The `#rrggbb` of that lightness and hue, as strong as a screen can show it."""
    for step in range(51):
        weaker = 1 - step / 50
        values = _to_linear(Lab(wanted.lightness, wanted.a * weaker, wanted.b * weaker))
        if all(-0.001 <= value <= 1.001 for value in values):
            break
    return written(values)


def _to_linear(of: Lab) -> tuple[float, float, float]:
    long = (of.lightness + 0.3963377774 * of.a + 0.2158037573 * of.b) ** 3
    middle = (of.lightness - 0.1055613458 * of.a - 0.0638541728 * of.b) ** 3
    short = (of.lightness - 0.0894841775 * of.a - 1.2914855480 * of.b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def within(given: str, lightness: tuple[float, float]) -> str:
    """The colour, its lightness moved into a range in which lighter colours stay lighter: moving
    each only as far as it must be would make colours alike that differ in nothing else for
    colour-blind eyes."""
    found = lab(given)
    share = min(1.0, max(0.0, (found.lightness - DARKEST) / (LIGHTEST - DARKEST)))
    low, high = lightness
    return colour(found._replace(lightness=low + (high - low) * share))
