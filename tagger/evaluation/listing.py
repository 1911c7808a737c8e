"""Pairs as values that can be looked at, made when somebody asks for them."""

from typing import Any, NamedTuple

import numpy as np

from tagger.evaluation.clusters import Pairs
from tagger.evaluation.columns import Side
from tagger.evaluation.counting import kinds_of
from tagger.evaluation.schemes import STATUS_OF, Scheme, Status


class Pair(NamedTuple):
    """A gold span and the predicted span it is paired with; None on one side where alone.

    doc: the document's place among those evaluated. gold, pred: the values that were given.
    """

    doc: int
    gold: Any
    pred: Any
    status: Status


def list_pairs(gold: Side, pred: Side, matched: Pairs, scheme: Scheme) -> list[Pair]:
    """Every gold and every predicted span once: documents in order, then from left to right."""
    kinds = kinds_of(gold, pred, matched)
    status = STATUS_OF[scheme]
    found = [
        Pair(doc, gold.spans[g], pred.spans[p], status[kind])
        for doc, g, p, kind in zip(
            gold.doc[matched.gold].tolist(),
            matched.gold.tolist(),
            matched.pred.tolist(),
            kinds.tolist(),
            strict=True,
        )
    ]
    missed, spurious = _alone(gold, matched.gold), _alone(pred, matched.pred)
    found += [Pair(int(gold.doc[g]), gold.spans[g], None, "missed") for g in missed]
    found += [Pair(int(pred.doc[p]), None, pred.spans[p], "spurious") for p in spurious]
    side = np.repeat([0, 1], [len(matched.gold) + len(missed), len(spurious)])
    at = np.concatenate((matched.gold, missed, spurious)).astype(np.int64)
    keys = [
        np.where(side == 0, _take(getattr(gold, name), at), _take(getattr(pred, name), at))
        for name in ("label", "end", "start", "doc")
    ]
    return [found[row] for row in np.lexsort((side, *keys)).tolist()]


def _alone(side: Side, paired: Any) -> list[int]:
    free = np.ones(len(side), dtype=np.bool_)
    free[paired] = False
    return [int(place) for place in np.flatnonzero(free)]


def _take(column: Any, at: Any) -> Any:
    """The column's values; anything where the place is the other side's."""
    return np.take(column, at, mode="clip") if len(column) else np.zeros(len(at), np.int64)
