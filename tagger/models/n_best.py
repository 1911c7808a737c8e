"""The best rows of tags of one sentence, not the best one alone."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tagger.models.decoding import FORBIDDEN, Floats, Transitions


class Row(NamedTuple):
    """tags: a number for each token. score: the sum of all emissions and transitions."""

    tags: list[int]
    score: float


def n_best(emissions: Floats, transitions: Transitions, number: int) -> list[Row]:
    """At most `number` legal rows, the best first.

    emissions: (tokens, tags), of one token at least. List Viterbi (Seshadri and Sundberg 1994):
    for each token and tag the best `number` ways to come there.
    """
    length, tags = emissions.shape
    scores = emissions.astype(np.float64)
    # (tags, ways): at first there is one way to each tag.
    ways: NDArray[np.float64] = np.full((tags, number), -np.inf)
    start, between, end = (part.astype(np.float64) for part in transitions)
    ways[:, 0] = start + scores[0]
    back = np.zeros((length, tags, number), np.int64)
    for place in range(1, length):
        paths = (ways[:, :, None] + between[:, None, :]).reshape(-1, tags)
        back[place], ways = _best(paths.T, number)
        ways = ways + scores[place][:, None]
    last, found = _best((ways + end[:, None]).reshape(1, -1), number)
    legal = found[0] > FORBIDDEN / 2
    return [
        Row(_trace(back, int(way), number), float(score))
        for way, score in zip(last[0][legal], found[0][legal], strict=True)
    ]


def _best(paths: NDArray[np.float64], number: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Of each row the places of the highest numbers, and these; of equals the first."""
    order = np.argsort(-paths, axis=1, kind="stable")[:, :number]
    return order, np.take_along_axis(paths, order, 1)


def _trace(back: NDArray[np.int64], way: int, number: int) -> list[int]:
    """Follow one way, `tag * number + rank`, from the last token to the first."""
    tags = []
    for place in range(len(back) - 1, -1, -1):
        tag, rank = divmod(way, number)
        tags.append(tag)
        way = int(back[place, tag, rank])
    return tags[::-1]
