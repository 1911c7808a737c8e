"""Token and sentence ranges as bytes: the differences between borders, mostly one byte each."""

import sys
from array import array
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import accumulate, chain
from operator import sub

from corpora.document import Range

_make_range = partial(tuple.__new__, Range)


def pack(ranges: Sequence[Range]) -> bytes:
    """Ascending ranges that do not overlap, as bytes."""
    borders = list(chain.from_iterable(ranges))
    steps = list(map(sub, borders, [0, *borders]))
    if not steps or max(steps) < 256:
        return b"\x01" + bytes(steps)
    wide = array("I", steps)
    if sys.byteorder == "big":
        wide.byteswap()
    return b"\x04" + wide.tobytes()


def unpack(data: bytes) -> tuple[Range, ...]:
    """The ranges that `pack` packed."""
    steps = iter(borders(data))
    return tuple(map(_make_range, zip(steps, steps, strict=True)))


def borders(data: bytes) -> list[int]:
    """Start and end of each range that `pack` packed, in one row: a tenth of the time of ranges."""
    steps: Iterable[int] = memoryview(data)[1:]
    if data[:1] == b"\x04":
        wide = array("I", data[1:])
        if sys.byteorder == "big":
            wide.byteswap()
        steps = wide
    return list(accumulate(steps))
