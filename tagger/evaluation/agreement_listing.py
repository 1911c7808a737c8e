"""Where annotators differ: places of a document, and what each of them says there."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from corpora.document import Range, Span
from corpora.tags import flatten

OUTSIDE = "O"


class Disagreement(NamedTuple):
    """A place `[start, end)` of a document where not all say the same.

    said: for each annotator the spans there, without those that all have.
    """

    start: int
    end: int
    said: tuple[tuple[Span, ...], ...]


def disagreements(sides: Sequence[Iterable[Span]]) -> list[Disagreement]:
    """The places of one document where its annotators' spans differ, from left to right.

    Spans are the same where range and label are. Those that not everybody has, and that overlap
    one another, make one place.
    """
    own = [{span.key: span for span in side} for side in sides]
    shared = set.intersection(*(set(spans) for spans in own)) if own else set()
    differing = sorted({key for spans in own for key in spans} - shared)
    return [
        Disagreement(start, end, tuple(tuple(_within(spans, shared, start, end)) for spans in own))
        for start, end in _places(differing)
    ]


def token_labels(tokens: Sequence[Range], spans: Iterable[Span]) -> tuple[list[str], int]:
    """The label of each token, `O` where it has none, and how many spans no token could carry.

    Of spans that compete for a token the longest stands (`corpora.tags.flatten`).
    """
    flat = flatten(tokens, spans)
    labels = [OUTSIDE] * len(tokens)
    for first, last, label in flat.spans:
        labels[first:last] = [label] * (last - first)
    return labels, len(flat.dropped)


def _places(keys: Iterable[tuple[int, int, str]]) -> list[Range]:
    """Ranges that overlap, joined. keys: in order."""
    places: list[Range] = []
    for start, end, _ in keys:
        if places and start < places[-1].end:
            places[-1] = Range(places[-1].start, max(end, places[-1].end))
        else:
            places.append(Range(start, end))
    return places


def _within(
    spans: dict[tuple[int, int, str], Span],
    shared: set[tuple[int, int, str]],
    start: int,
    end: int,
) -> Iterator[Span]:
    for key in sorted(spans):
        if key not in shared and start <= key[0] and key[1] <= end:
            yield spans[key]
