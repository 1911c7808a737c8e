"""The likelihood of a row of tags under pytorch-crf's layer, and its gradient, in one pass.

pytorch-crf lets autograd record a dozen operations for every token, forward and back; most of the
time goes into that record. Here the sums forward and backward are done by hand (Rabiner 1989, A
tutorial on hidden Markov models, section V.A, with its scaling), and the gradient is what is
expected less what is there (Lafferty, McCallum and Pereira 2001). The numbers are pytorch-crf's.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torchcrf import CRF

Doubles = NDArray[np.float64]
Longs = NDArray[np.int64]


class Scores(NamedTuple):
    """emissions: (longest, rows, tags). start and end: (tags,). between: (tags, tags)."""

    emissions: Doubles
    start: Doubles
    between: Doubles
    end: Doubles


def negative_log_likelihood(crf: CRF, emissions: Tensor, gold: Tensor, mask: Tensor) -> Tensor:
    """Summed over the rows of a batch: what `-crf(..., reduction="sum")` is, with its gradient.

    emissions: (rows, longest, tags). gold: (rows, longest). mask: (rows, longest), bool, whose
    rows begin with at least one True. What pytorch-crf finds itself is returned on a GPU, and
    where scores lie so far apart that doubles cannot hold their ratio.
    """
    weights = crf.start_transitions, crf.transitions, crf.end_transitions
    if emissions.device.type == "cpu" and torch.is_grad_enabled():
        found: Tensor = _Likelihood.apply(emissions, *weights, gold, mask)  # type: ignore[no-untyped-call]  # torch has no type for it
        if torch.isfinite(found):
            return found
    likelihood: Tensor = crf(emissions, gold, mask=mask, reduction="sum")
    return -likelihood


class _Likelihood(torch.autograd.Function):
    """The gradient is at hand once the value is, so it is kept for the way back."""

    @staticmethod
    def forward(
        ctx: Any,
        emissions: Tensor,
        start: Tensor,
        between: Tensor,
        end: Tensor,
        gold: Tensor,
        mask: Tensor,
    ) -> Tensor:
        lengths = mask.sum(1).numpy()
        # Longest first: the rows that go on at a place are then the first so many.
        order = np.argsort(-lengths, kind="stable")
        given = emissions.detach().numpy()[order].transpose(1, 0, 2).astype(np.float64)
        weights = (weight.detach().numpy().astype(np.float64) for weight in (start, between, end))
        tags = gold.numpy()[order].T
        with np.errstate(all="ignore"):  # what is not finite is found out by the caller
            value, gradient = _value(Scores(given, *weights), tags, lengths[order])
        back = np.empty_like(order)
        back[order] = np.arange(len(order))
        ctx.gradients = [
            torch.from_numpy(part).to(emissions.dtype)
            for part in (gradient.emissions.transpose(1, 0, 2)[back], *gradient[1:])
        ]
        return emissions.new_tensor(value)

    @staticmethod
    def backward(ctx: Any, factor: Tensor) -> tuple[Tensor | None, ...]:
        return *(factor * gradient for gradient in ctx.gradients), None, None


def _value(scores: Scores, tags: Longs, lengths: Longs) -> tuple[float, Scores]:
    """The value, and its gradient by each of the scores. tags: (longest, rows)."""
    rows = np.arange(len(lengths))
    going = [int((lengths > place).sum()) for place in range(len(tags))]
    inside = np.arange(len(tags))[:, None] < lengths
    value, gradient = _expected(scores, going, lengths)
    before, after = np.nonzero(inside[1:])[0], np.nonzero(inside[1:])[1]
    pairs = tags[before, after], tags[before + 1, after]
    places, columns = np.nonzero(inside)
    chosen = tags[places, columns]
    last = tags[lengths - 1, rows]
    value -= scores.emissions[places, columns, chosen].sum()
    value -= scores.start[tags[0]].sum() + scores.between[pairs].sum() + scores.end[last].sum()
    gradient.emissions[places, columns, chosen] -= 1
    np.subtract.at(gradient.start, tags[0], 1)
    np.subtract.at(gradient.between, pairs, 1)
    np.subtract.at(gradient.end, last, 1)
    return float(value), gradient


def _expected(scores: Scores, going: Sequence[int], lengths: Longs) -> tuple[float, Scores]:
    """The logarithm of the sum over all rows of tags, and how often each score is expected."""
    most = scores.emissions.max(2, keepdims=True)
    odds = np.exp(scores.emissions - most)
    highest = [part.max() for part in scores[1:]]
    start, between, end = (
        np.exp(part - most) for part, most in zip(scores[1:], highest, strict=True)
    )
    rows = np.arange(len(lengths))
    forward, scales = _forward(odds, start, between, going)
    ended = forward[lengths - 1, rows] @ end
    backward = _backward(odds, scales, between, end / ended[:, None], going, lengths)
    inside = np.arange(len(odds))[:, None] < lengths
    expected = forward * backward
    coming = odds[1:] * backward[1:] / scales[1:, :, None]
    size = odds.shape[2]
    # By torch, for it keeps to the number of threads that was set.
    before, after = (torch.from_numpy(part).reshape(-1, size) for part in (forward[:-1], coming))
    pairs = (before.T @ after).numpy() * between
    total = np.log(scales[inside]).sum() + most[inside].sum() + np.log(ended).sum()
    total += (highest[0] + highest[2]) * len(rows) + highest[1] * int((lengths - 1).sum())
    last = expected[lengths - 1, rows].sum(0)
    return total, Scores(expected, expected[0].sum(0), pairs, last)


def _forward(
    odds: Doubles, start: Doubles, between: Doubles, going: Sequence[int]
) -> tuple[Doubles, Doubles]:
    """Of each tag up to each place, 1 over all tags; and by what each place was scaled. 0 and 1
    beyond a row's end."""
    found, scales = np.zeros_like(odds), np.ones(odds.shape[:2])
    states = start * odds[0]
    for place, rows in enumerate(going):
        if place:
            states = (states[:rows] @ between) * odds[place, :rows]
        scale = states.sum(1)
        states = states / scale[:, None]
        found[place, :rows], scales[place, :rows] = states, scale
    return found, scales


def _backward(
    odds: Doubles,
    scales: Doubles,
    between: Doubles,
    ended: Doubles,
    going: Sequence[int],
    lengths: Longs,
) -> Doubles:
    """Of what follows each tag at each place, scaled so that with `_forward` it makes a
    probability. ended: (rows, tags). 0 beyond a row's end."""
    found = np.zeros_like(odds)
    found[lengths - 1, np.arange(len(lengths))] = ended
    coming = odds / scales[:, :, None]
    turned = np.ascontiguousarray(between.T)
    for place in range(len(odds) - 2, -1, -1):
        rows = going[place + 1]
        found[place, :rows] = (coming[place + 1, :rows] * found[place + 1, :rows]) @ turned
    return found
