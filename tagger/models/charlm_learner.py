"""A language model of characters, learning: from sentences in random order, one after another."""

import math
import random
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import cross_entropy, dropout

from tagger.models.base import Step
from tagger.models.charlm import END, CharLm, LanguageModel, encode, numbered
from tagger.models.charlm_settings import CharLmSettings
from tagger.models.tensors import device, threads
from tagger.models.uncompiled import adam
from tagger.models.vocabulary import Ints

# The learning rate falls in a straight line over the training, but not below this part of it.
LEAST_RATE = 0.02
# The number of END.
NEXT_LINE = 1


class CharLmLearner:
    """model: what learns. Two of equal texts and settings learn the same on one machine."""

    def __init__(self, model: LanguageModel, texts: Sequence[str]) -> None:
        self.model, self.settings = model, model.settings
        numbers = numbered(model.chars)
        self._texts = [encode(text + END, numbers) for text in texts]
        self.size = sum(map(len, self._texts))
        self._rng = random.Random(self.settings.seed)
        self.device = device()
        self.module: CharLm = model.module.to(self.device)
        self._optimizer = adam(self.module.parameters(), rate=self.settings.learning_rate)

    def epoch(self, left: Callable[[], float]) -> Generator[Step, None, None]:
        """Learn every text once, a batch at each step, of which `tokens` counts the characters.

        left: the part of the training that is still to come, asked at each step.
        """
        self._rng.shuffle(self._texts)
        self.module.train()
        carried: list[Any] = [None, None]
        for batch in pieces(self._texts, self.settings):
            rate = self.settings.learning_rate * max(LEAST_RATE, left())
            self._optimizer.param_groups[0]["lr"] = rate
            with threads(self.settings.threads):
                loss, carried = self._learn(batch.to(self.device), carried)
            yield Step(foretold(batch), loss)

    def keep(self) -> None:
        """Remember the weights as they are, in place of those remembered before."""
        self._kept = {name: value.clone() for name, value in self.module.state_dict().items()}

    def restore(self) -> None:
        """Take up the weights that were remembered last."""
        self.module.load_state_dict(self._kept)

    def _learn(self, batch: Tensor, carried: Sequence[Any]) -> tuple[float, list[Any]]:
        """One step of the optimizer; the mean loss of both directions, and their last states."""
        losses, carried = losses_of(self.module, batch, carried, self.settings.dropout)
        loss = (losses[0] + losses[1]) / 2
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]  # torch has no type for it
        torch.nn.utils.clip_grad_norm_(self.module.parameters(), self.settings.clip)
        self._optimizer.step()
        return float(loss.detach()), [tuple(part.detach() for part in state) for state in carried]


def bits(model: LanguageModel, texts: Sequence[str]) -> tuple[float, float]:
    """How many bits a character of these texts takes, forwards and backwards: the mean of
    -log2 of the probability that the model gave it."""
    numbers = numbered(model.chars)
    module, where = model.module.eval(), next(model.module.parameters()).device
    total, count = np.zeros(2), 0
    carried: list[Any] = [None, None]
    for batch in pieces([encode(text + END, numbers) for text in texts], model.settings):
        with threads(model.settings.threads), torch.inference_mode():
            losses, carried = losses_of(module, batch.to(where), carried)
        total += foretold(batch) * np.array([float(loss) for loss in losses])
        count += foretold(batch)
    forwards, backwards = total / max(1, count) / math.log(2)
    return float(forwards), float(backwards)


def losses_of(
    module: CharLm, batch: Tensor, carried: Sequence[Any], hidden: float = 0.0
) -> tuple[list[Tensor], list[Any]]:
    """The mean loss of a character in nats, read forwards and backwards, and the last states.

    batch: see `pieces`. hidden: the part of the states that is.
    """
    losses, states = [], []
    sides = (module.readers.forwards, module.next), (module.readers.backwards, module.previous)
    for (reader, output), chars, before in zip(sides, batch, carried, strict=True):
        found, state = reader(chars[:, :-1], before)
        scores = output(dropout(found, hidden, bool(hidden)))
        losses.append(cross_entropy(scores.flatten(0, 1), chars[:, 1:].flatten()))
        states.append(state)
    return losses, states


def pieces(texts: Sequence[Ints], settings: CharLmSettings) -> Iterator[Tensor]:
    """The texts as one, cut into rows that are read side by side, a piece of all at a time:
    (2, rows, characters), forwards and backwards, the first character of each piece being the
    last of the one before. What does not fill the rows is left out."""
    whole = np.concatenate([[NEXT_LINE], *texts])
    rows = max(1, min(settings.batch, len(whole) // settings.steps))
    table = whole[: len(whole) // rows * rows].reshape(rows, -1)
    both = torch.from_numpy(np.stack([table, table[:, ::-1]]))
    for begin in range(0, table.shape[1] - 1, settings.steps):
        yield both[:, :, begin : begin + settings.steps + 1]


def foretold(batch: Tensor) -> int:
    """The characters that each direction foretells in such a piece."""
    return batch.shape[1] * (batch.shape[2] - 1)
