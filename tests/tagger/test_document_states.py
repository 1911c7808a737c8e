"""How a document becomes one state: pooling, padding, segments, and its two ends."""

import numpy as np
import pytest
import torch

from tagger.models import pooling
from tagger.models.pooling import Pooling
from tagger.models.sentiment_lstm import STATES
from tests.tagger.reviews import GOOD, lstm, review

# States of two documents, of three words and of one; two directions of two numbers each. What
# stands beyond the second's end must not be seen.
STATES_OF = torch.tensor(
    [
        [[1.0, 2.0, 3.0, 4.0], [5.0, 0.0, 1.0, 2.0], [0.0, 7.0, 2.0, 6.0]],
        [[-1.0, -2.0, -3.0, -4.0], [99.0, 99.0, 99.0, 99.0], [99.0, 99.0, 99.0, 99.0]],
    ]
)
LENGTHS = torch.tensor([3, 1])
MASK = torch.tensor([[True, True, True], [True, False, False]])


def test_the_last_state_is_each_direction_s_end() -> None:
    both = pooling.last(STATES_OF, LENGTHS, 2)
    assert both.tolist() == [[0.0, 7.0, 3.0, 4.0], [-1.0, -2.0, -3.0, -4.0]]
    one = pooling.last(STATES_OF, LENGTHS, 1)
    assert one.tolist() == [[0.0, 7.0, 2.0, 6.0], [-1.0, -2.0, -3.0, -4.0]]


def test_the_mean_is_over_words_and_not_over_padding() -> None:
    found = pooling.mean(STATES_OF, MASK)
    assert found.tolist() == [[2.0, 3.0, 2.0, 4.0], [-1.0, -2.0, -3.0, -4.0]]


def test_the_maximum_is_over_words_and_may_be_below_zero() -> None:
    found = pooling.maximum(STATES_OF, MASK)
    assert found.tolist() == [[5.0, 7.0, 3.0, 6.0], [-1.0, -2.0, -3.0, -4.0]]


def test_attention_weighs_words_by_the_softmax_of_their_scores() -> None:
    scores = torch.tensor([[0.0, float(np.log(2.0)), 0.0], [0.0, 50.0, 50.0]])
    found = pooling.weighted(STATES_OF, MASK, scores)
    first = (STATES_OF[0, 0] + 2 * STATES_OF[0, 1] + STATES_OF[0, 2]) / 4
    assert torch.allclose(found[0], first)
    assert found[1].tolist() == [-1.0, -2.0, -3.0, -4.0]


@pytest.mark.parametrize("state", STATES)
def test_a_document_s_state_knows_nothing_of_padding(state: str) -> None:
    torch.manual_seed(0)
    pool = Pooling(state, 4, 2)  # type: ignore[arg-type]
    hidden, shown = STATES_OF.clone(), STATES_OF.clone()
    hidden[1, 1:] = 0.0
    assert torch.equal(pool(shown, LENGTHS), pool(hidden, LENGTHS))
    assert pool(STATES_OF, LENGTHS).shape == (2, pool.size)
    longer = torch.cat([STATES_OF, torch.full((2, 5, 4), 7.0)], 1)
    assert torch.allclose(pool(longer, LENGTHS), pool(STATES_OF, LENGTHS))
    moved = STATES_OF[:1, [1, 0, 2]]
    same = torch.allclose(pool(moved, LENGTHS[:1]), pool(STATES_OF[:1], LENGTHS[:1]))
    assert same == (state != "last")  # the others do not see the order of the states


@pytest.mark.parametrize("state", STATES)
def test_a_document_without_words_has_a_state_of_zeros(state: str) -> None:
    pool = Pooling(state, 4, 2)  # type: ignore[arg-type]
    assert not pool(STATES_OF, torch.tensor([0, 0])).any()


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("cell", ["rnn", "gru", "lstm"])
def test_one_document_alone_is_classified_as_among_many(state: str, cell: str) -> None:
    learner = lstm(state=state, cell=cell, directions="2" if cell != "gru" else "1")
    list(learner.epoch())
    texts = [review(GOOD, n) * (1 + n % 3) for n in range(9)] + [[], ["fine"], ["never", "seen"]]
    together = learner.classify(texts)
    alone = np.concatenate([learner.classify([text]) for text in texts])
    assert np.abs(together - alone).max() < 1e-5
    assert np.allclose(together.sum(1), 1)


def test_a_segment_reads_as_if_it_were_alone_and_the_whole_does_not() -> None:
    cut, whole = lstm(state="mean", told="none"), lstm(state="mean", told="none", segment="0")
    words = torch.randn(1, 8, 8)
    lengths = torch.tensor([8])
    for learner in (cut, whole):
        learner.network.eval()
    with torch.inference_mode():
        again = cut.network.encode(words[:, 4:], torch.tensor([4]))
        assert torch.allclose(cut.network.encode(words, lengths)[:, 4:], again, atol=1e-6)
        read = whole.network.encode(words, lengths)[:, 4:]
        assert not torch.allclose(read, again, atol=1e-3)


def test_of_a_document_too_long_its_two_ends_are_read() -> None:
    learner = lstm(longest="10")
    list(learner.epoch())
    ends = ["a", "fine", "thing", "it", "was", "but", "a", "dull", "end", "."]
    between = [*ends[:5], *["lovely"] * 50_000, *ends[5:]]
    assert np.array_equal(learner.classify([ends]), learner.classify([between]))
