"""One text in two spellings of its white space: spans of one moved onto the other.

Characters that are not white space are matched one by one; a file that was tokenised in another
way, or whose lines were wrapped anew, has the same ones in the same order.
"""

from collections.abc import Iterable
from unicodedata import normalize

from corpora.document import Document, Span, sort_spans
from corpora.errors import UserError

CONTEXT = 20  # characters of each text that a message shows


class TextError(UserError):
    """Two texts that differ in more than white space. `at`: the character in the first."""

    def __init__(self, doc_id: str, at: int, first: str, second: str) -> None:
        self.at = at
        remedy, shown = "score files of the same texts", repr
        if normalize("NFC", first)[:1] == normalize("NFC", second)[:1]:
            # They look alike, so they are shown as escapes.
            remedy, shown = "write both in the same form of Unicode, say NFC", ascii
        super().__init__(
            f"the texts of document {doc_id} differ from character {at} on ({shown(first)} and"
            f" {shown(second)}); {remedy}."
        )


def aligned(gold: Document, pred: Document) -> tuple[Document, Document]:
    """The same two documents, both on the text and the tokens of the first.

    Where the texts are equal, both keep their spans as they are. Where white space differs, spans
    of both sides lose the white space at their ends, as it has no counterpart. Raises TextError
    where anything else differs, UserError for a span of white space alone.
    """
    if gold.text == pred.text:
        return gold, pred.replace(tokens=gold.tokens, sentences=gold.sentences)
    here, there = _inked(gold.text), _inked(pred.text)
    for place, (at, other) in enumerate(zip(here, there, strict=False)):
        if gold.text[at] != pred.text[other]:
            raise _differ(gold, pred, here[place], there[place])
    if len(here) != len(there):
        place = min(len(here), len(there))
        ends = (len(gold.text), len(pred.text))
        raise _differ(gold, pred, [*here, ends[0]][place], [*there, ends[1]][place])
    moved = _moved(pred, dict(zip(there, here, strict=True)))
    said = {"category": pred.category, "category_proposals": pred.category_proposals}
    return trimmed(gold), gold.replace(spans=moved, **said)


def trimmed(doc: Document) -> Document:
    """The document, its spans without the white space at their ends.

    Raises UserError for a span of white space alone.
    """
    return doc.replace(spans=_moved(doc, {at: at for at in _inked(doc.text)}))


def _inked(text: str) -> list[int]:
    return [at for at, char in enumerate(text) if not char.isspace()]


def _moved(doc: Document, place: dict[int, int]) -> tuple[Span, ...]:
    return sort_spans(_span(doc, span, place) for span in doc.spans)


def _span(doc: Document, span: Span, place: dict[int, int]) -> Span:
    start, end = _ends(range(span.start, span.end), place)
    if start is None or end is None:
        raise UserError(
            f"document {doc.id} has a span of white space alone, {span.label} at {span.start}:"
            " it has no counterpart in a text with other white space; remove it."
        )
    return span._replace(start=place[start], end=place[end] + 1)


def _ends(inside: range, place: dict[int, int]) -> tuple[int | None, int | None]:
    def first(positions: Iterable[int]) -> int | None:
        return next((at for at in positions if at in place), None)

    return first(inside), first(reversed(inside))


def _differ(gold: Document, pred: Document, at: int, other: int) -> TextError:
    excerpts = gold.text[at : at + CONTEXT], pred.text[other : other + CONTEXT]
    return TextError(gold.id, at, *excerpts)
