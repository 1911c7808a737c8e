"""The text of a WebAnno TSV file, put together from its sentences, and places in it."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from corpora.document import Range
from corpora.formats.webanno_table import Sentence, Unit, unescape

# Stands for the second half of a character that is two units of UTF-16; no text holds it.
HALF = "\0"


class Text(NamedTuple):
    """text: of the document. places: for each offset of the file, the code point there.

    gaps: whether the white space between sentences is longer than the file tells.
    """

    text: str
    places: Sequence[int]
    gaps: bool


def assemble(sentences: Sequence[Sentence]) -> Text | None:
    """The text in which every token stands where its row says; None where there is none.

    Offsets count UTF-16 units, in files of other tools code points. Text lines are escaped, in
    old files they are not.
    """
    for widen, escaped in ((_wide, True), (_wide, False), (str, True), (str, False)):
        if wide := _assembled(sentences, widen, escaped):
            text, gaps = wide
            places = list(accumulate((c != HALF for c in text), initial=0))
            return Text(text.replace(HALF, ""), places, gaps)
    return None


def _wide(text: str) -> str:
    """The text with as many characters as it has units of UTF-16."""
    if text.isascii():
        return text
    return "".join(c if c <= "\uffff" else c + HALF for c in text)


def _assembled(
    sentences: Sequence[Sentence], widen: Callable[[str], str], escaped: bool
) -> tuple[str, bool] | None:
    parts: list[str] = []
    length, gaps = 0, False
    for sentence in sentences:
        body = "\n".join(sentence.texts)
        body = widen(unescape(body) if escaped else body)
        start = _start(sentence.units, body, length)
        # White space of more than this is more likely a broken offset.
        if start is None or not length <= start <= length + 10_000:
            return None
        gap = start - length
        gaps |= gap > 1
        parts += [" " * (gap - 1) + "\n" if gap and parts else " " * gap, body]
        length = start + len(body)
    return "".join(parts), gaps


def _start(units: Sequence[Unit], body: str, length: int) -> int | None:
    """Where in the document a sentence's text begins, so that its tokens are where they are."""
    if not units:
        return length
    first = units[0]
    form = _wide(first.form)
    indent = len(body) - len(body.lstrip())
    for start in (length, length + 1, first.start, first.start - indent):
        if start <= first.start and all(_stands(unit, body, start) for unit in units):
            return start
    start = first.start - max(body.find(form), 0)
    return start if all(_stands(unit, body, start) for unit in units) else None


def _stands(unit: Unit, body: str, start: int) -> bool:
    if not 0 <= unit.start - start <= unit.end - start <= len(body):
        return False
    there = body[unit.start - start : unit.end - start].replace(HALF, "")
    return there in (unit.form, unescape(unit.form))


def tokens(sentences: Sequence[Sentence], text: Text) -> tuple[list[Range], list[Range]]:
    """Ranges of the tokens, in code points and without white space, and of the sentences."""
    found: list[Range] = []
    borders = []
    for sentence in sentences:
        for unit in sentence.units:
            start, end = text.places[unit.start], text.places[unit.end]
            word = text.text[start:end]
            if not unit.part and (inner := word.strip()):
                start += len(word) - len(word.lstrip())
                found.append(Range(start, start + len(inner)))
        borders.append(len(found))
    ends = sorted(set(borders) - {0})
    return found, [Range(a, b) for a, b in pairwise([0, *ends])]


def in_order(ranges: Sequence[Range]) -> bool:
    """Whether no range begins before the one before it ends."""
    return all(a.end <= b.start for a, b in pairwise(ranges))


def covered(ranges: Sequence[Range], start: int, end: int) -> range:
    """The indices of the tokens that share a character with `[start, end)`."""
    first = bisect_left(ranges, start + 1, key=lambda token: token.end)
    return range(first, max(first, bisect_left(ranges, end, key=lambda token: token.start)))
