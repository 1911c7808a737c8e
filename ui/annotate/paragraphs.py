"""A document's text as the paragraphs that the text view lays out one by one.

A line of the text is a paragraph. In text that was wrapped by hand (news wires), lines flow
together again on screen: the break is shown as a space and the indentation after it has no
width, so that offsets stay those of the text.
"""

import re
import unicodedata
from bisect import bisect_left
from itertools import pairwise
from typing import Literal, NamedTuple

from corpora.document import Document
from corpora.tokens import CLOSERS, TERMINALS, WRAP_WIDTH

Kind = Literal["title", "text", "blank"]
# Longer ones are laid out in pieces of about half of this.
LONGEST = 4000
TITLE_LENGTH = 120
# Text with no line longer than this is a list, not wrapped prose.
NARROW = 40
HIDDEN = "\u200b"  # zero width space: breaks lines, takes no room
TABLE = re.compile(r"\S[ \t]{3,}\S|\t")
BREAK = re.compile(r"[ \t\r]*\n[ \t]*")
MARGIN = re.compile(r"^[ \t]+|[ \t\r]+$")


class Paragraph(NamedTuple):
    """Code points `[start, end)` of the text, without the line break after it.

    flows: wrapped by hand, so margins and breaks within are not shown.
    parted: something is between it and the paragraph before: a gap is shown.
    joined: it only continues the paragraph before, which was too long for one layout.
    """

    start: int
    end: int
    kind: Kind = "text"
    flows: bool = False
    parted: bool = False
    joined: bool = False


class _Line(NamedTuple):
    start: int
    text: str

    @property
    def body(self) -> str:
        return self.text.strip()

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.text.lstrip())


def paragraphs(doc: Document) -> list[Paragraph]:
    """The paragraphs of a document, in order; at least one."""
    lines, position = [], 0
    for line in doc.text.split("\n"):
        lines.append(_Line(position, line))
        position += len(line) + 1
    width = max(len(line.text.rstrip()) for line in lines)
    flows = NARROW <= width <= WRAP_WIDTH and len(lines) > 1
    found: list[Paragraph] = []
    for group in _groups(lines, width) if flows else ([line] for line in lines):
        found += _pieces(doc, _paragraph(group, flows, found, lines))
    return found


def display(text: str, paragraph: Paragraph) -> str:
    """What is drawn: as many characters as the paragraph has, at the same places."""
    shown = text[paragraph.start : paragraph.end]
    if paragraph.flows:
        shown = BREAK.sub(lambda m: " " + HIDDEN * (len(m[0]) - 1), shown)
        return MARGIN.sub(lambda m: HIDDEN * len(m[0]), shown)
    return shown.replace("\r", HIDDEN)


def _groups(lines: list[_Line], width: int) -> list[list[_Line]]:
    groups = [[lines[0]]]
    for before, line in pairwise(lines):
        if _soft(before, line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _soft(before: _Line, line: _Line, width: int) -> bool:
    """Whether the break between two lines came from wrapping: the next word did not fit, or the
    next line goes on in the middle of a sentence."""
    if not before.body or not line.body or line.indent > before.indent:
        return False
    if TABLE.search(before.body) or TABLE.search(line.body):
        return False
    length = len(before.text.rstrip())
    if length + 1 + len(line.body.split(None, 1)[0]) > width:
        return True
    ended = before.body.rstrip("".join(CLOSERS))[-1:] in TERMINALS | {":", ";"}
    goes_on = line.body[0].islower() and len(before.body) >= width * 0.4
    # The dateline was cut from many first lines of news: short, then full lines.
    cut = before.indent > 0 and len(before.body) >= width * 0.3 and len(line.body) >= width * 0.8
    return not ended and (goes_on or cut)


def _paragraph(
    group: list[_Line], flows: bool, found: list[Paragraph], lines: list[_Line]
) -> Paragraph:
    first, last = group[0], group[-1]
    end = last.start + len(last.text)
    if not first.body:
        return Paragraph(first.start, end, "blank")
    title = first.start == 0 and len(group) == 1 and _is_title(first, lines)
    parted = bool(found) and (found[-1].kind == "title" or (flows and first.indent > 2))
    return Paragraph(first.start, end, "title" if title else "text", flows, parted)


def _is_title(first: _Line, lines: list[_Line]) -> bool:
    if len(first.body) > TITLE_LENGTH or first.body[-1] in TERMINALS | {",", ";", ":"}:
        return False
    return any(line.body for line in lines[1:50])


def _pieces(doc: Document, whole: Paragraph) -> list[Paragraph]:
    if whole.end - whole.start <= LONGEST:
        return [whole]
    pieces: list[Paragraph] = []
    start = whole.start
    while start < whole.end:
        end = whole.end
        if end - start > LONGEST:
            end = _border(doc, start + LONGEST // 2, start + LONGEST)
        pieces.append(whole._replace(start=start, end=end, joined=bool(pieces)))
        start = end
    return pieces


def _border(doc: Document, early: int, late: int) -> int:
    """A place to cut: before a sentence, else before a token, else between two characters."""
    first = bisect_left(doc.tokens, (early, 0))
    sentence = bisect_left(doc.sentences, (first, 0))
    for sentences in doc.sentences[sentence : sentence + 1]:
        if early <= doc.tokens[sentences.start].start <= late:
            return doc.tokens[sentences.start].start
    if first < len(doc.tokens) and doc.tokens[first].start <= late:
        return doc.tokens[first].start
    place = late
    while place > early and unicodedata.category(doc.text[place])[0] in "MC":
        place -= 1
    return place
