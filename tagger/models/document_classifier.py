"""The recurrent classifier of documents, as it is used."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from tagger.models.batches import by_length
from tagger.models.document_network import DocumentBatch, DocumentNetwork, DocumentSizes
from tagger.models.document_vocabulary import (
    Coded,
    DocumentVocabulary,
    units,
)
from tagger.models.document_weights import Weights, nothing, told
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
from tagger.models.ngrams import Floats
from tagger.models.recurrent import arrays_of
from tagger.models.sentiment_lstm import Settings
from tagger.models.tensors import device, threads
from tagger.models.uncompiled import shapes_only

__all__ = ["DocumentClassifier", "load"]

# Padded words of one batch at most; a longer document is a batch of its own.
BATCH_WORDS = 65_536
NETWORK, WORD_WEIGHTS, PAIR_WEIGHTS = "network.", "told.words", "told.pairs"


class Item(NamedTuple):
    """A document as the network gets it: see `DocumentBatch`."""

    words: NDArray[np.int64]
    told: Floats
    whole: Floats


class DocumentClassifier:
    """weights: what is told of words and pairs beside their embeddings; without columns where
    nothing is."""

    def __init__(
        self,
        vocabulary: DocumentVocabulary,
        classes: Sequence[str],
        settings: Settings,
        weights: Weights,
        network: DocumentNetwork,
    ) -> None:
        self.vocabulary, self.settings, self.weights = vocabulary, settings, weights
        self.classes = tuple(classes)
        self.device = device()
        self.network = network.to(self.device)

    def classify(self, texts: Sequence[Sequence[str]]) -> NDArray[np.float64]:
        """See `Classifier.classify`."""
        items = [self.item(self.code(words), self.weights) for words in texts]
        found = np.zeros((len(items), len(self.classes)))
        lengths = [max(1, len(item.words)) for item in items]
        self.network.eval()
        for numbers in by_length(lengths, self.settings.batch, tokens=BATCH_WORDS):
            with threads(self.settings.threads), torch.inference_mode():
                batch = make_batch([items[number] for number in numbers], self.device)
                scores = self.network(batch).both.double().softmax(1)
            found[numbers] = scores.cpu().numpy()
        return found

    def code(self, words: Sequence[str]) -> Coded:
        return self.vocabulary.encode(units(words, self.settings.inputs, self.settings.longest))

    def item(self, doc: Coded, weights: Weights) -> Item:
        return Item(doc.words, *told(doc, weights))

    def save(self, folder: Path) -> None:
        """See `Classifier.save`."""
        arrays: Arrays = {NETWORK + name: a for name, a in arrays_of(self.network).items()}
        if self.settings.told != "none":
            arrays |= {WORD_WEIGHTS: self.weights.words, PAIR_WEIGHTS: self.weights.pairs}
        save_weights(folder, arrays)
        lists = {"words": list(self.vocabulary.words), "pairs": list(self.vocabulary.pairs)}
        save_vocabulary(folder, lists)


def make_batch(items: Sequence[Item], where: torch.device) -> DocumentBatch:
    """The items, padded at their ends with zeros to the longest, or to one word."""
    longest = max(1, *(len(item.words) for item in items))
    words = np.zeros((len(items), longest), np.int64)
    told_of = np.zeros((len(items), longest, items[0].told.shape[1]), np.float32)
    for row, item in enumerate(items):
        words[row, : len(item.words)] = item.words
        told_of[row, : len(item.words)] = item.told
    made = (
        torch.from_numpy(words),
        torch.from_numpy(told_of),
        torch.from_numpy(np.stack([item.whole for item in items])),
        torch.tensor([len(item.words) for item in items]),
    )
    return DocumentBatch(*(tensor.to(where) for tensor in made))


def sizes_of(
    vocabulary: DocumentVocabulary, classes: Sequence[str], word_size: int, weights: Weights
) -> DocumentSizes:
    return DocumentSizes(vocabulary.sizes[0], word_size, 2 * len(weights.words), len(classes))


def load(folder: Path, classes: Sequence[str], settings: Settings) -> DocumentClassifier:
    """See `ClassifierFamily.load`. Nothing is allocated for sizes that the weights do not have."""
    words, pairs = load_vocabulary(folder, "words", "pairs")
    if pairs and settings.told == "none":
        raise damaged(folder / VOCABULARY, "it has pairs of words that the settings rule out")
    vocabulary, arrays = DocumentVocabulary(words, pairs), load_weights(folder)
    columns = (1 if len(classes) == 2 else len(classes)) if settings.told != "none" else 0
    shapes = {
        WORD_WEIGHTS: (columns, vocabulary.sizes[0]),
        PAIR_WEIGHTS: (columns, vocabulary.sizes[1]),
    }
    with shapes_only():
        sizes = DocumentSizes(vocabulary.sizes[0], _word_size(arrays), 2 * columns, len(classes))
        network = DocumentNetwork(sizes, settings)
    state = {name: tuple(value.shape) for name, value in network.state_dict().items()}
    wanted = {NETWORK + name: shape for name, shape in state.items()}
    check_shapes(folder, arrays, {**wanted, **(shapes if settings.told != "none" else {})})
    network.load_state_dict(
        {name: torch.from_numpy(arrays[NETWORK + name]) for name in state}, assign=True
    )
    made = Weights(arrays[WORD_WEIGHTS], arrays[PAIR_WEIGHTS]) if settings.told != "none" else None
    return DocumentClassifier(vocabulary, classes, settings, made or nothing(vocabulary), network)


def _word_size(arrays: Mapping[str, NDArray[np.float32]]) -> int:
    table = arrays.get(f"{NETWORK}words.weight", np.zeros((0, 1)))
    return max(1, table.shape[1]) if table.ndim == 2 else 1
