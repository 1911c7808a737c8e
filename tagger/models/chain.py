"""Taggers that give each tag of each token a score, and to one tag after another: linear chains."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from corpora.tags import Scheme
from tagger.models.base import Sentence
from tagger.models.decoding import Floats, Transitions, constraints, no_transitions, viterbi


class Emitted(NamedTuple):
    """Scores of one batch of sentences, none of them empty.

    numbers: which sentences. scores: (sentences, longest, tags); what lies beyond a sentence's
    length plays no part. lengths: of each.
    """

    numbers: list[int]
    scores: Floats
    lengths: list[int]


class ChainTagger(ABC):
    """Decoding, shared by all chains, however their scores come about."""

    def __init__(self, tags: Sequence[str], scheme: Scheme) -> None:
        self.tags = list(tags)
        self._constraints = constraints(tags, scheme)

    @abstractmethod
    def emissions(self, sentences: Sequence[Sentence]) -> Iterator[Emitted]:
        """Batch after batch, in any order; sentences without words are in none."""

    def transitions(self) -> Transitions:
        """What was learned of one tag after another, before anything is forbidden."""
        return no_transitions(len(self.tags))

    def legal_transitions(self) -> Transitions:
        """The same, with what the scheme forbids forbidden."""
        return self.transitions().plus(self._constraints)

    def tag(self, sentences: Sequence[Sentence]) -> list[list[str]]:
        """See `Tagger.tag`."""
        result: list[list[str]] = [[] for _ in sentences]
        transitions = self.legal_transitions()
        for numbers, scores, lengths in self.emissions(sentences):
            for number, path in zip(numbers, viterbi(scores, lengths, transitions), strict=True):
                result[number] = [self.tags[tag] for tag in path]
        return result
