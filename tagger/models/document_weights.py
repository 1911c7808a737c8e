"""What a linear model knows of words and pairs of words, told to a network beside embeddings."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tagger.models import ngrams
from tagger.models.document_vocabulary import Coded, DocumentVocabulary
from tagger.models.ngrams import Floats
from tagger.models.sentiment_lstm import Told
from tagger.models.vocabulary import Ints

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

Counts = NDArray[np.float64]
# Documents of the training part are told what the other parts of so many have taught.
CROSSED = 10
# Added to the counts of documents that ratios are made of.
ALPHA = 1.0
# Inverse strength of the L2 penalty, and iterations, where the weights are learned.
STRENGTH, ITERATIONS = 1000.0, 100


class Weights(NamedTuple):
    """Of each word's and each pair's number: (columns, numbers); 0 where nothing is known.

    One column, for the second of two classes; else one for each class; none where the network is
    told nothing.
    """

    words: Floats
    pairs: Floats


def nothing(vocabulary: DocumentVocabulary) -> Weights:
    words, pairs = vocabulary.sizes
    return Weights(np.zeros((0, words), np.float32), np.zeros((0, pairs), np.float32))


def crossed(
    vocabulary: DocumentVocabulary, docs: Sequence[Coded], gold: Ints, classes: int, *, how: Told
) -> tuple[Weights, list[Weights]]:
    """The weights that all documents teach, and for each residue of a document's number by CROSSED
    those that the documents of other residues teach.

    A network that were told of a document what this document itself has taught would learn to
    trust it too much: words that occur once would give all classes away.
    """
    if how == "none":
        return nothing(vocabulary), [nothing(vocabulary)] * CROSSED
    residue = np.arange(len(docs)) % CROSSED
    matrix = _presence(vocabulary, docs)
    kept = [residue >= 0, *(residue != part for part in range(CROSSED))]
    made = [_taught(matrix[some], gold[some], classes, vocabulary, how) for some in kept]
    return made[0], made[1:]


def told(doc: Coded, weights: Weights) -> tuple[Floats, Floats]:
    """What the weights say of each word, (length, 2 * columns), and of the whole: (2 * columns,).

    Of the whole it is their sum over different words and pairs by the root of how many there are.
    """
    rows = np.concatenate([weights.words[:, doc.words], weights.pairs[:, doc.pairs]])
    first = np.repeat(doc.new, len(weights.words), axis=0)
    whole = (rows * first).sum(1) / np.sqrt(max(1, doc.new.sum()))
    return rows.T.astype(np.float32), whole.astype(np.float32)


def _presence(vocabulary: DocumentVocabulary, docs: Sequence[Coded]) -> "csr_matrix[np.float32]":
    """Which words and pairs each document has: (documents, all numbers), rows of length 1."""
    from scipy.sparse import csr_matrix

    words, pairs = vocabulary.sizes
    columns = [
        np.concatenate([doc.words[doc.new[0]], words + doc.pairs[doc.new[1]]]) for doc in docs
    ]
    ends = np.cumsum([0, *map(len, columns)]).astype(np.int32)
    indices = np.concatenate([*columns, np.zeros(0, np.int64)]).astype(np.int32)
    data = np.ones(len(indices), np.float32)
    return ngrams.unit_rows(csr_matrix((data, indices, ends), shape=(len(docs), words + pairs)))


def _taught(
    matrix: "csr_matrix[np.float32]",
    gold: Ints,
    classes: int,
    vocabulary: DocumentVocabulary,
    how: Told,
) -> Weights:
    counts = _counts(matrix, gold, classes)
    total, chosen = counts.sum(0), [1] if classes == 2 else list(range(classes))
    known = total > 0  # what none of these documents has says nothing
    rows = np.zeros((len(chosen), matrix.shape[1]), np.float32)
    for row, place in zip(rows, chosen, strict=True):
        if known.any():
            row[known] = ngrams.log_count_ratio(counts[place, known], total[known], ALPHA)
        if how == "nbsvm":
            row *= _learned(ngrams.scaled(matrix, row), gold == place)
    return Weights(*np.split(rows, [vocabulary.sizes[0]], axis=1))


def _counts(matrix: "csr_matrix[np.float32]", gold: Ints, classes: int) -> Counts:
    """In how many documents of each class each word and each pair is: (classes, numbers)."""
    rows = np.repeat(gold, np.diff(matrix.indptr))
    cells = rows * matrix.shape[1] + matrix.indices
    size = classes * matrix.shape[1]
    return np.bincount(cells, minlength=size).reshape(classes, -1).astype(np.float64)


def _learned(matrix: "csr_matrix[np.float32]", gold: NDArray[np.bool_]) -> Floats:
    """What a logistic regression makes of each column: (numbers,); 1 where all are of one kind."""
    import warnings

    from sklearn.exceptions import ConvergenceWarning
    from sklearn.linear_model import LogisticRegression

    if gold.all() or not gold.any():
        return np.ones(matrix.shape[1], np.float32)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        model = LogisticRegression(C=STRENGTH, max_iter=ITERATIONS).fit(matrix, gold)
    return np.asarray(model.coef_[0], np.float32)
