"""Spans whose borders cut tokens, moved onto the tokens' borders."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Literal, get_args

from corpora.document import Range, Span

Snap = Literal["keep", "outward", "inward"]
SNAPS: tuple[Snap, ...] = get_args(Snap)


def snapped(span: Span, tokens: Sequence[Range], how: Snap) -> Span | None:
    """The span with no border within a token.

    outward: a token that is cut belongs to it as a whole, so the result contains the span.
    inward: a token that is cut does not belong to it; None where no token is left. A span that
    cuts no token is returned as it is, and with `keep` every span is.
    """
    if how == "keep":
        return span
    first, last = _cut(span.start, tokens), _cut(span.end, tokens)
    if first is None and last is None:
        return span
    if how == "outward":
        start = span.start if first is None else tokens[first].start
        end = span.end if last is None else tokens[last].end
    else:
        start = span.start if first is None else _start(first + 1, tokens, span.end)
        end = span.end if last is None else _end(last - 1, tokens)
        if not _covers_any(start, end, tokens):
            return None
    return span._replace(start=start, end=end)


def _cut(border: int, tokens: Sequence[Range]) -> int | None:
    """The index of the token that has characters on both sides of this border."""
    at = bisect_right(tokens, border, key=_starts) - 1
    return at if at >= 0 and tokens[at].start < border < tokens[at].end else None


def _start(index: int, tokens: Sequence[Range], otherwise: int) -> int:
    return tokens[index].start if index < len(tokens) else otherwise


def _end(index: int, tokens: Sequence[Range]) -> int:
    return tokens[index].end if index >= 0 else 0


def _covers_any(start: int, end: int, tokens: Sequence[Range]) -> bool:
    at = bisect_left(tokens, start, key=_starts)
    return at < len(tokens) and tokens[at].end <= end


def _starts(token: Range) -> int:
    return token.start
