"""Documents as numbers: of their words, and of pairs of words."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tagger.models.ngrams import GAP
from tagger.models.vocabulary import RESERVED, UNKNOWN, Ints, normalise


class Coded(NamedTuple):
    """A document. words: (length,), numbers in the vocabulary. pairs: (length,), of the pair that
    ends at each word, 0 for one that is not known. new: (2, length), whether a word, and a pair,
    stands there for the first time, and is known."""

    words: Ints
    pairs: Ints
    new: NDArray[np.bool_]


@dataclass(frozen=True)
class DocumentVocabulary:
    """words: normalised; their numbers begin at RESERVED. pairs: two words; numbered from 1."""

    words: Sequence[str]
    pairs: Sequence[str]

    @cached_property
    def _words(self) -> dict[str, int]:
        return {word: number for number, word in enumerate(self.words, RESERVED)}

    @cached_property
    def _pairs(self) -> dict[str, int]:
        return {pair: number for number, pair in enumerate(self.pairs, 1)}

    @property
    def sizes(self) -> tuple[int, int]:
        """How many numbers of words and of pairs there are, those for unknown ones included."""
        return RESERVED + len(self.words), 1 + len(self.pairs)

    def encode(self, units: Sequence[str]) -> Coded:
        """units: a document's words or characters, normalised."""
        words = np.array([self._words.get(unit, UNKNOWN) for unit in units], np.int64)
        found = [self._pairs.get(pair, 0) for pair in _pairs(units)] if self.pairs else []
        pairs = np.zeros(len(words), np.int64)
        pairs[1:] = found or 0
        new = np.stack([_first(words) & (words != UNKNOWN), _first(pairs) & (pairs != 0)])
        return Coded(words, pairs, new)


def units(words: Sequence[str], inputs: str, longest: int) -> list[str]:
    """What is read of a document: its words, or the characters of these with gaps between; of
    more than `longest` the first and the last."""
    read = [normalise(word) for word in words] if inputs == "words" else list(GAP.join(words))
    half = longest // 2
    return read if len(read) <= longest else read[: longest - half] + read[-half:]


def build(texts: Iterable[Sequence[str]], *, least: int, pairs: bool) -> DocumentVocabulary:
    """Words, and pairs where they are wanted, of at least `least` documents; most frequent first.

    A pair must be in two documents at least, or there would be more of them than of tokens.
    """
    words: Counter[str] = Counter()
    both: Counter[str] = Counter()
    for text in texts:
        words.update(sorted(set(text)))
        if pairs:
            both.update(sorted(set(_pairs(text))))
    known = [word for word, number in words.most_common() if number >= least]
    return DocumentVocabulary(
        known, [pair for pair, number in both.most_common() if number >= max(2, least)]
    )


def _pairs(units: Sequence[str]) -> Iterable[str]:
    return (f"{one}{GAP}{two}" for one, two in pairwise(units))


def _first(numbers: Ints) -> NDArray[np.bool_]:
    """Where each different number stands for the first time."""
    found = np.zeros(len(numbers), np.bool_)
    found[np.unique(numbers, return_index=True)[1]] = True
    return found
