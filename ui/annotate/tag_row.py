"""The row of tags under the words: which tag stands under which token of a paragraph."""

from bisect import bisect_left
from typing import NamedTuple

from corpora.document import Document, Span
from corpora.tags import TokenSpan, encode, flatten


class Tagged(NamedTuple):
    """A token (code points of the document) and its tag."""

    start: int
    end: int
    tag: str


def tag_row(doc: Document, start: int, end: int, spans: list[Span]) -> list[Tagged]:
    """IOB2 tags of the tokens within the code points `[start, end)`.

    spans: those that touch the range. They may reach out of it: the tags are those of the whole
    document, as far as these spans decide.
    """
    reach_start = min((span.start for span in spans), default=start)
    reach_end = max((span.end for span in spans), default=end)
    first = bisect_left(doc.tokens, (min(start, reach_start), 0))
    last = bisect_left(doc.tokens, (max(end, reach_end), 0))
    # A border inside a token snaps outward: that token belongs to the range.
    if first and doc.tokens[first - 1].end > min(start, reach_start):
        first -= 1
    tokens = doc.tokens[first:last]
    token_spans: tuple[TokenSpan, ...] = flatten(tokens, spans).spans
    tags = encode(len(tokens), token_spans, "IOB2")
    pairs = zip(tokens, tags, strict=True)
    return [Tagged(*token, tag) for token, tag in pairs if start <= token.start < end]
