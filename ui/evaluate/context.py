"""A span pair in its context: the text around it, and where the spans lie in that."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from ui.annotate.utf16 import offsets
from ui.evaluate.doors import Behind

BEFORE, AFTER = 36, 160  # characters of context; what is too wide is cut off at the right


@dataclass(frozen=True, slots=True)
class Context:
    """One line of text; gold and pred are ranges of UTF-16 units of it, as Qt counts."""

    text: str
    gold: tuple[tuple[int, int], ...]
    pred: tuple[tuple[int, int], ...]


class Contexts:
    """Contexts from documents' texts, which are read when first needed."""

    def __init__(self, read: Callable[[str], str]) -> None:
        """read: a document's text by its id, "" where there is none any more."""
        self._text = lru_cache(maxsize=64)(read)

    def of(self, entry: Behind) -> Context | None:
        """None where the document's text no longer reaches that far."""
        text = self._text(entry.doc_id)
        return cut(text, entry) if entry.end <= len(text) else None


def cut(text: str, entry: Behind) -> Context:
    """The text around the pair on one line; it begins with a word where it can."""
    begin = max(0, entry.start - BEFORE)
    if begin:
        space = text.find(" ", begin, entry.start)
        begin = begin if space < 0 else space + 1
    piece = "".join(" " if c.isspace() else c for c in text[begin : entry.end + AFTER])
    lead = "…" if begin else ""
    shown = lead + piece
    units = offsets(shown)
    shift = len(lead) - begin
    gold, pred = (
        tuple((units.unit(span.start + shift), units.unit(span.end + shift)) for span in spans)
        for spans in (entry.gold, entry.pred)
    )
    return Context(shown, gold, pred)
