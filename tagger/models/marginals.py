"""How sure a linear chain is: the probability of each span among all legal rows of tags.

Forward and backward sums as in Rabiner (1989), A tutorial on hidden Markov models, section III;
a span's probability as in Culotta and McCallum (2004), Confidence estimation for information
extraction: the sum over all rows from which that very span would be read.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from corpora.tags import TokenSpan
from tagger.models.decoding import Floats, Transitions

Doubles = NDArray[np.float64]
NEVER = -np.inf


class Sums(NamedTuple):
    """Logarithms of sums over legal rows of tags.

    forward: (sentences, longest, tags), of the rows up to a token with this tag, its own score
    included. backward: (sentences, longest, tags), of what may follow it. total: (sentences,).
    Beyond a sentence's end they mean nothing.
    """

    forward: Doubles
    backward: Doubles
    total: Doubles


class Grammar:
    """Which tag begins a span after which other, and which goes on with one."""

    def __init__(self, tags: Sequence[str]) -> None:
        parts = [tag.partition("-") for tag in tags]
        self.labels = list(dict.fromkeys(label for _, _, label in parts if label))
        goes_on = [[_goes_on(a, b) for b in parts] for a in parts]
        self._goes_on = np.array(goes_on, bool).reshape(len(tags), len(tags))
        self._tags = parts

    @cached_property
    def within(self) -> dict[str, list[int]]:
        """The tags of each label, as many for one as for another."""
        return {
            label: [number for number, (_, _, name) in enumerate(self._tags) if name == label]
            for label in self.labels
        }

    @cached_property
    def goes_on(self) -> Doubles:
        """(tags before, tags after): 0 where the later goes on with the former's span."""
        return np.where(self._goes_on, 0.0, NEVER)

    @cached_property
    def parted(self) -> Doubles:
        """(tags before, tags after): 0 where it does not."""
        return np.where(self._goes_on, NEVER, 0.0)


def _goes_on(before: tuple[str, str, str], after: tuple[str, str, str]) -> bool:
    (left, _, inside), (right, _, label) = before, after
    return bool(label) and inside == label and left in ("B", "I") and right in ("I", "E")


def sums(emissions: Floats, lengths: Sequence[int], transitions: Transitions) -> Sums:
    """emissions: (sentences, longest, tags). lengths: at least 1 each."""
    ends, scores = np.asarray(lengths), emissions.astype(np.float64)
    start, between, end = (part.astype(np.float64) for part in transitions)
    forward, backward = np.empty_like(scores), np.empty_like(scores)
    forward[:, 0] = start + scores[:, 0]
    odds = np.exp(between)
    for place in range(1, scores.shape[1]):
        forward[:, place] = _times(forward[:, place - 1], odds) + scores[:, place]
    backward[:, -1] = end
    for place in range(scores.shape[1] - 2, -1, -1):
        found = _times(scores[:, place + 1] + backward[:, place + 1], odds.T)
        backward[:, place] = np.where((place < ends - 1)[:, None], found, end)
    last = forward[np.arange(len(ends)), ends - 1] + end
    return Sums(forward, backward, _log_sum(last))


def span_probabilities(
    emissions: Floats,
    lengths: Sequence[int],
    transitions: Transitions,
    grammar: Grammar,
    spans: Sequence[Sequence[TokenSpan]],
) -> list[list[float]]:
    """For each sentence of a batch the probability of each of its spans, from 0 to 1."""
    rows = [row for row, found in enumerate(spans) for _ in found]
    flat = [span for found in spans for span in found]
    if not flat:
        return [[] for _ in spans]
    found = sums(emissions, lengths, transitions)
    inside = _inside(emissions, transitions, grammar, found, np.array(rows), flat)
    ended = _ended(emissions, lengths, transitions, grammar, found, np.array(rows), flat)
    logs = _log_sum(inside + ended) - found.total[rows]
    values = iter(np.exp(np.minimum(logs, 0.0)).tolist())
    return [[next(values) for _ in some] for some in spans]


def _inside(
    emissions: Floats,
    transitions: Transitions,
    grammar: Grammar,
    found: Sums,
    rows: NDArray[np.int64],
    spans: Sequence[TokenSpan],
) -> Doubles:
    """(spans, tags of a label): of the rows that begin a span here and are in it at its end."""
    starts = np.array([span.start for span in spans])
    sizes = np.array([span.end for span in spans]) - starts
    tags = np.array([grammar.within[span.label] for span in spans])
    scores = np.take_along_axis(emissions[rows, starts].astype(np.float64), tags, 1)
    before = found.forward[rows, np.maximum(starts - 1, 0)]
    begun = (transitions.between + grammar.parted)[:, tags].transpose(1, 0, 2)
    states: Doubles = _log_sum(before[:, :, None] + begun)
    # Nothing stands before the first token, so nothing can go on there.
    states = np.where((starts == 0)[:, None], transitions.start[tags], states) + scores
    step = (transitions.between + grammar.goes_on)[tags[:, :, None], tags[:, None, :]]
    for place in range(1, int(sizes.max())):
        going = sizes > place
        here = emissions[rows[going], starts[going] + place].astype(np.float64)
        scores = np.take_along_axis(here, tags[going], 1)
        states[going] = _log_sum(states[going][:, :, None] + step[going]) + scores
    return states


def _ended(
    emissions: Floats,
    lengths: Sequence[int],
    transitions: Transitions,
    grammar: Grammar,
    found: Sums,
    rows: NDArray[np.int64],
    spans: Sequence[TokenSpan],
) -> Doubles:
    """(spans, tags of a label): of what may follow a span's last token without going on with it."""
    ends = np.array([span.end for span in spans])
    tags = np.array([grammar.within[span.label] for span in spans])
    last = ends == np.asarray(lengths)[rows]
    after = np.minimum(ends, emissions.shape[1] - 1)
    coming = emissions[rows, after] + found.backward[rows, after]
    parted = (transitions.between + grammar.parted)[tags]
    states = _log_sum((coming[:, None, :] + parted).transpose(0, 2, 1))
    return np.where(last[:, None], transitions.end[tags], states)


def _times(logs: Doubles, odds: Doubles) -> Doubles:
    """The logarithm of `exp(logs) @ odds`, without overflow."""
    most = logs.max(1, keepdims=True)
    with np.errstate(divide="ignore"):
        found: Doubles = np.log(np.exp(logs - most) @ odds) + most
    return found


def _log_sum(logs: Doubles) -> Doubles:
    """Over the last axis of two, the second of three."""
    most = logs.max(1, keepdims=True)
    most = np.where(np.isfinite(most), most, 0.0)
    with np.errstate(divide="ignore"):
        found: Doubles = np.log(np.exp(logs - most).sum(1)) + most.squeeze(1)
    return found
