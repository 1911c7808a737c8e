"""How sure a chain is, and its next best rows: both against every row that there is."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.tags import SCHEMES, Scheme, TokenSpan, decode
from tagger.models.base import Sentence
from tagger.models.chain import ChainTagger, Emitted
from tagger.models.decoding import FORBIDDEN, Transitions, constraints, tag_names, viterbi
from tagger.models.marginals import Grammar, span_probabilities, sums
from tagger.models.n_best import n_best

LENGTHS = (4, 1, 3)


class Chain:
    """A chain with random scores over two labels, and all of its legal rows of tags."""

    def __init__(self, scheme: Scheme, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self.tags = tag_names(["A", "B"] if scheme != "BIOES" else ["A"], scheme)
        size = len(self.tags)
        learned = rng.normal(0, 2, size), rng.normal(0, 2, (size, size)), rng.normal(0, 2, size)
        self.scheme: Scheme = scheme
        self.learned = Transitions(*(part.astype(np.float32) for part in learned))
        self.transitions = self.learned.plus(constraints(self.tags, scheme))
        shape = len(LENGTHS), max(LENGTHS), size
        self.emissions = rng.normal(0, 2, shape).astype(np.float32)

    def rows(self, sentence: int) -> dict[tuple[int, ...], float]:
        """Each legal row with its score."""
        found = {}
        for row in product(range(len(self.tags)), repeat=LENGTHS[sentence]):
            score = float(self.transitions.start[row[0]] + self.transitions.end[row[-1]])
            score += sum(float(self.transitions.between[pair]) for pair in pairwise(row))
            score += sum(float(self.emissions[sentence, k, tag]) for k, tag in enumerate(row))
            if score > FORBIDDEN / 2:
                found[row] = score
        return found


chains = st.builds(Chain, st.sampled_from(SCHEMES), st.integers(0, 10_000))


@given(chains)
def test_the_sum_over_all_rows_is_that_of_every_row_there_is(chain: Chain) -> None:
    found = sums(chain.emissions, LENGTHS, chain.transitions)
    for sentence in range(len(LENGTHS)):
        every = np.logaddexp.reduce(list(chain.rows(sentence).values()))
        assert found.total[sentence] == pytest.approx(every, abs=1e-3)


@given(chains)
def test_a_span_is_as_probable_as_the_rows_from_which_it_is_read(chain: Chain) -> None:
    wanted, truth = [], []
    for sentence in range(len(LENGTHS)):
        rows = chain.rows(sentence)
        total = np.logaddexp.reduce(list(rows.values()))
        share: dict[TokenSpan, float] = {}
        for row, score in rows.items():
            for span in decode([chain.tags[tag] for tag in row]):
                share[span] = share.get(span, 0.0) + float(np.exp(score - total))
        wanted.append(sorted(share))
        truth.append([share[span] for span in sorted(share)])
    grammar = Grammar(chain.tags)
    found = span_probabilities(chain.emissions, LENGTHS, chain.transitions, grammar, wanted)
    for some, true in zip(found, truth, strict=True):
        assert some == pytest.approx(true, abs=1e-4)


@given(chains, st.integers(1, 40))
def test_the_best_rows_are_the_best_of_all(chain: Chain, number: int) -> None:
    best = viterbi(chain.emissions, LENGTHS, chain.transitions)
    for sentence, length in enumerate(LENGTHS):
        rows = chain.rows(sentence)
        found = n_best(chain.emissions[sentence, :length], chain.transitions, number)
        assert len(found) == min(number, len(rows))
        assert found[0].tags == best[sentence]
        assert [row.score for row in found] == pytest.approx(
            sorted(rows.values(), reverse=True)[:number], abs=1e-3
        )
        for row in found:
            assert row.score == pytest.approx(rows[tuple(row.tags)], abs=1e-3)


class Tagger(ChainTagger):
    """Of the first sentence of a chain."""

    def __init__(self, chain: Chain) -> None:
        super().__init__(chain.tags, chain.scheme)
        self._chain = chain

    def emissions(self, sentences: Sequence[Sentence]) -> Iterator[Emitted]:
        yield Emitted([0], self._chain.emissions[:1], list(LENGTHS[:1]))

    def transitions(self) -> Transitions:
        return self._chain.learned


@given(chains, st.sampled_from([0.5, 1.0, 3.0]))
def test_a_tagger_says_its_best_rows_with_how_probable_they_are(
    chain: Chain, temperature: float
) -> None:
    tagger, sentence = Tagger(chain), ["word"] * LENGTHS[0]
    tagger.temperature = temperature
    every = chain.rows(0)
    found = tagger.best_rows(sentence, len(every))
    sure = [probability for _, probability in found]
    assert sure == sorted(sure, reverse=True)
    assert sum(sure) == pytest.approx(1, abs=1e-3)
    assert found[0][0] == tagger.tag([sentence])[0]
    scores = np.array(sorted(every.values(), reverse=True)) / temperature
    true = np.exp(scores - np.logaddexp.reduce(scores))
    assert sure == pytest.approx(true.tolist(), abs=1e-3)
    assert tagger.best_rows(sentence, 1) == found[:1]


def test_no_spans_have_no_probabilities() -> None:
    chain = Chain("IOB2", 0)
    grammar = Grammar(chain.tags)
    nothing: list[list[TokenSpan]] = [[], [], []]
    assert span_probabilities(chain.emissions, LENGTHS, chain.transitions, grammar, nothing) == [
        [],
        [],
        [],
    ]
