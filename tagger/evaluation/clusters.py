"""Which spans could be paired at all: the spans of both sides in clusters that share no character.

All documents are laid on one line, so that one sweep over sorted spans does for a whole corpus.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tagger.evaluation.columns import Ints, Side, stride

Bools = NDArray[np.bool_]


class Pairs(NamedTuple):
    """Pairs of positions: in the gold side's columns and in the predicted side's."""

    gold: Ints
    pred: Ints


@dataclass(frozen=True, eq=False, slots=True)
class Tangle:
    """Clusters of three or more spans, in reading order: (start, longer first, label, gold first).

    index: the span's position in its side's columns. cluster: the number of its cluster, rising.
    start and end are places on the line of all documents.
    """

    index: Ints
    start: Ints
    end: Ints
    label: Ints
    pred: Bools
    cluster: Ints

    def __len__(self) -> int:
        return len(self.index)

    def take(self, which: "Ints | Bools") -> "Tangle":
        """Some of its spans."""
        return Tangle(
            self.index[which],
            self.start[which],
            self.end[which],
            self.label[which],
            self.pred[which],
            self.cluster[which],
        )


def find_clusters(gold: Side, pred: Side) -> tuple[Pairs, Tangle]:
    """The pairs that have no rival (a cluster of one gold and one predicted span), and the rest.

    Spans that meet nothing of the other side are in neither.
    """
    length = stride(gold, pred)
    start = np.concatenate((gold.doc * length + gold.start, pred.doc * length + pred.start))
    end = np.concatenate((gold.doc * length + gold.end, pred.doc * length + pred.end))
    order = np.argsort(start, kind="stable")
    first, sizes = _bounds(start[order], end[order])
    golds = len(gold)
    return (
        _couples(order, first[sizes == 2], golds),
        _tangle(order, sizes, start, end, np.concatenate((gold.label, pred.label)), golds),
    )


def _bounds(start: Ints, end: Ints) -> tuple[Ints, Ints]:
    """Where clusters begin among sorted spans, and how many spans each holds."""
    if not len(start):
        return start, start
    reach = np.maximum.accumulate(end)
    first = np.concatenate(([0], np.flatnonzero(start[1:] >= reach[:-1]) + 1))
    return first, np.diff(first, append=len(start))


def _couples(order: Ints, first: Ints, golds: int) -> Pairs:
    one, two = order[first], order[first + 1]
    mixed = (one < golds) != (two < golds)
    one, two = one[mixed], two[mixed]
    return Pairs(np.minimum(one, two), np.maximum(one, two) - golds)


def _tangle(order: Ints, sizes: Ints, start: Ints, end: Ints, label: Ints, golds: int) -> Tangle:
    """Clusters of three and more that hold spans of both sides."""
    large = sizes > 2
    index = order[np.repeat(large, sizes)]
    cluster = np.repeat(np.arange(int(large.sum())), sizes[large])
    pred = index >= golds
    size = sizes[large]
    preds = np.bincount(cluster, weights=pred, minlength=len(size))
    mixed = ((preds > 0) & (preds < size))[cluster]
    index, cluster, pred = index[mixed], cluster[mixed], pred[mixed]
    tangle = Tangle(index, start[index], end[index], label[index], pred, cluster)
    tangle = tangle.take(np.lexsort((pred, tangle.label, -tangle.end, tangle.start)))
    tangle.index[tangle.pred] -= golds
    return tangle


def pairs_at(tangle: Tangle, earlier: Ints, later: Ints) -> Pairs:
    """Places in a tangle as positions in the sides' columns, the gold ones first."""
    pred = tangle.pred[later]
    gold_at, pred_at = np.where(pred, earlier, later), np.where(pred, later, earlier)
    return Pairs(tangle.index[gold_at], tangle.index[pred_at])


def flat_clusters(tangle: Tangle) -> Bools:
    """For each span: whether in its cluster no two spans of one side overlap."""
    flat = np.ones(int(tangle.cluster[-1]) + 1 if len(tangle) else 0, dtype=np.bool_)
    for which in (tangle.pred, ~tangle.pred):
        side = tangle.take(which)
        reach = np.maximum.accumulate(side.end)
        flat[side.cluster[1:][side.start[1:] < reach[:-1]]] = False
    return flat[tangle.cluster]
