"""Numbers for words and characters: of the training part alone, unknown ones included."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tagger.models.base import Sentence

Ints = NDArray[np.int64]
PADDING, UNKNOWN = 0, 1
RESERVED = 2
# Of a longer word only the first and last characters are read.
WORD_LENGTH = 24
CASES = 7


class Encoded(NamedTuple):
    """Sentences as numbers. Each different word is spelled once, in the tables.

    words, types: for each sentence, its tokens' numbers in the vocabulary and in the tables.
    chars: (types, longest word), 0 beyond a word's end. cases: (types,).
    """

    words: list[Ints]
    types: list[Ints]
    chars: Ints
    cases: Ints


@dataclass(frozen=True)
class Vocabulary:
    """words: lower-cased, digits as 0. chars: as written. Their numbers begin at RESERVED."""

    words: Sequence[str]
    chars: Sequence[str]

    @cached_property
    def _words(self) -> dict[str, int]:
        return {word: number for number, word in enumerate(self.words, RESERVED)}

    @cached_property
    def _chars(self) -> dict[str, int]:
        return {char: number for number, char in enumerate(self.chars, RESERVED)}

    def encode(self, sentences: Iterable[Sentence]) -> Encoded:
        table: dict[str, int] = {}
        types = [
            np.array([table.setdefault(word, len(table)) for word in words], np.int64)
            for words, _ in sentences
        ]
        number = np.array([self._words.get(normalise(word), UNKNOWN) for word in table], np.int64)
        cases = np.array([case(word) for word in table], np.int64)
        return Encoded([number[row] for row in types], types, self._spell(list(table)), cases)

    def _spell(self, words: Sequence[str]) -> Ints:
        spelled = [_shorten(word) for word in words]
        chars = np.full((len(words), max(map(len, spelled), default=1)), PADDING, np.int64)
        for row, word in enumerate(spelled):
            chars[row, : len(word)] = [self._chars.get(char, UNKNOWN) for char in word]
        return chars


def build(sentences: Sequence[Sentence]) -> tuple[Vocabulary, NDArray[np.bool_]]:
    """The vocabulary of these sentences, most frequent first, and which numbers are singletons:
    words that occur once, from which a model learns what to make of an unknown word."""
    words = Counter(normalise(word) for sentence in sentences for word in sentence.words)
    chars = Counter(char for sentence in sentences for word in sentence.words for char in word)
    ranked = [word for word, _ in words.most_common()]
    single = [False] * RESERVED + [words[word] == 1 for word in ranked]
    return Vocabulary(ranked, [char for char, _ in chars.most_common()]), np.array(single)


def normalise(word: str) -> str:
    """Lower case, and each digit as 0."""
    lower = word.lower()
    return "".join("0" if char.isdigit() else char for char in lower)


def case(word: str) -> int:
    """How a word is written, of CASES ways: lower, UPPER, Title, miXed, digits, w1th, other."""
    if any(char.isdigit() for char in word):
        return 4 if not any(char.isalpha() for char in word) else 5
    if word.islower():
        return 0
    if word.isupper():
        return 1 if len(word) > 1 else 2
    if word[:1].isupper() and word[1:].islower():
        return 2
    return 3 if any(char.isalpha() for char in word) else 6


def _shorten(word: str) -> str:
    half = WORD_LENGTH // 2
    return word if len(word) <= WORD_LENGTH else word[:half] + word[-half:]
