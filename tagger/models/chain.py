"""Taggers that give each tag of each token a score, and to one tag after another: linear chains."""

import math
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from corpora.tags import Scheme, TokenSpan, decode
from tagger.models.base import Found, Sentence
from tagger.models.decoding import Floats, Transitions, constraints, no_transitions, viterbi
from tagger.models.marginals import Grammar, span_probabilities, sums
from tagger.models.n_best import n_best


class Emitted(NamedTuple):
    """Scores of one batch of sentences, none of them empty.

    numbers: which sentences. scores: (sentences, longest, tags); what lies beyond a sentence's
    length plays no part. lengths: of each.
    """

    numbers: list[int]
    scores: Floats
    lengths: list[int]


class ChainTagger(ABC):
    """Decoding, shared by all chains, however their scores come about.

    temperature: all scores are divided by it before probabilities are made of them: above 1 the
    tagger is less sure of itself than it learned to be (Guo and others 2017, On calibration of
    modern neural networks). What is decoded does not depend on it.
    """

    temperature: float = 1.0

    def __init__(self, tags: Sequence[str], scheme: Scheme) -> None:
        self.tags = list(tags)
        self._grammar = Grammar(tags)
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

    def find(self, sentences: Sequence[Sentence]) -> list[list[Found]]:
        """See `Tagger.find`."""
        result: list[list[Found]] = [[] for _ in sentences]
        transitions = self.legal_transitions()
        for numbers, scores, lengths in self.emissions(sentences):
            paths = viterbi(scores, lengths, transitions)
            spans = [decode([self.tags[tag] for tag in path]) for path in paths]
            probabilities = self.probabilities(scores, lengths, spans)
            for number, some, sure in zip(numbers, spans, probabilities, strict=True):
                result[number] = [
                    Found(*span, score) for span, score in zip(some, sure, strict=True)
                ]
        return result

    def probabilities(
        self, scores: Floats, lengths: Sequence[int], spans: Sequence[Sequence[TokenSpan]]
    ) -> list[list[float]]:
        """Of each span of each sentence of one batch of emissions, at this temperature."""
        legal = self._cooled()
        return span_probabilities(scores / self.temperature, lengths, legal, self._grammar, spans)

    def best_rows(self, sentence: Sentence, number: int) -> list[tuple[list[str], float]]:
        """The `number` best legal rows of tags, the best first, each with its probability."""
        found = []
        for _, scores, lengths in self.emissions([sentence]):
            legal = self._cooled()
            total = sums(scores / self.temperature, lengths, legal).total[0]
            for row in n_best(scores[0] / self.temperature, legal, number):
                found.append(([self.tags[tag] for tag in row.tags], math.exp(row.score - total)))
        return found

    def _cooled(self) -> Transitions:
        cooled = Transitions(*(part / self.temperature for part in self.transitions()))
        return cooled.plus(self._constraints)
