"""A span pair in its context: the text around it, and where the spans lie in that."""

from collections import OrderedDict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import NamedTuple

from corpora.direction import backward_at
from corpora.document import Document
from ui.evaluate.corrections import corrected, differences
from ui.evaluate.doors import Behind
from ui.evaluate.scored import Scored
from ui.utf16 import offsets

BEFORE, AFTER = 36, 160  # characters of context; what is too wide is elided at the right
KEPT = 64  # documents


@dataclass(frozen=True, slots=True)
class Context:
    """One line of text; gold and pred are ranges of UTF-16 units of it, as Qt counts; backward: it
    is read from right to left."""

    text: str
    gold: tuple[tuple[int, int], ...]
    pred: tuple[tuple[int, int], ...]
    corrected: bool = False
    backward: bool = False


class _Known(NamedTuple):
    doc: Document
    changed: frozenset[tuple[int, int, str]]


class Contexts:
    """Contexts from documents, which are read when first needed."""

    def __init__(self, scored: Scored, read: Callable[[str], Document | None]) -> None:
        """read: a document as it is now, by its id; None where there is none any more."""
        self._scored = scored
        self._read = read
        self._known: OrderedDict[str, _Known | None] = OrderedDict()

    def of(self, entry: Behind) -> Context | None:
        """None where the document's text no longer reaches that far."""
        known = self._document(entry)
        if known is None or entry.end > len(known.doc.text):
            return None
        return cut(known.doc.text, entry, corrected=corrected(entry, known.changed))

    def forget(self, ids: Collection[str] | None) -> None:
        """These documents (None: all) may have changed."""
        for doc_id in self._known.keys() & ids if ids is not None else list(self._known):
            del self._known[doc_id]

    def _document(self, entry: Behind) -> _Known | None:
        if entry.doc_id not in self._known:
            doc = self._read(entry.doc_id)
            changed = differences(doc, entry.at, self._scored) if doc else frozenset()
            self._known[entry.doc_id] = _Known(doc, changed) if doc else None
            if len(self._known) > KEPT:
                self._known.popitem(last=False)
        return self._known[entry.doc_id]


def cut(text: str, entry: Behind, *, corrected: bool = False) -> Context:
    """The text around the pair on one line; it begins with a word where it can."""
    begin = max(0, entry.start - BEFORE)
    if begin:
        space = text.find(" ", begin, entry.start)
        begin = begin if space < 0 else space + 1
    piece, places = _on_one_line(text[begin : entry.end + AFTER])
    lead = "…" if begin else ""
    shown = lead + piece
    units = offsets(shown)
    gold, pred = (
        tuple(
            (
                units.unit(len(lead) + places[span.start - begin]),
                units.unit(len(lead) + places[span.end - begin]),
            )
            for span in spans
        )
        for spans in (entry.gold, entry.pred)
    )
    return Context(shown, gold, pred, corrected, backward_at(text, entry.start))


def _on_one_line(text: str) -> tuple[str, list[int]]:
    """The text with one space for any white space; where each place of it went, the end too."""
    kept: list[str] = []
    places = []
    for char in text:
        places.append(len(kept))
        if not char.isspace():
            kept.append(char)
        elif kept[-1:] != [" "]:
            kept.append(" ")
    return "".join(kept), [*places, len(kept)]
