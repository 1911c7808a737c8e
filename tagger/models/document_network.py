"""The network of documents: words in, one score for each class out."""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from tagger.models.encoders import LockedDropout, Recurrent
from tagger.models.pooling import Pooling
from tagger.models.sentiment_lstm import Settings
from tagger.models.vocabulary import PADDING, UNKNOWN


class DocumentSizes(NamedTuple):
    """What the data decide. words: numbers of words. told: columns of what is told of a word."""

    words: int
    word_size: int
    told: int
    classes: int


class DocumentBatch(NamedTuple):
    """words: (documents, longest), 0 beyond a document's end. told: (documents, longest,
    columns). whole: (documents, columns), see `document_weights.told`. lengths: (documents,)."""

    words: Tensor
    told: Tensor
    whole: Tensor
    lengths: Tensor


class Scores(NamedTuple):
    """Of each class, (documents, classes): in all, and by what the network has read alone."""

    both: Tensor
    read: Tensor


class DocumentNetwork(nn.Module):
    def __init__(self, sizes: DocumentSizes, settings: Settings) -> None:
        super().__init__()
        self.segment, self.word_dropout = settings.segment, settings.word_dropout
        self.words = nn.Embedding(sizes.words, sizes.word_size, padding_idx=PADDING)
        self.words.weight.requires_grad_(bool(settings.tune_vectors or not settings.vectors))
        self.input_dropout = LockedDropout(settings.input_dropout)
        self.encoder = Recurrent(sizes.word_size + sizes.told, settings)
        self.pooling = Pooling(settings.state, self.encoder.size, settings.directions)
        self.dropout = nn.Dropout(settings.dropout)
        self.output = nn.Linear(self.pooling.size, sizes.classes)
        self.whole = nn.Linear(sizes.told, sizes.classes, bias=False) if sizes.told else None

    def forward(self, batch: DocumentBatch) -> Scores:
        words = batch.words
        if self.training and self.word_dropout:
            hidden = torch.rand(words.shape, device=words.device) < self.word_dropout
            words = words.masked_fill(hidden & (words != PADDING), UNKNOWN)
        inputs = torch.cat([self.input_dropout(self.words(words)), batch.told], 2)
        states = self.encode(inputs, batch.lengths)
        read = self.output(self.dropout(self.pooling(states, batch.lengths)))
        return Scores(read + self.whole(batch.whole) if self.whole is not None else read, read)

    def encode(self, inputs: Tensor, lengths: Tensor) -> Tensor:
        """(documents, longest, size) -> a state for each word: (documents, longest, size).

        Segments of all documents are read side by side; those beyond a document's end are not.
        """
        docs, longest, size = inputs.shape
        length = self.segment or max(1, longest)
        number = -(-longest // length)
        padded = nn.functional.pad(inputs, (0, 0, 0, number * length - longest))
        begins = torch.arange(number, device=inputs.device) * length
        lengths = (lengths[:, None] - begins).clamp(0, length).view(-1)
        full = lengths > 0
        states = inputs.new_zeros(docs * number, length, self.encoder.size)
        if full.any():
            read = self.encoder(padded.view(docs * number, length, size)[full], lengths[full])
            states[full] = read
        return states.view(docs, number * length, -1)[:, :longest]
