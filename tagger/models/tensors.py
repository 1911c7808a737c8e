"""Batches as tensors, where and by how many threads they are computed."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
import torch
from torch import Tensor

from tagger.models.network import Batch
from tagger.models.vocabulary import Encoded, Ints


def device() -> torch.device:
    """The GPU where there is one."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


@contextmanager
def threads(count: int) -> Iterator[None]:
    """So many threads within; the process keeps its own number without."""
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def make_batch(encoded: Encoded, numbers: Sequence[int], where: torch.device) -> Batch:
    """The sentences of these numbers, none of them empty."""
    words = [encoded.words[number] for number in numbers]
    lengths = [len(row) for row in words]
    used, places = np.unique(
        np.concatenate([encoded.types[number] for number in numbers]), return_inverse=True
    )
    chars = encoded.chars[used]
    longest = max(1, int((chars != 0).sum(1).max()))
    types = np.split(places, np.cumsum(lengths)[:-1])
    sizes = torch.tensor(lengths)
    made = Batch(
        words=pad(words),
        types=pad(types),
        chars=torch.from_numpy(chars[:, :longest]),
        cases=torch.from_numpy(encoded.cases[used]),
        affixes=torch.from_numpy(encoded.affixes[used]),
        vectors=torch.from_numpy(encoded.vectors[used]),
        lengths=sizes,
        mask=torch.arange(max(lengths)) < sizes[:, None],
        context=torch.zeros(len(words), max(lengths), 0),
    )
    return Batch(*(tensor.to(where) for tensor in made))


def pad(rows: Sequence[Ints]) -> Tensor:
    """(rows, longest), 0 beyond the end of each."""
    padded = np.zeros((len(rows), max(map(len, rows))), np.int64)
    for place, row in enumerate(rows):
        padded[place, : len(row)] = row
    return torch.from_numpy(padded)
