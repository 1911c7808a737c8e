"""All occurrences of a string in a document, each with what an aim comes to there.

An occurrence is the tokens that a match touches. Occurrences never overlap each other.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from corpora.aims import Aim, Kind, judge
from corpora.direction import backward_at
from corpora.document import Document, Range, Span
from corpora.finding import Finder

# Code points of context.
BEFORE, AFTER = 90, 140


class Context(NamedTuple):
    """The line in which an occurrence stands: each character as in the document, white space as
    spaces."""

    before: str
    text: str
    after: str


class Hit(NamedTuple):
    """One occurrence.

    start, end: of the tokens that the match touches. match: what was found.
    kind: `free`, nothing is in the way; `conflict`, an annotation with other borders or another
    label is; `already`, it is so already. about: the annotations or proposals that would be
    accepted, relabelled, or removed, or that are in the way. backward: the line in which it stands
    is read from right to left.
    """

    doc: str
    start: int
    end: int
    match: Range
    kind: Kind
    about: tuple[Span, ...]
    context: Context
    reviewed: bool
    backward: bool = False

    @property
    def key(self) -> tuple[str, int, int]:
        """What tells it from other occurrences of the same search."""
        return (self.doc, self.start, self.end)


class Sheet(NamedTuple):
    """A document, without tokens perhaps, and where its tokens start and end."""

    doc: Document
    starts: Sequence[int]
    ends: Sequence[int]


def sheet(doc: Document) -> Sheet:
    """A document with tokens, ready to be searched."""
    return Sheet(doc, [token.start for token in doc.tokens], [token.end for token in doc.tokens])


def hits(sheet: Sheet, finder: Finder, aim: Aim) -> list[Hit]:
    """The occurrences in a document that the aim is about, from left to right.

    To relabel and to remove, that is where an annotation or a proposal of the label is: on just
    the tokens of the occurrence, or, as a conflict, an annotation with other borders.
    Raises SlowError where a regular expression takes too long.
    """
    decide = judge(sheet.doc, aim)
    return [
        _hit(sheet.doc, match, place, *verdict)
        for match, place in places(sheet, finder)
        if (verdict := decide(place)) is not None
    ]


def places(sheet: Sheet, finder: Finder) -> Iterator[tuple[Range, Range]]:
    """Each match, and the code points of the tokens that it touches. These never overlap."""
    doc, starts, ends = sheet
    end = 0  # of the last place

    def go_on(match: Range) -> int:
        return max(match.start + 1, end)

    for match in finder.within(doc.text, go_on):
        first, last = bisect_right(ends, match.start), bisect_left(starts, match.end)
        if first >= last:
            continue
        place = Range(starts[first], ends[last - 1])
        if place.start < end or (finder.query.word and place != _stripped(doc.text, match)):
            continue
        end = max(place.end, match.end)
        yield match, place


def _hit(doc: Document, match: Range, place: Range, kind: Kind, about: tuple[Span, ...]) -> Hit:
    (start, end), text = place, doc.text
    begin = max(0, start - BEFORE)
    before, found, after = text[begin:start], text[start:end], text[end : end + AFTER]
    line = Context(_one_line(before), _one_line(found), _one_line(after))
    reviewed, backward = doc.state == "reviewed", backward_at(text, start)
    return Hit(doc.id, start, end, match, kind, about, line, reviewed, backward)


def _one_line(text: str) -> str:
    return text if text.isprintable() else "".join(" " if c.isspace() else c for c in text)


def _stripped(text: str, match: Range) -> Range:
    """The match without white space at its ends."""
    piece = text[match.start : match.end]
    start = match.start + len(piece) - len(piece.lstrip())
    return Range(start, start + len(piece.strip()))
