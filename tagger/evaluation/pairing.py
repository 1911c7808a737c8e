"""The one-to-one pairing of gold and predicted spans, in each scheme, for a whole corpus.

Only spans that share a character can be paired. Among all one-to-one pairings the best one has
1. the most credit (2 for correct, 1 for partial, halved),
2. then the most pairs,
3. then the most pairs of the same label,
4. then the most shared characters,
5. then is the leftmost: with all spans in reading order (start, longer first, label, gold first),
   at the first span that two pairings treat differently the better one pairs it with an earlier
   span, and of two earlier ones with the first.
So the result does not depend on the order of the lists, save which of two identical spans of one
side is taken: that makes no difference to any score.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from tagger.evaluation.clusters import Pairs, Tangle, find_clusters, flat_clusters, pairs_at
from tagger.evaluation.columns import Side
from tagger.evaluation.forest import pair_flat
from tagger.evaluation.schemes import SCHEMES, Scheme
from tagger.evaluation.small import pair_small, small_clusters
from tagger.evaluation.sweep import WIDEST, Mates, Row, rivals, sweep

Shape = tuple[Row, ...]  # a cluster's spans, counted from its own beginning


@dataclass(frozen=True, eq=False, slots=True)
class Pairing:
    """easy: pairs without a rival, the same in every scheme. hard: the others, by scheme."""

    easy: Pairs
    hard: dict[Scheme, Pairs]

    def all(self, scheme: Scheme) -> Pairs:
        """All pairs of a scheme, in no order."""
        hard = self.hard[scheme]
        return Pairs(
            np.concatenate((self.easy.gold, hard.gold)), np.concatenate((self.easy.pred, hard.pred))
        )


def pair_up(gold: Side, pred: Side) -> Pairing:
    """The best pairing of each scheme."""
    easy, tangle = find_clusters(gold, pred)
    if not len(tangle):
        nothing = np.empty(0, dtype=np.int64)
        return Pairing(easy, dict.fromkeys(SCHEMES, Pairs(nothing, nothing)))
    flat = flat_clusters(tangle)
    small = ~flat & small_clusters(tangle)
    ways = ((flat, pair_flat), (small, pair_small), (~flat & ~small, pair_large))
    parts = [way(tangle.take(which)) for which, way in ways if which.any()]
    return Pairing(easy, {scheme: _join([part[scheme] for part in parts]) for scheme in SCHEMES})


def _join(parts: list[Pairs]) -> Pairs:
    return Pairs(
        np.concatenate([part.gold for part in parts]), np.concatenate([part.pred for part in parts])
    )


def pair_large(tangle: Tangle, *, widest: int = WIDEST) -> dict[Scheme, Pairs]:
    """Cluster by cluster; clusters of one shape are solved once.

    widest: how many sets of free spans a sweep may keep before a cluster goes to the slower way
    that takes any cluster; both find the same pairs.
    """
    found = shapes(tangle)
    solved = _solve(dict.fromkeys(rows for _, rows in found), widest)
    pairs = {}
    for scheme in SCHEMES:
        places = np.concatenate([begin + solved[rows][scheme] for begin, rows in found])
        pairs[scheme] = pairs_at(tangle, places[:, 0], places[:, 1])
    return pairs


def shapes(tangle: Tangle) -> list[tuple[int, Shape]]:
    """Where each cluster begins, and its spans, counted from the cluster's own beginning."""
    begins = np.flatnonzero(np.diff(tangle.cluster, prepend=-1))
    sizes = np.diff(begins, append=len(tangle))
    base = np.repeat(tangle.start[begins], sizes)
    columns = (tangle.start - base, tangle.end - base, tangle.label, tangle.pred)
    rows: list[Row] = list(zip(*(column.tolist() for column in columns), strict=True))
    ends = begins + sizes
    return [
        (begin, tuple(rows[begin:end]))
        for begin, end in zip(begins.tolist(), ends.tolist(), strict=True)
    ]


def _solve(clusters: Iterable[Shape], widest: int) -> dict[Shape, dict[Scheme, Mates]]:
    """The best pairs of clusters, whose spans are given in reading order."""
    solved: dict[Shape, dict[Scheme, Mates]] = {}
    wide: dict[Shape, list[list[int]]] = {}
    for rows in clusters:
        partners = rivals(rows)
        found = _agreed(rows) or sweep(rows, partners, widest)
        if found is None:
            wide[rows] = partners
        else:
            solved[rows] = found
    if wide:
        # Few corpora need it, and with it comes half of scipy.
        from tagger.evaluation.assignment import assign

        solved.update(zip(wide, assign(list(wide.items())), strict=True))
    return solved


def _agreed(rows: Shape) -> dict[Scheme, Mates] | None:
    """Both sides the same, span by span: then nothing beats pairing each with its like."""
    golds = [place for place, row in enumerate(rows) if not row[3]]
    preds = [place for place, row in enumerate(rows) if row[3]]
    if [rows[place][:3] for place in golds] != [rows[place][:3] for place in preds]:
        return None
    return dict.fromkeys(SCHEMES, np.sort(np.array((golds, preds)).T, axis=1))
