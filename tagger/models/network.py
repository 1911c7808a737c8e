"""The network: what is known of each token in, one score for each tag of each token out."""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from tagger.models.characters import CharCnn, CharLstm
from tagger.models.charlm import LmSizes, Readers
from tagger.models.encoders import LockedDropout, Recurrent, Window
from tagger.models.recurrent_settings import RecurrentSettings
from tagger.models.vocabulary import CASES, PADDING

CASE_SIZE = 8


class Sizes(NamedTuple):
    """What the data decide: `words`, `chars` and each of `affixes` count the reserved numbers too.

    vectors: rows and columns of the table of vectors, the row for words without one included.
    language_model: of one of characters, hidden 0 where there is none.
    """

    words: int
    chars: int
    affixes: tuple[int, ...]
    vectors: tuple[int, int]
    tags: int
    language_model: LmSizes = LmSizes(0, 0, 0)


class Batch(NamedTuple):
    """Sentences of one batch. What follows from a word's letters is held once for each type.

    words, types: (sentences, longest), 0 beyond a sentence's end; numbers in the vocabulary, and
    rows of all that follows. chars: (types, longest word). cases: (types,). affixes: (types,
    kinds). vectors: (types,), rows of the table of vectors. lengths: (sentences,), at least 1
    each. mask: (sentences, longest), bool. context: (sentences, longest, size), what a language
    model makes of each word, size 0 where there is none.
    """

    words: Tensor
    types: Tensor
    chars: Tensor
    cases: Tensor
    affixes: Tensor
    vectors: Tensor
    lengths: Tensor
    mask: Tensor
    context: Tensor


class Spelling(nn.Module):
    """What a word's letters tell: characters, case, affixes and, where there is one, its vector."""

    def __init__(self, sizes: Sizes, settings: RecurrentSettings, *, table: bool = True) -> None:
        super().__init__()
        self.chars = _characters(sizes, settings)
        self.cases = nn.Embedding(CASES, CASE_SIZE)
        affixes = sizes.affixes if settings.affix_size else ()
        self.affixes = nn.ModuleList(nn.Embedding(n, settings.affix_size) for n in affixes)
        has = table and sizes.vectors[1]
        self.vectors = nn.Embedding(*sizes.vectors, padding_idx=0) if has else None
        if self.vectors is not None:
            self.vectors.weight.requires_grad_(bool(settings.tune_vectors))
        chars = settings.char_filters if self.chars is not None else 0
        self.size = chars + CASE_SIZE + len(affixes) * settings.affix_size + sizes.vectors[1]

    def look_up(self, batch: Batch) -> Tensor:
        """The vectors of the types: (types, size of the vectors), which may be 0."""
        if self.vectors is None:
            return self.cases.weight.new_zeros(len(batch.cases), 0)
        found: Tensor = self.vectors(batch.vectors)
        return found

    def forward(self, batch: Batch, vectors: Tensor) -> Tensor:
        """vectors: as `look_up` finds them. (types, size)."""
        found = [self.chars(batch.chars)] if self.chars is not None else []
        found.append(self.cases(batch.cases))
        found += [
            affix(column) for affix, column in zip(self.affixes, batch.affixes.T, strict=False)
        ]
        return torch.cat([*found, vectors], 1)


class Network(nn.Module):
    """Words and their spelling -> a state for each token -> a score for each tag."""

    def __init__(self, sizes: Sizes, settings: RecurrentSettings, *, first: bool = True) -> None:
        """first: whether it has what several networks of one tagger share, and others do not: the
        table of vectors, and the language model."""
        super().__init__()
        self.words = nn.Embedding(sizes.words, settings.word_size, padding_idx=PADDING)
        self.spelling = Spelling(sizes, settings, table=first)
        self.readers = _readers(sizes) if first else None
        context = 2 * sizes.language_model.hidden
        encoder = Window if settings.cell == "none" else Recurrent
        self.encoder = encoder(settings.word_size + self.spelling.size + context, settings)
        self.dropout = LockedDropout(settings.dropout)
        self.output = nn.Linear(self.encoder.size, sizes.tags)

    def forward(self, batch: Batch, vectors: Tensor) -> Tensor:
        """Emissions: (sentences, longest, tags). vectors: of the types, see `Spelling.look_up`."""
        spelled = self.spelling(batch, vectors)[batch.types]
        known = self.words(batch.words), spelled, batch.context
        inputs = torch.cat(known, 2)
        states = self.encoder(self.dropout(inputs), batch.lengths)
        emissions: Tensor = self.output(self.dropout(states))
        return emissions


def _readers(sizes: Sizes) -> Readers | None:
    """They have learned all they will; what they say comes with the batch."""
    found = Readers(sizes.language_model) if sizes.language_model.hidden else None
    return found.requires_grad_(False) if found is not None else None


def _characters(sizes: Sizes, settings: RecurrentSettings) -> nn.Module | None:
    if settings.chars == "none":
        return None
    reader = CharCnn if settings.chars == "cnn" else CharLstm
    return reader(sizes.chars, settings.char_size, settings.char_filters)
