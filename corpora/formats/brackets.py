"""Columns of brackets: `(PERSON* * *)` of OntoNotes, `(person-1 ... 1)` of CorefUD."""

import re
from collections.abc import Sequence

from corpora.tags import TokenSpan

# What a cell of OntoNotes' column may be, and that of a whole column with something in it.
CELL = re.compile(r"(\([^()*]+)*\*?\)*")
_OPEN = re.compile(r"\(([^()*]+)")
_PIECES = re.compile(r"\(([^()]*)(\))?|([^()]*)\)")
_PART = re.compile(r"\[\d+/\d+\]$")


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
    A mention without a type is left out; parts of one (`e1[1/2]`) are spans of their own.
    """
    kind = next((at for at, name in enumerate(layout) if name in ("etype", "entity")), 0)
    name = next((at for at, name in enumerate(layout) if name in ("eid", "GRP")), kind)
    spans: list[TokenSpan] = []
    open_: list[tuple[str, int, str]] = []
    for index, cell in enumerate(cells):
        for opening, closed, closing in _PIECES.findall(cell):
            if opening:
                parts = opening.split("-")
                key = _PART.sub("", parts[name] if name < len(parts) else "")
                open_.append((key, index, parts[kind] if kind < len(parts) else ""))
            if closing or closed or not opening:
                _close(open_, _PART.sub("", closing) if not opening else "", index, spans)
    return sorted(span for span in spans if span.label)


def _close(open_: list[tuple[str, int, str]], key: str, index: int, spans: list[TokenSpan]) -> None:
    """The innermost mention of this name, or the innermost of all, ends here."""
    for place in range(len(open_) - 1, -1, -1):
        if not key or open_[place][0] == key:
            _, start, label = open_.pop(place)
            spans.append(TokenSpan(start, index + 1, label))
            return
