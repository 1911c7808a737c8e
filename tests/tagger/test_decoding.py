"""Only legal rows of tags are ever given, and the best of them."""

from itertools import pairwise, product

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torchcrf import CRF

from corpora.tags import SCHEMES, Scheme, TokenSpan, decode, encode
from tagger.models.decoding import FORBIDDEN, Transitions, constraints, tag_names, viterbi


def legal(row: list[str], tags: list[str], scheme: Scheme) -> bool:
    start, between, end = constraints(tags, scheme)
    numbers = [tags.index(tag) for tag in row]
    scores = [start[numbers[0]], end[numbers[-1]]]
    scores += [between[a, b] for a, b in pairwise(numbers)]
    return FORBIDDEN not in scores


def every_row(tags: list[str], length: int) -> list[list[str]]:
    return [list(row) for row in product(tags, repeat=length)]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_row_is_legal_if_encoding_some_spans_gives_it(scheme: Scheme) -> None:
    tags = tag_names(["A", "B"], scheme)
    for row in every_row(tags, 3):
        again = encode(3, decode(row), scheme)
        assert legal(row, tags, scheme) == (again == row), row


def test_the_tags_of_a_scheme() -> None:
    assert tag_names(["PER"], "BIOES") == ["O", "B-PER", "I-PER", "E-PER", "S-PER"]
    assert tag_names(["A", "B"], "IO") == ["O", "I-A", "I-B"]


@given(st.integers(0, 2**32 - 1), st.sampled_from(SCHEMES), st.integers(1, 4))
def test_viterbi_finds_the_best_of_all_legal_rows(seed: int, scheme: Scheme, length: int) -> None:
    rng = np.random.default_rng(seed)
    tags = tag_names(["A", "B"], scheme)
    size = len(tags)
    free = Transitions(
        *(rng.normal(size=s).astype(np.float32) for s in ((size,), (size, size), (size,)))
    )
    emissions = rng.normal(size=(1, length, size)).astype(np.float32)

    def score(row: list[str]) -> float:
        at = [tags.index(tag) for tag in row]
        inner = sum(free.between[a, b] for a, b in pairwise(at))
        outer = free.start[at[0]] + free.end[at[-1]]
        return float(outer + inner + sum(emissions[0, i, tag] for i, tag in enumerate(at)))

    rows = [row for row in every_row(tags, length) if legal(row, tags, scheme)]
    [path] = viterbi(emissions, [length], free.plus(constraints(tags, scheme)))
    found = [tags[tag] for tag in path]
    assert found in rows
    assert score(found) == pytest.approx(max(map(score, rows)), abs=1e-4)


@given(st.integers(0, 2**32 - 1), st.lists(st.integers(1, 9), min_size=1, max_size=5))
def test_without_constraints_it_agrees_with_pytorch_crf(seed: int, lengths: list[int]) -> None:
    generator = torch.Generator().manual_seed(seed)
    crf = CRF(4, batch_first=True)
    for parameter in crf.parameters():
        torch.nn.init.normal_(parameter, generator=generator)
    emissions = torch.randn(len(lengths), max(lengths), 4, generator=generator)
    mask = torch.arange(max(lengths)) < torch.tensor(lengths)[:, None]
    scores = (crf.start_transitions, crf.transitions, crf.end_transitions)
    transitions = Transitions(*(s.detach().numpy() for s in scores))
    assert viterbi(emissions.numpy(), lengths, transitions) == crf.decode(emissions, mask)


def test_spans_survive_their_tags() -> None:
    spans = [TokenSpan(0, 2, "A"), TokenSpan(2, 3, "A")]
    assert decode(encode(4, spans, "BIOES")) == spans
