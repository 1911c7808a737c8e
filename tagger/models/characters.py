"""Words read character by character: by a convolution, or by an LSTM in both directions."""

import torch
from torch import Tensor, nn

from tagger.models.vocabulary import PADDING

WIDTH = 3


class CharCnn(nn.Module):
    """A convolution over a word's characters, and each filter's maximum (Ma and Hovy 2016)."""

    def __init__(self, chars: int, char_size: int, filters: int) -> None:
        super().__init__()
        self.embedding = nn.Embedding(chars, char_size, padding_idx=PADDING)
        self.convolution = nn.Conv1d(char_size, filters, WIDTH, padding=WIDTH // 2)

    def forward(self, chars: Tensor) -> Tensor:
        """(types, longest word) -> (types, filters); how long the longest is plays no part."""
        # As a matrix product over the characters that are there, without the padding, it takes a
        # third of the time of a convolution over the whole.
        rows, longest = chars.shape
        there = (chars != PADDING).flatten().nonzero().squeeze(1)
        framed = nn.functional.pad(chars, (WIDTH // 2, WIDTH // 2))
        around = framed.unfold(1, WIDTH, 1).reshape(-1, WIDTH)[there]
        weight = self.convolution.weight.permute(2, 1, 0).flatten(0, 1)
        found = self.embedding(around).flatten(1) @ weight + self.convolution.bias
        spread = found.new_zeros(rows * longest, found.shape[1])
        spread = spread.index_copy(0, there, torch.relu(found))
        most: Tensor = spread.view(rows, longest, -1).amax(1)
        return most


class CharLstm(nn.Module):
    """The last states of an LSTM over the characters and of one over them from the end (Lample
    and others 2016); half of the size each."""

    def __init__(self, chars: int, char_size: int, size: int) -> None:
        super().__init__()
        self.embedding = nn.Embedding(chars, char_size, padding_idx=PADDING)
        halves = size - size // 2, size // 2
        self.forwards = nn.LSTM(char_size, halves[0], batch_first=True)
        self.backwards = nn.LSTM(char_size, halves[1], batch_first=True)

    def forward(self, chars: Tensor) -> Tensor:
        """(types, longest word) -> (types, size); how long the longest is plays no part."""
        lengths = (chars != PADDING).sum(1).clamp(min=1)
        spelled = self.embedding(chars)
        mirrored = reorder(spelled, mirror(lengths, chars.shape[1]))
        states = self.forwards(spelled)[0], self.backwards(mirrored)[0]
        rows = torch.arange(len(chars))
        return torch.cat([found[rows, lengths - 1] for found in states], 1)


def mirror(lengths: Tensor, longest: int) -> Tensor:
    """For each row, its places from last to first; padding stays behind the end.

    lengths: (rows,) -> (rows, longest).
    """
    place = torch.arange(longest, device=lengths.device)[None]
    return torch.where(place < lengths[:, None], lengths[:, None] - 1 - place, place)


def reorder(states: Tensor, places: Tensor) -> Tensor:
    """(rows, longest, size) with the places of each row in the order of (rows, longest)."""
    return states.gather(1, places[:, :, None].expand_as(states))
