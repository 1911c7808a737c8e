"""The recurrent network: characters and words in, one score for each tag of each token out."""

import os
from typing import NamedTuple

# Threads that wait must not spin: one busy neighbour would make training three times slower.
# Read by OpenMP when torch is loaded.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

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


class Network(nn.Module):
    """Word embedding, character filters and case -> bidirectional LSTM -> a score for each tag."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.words = nn.Embedding(shape.words, shape.word_size, padding_idx=PADDING)
        self.chars = CharCnn(shape)
        self.cases = nn.Embedding(CASES, CASE_SIZE)
        self.rnn = nn.LSTM(
            shape.word_size + shape.char_filters + CASE_SIZE,
            shape.hidden,
            num_layers=shape.layers,
            batch_first=True,
            bidirectional=True,
            dropout=shape.dropout if shape.layers > 1 else 0.0,
        )
        self.dropout = nn.Dropout(shape.dropout)
        self.output = nn.Linear(2 * shape.hidden, shape.tags)

    def forward(self, batch: Batch) -> Tensor:
        """Emissions: (sentences, longest, tags)."""
        spelled = torch.cat([self.chars(batch.chars), self.cases(batch.cases)], 1)
        inputs = torch.cat([self.words(batch.words), spelled[batch.types]], 2)
        packed = pack_padded_sequence(
            self.dropout(inputs), batch.lengths, batch_first=True, enforce_sorted=False
        )
        states, _ = pad_packed_sequence(self.rnn(packed)[0], batch_first=True)
        emissions: Tensor = self.output(self.dropout(states))
        return emissions
