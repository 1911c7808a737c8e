"""Many phrases at once: which of 200,000 strings begin at a token and end with one.

A phrase is compared as its words and marks with one space between them (`flat`), so that neither
the white space nor the tokenizer of a file matters: `Moody's` is found in `Moody 's`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from corpora.document import Document
from corpora.finding import folded

_WORD_OR_MARK = re.compile(r"\w+|[^\w\s]")
_WORD = re.compile(r"\w")
# Between the tokens of a pattern; no token has it.
BREAK = "\n"


class Found(NamedTuple):
    """A rule, by its number, on the tokens `[start, end)`."""

    start: int
    end: int
    rule: int


class Pieces(NamedTuple):
    """A document's tokens as strings. first: as a phrase begins with one; next: as one goes on."""

    first: list[str]
    next: list[str]


class Phrases:
    """Phrases with the numbers of their rules."""

    def __init__(self, phrases: Iterable[tuple[str, int]]) -> None:
        self._rules: dict[str, list[int]] = {}
        for phrase, rule in phrases:
            self._rules.setdefault(phrase, []).append(rule)
        self._sorted = sorted(self._rules)

    def __len__(self) -> int:
        return len(self._sorted)

    def find(self, pieces: Pieces) -> Iterator[Found]:
        """All that are there, overlapping ones too, in the order of their beginnings."""
        first, following = pieces
        phrases, rules, last = self._sorted, self._rules, len(self._sorted)
        for start, text in enumerate(first):
            end = start
            # As long as some phrase begins so, the next token may belong to it.
            while (at := bisect_left(phrases, text)) < last and phrases[at].startswith(text):
                end += 1
                if phrases[at] == text:
                    yield from (Found(start, end, rule) for rule in rules[text])
                if end == len(first):
                    break
                text += following[end]


def flat(text: str) -> str:
    """Words and marks, with one space between them."""
    return text if text.isalnum() else " ".join(_WORD_OR_MARK.findall(text))


def flat_pieces(doc: Document) -> Pieces:
    """The tokens as phrases are compared with them, in their case."""
    first = [flat(word) for word in doc.words]
    return Pieces(first, [_gap(doc, at) + piece for at, piece in enumerate(first)])


def _gap(doc: Document, at: int) -> str:
    """What is between a token and the one before: nothing within a word."""
    start = doc.tokens[at].start
    if not at or doc.tokens[at - 1].end < start:
        return " "
    inside = _WORD.match(doc.text, start) and _WORD.match(doc.text, start - 1)
    return "" if inside else " "


def in_lower_case(pieces: Pieces) -> Pieces:
    """The same, for phrases that tell no case apart."""
    return Pieces([folded(p) for p in pieces.first], [folded(p) for p in pieces.next])


def token_pieces(words: Sequence[str]) -> Pieces:
    """The tokens for patterns that name each of them."""
    ended = [word + BREAK for word in words]
    return Pieces(ended, ended)
