"""Weights and vocabularies on disk: safetensors and JSON, read with suspicion."""

import json
import math
import stat
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corpora.errors import UserError

WEIGHTS = "weights.safetensors"
VOCABULARY = "vocabulary.json"
Arrays = dict[str, NDArray[Any]]
# Bytes. No run comes near; what a stranger's file claims beyond is not even read.
MOST_WEIGHTS, MOST_WORDS, MOST_FACTS = 2**31, 2**28, 2**24


def save_weights(folder: Path, arrays: Arrays) -> None:
    from safetensors.numpy import save_file

    save_file(
        {name: np.ascontiguousarray(array) for name, array in arrays.items()}, folder / WEIGHTS
    )


def load_weights(folder: Path) -> Arrays:
    """Raises UserError where the file is missing or damaged."""
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    path = folder / WEIGHTS
    check_file(path, MOST_WEIGHTS)
    try:
        arrays: Arrays = load_file(path)
    except (OSError, SafetensorError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise damaged(path, "it holds no weights that can be read") from error
    for name, array in arrays.items():
        if array.dtype in (np.float32, np.float16) and not np.isfinite(array).all():
            raise damaged(path, f"{name} holds numbers that are not finite")
    return arrays


def check_shapes(folder: Path, arrays: Arrays, shapes: dict[str, tuple[int, ...]]) -> None:
    """Raises UserError unless the arrays are float32, and exactly these."""
    found = {name: array.shape for name, array in arrays.items() if array.dtype == np.float32}
    if found != shapes:
        wrong = sorted(found.items() ^ shapes.items())[0][0]
        raise damaged(folder / WEIGHTS, f"{wrong} does not fit the vocabulary and the settings")


def save_vocabulary(folder: Path, vocabulary: dict[str, list[str]]) -> None:
    text = json.dumps(vocabulary, ensure_ascii=False)
    (folder / VOCABULARY).write_text(text, encoding="utf-8")


def load_vocabulary(folder: Path, *names: str) -> list[list[str]]:
    """The lists of these names. Raises UserError where they are missing, not of text, or repeat."""
    path = folder / VOCABULARY
    found = read_object(path, MOST_WORDS)
    if missing := [name for name in names if name not in found]:
        raise damaged(path, f"it has no {missing[0]}")
    lists = [found[name] for name in names]
    for name, words in zip(names, lists, strict=True):
        texts = isinstance(words, list) and all(isinstance(word, str) for word in words)
        if not texts or len(set(words)) < len(words):
            raise damaged(path, f"{name} is not a list of different texts")
    return lists


def read_object(path: Path, most: int = MOST_FACTS) -> dict[str, Any]:
    """The JSON object of a file of at most so many bytes: finite numbers, texts that can be
    written again. Raises UserError."""
    check_file(path, most)
    try:
        value = json.loads(
            path.read_text(encoding="utf-8"), parse_float=_finite, parse_constant=_finite
        )
        json.dumps(value, ensure_ascii=False).encode()
    except (OSError, ValueError, RecursionError) as error:
        raise damaged(path, "it is missing or not JSON") from error
    if not isinstance(value, dict):
        raise damaged(path, "it is not a JSON object")
    return value


def check_file(path: Path, most: int) -> None:
    """Raises UserError unless it is a plain file, no link to another, of at most so many bytes."""
    try:
        found = path.lstat()
    except OSError as error:
        raise damaged(path, "it is missing or cannot be read") from error
    if not stat.S_ISREG(found.st_mode):
        raise damaged(path, "it is not a plain file")
    if found.st_size > most:
        raise damaged(path, f"no run has a file of {found.st_size:,} bytes there")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is not finite")
    return number


def damaged(path: Path, why: str) -> UserError:
    return UserError(f"{path} is damaged: {why}; train again, or take another copy of the run.")
