"""Colour arithmetic: contrast and mixing.

Contrast and luminance are those of WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
Colours are `#rrggbb` strings.
"""

from collections.abc import Iterable

READABLE = 4.5  # WCAG AA for text
VISIBLE = 3.0  # WCAG AA for lines and borders
# A label whose colour is missing or is no `#rrggbb` is drawn in this.
NEUTRAL = "#7d7d85"


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white)."""
    red, green, blue = (linear(value / 255) for value in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(value: float) -> float:
    """A channel as light, both 0 to 1 (sRGB, IEC 61966-2-1)."""
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def written(light: Iterable[float]) -> str:
    """The `#rrggbb` of channels as light; what a screen cannot show is cut off."""
    clipped = (min(1.0, max(0.0, value)) for value in light)
    return "#" + "".join(f"{round(255 * _encoded(value)):02x}" for value in clipped)


def _encoded(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """`share` of `one` and the rest of `other`."""
    pairs = zip(channels(one), channels(other), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def readable(colour: str, on: tuple[str, ...], *, least: float = READABLE) -> str:
    """The colour, moved towards black or white until it stands off every ground in `on`."""
    pole = "#000000" if luminance(on[0]) > 0.18 else "#ffffff"
    for step in range(41):
        moved = mix(pole, colour, step / 40)
        if all(contrast(moved, ground) >= least for ground in on):
            return moved
    return pole


def known(colour: str) -> str:
    """The colour, or a neutral one where it is not written as `#rrggbb`."""
    digits = colour[1:]
    right = (
        len(colour) == 7 and colour[0] == "#" and all(c in "0123456789abcdefABCDEF" for c in digits)
    )
    return colour.lower() if right else NEUTRAL
