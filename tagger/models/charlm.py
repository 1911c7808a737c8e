"""A language model of characters in both directions: what comes next, and what came before.

Its states at a word's ends tell what the word is in its sentence (Akbik, Blythe and Vollgraf
2018, Contextual String Embeddings for Sequence Labeling). It learns from raw text alone.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from corpora.errors import UserError
from tagger.models.charlm_settings import CharLmSettings
from tagger.models.files import (
    VOCABULARY,
    Arrays,
    check_shapes,
    damaged,
    load_vocabulary,
    load_weights,
    save_vocabulary,
    save_weights,
)
from tagger.models.uncompiled import shapes_only
from tagger.models.vocabulary import Ints

# Stands before each sentence and after it.
END = "\n"
# Rarer characters are one and the same, number 0.
MOST_CHARS = 200


class LmSizes(NamedTuple):
    """chars: the unknown one included."""

    chars: int
    char_size: int
    hidden: int


class Reader(nn.Module):
    """One direction: a state for each character of those up to it."""

    def __init__(self, sizes: LmSizes) -> None:
        super().__init__()
        self.embedding = nn.Embedding(sizes.chars, sizes.char_size)
        self.lstm = nn.LSTM(sizes.char_size, sizes.hidden, batch_first=True)

    def forward(self, chars: Tensor, state: Any = None) -> tuple[Tensor, Any]:
        """(rows, longest) -> (rows, longest, hidden), and what to go on from."""
        states, state = self.lstm(self.embedding(chars), state)
        return states, state


class Readers(nn.Module):
    """Both directions, as a tagger holds them."""

    def __init__(self, sizes: LmSizes) -> None:
        super().__init__()
        self.forwards, self.backwards = Reader(sizes), Reader(sizes)
        self.size = 2 * sizes.hidden


class CharLm(nn.Module):
    """The readers, and from a state of each the scores of the character that it has not read."""

    def __init__(self, sizes: LmSizes) -> None:
        super().__init__()
        self.readers = Readers(sizes)
        self.next = nn.Linear(sizes.hidden, sizes.chars)
        self.previous = nn.Linear(sizes.hidden, sizes.chars)


class LanguageModel(NamedTuple):
    """chars: their numbers begin at 1."""

    chars: Sequence[str]
    settings: CharLmSettings
    module: CharLm

    @property
    def sizes(self) -> LmSizes:
        return sizes_of(self.chars, self.settings)


def sizes_of(chars: Sequence[str], settings: CharLmSettings) -> LmSizes:
    return LmSizes(len(chars) + 1, settings.char_size, settings.hidden)


def alphabet(texts: Iterable[str]) -> list[str]:
    """The most frequent characters of these texts, END before all."""
    counts = Counter(char for text in texts for char in text)
    counts.pop(END, None)
    ranked = sorted(counts, key=lambda char: (-counts[char], char))
    return [END, *ranked[: MOST_CHARS - 1]]


def encode(text: str, numbers: Mapping[str, int]) -> Ints:
    """Each character's number."""
    return np.fromiter((numbers.get(char, 0) for char in text), np.int64, len(text))


def numbered(chars: Sequence[str]) -> dict[str, int]:
    return {char: number for number, char in enumerate(chars, 1)}


def new(texts: Iterable[str], settings: CharLmSettings) -> LanguageModel:
    """One that has learned nothing yet but which characters there are."""
    chars = alphabet(texts)
    torch.manual_seed(settings.seed)
    return LanguageModel(chars, settings, CharLm(sizes_of(chars, settings)))


def grown(earlier: LanguageModel, settings: CharLmSettings) -> LanguageModel:
    """One that knows what the earlier one knew. Raises UserError where its sizes are to change."""
    if sizes_of(earlier.chars, settings) != earlier.sizes:
        raise UserError("Who goes on from a language model cannot change hidden or char_size.")
    torch.manual_seed(settings.seed)
    module = CharLm(earlier.sizes)
    module.load_state_dict(earlier.module.state_dict())
    return LanguageModel(earlier.chars, settings, module)


def save(model: LanguageModel, folder: Path) -> None:
    arrays = {name: tensor.cpu().numpy() for name, tensor in model.module.state_dict().items()}
    save_weights(folder, arrays)
    save_vocabulary(folder, {"chars": list(model.chars)})


def load(folder: Path, settings: CharLmSettings) -> LanguageModel:
    """Raises UserError where it is damaged. Nothing is allocated for sizes that the weights do
    not have."""
    [chars] = load_vocabulary(folder, "chars")
    check_chars(chars, folder)
    arrays = load_weights(folder)
    with shapes_only():
        module = CharLm(sizes_of(chars, settings))
    shapes = {name: tuple(value.shape) for name, value in module.state_dict().items()}
    check_shapes(folder, arrays, shapes)
    module.load_state_dict({n: torch.from_numpy(a) for n, a in arrays.items()}, assign=True)
    return LanguageModel(chars, settings, module.requires_grad_(False).eval())


def check_chars(chars: Sequence[str], folder: Path) -> None:
    """Raises UserError unless they are characters, END the first."""
    if chars[:1] != [END] or not all(len(char) == 1 for char in chars):
        raise damaged(
            folder / VOCABULARY, "its characters are not single ones, the line's end first"
        )


def sizes_in(arrays: Arrays, prefix: str, chars: Sequence[str]) -> LmSizes:
    """The sizes that the weights of readers have; zeros where they are none."""
    table: NDArray[Any] = arrays.get(f"{prefix}forwards.embedding.weight", np.zeros((0, 0)))
    cells: NDArray[Any] = arrays.get(f"{prefix}forwards.lstm.weight_hh_l0", np.zeros((0, 0)))
    if table.ndim != 2 or cells.ndim != 2:
        return LmSizes(len(chars) + 1, 0, 0)
    return LmSizes(len(chars) + 1, table.shape[1], cells.shape[1])
