"""Sentences of like length together: the shape of every batch."""

import random
from collections.abc import Iterator, Sequence

# Padded tokens of one batch at most.
BATCH_TOKENS = 8192
# Batches are made alike in length within pools of this many, and pools are drawn at random.
POOL_BATCHES = 50


def by_length(
    lengths: Sequence[int], size: int, *, tokens: int = BATCH_TOKENS
) -> Iterator[list[int]]:
    """Numbers of the sentences, shortest first, in batches of at most `size`.

    tokens: of a batch at most, padding included; a longer sentence is a batch of its own.
    """
    order = sorted(range(len(lengths)), key=lengths.__getitem__)
    yield from _batches(order, lengths, size, tokens)


def shuffled(
    lengths: Sequence[int], size: int, rng: random.Random, *, tokens: int = BATCH_TOKENS
) -> list[list[int]]:
    """Numbers of the sentences in random batches of like length, in random order."""
    order = list(range(len(lengths)))
    rng.shuffle(order)
    batches: list[list[int]] = []
    for begin in range(0, len(order), size * POOL_BATCHES):
        pool = sorted(order[begin : begin + size * POOL_BATCHES], key=lengths.__getitem__)
        batches += _batches(pool, lengths, size, tokens)
    rng.shuffle(batches)
    return batches


def _batches(
    order: Sequence[int], lengths: Sequence[int], size: int, tokens: int
) -> Iterator[list[int]]:
    batch: list[int] = []
    for number in order:
        padded = (len(batch) + 1) * lengths[number]  # lengths never shrink along the order
        if batch and (len(batch) == size or padded > tokens):
            yield batch
            batch = []
        batch.append(number)
    if batch:
        yield batch
