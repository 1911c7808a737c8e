"""From what is known of each token to a state that knows of its neighbours."""

from typing import Protocol

import torch
from torch import Tensor, nn

from tagger.models.characters import mirror, reorder
from tagger.models.recurrent_settings import Cell, RecurrentSettings

CELLS = {"rnn": nn.RNN, "gru": nn.GRU, "lstm": nn.LSTM}


class LockedDropout(nn.Module):
    """Hides the same parts of every token of a sentence (Gal and Ghahramani 2016)."""

    def __init__(self, probability: float) -> None:
        super().__init__()
        self.probability = probability

    def forward(self, states: Tensor) -> Tensor:
        """(sentences, longest, size), unchanged when not in training."""
        if not self.training or not self.probability:
            return states
        keep = 1 - self.probability
        mask = states.new_empty(len(states), 1, states.shape[2]).bernoulli_(keep)
        return states * (mask / keep)


class Window(nn.Module):
    """No memory: each token with its neighbours on both sides, through layers of ReLU (Collobert
    and Weston 2008). Beyond a sentence's ends there are zeros."""

    def __init__(self, size: int, settings: RecurrentSettings) -> None:
        super().__init__()
        self.reach = settings.window
        sizes = [size * (2 * self.reach + 1)] + [settings.hidden] * settings.layers
        self.layers = nn.ModuleList(map(nn.Linear, sizes, sizes[1:]))
        self.dropout = LockedDropout(settings.dropout)
        self.size = settings.hidden

    def forward(self, states: Tensor, lengths: Tensor) -> Tensor:
        """(sentences, longest, size) -> (sentences, longest, hidden)."""
        longest = states.shape[1]
        inside = torch.arange(longest, device=states.device) < lengths[:, None]
        ends = (0, 0, self.reach, self.reach)
        wide = nn.functional.pad(states * inside[:, :, None], ends)
        steps = range(2 * self.reach + 1)
        states = torch.cat([wide[:, step : step + longest] for step in steps], 2)
        for number, layer in enumerate(self.layers):
            states = torch.relu(layer(self.dropout(states) if number else states))
        return states


class Layers(Protocol):
    """The settings of `Recurrent`."""

    @property
    def cell(self) -> Cell: ...
    @property
    def hidden(self) -> int: ...
    @property
    def layers(self) -> int: ...
    @property
    def directions(self) -> int: ...
    @property
    def dropout(self) -> float: ...


class Recurrent(nn.Module):
    """RNNs, GRUs or LSTMs over the sentences and, in two directions, over their mirror images,
    layer upon layer.

    Torch's packed sequences would do the same three times slower: there, each step's gradient
    is written into a tensor of zeros as large as the whole batch.
    """

    def __init__(self, size: int, settings: Layers) -> None:
        super().__init__()
        cell, hidden = CELLS[settings.cell], settings.hidden
        self.size = settings.directions * hidden
        sizes = [size] + [self.size] * (settings.layers - 1)
        self.forwards = nn.ModuleList(cell(s, hidden, batch_first=True) for s in sizes)
        both = sizes if settings.directions == 2 else []
        self.backwards = nn.ModuleList(cell(s, hidden, batch_first=True) for s in both)
        self.dropout = LockedDropout(settings.dropout)

    def forward(self, states: Tensor, lengths: Tensor) -> Tensor:
        """(sentences, longest, size) -> (sentences, longest, directions * hidden)."""
        mirrored = mirror(lengths, states.shape[1])
        for number, right in enumerate(self.forwards):
            states = self.dropout(states) if number else states
            found = [right(states)[0]]
            if self.backwards:
                left = self.backwards[number]
                found.append(reorder(left(reorder(states, mirrored))[0], mirrored))
            states = torch.cat(found, 2)
        return states
