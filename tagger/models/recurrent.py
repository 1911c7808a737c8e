"""The recurrent family: a network with softmax or a conditional random field on top, tagging."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torchcrf import CRF

from tagger.models.base import Sentence
from tagger.models.batches import by_length
from tagger.models.chain import ChainTagger, Emitted
from tagger.models.charlm import LmSizes, check_chars, sizes_in
from tagger.models.context import Context, padded_states
from tagger.models.decoding import Transitions, no_transitions
from tagger.models.files import (
    VOCABULARY,
    check_shapes,
    damaged,
    load_vocabulary,
    load_weights,
    save_vocabulary,
    save_weights,
)
from tagger.models.likelihood import negative_log_likelihood
from tagger.models.network import Batch, Network, Sizes
from tagger.models.recurrent_settings import RecurrentSettings
from tagger.models.tensors import device, make_batch, threads
from tagger.models.uncompiled import shapes_only
from tagger.models.vocabulary import AFFIXES, RESERVED, Vocabulary

__all__ = ["RecurrentTagger", "load"]

DECODED_TOGETHER = 128
# The table of vectors that do not learn is saved in half precision.
VECTORS = "network.spelling.vectors.weight"
# The name of the list of its characters, and what its weights' names begin with.
LANGUAGE_MODEL, READERS = "language_model", "network.readers."


class Voter(torch.nn.Module):
    """A network and its random field, where there is one."""

    def __init__(self, sizes: Sizes, settings: RecurrentSettings, *, first: bool = True) -> None:
        super().__init__()
        self.network = Network(sizes, settings, first=first)
        self.crf = CRF(sizes.tags, batch_first=True) if settings.output == "crf" else None

    def loss(self, batch: Batch, vectors: Tensor, gold: Tensor) -> Tensor:
        """Of the whole batch: the negative log-likelihood of `gold`, (sentences, longest)."""
        emissions = self.network(batch, vectors)
        if self.crf is not None:
            return negative_log_likelihood(self.crf, emissions, gold, batch.mask)
        cross_entropy = torch.nn.functional.cross_entropy
        return cross_entropy(emissions[batch.mask], gold[batch.mask], reduction="sum")


class Module(Voter):
    """All that is saved together: the first of the networks that vote, and the others.

    They begin differently and never see one another; what they vote by is the mean of their
    scores, those of their random fields included, and so again a linear chain.
    """

    def __init__(self, sizes: Sizes, settings: RecurrentSettings) -> None:
        super().__init__(sizes, settings)
        others = range(1, settings.networks)
        self.others = torch.nn.ModuleList(Voter(sizes, settings, first=False) for _ in others)

    def voters(self) -> list[Voter]:
        """All networks."""
        return [self, *self.others]

    def forward(self, batch: Batch) -> Tensor:
        """Emissions: (sentences, longest, tags), the mean of all networks'."""
        vectors = self.network.spelling.look_up(batch)
        return torch.stack([v.network(batch, vectors) for v in self.voters()]).mean(0)

    def mean_loss(self, batch: Batch, gold: Tensor) -> Tensor:
        """The mean of the networks' losses, see `Voter.loss`."""
        vectors = self.network.spelling.look_up(batch)
        return torch.stack([v.loss(batch, vectors, gold) for v in self.voters()]).mean()


class RecurrentTagger(ChainTagger):
    def __init__(
        self,
        vocabulary: Vocabulary,
        tags: Sequence[str],
        settings: RecurrentSettings,
        module: Module,
    ) -> None:
        super().__init__(tags, settings.scheme)
        self.vocabulary, self.settings = vocabulary, settings
        self.device = device()
        self.module = module.to(self.device)
        readers = self.module.network.readers
        self.context = Context(readers, vocabulary.language_model) if readers is not None else None

    def emissions(self, sentences: Sequence[Sentence]) -> Iterator[Emitted]:
        """See `ChainTagger.emissions`. Without a random field: log-probabilities."""
        encoded = self.vocabulary.encode(sentences)
        full = [number for number, words in enumerate(encoded.words) if len(words)]
        lengths = [len(encoded.words[number]) for number in full]
        self.module.eval()
        for batch in by_length(lengths, DECODED_TOGETHER):
            numbers = [full[place] for place in batch]
            with threads(self.settings.threads), torch.inference_mode():
                batch_of = make_batch(encoded, numbers, self.device)
                scores = self.module(
                    self.in_context(batch_of, [sentences[number] for number in numbers])
                )
                if self.module.crf is None:
                    scores = scores.log_softmax(2)
            yield Emitted(numbers, scores.cpu().numpy(), [lengths[place] for place in batch])

    def in_context(self, batch: Batch, sentences: Sequence[Sentence]) -> Batch:
        """The batch with what the language model, if there is one, makes of its sentences."""
        if self.context is None:
            return batch
        states = padded_states(self.context.states(sentences), batch.words.shape[1])
        return batch._replace(context=states.to(self.device))

    def transitions(self) -> Transitions:
        """See `ChainTagger.transitions`."""
        crfs = [voter.crf for voter in self.module.voters() if voter.crf is not None]
        if not crfs:
            return no_transitions(len(self.tags))
        scores = ([c.start_transitions, c.transitions, c.end_transitions] for c in crfs)
        means = (torch.stack(found).mean(0) for found in zip(*scores, strict=True))
        return Transitions(*(mean.detach().cpu().numpy() for mean in means))

    def save(self, folder: Path) -> None:
        """See `Tagger.save`."""
        arrays = arrays_of(self.module)
        if VECTORS in arrays and not self.settings.tune_vectors:
            arrays[VECTORS] = arrays[VECTORS].astype(np.float16)
        save_weights(folder, arrays)
        save_vocabulary(folder, lists_of(self.vocabulary, self.settings))


