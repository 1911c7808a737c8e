"""What a linear model is told about a document: which words and rows of words it has, weighed."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

Floats = NDArray[np.float32]
# Between the words of a row.
GAP = " "


def ngrams(words: Sequence[str], longest: int) -> Iterator[str]:
    """All rows of 1 to `longest` words, in lower case."""
    lower = [word.lower() for word in words]
    yield from lower
    for size in range(2, longest + 1):
        yield from map(GAP.join, zip(*(lower[at:] for at in range(size)), strict=False))


def vocabulary(texts: Iterable[Sequence[str]], longest: int, least: int) -> list[str]:
    """The n-grams of at least `least` documents, sorted."""
    found: dict[str, int] = {}
    for words in texts:
        for ngram in set(ngrams(words, longest)):
            found[ngram] = found.get(ngram, 0) + 1
    return sorted(ngram for ngram, number in found.items() if number >= least)


def counts(
    texts: Sequence[Sequence[str]], known: dict[str, int], longest: int
) -> "csr_matrix[np.float32]":
    """How often each known n-gram stands in each document: (documents, n-grams)."""
    from scipy.sparse import csr_matrix

    columns: list[NDArray[np.int32]] = []
    numbers: list[NDArray[np.int64]] = []
    for words in texts:
        places = [known[ngram] for ngram in ngrams(words, longest) if ngram in known]
        column, number = np.unique(np.array(places, np.int32), return_counts=True)
        columns.append(column)
        numbers.append(number)
    ends = np.cumsum([0, *map(len, columns)]).astype(np.int32)
    data = np.concatenate([*numbers, np.zeros(0, np.int64)]).astype(np.float32)
    indices = np.concatenate([*columns, np.zeros(0, np.int32)])
    return csr_matrix((data, indices, ends), shape=(len(texts), len(known)))


def damped(matrix: "csr_matrix[np.float32]") -> "csr_matrix[np.float32]":
    """Counts as 1 + log(count): the tenth "good" says less than the first."""
    made = matrix.copy()
    made.data = 1 + np.log(made.data)
    return made


def present(matrix: "csr_matrix[np.float32]") -> "csr_matrix[np.float32]":
    """Counts as 1."""
    made = matrix.copy()
    made.data = np.ones_like(made.data)
    return made


def scaled(matrix: "csr_matrix[np.float32]", weights: Floats) -> "csr_matrix[np.float32]":
    """Each column times its weight; shape (columns,)."""
    made = matrix.copy()
    made.data = made.data * weights[made.indices]
    return made


def unit_rows(matrix: "csr_matrix[np.float32]") -> "csr_matrix[np.float32]":
    """Each row of length 1, or 0 where it has nothing."""
    made = matrix.copy()
    rows = np.repeat(np.arange(made.shape[0]), np.diff(made.indptr))
    squares = np.bincount(rows, weights=made.data**2, minlength=made.shape[0])
    made.data = (made.data / np.sqrt(squares)[rows]).astype(np.float32)
    return made


def inverse_frequency(matrix: "csr_matrix[np.float32]") -> Floats:
    """log((1 + documents) / (1 + documents with it)) + 1 of each column: (columns,).

    Source: Manning, Raghavan and Schütze (2008), Introduction to information retrieval, chapter
    6.2, smoothed as if one more document had every column.
    """
    having = np.bincount(matrix.indices, minlength=matrix.shape[1])
    return cast(Floats, (np.log((1 + matrix.shape[0]) / (1 + having)) + 1).astype(np.float32))


def log_count_ratio(
    having: NDArray[np.float64], total: NDArray[np.float64], alpha: float
) -> Floats:
    """log((p / |p|) / (q / |q|)) with p = alpha + `having`, q the same of all other documents.

    having: (..., columns), documents of a class with each column. total: (columns,), of all.
    Source: Wang and Manning (2012), Baselines and bigrams, section 2.
    """
    p, q = alpha + having, alpha + total - having
    ratio = np.log(p / p.sum(-1, keepdims=True)) - np.log(q / q.sum(-1, keepdims=True))
    return cast(Floats, ratio.astype(np.float32))
