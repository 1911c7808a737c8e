"""Numbers for words and characters: of the training part alone, unknown ones included."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tagger.models.base import Sentence
from tagger.models.features import shape

Ints = NDArray[np.int64]
PADDING, UNKNOWN = 0, 1
RESERVED = 2
# Of a longer word only the first and last characters are read.
WORD_LENGTH = 24
CASES = 7
# What stands before hashtags and the names of people in messages.
SIGNS = ("#", "@")
# Kinds of beginnings, ends and outlines of a word as `normalise` leaves it.
AFFIXES: dict[str, Callable[[str], str]] = {
    "prefix2": lambda word: normalise(word)[:2],
    "prefix3": lambda word: normalise(word)[:3],
    "prefix4": lambda word: normalise(word)[:4],
    "suffix2": lambda word: normalise(word)[-2:],
    "suffix3": lambda word: normalise(word)[-3:],
    "suffix4": lambda word: normalise(word)[-4:],
    "shape": shape,
}


class Encoded(NamedTuple):
    """Sentences as numbers. Each different word is spelled once, in the tables.

    words, types: for each sentence, its tokens' numbers in the vocabulary and in the tables.
    chars: (types, longest word), 0 beyond a word's end. cases: (types,). affixes: (types, kinds).
    vectors: (types,), 0 for a word that has none.
    """

    words: list[Ints]
    types: list[Ints]
    chars: Ints
    cases: Ints
    affixes: Ints
    vectors: Ints


@dataclass(frozen=True)
class Vocabulary:
    """words: lower-cased, digits as 0. chars: as written. Their numbers begin at RESERVED, as do
    those of each kind of affixes. vectors: words that have a vector, numbered from 1.
    language_model: the characters of one, where there is one."""

    words: Sequence[str]
    chars: Sequence[str]
    affixes: Mapping[str, Sequence[str]] = field(default_factory=dict)
    vectors: Sequence[str] = ()
    language_model: Sequence[str] = ()

    @cached_property
    def _words(self) -> dict[str, int]:
        return _numbered(self.words, RESERVED)

    @cached_property
    def _chars(self) -> dict[str, int]:
        return _numbered(self.chars, RESERVED)

    @cached_property
    def _affixes(self) -> dict[str, dict[str, int]]:
        return {kind: _numbered(found, RESERVED) for kind, found in self.affixes.items()}

    @cached_property
    def _vectors(self) -> dict[str, int]:
        return _numbered(self.vectors, 1)

    def encode(self, sentences: Iterable[Sentence]) -> Encoded:
        table: dict[str, int] = {}
        types = [
            np.array([table.setdefault(word, len(table)) for word in sentence.words], np.int64)
            for sentence in sentences
        ]
        number = np.array([self._words.get(normalise(word), UNKNOWN) for word in table], np.int64)
        cases = np.array([case(word) for word in table], np.int64)
        words = [number[row] for row in types]
        spelled = list(table)
        tables = self._spell(spelled), cases, self._affix(spelled), self._look_up(spelled)
        return Encoded(words, types, *tables)

    def _affix(self, words: Sequence[str]) -> Ints:
        columns = [
            [known.get(AFFIXES[kind](word), UNKNOWN) for word in words]
            for kind, known in self._affixes.items()
        ]
        return np.array(columns, np.int64).reshape(len(columns), len(words)).T

    def _look_up(self, words: Sequence[str]) -> Ints:
        """The number of each word's vector, 0 where there is none under any of its `variants`."""
        known = self._vectors
        if not known:
            return np.zeros(len(words), np.int64)
        found = (next(filter(None, map(known.get, variants(word))), 0) for word in words)
        return np.fromiter(found, np.int64, len(words))

    def _spell(self, words: Sequence[str]) -> Ints:
        spelled = [_shorten(word) for word in words]
        chars = np.full((len(words), max(map(len, spelled), default=1)), PADDING, np.int64)
        for row, word in enumerate(spelled):
            chars[row, : len(word)] = [self._chars.get(char, UNKNOWN) for char in word]
        return chars


def build(
    sentences: Sequence[Sentence], *, affixes: bool = False, vectors: Sequence[str] = ()
) -> tuple[Vocabulary, NDArray[np.bool_]]:
    """The vocabulary of these sentences, most frequent first, and which numbers are singletons:
    words that occur once, from which a model learns what to make of an unknown word.

    affixes: whether beginnings, ends and shapes that occur in two different words are listed.
    """
    words = Counter(normalise(word) for sentence in sentences for word in sentence.words)
    chars = Counter(char for sentence in sentences for word in sentence.words for char in word)
    ranked = [word for word, _ in words.most_common()]
    single = [False] * RESERVED + [words[word] == 1 for word in ranked]
    spelled = [char for char, _ in chars.most_common()]
    types = {word for sentence in sentences for word in sentence.words}
    found = {kind: _repeated(map(of, types)) for kind, of in AFFIXES.items()} if affixes else {}
    return Vocabulary(ranked, spelled, found, vectors), np.array(single)


def variants(word: str) -> tuple[str, ...]:
    """Under which names a vector for a word is looked for, the best first: as it is written, in
    lower case, with digits as 0, without its accents (tables of English have `gonzalez`), and
    without the sign of a hashtag or a name."""
    lower = word.lower()
    names = [word, lower, normalise(word)]
    if not word.isascii():
        names.append(unaccented(lower))
    if lower.startswith(SIGNS):
        names.append(lower[1:])
    return tuple(names)


def unaccented(word: str) -> str:
    """Without the marks that Unicode can part from their letters."""
    parted = unicodedata.normalize("NFD", word)
    kept = "".join(char for char in parted if not unicodedata.combining(char))
    return unicodedata.normalize("NFC", kept)


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


def _repeated(values: Iterable[str]) -> list[str]:
    """Those that occur more than once, in an order of their own."""
    return sorted(value for value, number in Counter(values).items() if number > 1)


def _numbered(names: Sequence[str], first: int) -> dict[str, int]:
    return {name: number for number, name in enumerate(names, first)}


def _shorten(word: str) -> str:
    half = WORD_LENGTH // 2
    return word if len(word) <= WORD_LENGTH else word[:half] + word[-half:]