def arrays_of(module: torch.nn.Module) -> dict[str, NDArray[Any]]:
    """All weights by their names."""
    return {name: tensor.cpu().numpy() for name, tensor in module.state_dict().items()}


def sizes_of(
    vocabulary: Vocabulary, tags: Sequence[str], vector_size: int, language_model: LmSizes
) -> Sizes:
    return Sizes(
        words=RESERVED + len(vocabulary.words),
        chars=RESERVED + len(vocabulary.chars),
        affixes=tuple(RESERVED + len(found) for found in vocabulary.affixes.values()),
        vectors=(1 + len(vocabulary.vectors), vector_size),
        tags=len(tags),
        language_model=language_model,
    )


def lists_of(vocabulary: Vocabulary, settings: RecurrentSettings) -> dict[str, list[str]]:
    """The vocabulary as it is saved; `names_of` names its lists."""
    lists: Mapping[str, Sequence[str]] = {
        "words": vocabulary.words,
        "chars": vocabulary.chars,
        **vocabulary.affixes,
        "vectors": vocabulary.vectors,
        LANGUAGE_MODEL: vocabulary.language_model,
    }
    return {name: list(lists[name]) for name in names_of(settings)}


def names_of(settings: RecurrentSettings) -> list[str]:
    affixes = list(AFFIXES) if settings.affix_size else []
    vectors = ["vectors"] if settings.vectors else []
    language_model = [LANGUAGE_MODEL] if settings.language_model else []
    return ["words", "chars", *affixes, *vectors, *language_model]


def load(folder: Path, tags: Sequence[str], settings: RecurrentSettings) -> RecurrentTagger:
    """See `Family.load`. Nothing is allocated for sizes that the weights do not have."""
    names = names_of(settings)
    lists = dict(zip(names, load_vocabulary(folder, *names), strict=True))
    if not all(len(char) == 1 for char in lists["chars"]):
        raise damaged(folder / VOCABULARY, "chars are not single characters")
    affixes = {kind: lists[kind] for kind in AFFIXES if kind in lists}
    read = lists.get(LANGUAGE_MODEL, [])
    if settings.language_model:
        check_chars(read, folder)
    vectors = lists.get("vectors", ())
    vocabulary = Vocabulary(lists["words"], lists["chars"], affixes, vectors, read)
    arrays = load_weights(folder)
    if VECTORS in arrays and arrays[VECTORS].dtype == np.float16:
        arrays[VECTORS] = arrays[VECTORS].astype(np.float32)
    with shapes_only():
        vector_size = _vector_size(arrays) if settings.vectors else 0
        readers = sizes_in(arrays, READERS, read) if read else LmSizes(0, 0, 0)
        sizes = sizes_of(vocabulary, tags, vector_size, readers)
        module = Module(sizes, settings)
    shapes = {name: tuple(value.shape) for name, value in module.state_dict().items()}
    check_shapes(folder, arrays, shapes)
    state = {name: torch.from_numpy(array) for name, array in arrays.items()}
    module.load_state_dict(state, assign=True)
    return RecurrentTagger(vocabulary, tags, settings, module)


def _vector_size(arrays: Mapping[str, NDArray[Any]]) -> int:
    table = arrays.get(VECTORS, np.zeros((0, 0)))
    return table.shape[1] if table.ndim == 2 else 0
