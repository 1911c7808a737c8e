"""One state for a document out of the states of its words."""

import torch
from torch import Tensor, nn

from tagger.models.sentiment_lstm import State


def last(states: Tensor, lengths: Tensor, directions: int) -> Tensor:
    """What each direction knows at its end: the last word's state, and backwards the first's.

    states: (documents, longest, directions * hidden) -> (documents, directions * hidden). Where a
    document is read in segments, these know the words of the last and of the first segment alone.
    """
    rows = torch.arange(len(states), device=states.device)
    ends = states[rows, (lengths - 1).clamp(min=0)]
    if directions == 1:
        return ends
    hidden = states.shape[2] // 2
    return torch.cat([ends[:, :hidden], states[:, 0, hidden:]], 1)


def mean(states: Tensor, mask: Tensor) -> Tensor:
    """The mean over a document's words; 0 where there are none. -> (documents, size)."""
    return (states * mask[:, :, None]).sum(1) / mask.sum(1).clamp(min=1)[:, None]


def maximum(states: Tensor, mask: Tensor) -> Tensor:
    """The largest of each number over a document's words; 0 where there are none."""
    found = states.masked_fill(~mask[:, :, None], -torch.inf).amax(1)
    return found.masked_fill(~mask.any(1)[:, None], 0.0)


def weighted(states: Tensor, mask: Tensor, scores: Tensor) -> Tensor:
    """The mean over a document's words, weighed by the softmax of their scores.

    scores: (documents, longest). Without words: 0.
    """
    weights = scores.masked_fill(~mask, torch.finfo(scores.dtype).min).softmax(1) * mask
    return (states * weights[:, :, None]).sum(1)


class Pooling(nn.Module):
    """size: how many numbers stand for a document.

    Attention: scores of words by a layer of tanh, as of Yang and others (2016), Hierarchical
    attention networks for document classification.
    """

    def __init__(self, state: State, size: int, directions: int) -> None:
        super().__init__()
        self.state, self.directions = state, directions
        self.size = 2 * size if state == "mean-max" else size
        if state == "attention":
            self.score = nn.Sequential(nn.Linear(size, size), nn.Tanh(), nn.Linear(size, 1))

    def forward(self, states: Tensor, lengths: Tensor) -> Tensor:
        """(documents, longest, size), (documents,) -> (documents, self.size)."""
        mask = torch.arange(states.shape[1], device=states.device) < lengths[:, None]
        states = states * mask[:, :, None]
        if self.state == "last":
            return last(states, lengths, self.directions)
        if self.state == "attention":
            return weighted(states, mask, self.score(states).squeeze(2))
        found = {"mean": (mean,), "max": (maximum,), "mean-max": (mean, maximum)}[self.state]
        return torch.cat([pool(states, mask) for pool in found], 1)
