"""The recurrent network: characters and words in, one score for each tag of each token out."""

import os
from typing import NamedTuple

# Threads that wait must not spin: one busy neighbour would make training three times slower.
# Read by OpenMP when torch is loaded.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import torch
from torch import Tensor, nn

from tagger.models.vocabulary import CASES, PADDING

CASE_SIZE = 8


class Shape(NamedTuple):
    """Sizes of a network; `words`, `chars` and `tags` count the reserved numbers too."""

    words: int
    chars: int
    tags: int
    word_size: int
    char_size: int
    char_filters: int
    hidden: int
    layers: int
    dropout: float


class Batch(NamedTuple):
    """Sentences of one batch. Each different word is spelled once.

    words, types: (sentences, longest), 0 beyond a sentence's end; numbers in the vocabulary, and
    rows of `chars` and `cases`. chars: (types, longest word). cases: (types,).
    lengths: (sentences,), at least 1 each. mask: (sentences, longest), bool.
    """

    words: Tensor
    types: Tensor
    chars: Tensor
    cases: Tensor
    lengths: Tensor
    mask: Tensor


class CharCnn(nn.Module):
    """A convolution over a word's characters, and each filter's maximum (Ma and Hovy 2016)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.embedding = nn.Embedding(shape.chars, shape.char_size, padding_idx=PADDING)
        self.convolution = nn.Conv1d(shape.char_size, shape.char_filters, 3, padding=1)

    def forward(self, chars: Tensor) -> Tensor:
        """(types, longest word) -> (types, filters); how long the longest is plays no part."""
        found = torch.relu(self.convolution(self.embedding(chars).transpose(1, 2)))
        padding = (chars == PADDING).unsqueeze(1)
        return found.masked_fill(padding, 0.0).amax(2)


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
        mask = torch.empty(len(states), 1, states.shape[2]).bernoulli_(keep)
        return states * (mask / keep)


class BiLstm(nn.Module):
    """LSTMs over the sentences and over their mirror images, layer upon layer.

    Torch's packed sequences would do the same three times slower: there, each step's gradient
    is written into a tensor of zeros as large as the whole batch.
    """

    def __init__(self, size: int, shape: Shape) -> None:
        super().__init__()
        sizes = [size] + [2 * shape.hidden] * (shape.layers - 1)
        self.forwards = nn.ModuleList(nn.LSTM(s, shape.hidden, batch_first=True) for s in sizes)
        self.backwards = nn.ModuleList(nn.LSTM(s, shape.hidden, batch_first=True) for s in sizes)
        self.dropout = LockedDropout(shape.dropout)

    def forward(self, states: Tensor, mirror: Tensor) -> Tensor:
        """(sentences, longest, size) -> (sentences, longest, 2 * hidden)."""
        for number, (right, left) in enumerate(zip(self.forwards, self.backwards, strict=True)):
            states = self.dropout(states) if number else states
            mirrored = _reorder(left(_reorder(states, mirror))[0], mirror)
            states = torch.cat([right(states)[0], mirrored], 2)
        return states


class Network(nn.Module):
    """Word embedding, character filters and case -> bidirectional LSTM -> a score for each tag."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.words = nn.Embedding(shape.words, shape.word_size, padding_idx=PADDING)
        self.chars = CharCnn(shape)
        self.cases = nn.Embedding(CASES, CASE_SIZE)
        self.rnn = BiLstm(shape.word_size + shape.char_filters + CASE_SIZE, shape)
        self.dropout = LockedDropout(shape.dropout)
        self.output = nn.Linear(2 * shape.hidden, shape.tags)

    def forward(self, batch: Batch) -> Tensor:
        """Emissions: (sentences, longest, tags)."""
        spelled = torch.cat([self.chars(batch.chars), self.cases(batch.cases)], 1)
        inputs = torch.cat([self.words(batch.words), spelled[batch.types]], 2)
        states = self.rnn(self.dropout(inputs), _mirror(batch.lengths, batch.words.shape[1]))
        emissions: Tensor = self.output(self.dropout(states))
        return emissions


def _mirror(lengths: Tensor, longest: int) -> Tensor:
    """For each sentence, its places from last to first; padding stays behind the end."""
    place = torch.arange(longest)[None]
    return torch.where(place < lengths[:, None], lengths[:, None] - 1 - place, place)


def _reorder(states: Tensor, places: Tensor) -> Tensor:
    return states.gather(1, places[:, :, None].expand_as(states))
