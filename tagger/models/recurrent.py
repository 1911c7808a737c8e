"""The recurrent family: a network with a conditional random field on top, learning and tagging."""

import random
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torchcrf import CRF

from tagger.models.base import Example, Sentence, Step
from tagger.models.batches import by_length, shuffled
from tagger.models.decoding import Transitions, constraints, viterbi
from tagger.models.files import (
    VOCABULARY,
    check_shapes,
    damaged,
    load_vocabulary,
    load_weights,
    save_vocabulary,
    save_weights,
)
from tagger.models.network import Batch, Network, Shape
from tagger.models.recurrent_settings import RecurrentSettings
from tagger.models.vocabulary import RESERVED, UNKNOWN, Encoded, Ints, Vocabulary, build

DECODED_TOGETHER = 128
# How often a word that occurs once is shown as an unknown one.
SINGLETON_UNKNOWN = 0.5
# The learning rate falls in a straight line over the epochs, but not below this part of it.
LEAST_RATE = 0.05


class Module(torch.nn.Module):
    """The network and the random field, as they are saved together."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.network = Network(shape)
        self.crf = CRF(shape.tags, batch_first=True)


class RecurrentTagger:
    def __init__(
        self,
        vocabulary: Vocabulary,
        tags: Sequence[str],
        settings: RecurrentSettings,
        module: Module,
    ) -> None:
        self.vocabulary, self.module = vocabulary, module
        self._tags, self._settings = list(tags), settings
        self._constraints = constraints(tags, settings.scheme)

    def tag(self, sentences: Sequence[Sentence]) -> list[list[str]]:
        """See `Tagger.tag`."""
        result: list[list[str]] = [[] for _ in sentences]
        transitions = self._transitions()
        for numbers, emissions, lengths in self.emissions(sentences):
            for number, path in zip(numbers, viterbi(emissions, lengths, transitions), strict=True):
                result[number] = [self._tags[tag] for tag in path]
        return result

    def emissions(
        self, sentences: Sequence[Sentence]
    ) -> Iterator[tuple[list[int], Any, list[int]]]:
        """By batch: which sentences, scores (sentences, longest, tags), and lengths.

        Sentences without words are in no batch.
        """
        encoded = self.vocabulary.encode(sentences)
        full = [number for number, words in enumerate(encoded.words) if len(words)]
        lengths = [len(encoded.words[number]) for number in full]
        self.module.eval()
        for batch in by_length(lengths, DECODED_TOGETHER):
            numbers = [full[place] for place in batch]
            with threads(self._settings.threads), torch.inference_mode():
                scores = self.module.network(make_batch(encoded, numbers)).numpy()
            yield numbers, scores, [lengths[place] for place in batch]

    def save(self, folder: Path) -> None:
        """See `Tagger.save`."""
        state = self.module.state_dict()
        save_weights(folder, {name: tensor.numpy() for name, tensor in state.items()})
        words, chars = list(self.vocabulary.words), list(self.vocabulary.chars)
        save_vocabulary(folder, {"words": words, "chars": chars})

    def _transitions(self) -> Transitions:
        """The random field's scores, with what the scheme forbids forbidden."""
        crf = self.module.crf
        scores = crf.start_transitions, crf.transitions, crf.end_transitions
        return Transitions(*(s.detach().numpy() for s in scores)).plus(self._constraints)


