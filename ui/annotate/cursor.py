"""The cursor: a token, or the span under it, or a selection. No widget, no layout.

Where spans overlap, the cursor is on the shortest one, unless it was sent to another.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from corpora.document import Document, Range, Span
from ui.annotate.marks import Spans


@dataclass(frozen=True, slots=True)
class Cursor:
    """at: index of a token. anchor: the token at which a selection began, or None.

    exact: a selection of characters that is not one of tokens. target: the span that it was
    sent to. leapt: it came by a leap, and goes on by one once its place has a label.
    """

    at: int = 0
    anchor: int | None = None
    exact: Range | None = None
    target: Span | None = None
    leapt: bool = False

    @property
    def selects(self) -> bool:
        return self.anchor is not None or self.exact is not None

    def moved(self, at: int, *, extend: bool = False) -> "Cursor":
        """On another token; extending, the selection reaches from where it began."""
        anchor = (self.at if self.anchor is None else self.anchor) if extend else None
        return Cursor(at, None if anchor == at else anchor, leapt=extend and self.leapt)

    def range(self, doc: Document) -> Range:
        """Code points of the selection, or else of the token; empty without tokens."""
        if self.exact:
            return self.exact
        if not doc.tokens:
            return Range(0, 0)
        other = self.at if self.anchor is None else self.anchor
        first, last = sorted((self.at, other))
        return Range(doc.tokens[first].start, doc.tokens[last].end)


def token_at(tokens: Sequence[Range], point: int) -> int:
    """The index of the token that covers a code point, or else of the nearest one."""
    after = bisect_right(tokens, (point, float("inf")))
    before = max(0, after - 1)
    if after >= len(tokens) or point < tokens[before].end:
        return before
    near = point - tokens[before].end < tokens[after].start - point
    return before if near else after


def tokens_of(tokens: Sequence[Range], start: int, end: int) -> Range:
    """Indices of the tokens that share a character with the code points `[start, end)`."""
    first = bisect_right(tokens, (start, float("inf"))) - 1
    first = first if first >= 0 and tokens[first].end > start else first + 1
    return Range(first, max(first, bisect_left(tokens, (end, 0))))


def everything(doc: Document) -> Cursor:
    """A selection of all tokens."""
    last = len(doc.tokens) - 1
    return Cursor(0, anchor=last or None)


def select(doc: Document, start: int, end: int) -> Cursor:
    """A selection of the code points `[start, end)`: of tokens, where it is made of whole ones."""
    first, last = tokens_of(doc.tokens, start, end)
    if first >= last:
        return Cursor(token_at(doc.tokens, start), exact=Range(start, end))
    if (doc.tokens[first].start, doc.tokens[last - 1].end) != (start, end):
        return Cursor(last - 1, exact=Range(start, end))
    return Cursor(last - 1, anchor=None if first == last - 1 else first)


def on_span(doc: Document, span: Span) -> Cursor:
    """On the first token of a span, and on this span."""
    return Cursor(token_at(doc.tokens, span.start), target=span)


def span_under(cursor: Cursor, doc: Document, spans: Spans) -> Span | None:
    """The span that the cursor is on; of a selection, the one with exactly its range."""
    start, end = cursor.range(doc)
    here = [span for span in spans.touching(start, end) if start < end]
    if cursor.target in here:
        return cursor.target
    if cursor.selects:
        here = [span for span in here if (span.start, span.end) == (start, end)]
    return min(here, key=lambda s: (s.end - s.start, -(s.score or 0), s[:3]), default=None)


def sentence_of(doc: Document, token: int) -> int:
    """The index of the sentence in which a token is."""
    return max(0, bisect_right(doc.sentences, (token, float("inf"))) - 1)


def by_sentence(cursor: Cursor, doc: Document, step: int, *, extend: bool = False) -> Cursor:
    """To the start of the next sentence; back, to the start of this one, then of the one before.
    A selection that reaches forward goes by the ends of sentences."""
    if not doc.sentences:
        return cursor
    here = sentence_of(doc, cursor.at)
    anchor = cursor.at if cursor.anchor is None else cursor.anchor
    if extend and (cursor.at > anchor or (cursor.at == anchor and step > 0)):
        return cursor.moved(_sentence_end(cursor, doc, here, step, anchor), extend=True)
    if step < 0 and cursor.at > doc.sentences[here].start:
        step += 1
    there = here + step
    if there >= len(doc.sentences):
        return cursor.moved(len(doc.tokens) - 1, extend=extend)
    return cursor.moved(doc.sentences[max(0, there)].start, extend=extend)


def _sentence_end(cursor: Cursor, doc: Document, here: int, step: int, anchor: int) -> int:
    """The last token of this sentence, or of the next one; back, of the one before, but not
    before the token at which the selection began."""
    if step > 0 and cursor.at < doc.sentences[here].end - 1:
        step = 0
    there = here + step
    if there < 0:
        return anchor
    return max(anchor, doc.sentences[min(there, len(doc.sentences) - 1)].end - 1)


def next_span(cursor: Cursor, doc: Document, spans: Sequence[Span], step: int) -> Span | None:
    """The span after (step 1) or before (-1) the cursor in reading order, going round the end."""
    if not spans:
        return None
    ordered = sorted(spans, key=lambda s: (s.start, -s.end, s.label))
    if cursor.target in ordered:
        return ordered[(ordered.index(cursor.target) + step) % len(ordered)]
    starts = [span.start for span in ordered]
    here = cursor.range(doc).start
    index = bisect_right(starts, here) if step > 0 else bisect_left(starts, here) - 1
    return ordered[index % len(ordered)]


def kept(cursor: Cursor, doc: Document, known: Iterable[Span]) -> Cursor:
    """The cursor on another version of its document: it lets go of a span that is gone."""
    target = cursor.target if cursor.target and cursor.target in known else None
    at = max(0, min(cursor.at, len(doc.tokens) - 1))
    anchor = (
        cursor.anchor if cursor.anchor is not None and cursor.anchor < len(doc.tokens) else None
    )
    exact = cursor.exact if cursor.exact and cursor.exact.end <= len(doc.text) else None
    return replace(cursor, at=at, anchor=anchor, exact=exact, target=target)
