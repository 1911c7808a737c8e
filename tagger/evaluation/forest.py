"""Pairing where no two spans of one side overlap: exact, and linear in the number of spans.

There a span can overlap, of the spans before it in reading order, only the last one of the other
side. So what can be paired forms a forest (each span has at most one parent), and the heaviest
matching of a forest needs one pass up and one pass down. The forests of a whole corpus go through
numpy level by level, all four schemes at once; chains too deep for that go through plain Python.
"""

import numpy as np
from numpy.typing import NDArray

from tagger.evaluation.clusters import Bools, Pairs, Tangle, pairs_at
from tagger.evaluation.columns import Ints
from tagger.evaluation.schemes import DOUBLE_CREDIT, SAME_LABEL, SCHEMES, Scheme

DEEP = 24  # levels
LARGEST = 2**62


def pair_flat(tangle: Tangle) -> dict[Scheme, Pairs]:
    """The best pairs of flat clusters in each scheme."""
    size, copies = len(tangle), len(SCHEMES)
    parent = _parents(tangle)
    weight = np.concatenate(_weights(tangle, parent))
    # One forest for each scheme, side by side.
    shift = np.repeat(np.arange(copies) * size, size)
    parents = np.where(np.tile(parent, copies) >= 0, np.tile(parent, copies) + shift, -1)
    groups = np.tile(tangle.cluster, copies)
    levels, deep = _levels(parents, groups)
    taken = _by_levels(parents, weight, levels)
    taken[deep] = _by_chain(np.searchsorted(deep, parents[deep]), parents[deep], weight[deep])
    found = taken.reshape(copies, size)
    return {
        scheme: pairs_at(tangle, parent[found[row]], np.flatnonzero(found[row]))
        for row, scheme in enumerate(SCHEMES)
    }


def _parents(tangle: Tangle) -> Ints:
    """For each span the last earlier span of the other side, if they overlap, else -1."""
    place = np.arange(len(tangle))
    last_pred = np.maximum.accumulate(np.where(tangle.pred, place, -1))
    last_gold = np.maximum.accumulate(np.where(tangle.pred, -1, place))
    parent = np.where(tangle.pred, last_gold, last_pred)
    return np.where((parent >= 0) & (tangle.end[parent] > tangle.start), parent, -1)


def _weights(tangle: Tangle, parent: Ints) -> list[NDArray[np.generic]]:
    """By scheme, what pairing each span with its parent is worth.

    Credit, then one for the pair, then one for the same label, then shared characters: as digits
    of one number, in bases that their sums over a cluster never reach.
    """
    start, end = tangle.start[parent], tangle.end[parent]
    other_range = (start != tangle.start) | (end != tangle.end)
    kind = 2 * other_range + (tangle.label[parent] != tangle.label)
    shared = np.minimum(end, tangle.end) - np.maximum(start, tangle.start)
    shared[parent < 0] = 0
    count = int(np.bincount(tangle.cluster).max()) + 1
    length = int(np.bincount(tangle.cluster, weights=shared).max()) + 1
    exact = object if 3 * count * count * length >= LARGEST else np.int64
    same = np.array(SAME_LABEL, dtype=exact)[kind]
    credits = (np.array(DOUBLE_CREDIT[scheme], dtype=exact)[kind] for scheme in SCHEMES)
    return [((credit * count + 1) * count + same) * length + shared for credit in credits]


def _levels(parent: Ints, cluster: Ints) -> tuple[list[Ints], Ints]:
    """Spans by their distance from the root, without the roots; and the spans of deep clusters."""
    placed = parent < 0
    rest = np.flatnonzero(~placed)
    levels: list[Ints] = []
    while len(rest) and len(levels) < DEEP:
        here = placed[parent[rest]]
        levels.append(rest[here])
        placed[rest[here]] = True
        rest = rest[~here]
    if not len(rest):
        return levels, rest
    deep = np.isin(cluster, cluster[rest])
    return [level[~deep[level]] for level in levels], np.flatnonzero(deep)


def _by_levels(parent: Ints, weight: NDArray[np.generic], levels: list[Ints]) -> Bools:
    """Which spans are paired with their parents.

    Up: what a span gains by taking its best child. Down: the first child that gains as much, if
    the span is still free. A gain of nothing is taken too: the earlier pair is the leftmost.
    """
    best, gain = np.zeros_like(weight), np.zeros_like(weight)
    for level in reversed(levels):
        gain[level] = weight[level] - best[level]
        np.maximum.at(best, parent[level], gain[level])
    taken, busy = np.zeros(len(parent), np.bool_), np.zeros(len(parent), np.bool_)
    for level in levels:
        above = parent[level]
        fits = ~busy[above] & (gain[level] == best[above])
        firsts = np.unique(above[fits], return_index=True)[1]
        chosen = level[fits][firsts]
        taken[chosen] = busy[chosen] = busy[parent[chosen]] = True
    return taken


def _by_chain(parent: Ints, given: Ints, weight: NDArray[np.generic]) -> Bools:
    """The same, span by span: `parent` counts within these spans, `given` is -1 at roots."""
    above = np.where(given >= 0, parent, -1).tolist()
    gain = weight.tolist()
    best, taken, busy = [0] * len(above), [False] * len(above), [False] * len(above)
    for span in range(len(above) - 1, -1, -1):
        gain[span] -= best[span]
        if above[span] >= 0 and gain[span] > best[above[span]]:
            best[above[span]] = gain[span]
    for span, over in enumerate(above):
        if over >= 0 and not busy[over] and gain[span] == best[over]:
            taken[span] = busy[span] = busy[over] = True
    return np.array(taken, dtype=np.bool_)