class RecurrentLearner(RecurrentTagger):
    def __init__(
        self, examples: Sequence[Example], tags: Sequence[str], settings: RecurrentSettings
    ) -> None:
        full = [example for example in examples if example.tags]
        vocabulary, single = build([example.sentence for example in full])
        torch.manual_seed(settings.seed)
        self._rng = random.Random(settings.seed)
        super().__init__(vocabulary, tags, settings, Module(shape_of(vocabulary, tags, settings)))
        number = {tag: place for place, tag in enumerate(tags)}
        self._single = torch.from_numpy(single)
        self._encoded = vocabulary.encode(example.sentence for example in full)
        self._gold = [np.array([number[tag] for tag in example.tags]) for example in full]
        parameters = self.module.parameters()
        self._optimizer = torch.optim.Adam(parameters, lr=settings.learning_rate, fused=True)
        self._epochs = 0
        self.keep()

    def epoch(self) -> Generator[Step, None, None]:
        """See `Learner.epoch`."""
        lengths = [len(gold) for gold in self._gold]
        left = max(LEAST_RATE, 1 - self._epochs / self._settings.epochs)
        self._optimizer.param_groups[0]["lr"] = self._settings.learning_rate * left
        self._epochs += 1
        for numbers in shuffled(lengths, self._settings.batch, self._rng):
            with threads(self._settings.threads):
                loss = self._learn(numbers)
            tokens = sum(lengths[number] for number in numbers)
            yield Step(tokens, loss / tokens)

    def keep(self) -> None:
        """See `Learner.keep`."""
        self._kept = {name: value.clone() for name, value in self.module.state_dict().items()}

    def restore(self) -> None:
        """See `Learner.restore`."""
        self.module.load_state_dict(self._kept)

    def _learn(self, numbers: Sequence[int]) -> float:
        """One step of the optimizer; the batch's summed loss."""
        self.module.train()
        batch = make_batch(self._encoded, numbers)
        hidden = self._single[batch.words] & (torch.rand(batch.words.shape) < SINGLETON_UNKNOWN)
        batch = batch._replace(words=batch.words.masked_fill(hidden, UNKNOWN))
        gold = _pad([self._gold[number] for number in numbers])
        emissions = self.module.network(batch)
        loss = -self.module.crf(emissions, gold, mask=batch.mask, reduction="sum")
        self._optimizer.zero_grad(set_to_none=True)
        (loss / len(numbers)).backward()
        torch.nn.utils.clip_grad_norm_(self.module.parameters(), self._settings.clip)
        self._optimizer.step()
        return float(loss.detach())


def shape_of(vocabulary: Vocabulary, tags: Sequence[str], settings: RecurrentSettings) -> Shape:
    return Shape(
        words=RESERVED + len(vocabulary.words),
        chars=RESERVED + len(vocabulary.chars),
        tags=len(tags),
        word_size=settings.word_size,
        char_size=settings.char_size,
        char_filters=settings.char_filters,
        hidden=settings.hidden,
        layers=settings.layers,
        dropout=settings.dropout,
    )


def load(folder: Path, tags: Sequence[str], settings: RecurrentSettings) -> RecurrentTagger:
    """See `Family.load`. Nothing is allocated for sizes that the weights do not have."""
    words, chars = load_vocabulary(folder, "words", "chars")
    if not all(len(char) == 1 for char in chars):
        raise damaged(folder / VOCABULARY, "chars are not single characters")
    vocabulary = Vocabulary(words, chars)
    with torch.device("meta"):
        module = Module(shape_of(vocabulary, tags, settings))
    arrays = load_weights(folder)
    shapes = {name: tuple(value.shape) for name, value in module.state_dict().items()}
    check_shapes(folder, arrays, shapes)
    state = {name: torch.from_numpy(array) for name, array in arrays.items()}
    module.load_state_dict(state, assign=True)
    return RecurrentTagger(vocabulary, tags, settings, module)


@contextmanager
def threads(count: int) -> Iterator[None]:
    """So many threads within; the process keeps its own number without."""
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def make_batch(encoded: Encoded, numbers: Sequence[int]) -> Batch:
    """The sentences of these numbers, none of them empty."""
    words = [encoded.words[number] for number in numbers]
    lengths = [len(row) for row in words]
    used, places = np.unique(
        np.concatenate([encoded.types[number] for number in numbers]), return_inverse=True
    )
    chars = encoded.chars[used]
    longest = max(1, int((chars != 0).sum(1).max()))
    types = np.split(places, np.cumsum(lengths)[:-1])
    sizes = torch.tensor(lengths)
    return Batch(
        words=_pad(words),
        types=_pad(types),
        chars=torch.from_numpy(chars[:, :longest]),
        cases=torch.from_numpy(encoded.cases[used]),
        lengths=sizes,
        mask=torch.arange(max(lengths)) < sizes[:, None],
    )


def _pad(rows: Sequence[Ints]) -> Tensor:
    padded = np.zeros((len(rows), max(map(len, rows))), np.int64)
    for place, row in enumerate(rows):
        padded[place, : len(row)] = row
    return torch.from_numpy(padded)
