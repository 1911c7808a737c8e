"""A label's guideline: rules in plain text, and examples, right and wrong.

A line that begins with `+ ` is an example that is right, one with `- ` is wrong; square brackets
in it are around the span. All other lines are rules.
"""

import re
from typing import Literal, NamedTuple

from corpora.document import Document, Span

Kind = Literal["rule", "right", "wrong"]
KINDS: dict[str, Kind] = {"+ ": "right", "- ": "wrong"}
# Characters of text around a span in an example.
AROUND = 60
_PARTS = re.compile(r"\[([^\[\]]*)\]")


class Paragraph(NamedTuple):
    """A line of a guideline; parts: its text in pieces, each with whether it is a span's."""

    kind: Kind
    parts: tuple[tuple[str, bool], ...]

    @property
    def text(self) -> str:
        return "".join(part for part, _ in self.parts)


def read(guideline: str) -> list[Paragraph]:
    """The lines of a guideline that are not blank."""
    return [_paragraph(line) for line in guideline.split("\n") if line.strip()]


def _paragraph(line: str) -> Paragraph:
    kind = KINDS.get(line[:2])
    if kind is None:
        return Paragraph("rule", ((line.strip(), False),))
    # What is between brackets are the pieces with odd numbers.
    pieces = enumerate(_PARTS.split(line[2:].strip()))
    return Paragraph(kind, tuple((piece, at % 2 == 1) for at, piece in pieces if piece))


def example(doc: Document, span: Span, *, right: bool = True) -> str:
    """A span in its context as a line of a guideline."""
    before = doc.text[max(0, span.start - AROUND) : span.start]
    after = doc.text[span.end : span.end + AROUND]
    cut = "…" if span.start > AROUND else ""
    more = "…" if span.end + AROUND < len(doc.text) else ""
    pieces = (_flat(before), f"[{_flat(doc.text[span.start : span.end])}]", _flat(after))
    return f"{'+' if right else '-'} {cut}{''.join(pieces).strip()}{more}"


def _flat(text: str) -> str:
    """On one line, without brackets of its own."""
    return re.sub(r"\s+", " ", text).replace("[", "(").replace("]", ")")


def with_example(guideline: str, line: str) -> str:
    """The guideline with one more example, once."""
    if line in guideline.split("\n"):
        return guideline
    return f"{guideline}\n{line}" if guideline else line
