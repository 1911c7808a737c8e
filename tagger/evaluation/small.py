"""Pairing of small clusters whose spans overlap in any way: every pairing is tried.

Clusters in which gold and predicted spans alternate alike have the same list of pairings, so that
thousands of them are tried at once.
"""

from functools import cache

import numpy as np

from tagger.evaluation.clusters import Bools, Pairs, Tangle, pairs_at
from tagger.evaluation.columns import Ints
from tagger.evaluation.schemes import DOUBLE_CREDIT, SAME_LABEL, SCHEMES, Scheme

SMALL = 8  # spans; four on each side can be paired in 209 ways
AT_ONCE = 2048  # clusters
FORBIDDEN = -(2**52)  # less than all that a small cluster can be worth


def pair_small(tangle: Tangle) -> dict[Scheme, Pairs]:
    """The best pairs of clusters of at most SMALL spans."""
    begins = np.flatnonzero(np.diff(tangle.cluster, prepend=-1))
    sizes = np.diff(begins, append=len(tangle))
    place = np.arange(len(tangle)) - np.repeat(begins, sizes)
    patterns = np.add.reduceat(tangle.pred.astype(np.int64) << place, begins) + (1 << sizes)
    found: dict[Scheme, list[Ints]] = {scheme: [] for scheme in SCHEMES}
    for pattern in np.unique(patterns).tolist():
        alike = begins[patterns == pattern]
        for at in range(0, len(alike), AT_ONCE):
            for scheme, mates in _try_all(tangle, alike[at : at + AT_ONCE], pattern).items():
                found[scheme].append(mates)
    joined = {scheme: np.concatenate(mates, axis=1) for scheme, mates in found.items()}
    return {scheme: pairs_at(tangle, mates[0], mates[1]) for scheme, mates in joined.items()}


def _try_all(tangle: Tangle, begins: Ints, pattern: int) -> dict[Scheme, Ints]:
    """By scheme, earlier and later places of the best pairs of clusters of one pattern."""
    edges, pairings = _pairings(pattern)
    earlier, later = (begins[:, None] + edges[:, side] for side in (0, 1))
    start, end = (
        np.maximum(tangle.start[earlier], tangle.start[later]),
        np.minimum(tangle.end[earlier], tangle.end[later]),
    )
    other_range = (tangle.start[earlier] != tangle.start[later]) | (
        tangle.end[earlier] != tangle.end[later]
    )
    kind = 2 * other_range + (tangle.label[earlier] != tangle.label[later])
    shared = end - start
    length = SMALL * max(int(shared.max()), 1) + 1
    same = np.array(SAME_LABEL)[kind]
    found = {}
    for scheme in SCHEMES:
        credit = np.array(DOUBLE_CREDIT[scheme])[kind]
        worth = ((credit * (SMALL + 1) + 1) * (SMALL + 1) + same) * length + shared
        worth[shared <= 0] = FORBIDDEN
        best = pairings[np.argmax(worth @ pairings.T, axis=1)] > 0
        found[scheme] = np.stack((earlier[best], later[best]))
    return found


@cache
def _pairings(pattern: int) -> tuple[Ints, Ints]:
    """What can be paired, shape (edges, 2), and every pairing, the leftmost first.

    pattern: bit n says whether span n is a predicted one; one more bit, the highest, ends it.
    pairings: shape (pairings, edges), 1 where the pairing has the edge.
    """
    size = pattern.bit_length() - 1
    pred = [bool(pattern >> place & 1) for place in range(size)]
    edges = [(a, b) for b in range(size) for a in range(b) if pred[a] != pred[b]]
    rows: list[list[tuple[int, int]]] = [[]]
    for place in range(size):
        able = [edge for edge in edges if edge[1] == place]
        rows = [
            row if edge is None else [*row, edge]
            for row in rows
            for edge in (*able, None)
            if edge is None or not any(edge[0] in pair for pair in row)
        ]
    table = [[edge in row for edge in edges] for row in rows]
    return np.array(edges), np.array(table, dtype=np.int64)


def small_clusters(tangle: Tangle) -> Bools:
    """For each span: whether its cluster is small enough to try all."""
    return (np.bincount(tangle.cluster) <= SMALL)[tangle.cluster]
