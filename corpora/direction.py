"""Which way text is read: that of its first strong character (Unicode bidirectional algorithm,
rules P2 and P3)."""

import unicodedata


def backward(text: str) -> bool:
    """Whether a text is read from right to left."""
    return not text.isascii() and _backward(text, 0, len(text))


def backward_at(text: str, place: int) -> bool:
    """Whether the line of a text in which a code point is is read from right to left."""
    if text.isascii():
        return False
    end = text.find("\n", place)
    return _backward(text, text.rfind("\n", 0, place) + 1, len(text) if end < 0 else end)


def _backward(text: str, start: int, end: int) -> bool:
    for at in range(start, end):
        kind = unicodedata.bidirectional(text[at])
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False
