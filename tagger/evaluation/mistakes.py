"""What kind of mistake each one is.

Splits and merges are read off the graph of overlaps: a gold span is split where two or more
predicted spans overlap it, none of which has its range or overlaps another gold span; predicted
spans merge gold ones where the same holds the other way round. All else is read off the partial
pairing. So each span stands in exactly one right pair or one mistake.
"""

from collections.abc import Iterator
from typing import Any, Literal, NamedTuple, get_args

import numpy as np

from tagger.evaluation.clusters import find_clusters
from tagger.evaluation.columns import Side
from tagger.evaluation.pairing import shapes
from tagger.evaluation.result import Evaluation
from tagger.evaluation.sweep import Row, rivals

Kind = Literal[
    "label only",
    "too long at the left",
    "too long at the right",
    "too long at both ends",
    "too short at the left",
    "too short at the right",
    "too short at both ends",
    "shifted",
    "label and boundary",
    "split",
    "merged",
    "missed",
    "spurious",
]
MISTAKES: tuple[Kind, ...] = get_args(Kind)

# By how the predicted start and end lie to the gold ones: -1 further left, 1 further right.
_BOUNDARY: dict[tuple[int, int], Kind] = {
    (-1, 0): "too long at the left",
    (0, 1): "too long at the right",
    (-1, 1): "too long at both ends",
    (1, 0): "too short at the left",
    (0, -1): "too short at the right",
    (1, -1): "too short at both ends",
    (-1, -1): "shifted",
    (1, 1): "shifted",
}


class Mistake(NamedTuple):
    """One mistake: a split has one gold and several predicted spans, a merge the reverse.

    doc: the document's place among those evaluated. gold, pred: the values that were given.
    """

    kind: Kind
    doc: int
    gold: tuple[Any, ...]
    pred: tuple[Any, ...]


class _Star(NamedTuple):
    """A split or a merge by positions in the columns."""

    kind: Kind
    gold: list[int]
    pred: list[int]


def mistakes(evaluation: Evaluation) -> list[Mistake]:
    """Every mistake, documents in order, then by place."""
    gold, pred = evaluation.gold, evaluation.pred
    found = list(_stars(gold, pred))
    taken = ({at for star in found for at in star.gold}, {at for star in found for at in star.pred})
    found += _pairwise(evaluation, *taken)
    rows = [(_place(gold, pred, star), star) for star in found]
    return [
        Mistake(
            star.kind,
            place[0],
            tuple(gold.spans[at] for at in star.gold),
            tuple(pred.spans[at] for at in star.pred),
        )
        for place, star in sorted(rows)
    ]


def count_mistakes(found: list[Mistake]) -> dict[Kind, int]:
    """How many of each kind, the kinds that do not occur included."""
    counts = dict.fromkeys(MISTAKES, 0)
    for mistake in found:
        counts[mistake.kind] += 1
    return counts


def _place(gold: Side, pred: Side, star: _Star) -> tuple[int, int, int]:
    side, at = (gold, star.gold[0]) if star.gold else (pred, star.pred[0])
    return int(side.doc[at]), int(side.start[at]), int(side.end[at])


def _stars(gold: Side, pred: Side) -> Iterator[_Star]:
    """Splits and merges; only clusters of three and more spans can hold one."""
    _, tangle = find_clusters(gold, pred)
    index = tangle.index.tolist()
    for begin, rows in shapes(tangle):
        for centre, ends in _centres(rows):
            middle, around = index[begin + centre], [index[begin + end] for end in ends]
            if rows[centre][3]:
                yield _Star("merged", around, [middle])
            else:
                yield _Star("split", [middle], around)


def _centres(rows: tuple[Row, ...]) -> Iterator[tuple[int, list[int]]]:
    """Spans that overlap two or more of the other side, which overlap nothing else."""
    near: list[list[int]] = [[] for _ in rows]
    for later, others in enumerate(rivals(rows)):
        for earlier in others:
            near[later].append(earlier)
            near[earlier].append(later)
    for centre, ends in enumerate(near):
        alone = all(len(near[end]) == 1 and rows[end][:2] != rows[centre][:2] for end in ends)
        if len(ends) > 1 and alone:
            yield centre, sorted(ends)


def _pairwise(evaluation: Evaluation, golds: set[int], preds: set[int]) -> Iterator[_Star]:
    """Mistakes of the partial pairing, but for spans that were split or merged."""
    gold, pred = evaluation.gold, evaluation.pred
    matched = evaluation.pairing.all("partial")
    for g, p in zip(matched.gold.tolist(), matched.pred.tolist(), strict=True):
        kind = _kind(gold, g, pred, p)
        if kind and g not in golds and p not in preds:
            yield _Star(kind, [g], [p])
    for g in np.setdiff1d(np.arange(len(gold)), matched.gold).tolist():
        if g not in golds:
            yield _Star("missed", [g], [])
    for p in np.setdiff1d(np.arange(len(pred)), matched.pred).tolist():
        if p not in preds:
            yield _Star("spurious", [], [p])


def _kind(gold: Side, g: int, pred: Side, p: int) -> Kind | None:
    same_label = bool(gold.label[g] == pred.label[p])
    left, right = pred.start[p] - gold.start[g], pred.end[p] - gold.end[g]
    return _kind_of(same_label, int(np.sign(left)), int(np.sign(right)))


def kind_of(gold: Any, pred: Any) -> Kind | None:
    """The kind of mistake of one pair, seen by itself; None where it is right.

    gold, pred: spans with `label`, `start` and `end`; None on the side where one is alone.
    """
    if gold is None or pred is None:
        return "missed" if pred is None else "spurious"
    left, right = pred.start - gold.start, pred.end - gold.end
    return _kind_of(gold.label == pred.label, int(np.sign(left)), int(np.sign(right)))


def _kind_of(same_label: bool, left: int, right: int) -> Kind | None:
    """left, right: where the predicted borders lie to the gold ones, as in `_BOUNDARY`."""
    if (left, right) == (0, 0):
        return None if same_label else "label only"
    return _BOUNDARY[left, right] if same_label else "label and boundary"
