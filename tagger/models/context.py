"""What a language model of characters makes of each word in its sentence."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from tagger.models.base import Sentence
from tagger.models.batches import by_length
from tagger.models.characters import mirror
from tagger.models.charlm import END, Readers, encode, numbered
from tagger.models.vocabulary import Ints

# Characters read at once, padding included.
READ_TOGETHER = 2**14
# Bytes of the states that a learner remembers at most; beyond, they are computed again.
REMEMBERED = 2**29


class Context:
    """readers: stay as they are. chars: theirs."""

    def __init__(self, readers: Readers, chars: Sequence[str]) -> None:
        self.readers, self._numbers = readers, numbered(chars)

    def states(self, sentences: Sequence[Sentence]) -> list[Tensor]:
        """(words, size) of each sentence, none of them empty: the state after the word's last
        character, read from the left, and after its first, read from the right. A sentence's
        states do not depend on the others."""
        device = next(self.readers.parameters()).device
        spelled = [_spelled(sentence) for sentence in sentences]
        chars = [encode(text, self._numbers) for text, _, _ in spelled]
        found: list[Tensor] = [torch.empty(0)] * len(sentences)
        lengths = [len(row) for row in chars]
        for numbers in by_length(lengths, len(lengths), tokens=READ_TOGETHER):
            both = self._read([chars[number] for number in numbers], device)
            for row, number in enumerate(numbers):
                _, firsts, lasts = spelled[number]
                left, right = both[0][row, lasts], both[1][row, lengths[number] - 1 - firsts]
                found[number] = torch.cat([left, right], 1)
        return found

    def _read(self, rows: Sequence[Ints], device: torch.device) -> tuple[Tensor, Tensor]:
        """(rows, longest, hidden) for each direction, the second in the mirrored order."""
        lengths = torch.tensor([len(row) for row in rows])
        padded = torch.zeros(len(rows), int(lengths.max()), dtype=torch.int64)
        for place, row in enumerate(rows):
            padded[place, : len(row)] = torch.from_numpy(row)
        mirrored = padded.gather(1, mirror(lengths, padded.shape[1]))
        with torch.no_grad():  # and not in inference mode: learners use the states
            left = self.readers.forwards(padded.to(device))[0]
            return left, self.readers.backwards(mirrored.to(device))[0]


class Remembering(Context):
    """For sentences that are asked for again and again, as in training."""

    def __init__(self, readers: Readers, chars: Sequence[str], *, most: int = REMEMBERED) -> None:
        super().__init__(readers, chars)
        self._known: dict[str, Tensor] = {}
        self._left = most

    def states(self, sentences: Sequence[Sentence]) -> list[Tensor]:
        """See `Context.states`."""
        keys = [_key(sentence) for sentence in sentences]
        new = {key: s for key, s in zip(keys, sentences, strict=True) if key not in self._known}
        found = dict(zip(new, super().states(list(new.values())), strict=True)) if new else {}
        for key, states in found.items():
            if (size := states.nbytes) <= self._left:
                self._known[key] = states
                self._left -= size
        return [found[key] if key in found else self._known[key] for key in keys]


def padded_states(states: Sequence[Tensor], longest: int) -> Tensor:
    """(sentences, longest, size), 0 beyond the end of each."""
    whole = states[0].new_zeros(len(states), longest, states[0].shape[1])
    for place, row in enumerate(states):
        whole[place, : len(row)] = row
    return whole


def _key(sentence: Sentence) -> str:
    """The same for sentences of the same text in the same words."""
    return "\0".join(map("".join, zip(sentence.gaps, sentence.words, strict=True)))


def _spelled(sentence: Sentence) -> tuple[str, Ints, Ints]:
    """The sentence's text between two ENDs, and where each word's first and last characters are."""
    text, firsts, lasts = [END], [], []
    at = 1
    for gap, word in zip(sentence.gaps, sentence.words, strict=True):
        at += len(gap)
        firsts.append(at)
        at += len(word)
        lasts.append(at - 1)
        text += gap, word
    return "".join([*text, END]), np.array(firsts), np.array(lasts)
