"""Weights and vocabularies on disk: safetensors and JSON, read with suspicion."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corpora.errors import UserError

WEIGHTS = "weights.safetensors"
VOCABULARY = "vocabulary.json"
Arrays = dict[str, NDArray[Any]]


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
    try:
        arrays: Arrays = load_file(path)
    except (OSError, SafetensorError, KeyError, ValueError) as error:
        raise damaged(path, "it holds no weights that can be read") from error
    for name, array in arrays.items():
        if array.dtype == np.float32 and not np.isfinite(array).all():
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
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        lists = [found[name] for name in names]
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise damaged(path, "it is missing or not the JSON of a vocabulary") from error
    for name, words in zip(names, lists, strict=True):
        texts = isinstance(words, list) and all(isinstance(word, str) for word in words)
        if not texts or len(set(words)) < len(words):
            raise damaged(path, f"{name} is not a list of different texts")
    return lists


def damaged(path: Path, why: str) -> UserError:
    return UserError(f"{path} is damaged: {why}; train again, or take another copy of the run.")
