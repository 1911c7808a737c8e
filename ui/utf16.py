"""Code points <-> UTF-16 units: the one place where the two ways of counting meet.

A document counts code points, Qt counts UTF-16 units. They differ after a character beyond
U+FFFF (most emoji, rare Chinese characters), which takes two units.
"""

from bisect import bisect_left
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offsets:
    """For one piece of text. `wide`: where its characters beyond U+FFFF are, in code points;
    `units`: where they begin, in UTF-16 units."""

    wide: tuple[int, ...] = ()
    units: tuple[int, ...] = ()

    def unit(self, point: int) -> int:
        """The UTF-16 unit at which the code point begins."""
        return point + bisect_left(self.wide, point) if self.wide else point

    def point(self, unit: int) -> int:
        """The code point that begins at or contains the UTF-16 unit."""
        if not self.wide:
            return unit
        passed = bisect_left(self.units, unit)
        inside = passed > 0 and self.units[passed - 1] == unit - 1
        return self.wide[passed - 1] if inside else unit - passed


PLAIN = Offsets()


def offsets(text: str) -> Offsets:
    """The map for a piece of text; free where no character is beyond U+FFFF."""
    if text.isascii() or max(text) <= "\uffff":
        return PLAIN
    wide = tuple(index for index, char in enumerate(text) if char > "\uffff")
    return Offsets(wide, tuple(index + passed for passed, index in enumerate(wide)))
