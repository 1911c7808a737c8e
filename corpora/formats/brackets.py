"""Columns of brackets: `(PERSON* * *)` of OntoNotes, `(person-1 ... 1)` of CorefUD."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from corpora.tags import TokenSpan

# What a cell of OntoNotes' column may be, and that of a whole column with something in it.
CELL = re.compile(r"(\([^()*]+)*\*?\)*")
_OPEN = re.compile(r"\(([^()*]+)")
_PIECES = re.compile(r"\(([^()]*)(\))?|([^()]*)\)")
_PART = re.compile(r"\[\d+/\d+\]$")


class _Mention(NamedTuple):
    """A mention that has begun. names: what may stand where it ends: its id, or all of it."""

    names: set[str]
    start: int
    label: str


def ontonotes(cells: Sequence[str]) -> list[TokenSpan]:
    """The spans of one sentence's column; a bracket that is never closed ends with it."""
    spans: list[TokenSpan] = []
    open_: list[tuple[int, str]] = []
    for index, cell in enumerate(cells):
        open_ += [(index, label) for label in _OPEN.findall(cell)]
        for _ in range(min(cell.count(")"), len(open_))):
            start, label = open_.pop()
            spans.append(TokenSpan(start, index + 1, label))
    spans += [TokenSpan(start, len(cells), label) for start, label in open_]
    return sorted(spans)


def corefud(cells: Sequence[str], layout: Sequence[str]) -> list[TokenSpan]:
    """The mentions of one sentence, by their type.

    layout: what stands between the dashes, as `# global.Entity` has it (`eid-etype-head-other`).
    Without it the type stands first, and a mention ends with all that it began with
    (`(person-1` ... `person-1)`). One without a type is left out; parts of one (`e1[1/2]`) are
    spans of their own; one that is never closed ends with its sentence.
    """
    kind = next((at for at, name in enumerate(layout) if name in ("etype", "entity")), 0)
    name = next((at for at, name in enumerate(layout) if name in ("eid", "GRP")), kind)
    spans: list[TokenSpan] = []
    open_: list[_Mention] = []
    for index, cell in enumerate(cells):
        for opening, closed, closing in _PIECES.findall(cell):
            if opening:
                parts = opening.split("-")
                names = {opening, _part(parts, name)}
                open_.append(_Mention(names, index, _part(parts, kind)))
            if closed or not opening:
                _close(open_, "" if opening else _PART.sub("", closing), index, spans)
    spans += [TokenSpan(left.start, len(cells), left.label) for left in open_]
    return sorted(span for span in spans if span.label)


def _part(parts: Sequence[str], at: int) -> str:
    return _PART.sub("", parts[at]) if at < len(parts) else ""


def _close(open_: list[_Mention], name: str, index: int, spans: list[TokenSpan]) -> None:
    """The innermost mention of this name, or where none is said the innermost of all, ends here."""
    for place in range(len(open_) - 1, -1, -1):
        if not name or name in open_[place].names:
            _, start, label = open_.pop(place)
            spans.append(TokenSpan(start, index + 1, label))
            return
