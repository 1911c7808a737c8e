"""Spans <-> tags: IO, IOB1, IOB2, BIOES.

Tags stand on tokens, so spans go through token ranges first: `(first token, end token, label)`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, get_args

from corpora.document import Document, Range, Span

Scheme = Literal["IO", "IOB1", "IOB2", "BIOES"]
SCHEMES: tuple[Scheme, ...] = get_args(Scheme)
Invalid = Literal["begin", "discard"]


class TokenSpan(NamedTuple):
    """A label on the tokens `[start, end)`."""

    start: int
    end: int
    label: str


class Flat(NamedTuple):
    """Spans as a row of tags can carry them, and what it could not carry as it was."""

    spans: tuple[TokenSpan, ...]
    snapped: tuple[Span, ...]
    dropped: tuple[Span, ...]


def flatten(tokens: Sequence[Range], spans: Iterable[Span]) -> Flat:
    """Token spans that do not overlap.

    A border inside a token is snapped outward. Of spans that overlap the longer one stays, of
    equals the leftmost, then the one whose label comes first in the alphabet. A span that covers
    no token is dropped.
    """
    starts, ends = [token[0] for token in tokens], [token[1] for token in tokens]
    taken = [False] * len(tokens)
    kept, snapped, dropped = [], [], []
    for span in sorted(spans, key=lambda s: (s.start - s.end, s.start, s.label)):
        first, last = bisect_right(ends, span.start), bisect_left(starts, span.end)
        if first >= last or any(taken[first:last]):
            dropped.append(span)
            continue
        taken[first:last] = [True] * (last - first)
        kept.append(TokenSpan(first, last, span.label))
        if starts[first] != span.start or ends[last - 1] != span.end:
            snapped.append(span)
    return Flat(tuple(sorted(kept)), tuple(snapped), tuple(dropped))


def encode(length: int, spans: Iterable[TokenSpan], scheme: Scheme = "IOB2") -> list[str]:
    """Tags of `length` tokens for spans that do not overlap."""
    tags = ["O"] * length
    previous = TokenSpan(0, 0, "")
    for span in sorted(spans):
        start, end, label = span
        tags[start:end] = [f"I-{label}"] * (end - start)
        adjacent = previous.end == start and previous.label == label
        if scheme in ("IOB2", "BIOES") or (scheme == "IOB1" and adjacent):
            tags[start] = f"B-{label}"
        if scheme == "BIOES":
            tags[end - 1] = f"S-{label}" if end - start == 1 else f"E-{label}"
        previous = span
    return tags


def decode(tags: Sequence[str], *, invalid: Invalid = "begin") -> list[TokenSpan]:
    """Token spans of a row of tags in any scheme, read as conlleval reads them.

    An `I-X` (or `E-X`) with no X before it begins a span; with `invalid="discard"` it is dropped,
    which suits IOB2 and BIOES only: in IO and IOB1 every span begins so.
    """
    spans: list[TokenSpan] = []
    start, label, begun = 0, "", True
    for index, tag in enumerate([*tags, "O"]):
        prefix, _, name = tag.partition("-")
        goes_on = label and name == label and prefix in "IELM" and prefix != ""
        if label and not goes_on:
            if begun or invalid == "begin":
                spans.append(TokenSpan(start, index, label))
            label = ""
        if not label and prefix != "O" and name:
            start, label, begun = index, name, prefix in "BSU"
        if label and prefix in "ESLU":  # these close the span they stand in
            if begun or invalid == "begin":
                spans.append(TokenSpan(start, index + 1, label))
            label = ""
    return spans


def to_spans(tokens: Sequence[Range], spans: Iterable[TokenSpan]) -> tuple[Span, ...]:
    """Token spans as spans of code points."""
    return tuple(Span(tokens[s.start].start, tokens[s.end - 1].end, s.label) for s in spans)


def document_tags(doc: Document, scheme: Scheme = "IOB2") -> list[str]:
    """The tags of a document's annotations, one for each token."""
    return encode(len(doc.tokens), flatten(doc.tokens, doc.spans).spans, scheme)
