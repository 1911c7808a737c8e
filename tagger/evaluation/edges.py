"""What could be paired in wide clusters: the edges of an assignment problem, and their worth."""

from dataclasses import dataclass
from itertools import accumulate, chain

import numpy as np

from tagger.evaluation.columns import Ints
from tagger.evaluation.schemes import DOUBLE_CREDIT, SAME_LABEL, Scheme
from tagger.evaluation.sweep import Row

EXACT = 2**52  # whole numbers below it are exact as floats

Cluster = tuple[tuple[Row, ...], list[list[int]]]  # spans in reading order, and `sweep.rivals`


@dataclass(frozen=True, eq=False, slots=True)
class Edges:
    """What can be assigned: rows are gold spans, columns are the spans of both sides.

    A gold span is assigned to a predicted one, or to itself: then it is alone (kind -1, sharing
    nothing). So every row can be assigned, and in a solution every row is. Edges are in reading
    order, those to itself at the end. earlier, later: the places of its spans, counted over all
    clusters; begins: where each of these begins, and one more number, the count of all spans.
    rows: how many. longest: the most rows of one cluster; most: its most pairs.
    """

    row: Ints
    column: Ints
    kind: Ints
    shared: Ints
    earlier: Ints
    later: Ints
    begins: list[int]
    rows: int
    longest: int
    most: int


def edges_of(clusters: list[Cluster]) -> Edges:
    """Everything that can be assigned in these clusters."""
    begins = [0, *accumulate(len(rows) for rows, _ in clusters)]
    table = np.array(list(chain.from_iterable(rows for rows, _ in clusters)), dtype=np.int64)
    start, end, label, pred = table.T
    earlier, later = _meetings(clusters, begins[:-1])
    alone = np.flatnonzero(pred == 0)
    gold = np.concatenate((np.where(pred[later], earlier, later), alone))
    column = np.concatenate((np.where(pred[later], later, earlier), alone))
    other_range = (start[gold] != start[column]) | (end[gold] != end[column])
    kind = 2 * other_range + (label[gold] != label[column])
    shared = np.minimum(end[gold], end[column]) - np.maximum(start[gold], start[column])
    kind[len(later) :], shared[len(later) :] = -1, 0
    golds = np.diff(np.searchsorted(alone, begins))
    return Edges(
        (np.cumsum(pred == 0) - 1)[gold],
        column,
        kind,
        shared,
        np.concatenate((earlier, alone)),
        np.concatenate((later, alone)),
        begins,
        len(alone),
        int(golds.max()),
        int(np.minimum(golds, np.diff(begins) - golds).max()),
    )


def _meetings(clusters: list[Cluster], begins: list[int]) -> tuple[Ints, Ints]:
    """The places of all spans that could be a pair: the earlier ones, the later ones."""
    partners = [others for _, rows in clusters for others in rows]
    counts = np.fromiter(map(len, partners), np.int64, len(partners))
    later = np.repeat(np.arange(len(partners)), counts)
    earlier = np.fromiter(chain.from_iterable(partners), np.int64, len(later))
    base = np.repeat(begins, [len(rows) for rows, _ in clusters])
    return earlier + base[later], later


def levels_of(edges: Edges, scheme: Scheme) -> list[tuple[Ints, int]]:
    """Weights of the edges, level by level, and what their sums over a cluster cannot exceed."""
    most = edges.most
    credit = np.array([*DOUBLE_CREDIT[scheme], 0])[edges.kind]
    same = np.array([*SAME_LABEL, 0])[edges.kind]
    pair = (edges.kind >= 0).astype(np.int64)
    single = [(credit, 2 * most), (pair, most), (same, most)]
    single.append((edges.shared, most * int(edges.shared.max())))
    levels = single[:1]
    for weight, bound in single[1:]:
        above, reach = levels[-1]
        total = reach * (bound + 1) + bound
        if total * (edges.longest + 2) < EXACT:
            levels[-1] = (above * (bound + 1) + weight, total)
        else:
            levels.append((weight, bound))
    return levels
