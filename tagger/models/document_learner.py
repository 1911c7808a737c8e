"""The recurrent classifier of documents, learning."""

import random
from collections.abc import Generator, Sequence
from copy import deepcopy

import numpy as np
import torch
from torch import Tensor

from tagger.models.averaging import Averaging
from tagger.models.base import Classified, Sentence, Step
from tagger.models.batches import shuffled
from tagger.models.document_classifier import (
    BATCH_WORDS,
    DocumentClassifier,
    make_batch,
    sizes_of,
)
from tagger.models.document_network import DocumentNetwork
from tagger.models.document_vocabulary import DocumentVocabulary, build, units
from tagger.models.document_weights import CROSSED, crossed
from tagger.models.sentiment_lstm import Settings
from tagger.models.tensors import threads
from tagger.models.uncompiled import adam
from tagger.models.vectors import Vectors, wanted
from tagger.models.vocabulary import RESERVED, variants

# The learning rate falls in a straight line over the training, but not below this part of it.
LEAST_RATE = 0.05
# Embeddings of words begin with this deviation; that of vectors is brought to it.
SPREAD = 0.5
# Beside the whole score, that of the network alone is learned, with this weight: else it would
# leave to the weights what they know, and learn less.
ALONE = 0.5


class DocumentLearner(DocumentClassifier):
    """`network` is what classifies: the averaged weights where they are averaged."""

    def __init__(
        self, examples: Sequence[Classified], classes: Sequence[str], settings: Settings
    ) -> None:
        texts = [units(e.words, settings.inputs, settings.longest) for e in examples]
        vocabulary = build(texts, least=settings.least, pairs=settings.told != "none")
        vectors = _vectors(settings, texts)
        number = {name: place for place, name in enumerate(classes)}
        gold = np.array([number[example.category] for example in examples])
        coded = [vocabulary.encode(text) for text in texts]
        weights, parts = crossed(vocabulary, coded, gold, len(classes), how=settings.told)
        torch.manual_seed(settings.seed)
        self._rng = random.Random(settings.seed)
        size = vectors.matrix.shape[1] if vectors else settings.word_size
        network = DocumentNetwork(sizes_of(vocabulary, classes, size, weights), settings)
        _begin(network, vocabulary, vectors)
        super().__init__(vocabulary, classes, settings, weights, network)
        self._items = [self.item(doc, parts[at % CROSSED]) for at, doc in enumerate(coded)]
        self._gold = torch.from_numpy(gold).to(self.device)
        self._learning = deepcopy(self.network) if settings.averaging else self.network
        self._parameters = [p for p in self._learning.parameters() if p.requires_grad]
        averaged = [p for p in self.network.parameters() if p.requires_grad]
        self._averaging = Averaging(averaged, self._parameters, settings.averaging)
        self._optimizer = adam(self._parameters, rate=settings.learning_rate)
        self._steps = 0
        self.keep()

    @property
    def finished(self) -> bool:
        """See `ClassifierLearner.finished`: the rate falls, and never to nothing."""
        return False

    def epoch(self, left: float = 1.0) -> Generator[Step, None, None]:
        """See `Learner.epoch`."""
        lengths = [max(1, len(item.words)) for item in self._items]
        rate = self.settings.learning_rate * max(LEAST_RATE, left)
        self._optimizer.param_groups[0]["lr"] = rate
        batches = shuffled(lengths, self.settings.batch, self._rng, tokens=BATCH_WORDS)
        for numbers in batches:
            with threads(self.settings.threads):
                loss = self._learn(numbers)
            yield Step(sum(lengths[number] for number in numbers), loss)

    def keep(self) -> None:
        """See `Learner.keep`."""
        self._kept = {name: value.clone() for name, value in self.network.state_dict().items()}

    def restore(self) -> None:
        """See `Learner.restore`."""
        self.network.load_state_dict(self._kept)

    def _learn(self, numbers: Sequence[int]) -> float:
        """One step of the optimizer; the mean loss of a document."""
        self._learning.train()
        scores = self._learning(make_batch([self._items[n] for n in numbers], self.device))
        gold = self._gold[list(numbers)]
        loss: Tensor = torch.nn.functional.cross_entropy(scores.both, gold)
        total = loss
        if self._learning.whole is not None:
            total = loss + ALONE * torch.nn.functional.cross_entropy(scores.read, gold)
        self._optimizer.zero_grad(set_to_none=True)
        total.backward()  # type: ignore[no-untyped-call]  # torch has no type for it
        torch.nn.utils.clip_grad_norm_(self._parameters, self.settings.clip)
        self._optimizer.step()
        self._steps += 1
        self._averaging.follow(self._steps)
        return float(loss.detach())


def _vectors(settings: Settings, texts: Sequence[Sequence[str]]) -> Vectors | None:
    if not settings.vectors:
        return None
    return wanted(settings.vectors, [Sentence(text) for text in texts], kept=0)


def _begin(
    network: DocumentNetwork, vocabulary: DocumentVocabulary, vectors: Vectors | None
) -> None:
    """The embeddings before learning: of vectors where there are some, else at random."""
    table = network.words.weight.data
    torch.nn.init.normal_(table, std=SPREAD)
    table[0] = 0
    row = {word: place for place, word in enumerate(vectors.words)} if vectors else {}
    for number, word in enumerate(vocabulary.words, RESERVED):
        place = next((row[name] for name in variants(word) if name in row), None)
        if vectors and place is not None:
            table[number] = SPREAD * torch.from_numpy(vectors.matrix[place])
