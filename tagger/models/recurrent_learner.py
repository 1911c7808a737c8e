"""The recurrent family, learning."""

import random
from collections.abc import Generator, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from tagger import language_runs
from tagger.models.averaging import Averaging
from tagger.models.base import Example, Step
from tagger.models.batches import shuffled
from tagger.models.charlm import LanguageModel, LmSizes
from tagger.models.context import Remembering
from tagger.models.files import Arrays
from tagger.models.recurrent import Module, RecurrentTagger, sizes_of
from tagger.models.recurrent_settings import RecurrentSettings
from tagger.models.tensors import make_batch, pad, threads
from tagger.models.uncompiled import adam
from tagger.models.vectors import none, wanted
from tagger.models.vocabulary import UNKNOWN, build

# How often a word that occurs once is shown as an unknown one.
SINGLETON_UNKNOWN = 0.5
# The learning rate falls in a straight line over the training, but not below this part of it.
LEAST_RATE = 0.05
# Root mean square of the vectors' numbers: beside embeddings that learn, less than theirs.
VECTOR_SCALE = 0.5


def language_model(settings: RecurrentSettings) -> LanguageModel | None:
    """The one that the settings name, if any. Raises UserError where there is none to be read."""
    if not settings.language_model:
        return None
    return language_runs.load(Path(settings.language_model)).model


class RecurrentLearner(RecurrentTagger):
    """`module` is what tags: the averaged weights where they are averaged, else those learned."""

    def __init__(
        self, examples: Sequence[Example], tags: Sequence[str], settings: RecurrentSettings
    ) -> None:
        full = [example for example in examples if example.tags]
        sentences = [example.sentence for example in full]
        vectors = wanted(settings.vectors, sentences) if settings.vectors else none()
        read = language_model(settings)
        vocabulary, single = build(
            sentences, affixes=settings.affix_size > 0, vectors=vectors.words
        )
        sizes = LmSizes(0, 0, 0)
        if read is not None:
            vocabulary, sizes = replace(vocabulary, language_model=read.chars), read.sizes
        torch.manual_seed(settings.seed)
        self._rng = random.Random(settings.seed)
        module = Module(sizes_of(vocabulary, tags, vectors.matrix.shape[1], sizes), settings)
        if read is not None and module.network.readers is not None:
            module.network.readers.load_state_dict(read.module.readers.state_dict())
        if (table := module.network.spelling.vectors) is not None:
            # As precise as they are saved.
            shown = (VECTOR_SCALE * vectors.matrix).astype(np.float16).astype(np.float32)
            table.weight.data[1:] = torch.from_numpy(shown)
        super().__init__(vocabulary, tags, settings, module)
        self._sentences = sentences
        if self.module.network.readers is not None:
            self.context = Remembering(self.module.network.readers, vocabulary.language_model)
        self._learning = deepcopy(self.module) if settings.averaging else self.module
        number = {tag: place for place, tag in enumerate(tags)}
        self._single = torch.from_numpy(single).to(self.device)
        self._encoded = vocabulary.encode(sentences)
        self._gold = [np.array([number[tag] for tag in example.tags]) for example in full]
        self._parameters = [p for p in self._learning.parameters() if p.requires_grad]
        averaged = [p for p in self.module.parameters() if p.requires_grad]
        self._averaging = Averaging(averaged, self._parameters, settings.averaging)
        self._optimizer = adam(self._parameters, rate=settings.learning_rate)
        self._steps = 0
        self.keep()

    def epoch(self, left: float = 1.0) -> Generator[Step, None, None]:
        """See `Learner.epoch`."""
        lengths = [len(gold) for gold in self._gold]
        rate = self.settings.learning_rate * max(LEAST_RATE, left)
        self._optimizer.param_groups[0]["lr"] = rate
        for numbers in shuffled(lengths, self.settings.batch, self._rng):
            with threads(self.settings.threads):
                loss = self._learn(numbers)
            tokens = sum(lengths[number] for number in numbers)
            yield Step(tokens, loss / tokens)

    def keep(self) -> None:
        """See `Learner.keep`."""
        self._kept = {name: value.clone() for name, value in self.module.state_dict().items()}

    def restore(self) -> None:
        """See `Learner.restore`."""
        self.module.load_state_dict(self._kept)

    def state(self) -> tuple[Arrays, dict[str, Any]]:
        """See `checkpoints.Resumable`. Weights that do not learn are made anew from the data."""
        numbers = self._rng.getstate()[1]
        found = {"random": np.array(numbers, np.uint64), "torch": torch.get_rng_state().numpy()}
        if self.device.type == "cuda":
            found["cuda"] = torch.cuda.get_rng_state().numpy()
        for prefix, tensors in self._tensors().items():
            found |= {f"{prefix}.{name}": t.cpu().numpy() for name, t in tensors.items()}
        return found, {"steps": self._steps}

    def take_up(self, arrays: Arrays, facts: Mapping[str, Any]) -> None:
        """See `checkpoints.Resumable`."""
        self._start_optimizer()
        for prefix, tensors in self._tensors().items():
            for name, tensor in tensors.items():
                array = torch.from_numpy(arrays[f"{prefix}.{name}"])
                if array.shape != tensor.shape:
                    raise ValueError(name)
                tensor.copy_(array)
        self._steps = int(facts["steps"])
        numbers = tuple(int(number) for number in arrays["random"])
        self._rng.setstate((3, numbers, None))
        torch.set_rng_state(torch.from_numpy(arrays["torch"]))
        if "cuda" in arrays and self.device.type == "cuda":
            torch.cuda.set_rng_state(torch.from_numpy(arrays["cuda"]))

    def _tensors(self) -> dict[str, dict[str, Tensor]]:
        """The tensors themselves of all that changes as it learns."""
        learned = [name for name, p in self.module.named_parameters() if p.requires_grad]
        parts = {"module": self.module.state_dict(), "kept": self._kept}
        if self.settings.averaging:
            parts["learning"] = self._learning.state_dict()
        found = {part: {name: state[name] for name in learned} for part, state in parts.items()}
        moments = self._optimizer.state_dict()["state"]
        found["adam"] = {f"{n}.{k}": t for n, state in moments.items() for k, t in state.items()}
        return found

    def _start_optimizer(self) -> None:
        """Let the optimizer make its state, as its first step does; the weights stay."""
        before = deepcopy(self._learning.state_dict())
        for parameter in self._parameters:
            parameter.grad = torch.zeros_like(parameter)
        self._optimizer.step()
        self._learning.load_state_dict(before)

    def _learn(self, numbers: Sequence[int]) -> float:
        """One step of the optimizer; the batch's summed loss."""
        self._learning.train()
        batch = make_batch(self._encoded, numbers, self.device)
        batch = self.in_context(batch, [self._sentences[number] for number in numbers])
        chance = torch.rand(batch.words.shape, device=self.device)
        hidden = self._single[batch.words] & (chance < SINGLETON_UNKNOWN)
        batch = batch._replace(words=batch.words.masked_fill(hidden, UNKNOWN))
        gold = pad([self._gold[number] for number in numbers]).to(self.device)
        loss = self._learning.mean_loss(batch, gold)
        self._optimizer.zero_grad(set_to_none=True)
        (loss / len(numbers)).backward()  # type: ignore[no-untyped-call]  # torch has no type for it
        torch.nn.utils.clip_grad_norm_(self._parameters, self.settings.clip)
        self._optimizer.step()
        self._steps += 1
        self._averaging.follow(self._steps)
        return float(loss.detach())
