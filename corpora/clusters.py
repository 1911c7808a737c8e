"""Grapheme clusters, what a reader takes for one character: emoji of several code points, flags,
letters with marks (Unicode Standard Annex 29). No token may cut one, for nobody could tell its
halves apart."""

from collections.abc import Iterator

import regex  # type: ignore[import-untyped]  # it ships no types

_WORD = regex.compile(r"\S*")
_WORD_BEFORE = regex.compile(r"(?r)\S*")
_CLUSTER = regex.compile(r"\X")
# What clusters of several code points have in them, but for a Korean syllable in its parts.
_SIGN = regex.compile(r"[\p{GCB=Extend}\p{GCB=SpacingMark}\p{GCB=ZWJ}\p{GCB=RI}]")


def joined(text: str, starts: list[int], ends: list[int]) -> tuple[list[int], list[int]]:
    """Where tokens start and end, those joined between which a cluster would be cut."""
    if text.isascii() or not _SIGN.search(text):
        return starts, ends
    inside = set(_inside(text))
    first = [at for at, start in enumerate(starts) if start not in inside]
    last = [at - 1 for at in (*first[1:], len(ends))]
    return [starts[at] for at in first], [ends[at] for at in last]


def _inside(text: str) -> Iterator[int]:
    """The code points that go on with the cluster of the one before."""
    done = 0
    for sign in _SIGN.finditer(text):
        if sign.start() >= done:
            start = _WORD_BEFORE.match(text, done, sign.start()).start()
            done = _WORD.match(text, sign.start()).end()
            for cluster in _CLUSTER.finditer(text, start, done):
                yield from range(cluster.start() + 1, cluster.end())
