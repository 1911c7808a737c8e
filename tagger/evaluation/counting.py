"""From pairs to counts: by label and side, and by document."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from tagger.evaluation.clusters import Pairs
from tagger.evaluation.columns import Ints, Side
from tagger.evaluation.pairing import Pairing
from tagger.evaluation.schemes import DOUBLE_CREDIT, SCHEMES, STATUS_OF, STATUSES, Scheme
from tagger.evaluation.scores import LabelScore, Score, Tally

KIND_COUNT = 4


def kinds_of(gold: Side, pred: Side, pairs: Pairs) -> Ints:
    """The number of each pair's kind, as `schemes.KINDS` numbers them."""
    g, p = pairs
    other_range = (gold.start[g] != pred.start[p]) | (gold.end[g] != pred.end[p])
    kinds: Ints = 2 * other_range + (gold.label[g] != pred.label[p])
    return kinds


def credits_of(gold: Side, pred: Side, pairs: Pairs, scheme: Scheme) -> NDArray[np.float64]:
    """What each pair is worth: 1, 1/2 or 0."""
    credits: NDArray[np.float64] = np.array(DOUBLE_CREDIT[scheme])[kinds_of(gold, pred, pairs)] / 2
    return credits


def label_scores(
    gold: Side, pred: Side, pairing: Pairing, labels: int
) -> dict[Scheme, list[LabelScore]]:
    """By scheme, one score for each label in the order of their numbers."""
    easy = _kind_tables(gold, pred, pairing.easy, labels)
    golds = np.bincount(gold.label, minlength=labels)
    preds = np.bincount(pred.label, minlength=labels)
    found = {}
    for scheme in SCHEMES:
        hard = _kind_tables(gold, pred, pairing.hard[scheme], labels)
        by_gold = _tallies(scheme, easy[0] + hard[0], golds)
        by_pred = _tallies(scheme, easy[1] + hard[1], preds)
        found[scheme] = [LabelScore(*sides) for sides in zip(by_gold, by_pred, strict=True)]
    return found


def overall(rows: Sequence[LabelScore]) -> Score:
    """The sum over labels: every gold span has one label, and so has every predicted one."""
    sides = [row.gold for row in rows]
    return Score(
        sum(side.correct for side in sides),
        sum(side.incorrect for side in sides),
        sum(side.partial for side in sides),
        sum(side.alone for side in sides),
        sum(row.predicted.alone for row in rows),
    )


def document_counts(gold: Side, pred: Side, pairs: Pairs, scheme: Scheme) -> Ints:
    """By document, the numbers of each status: shape (documents, 5), as in `STATUSES`."""
    docs, width = len(gold.first) - 1, len(STATUSES)
    numbers = np.array([STATUSES.index(status) for status in STATUS_OF[scheme]])
    status = numbers[kinds_of(gold, pred, pairs)]
    cells = gold.doc[pairs.gold] * width + status
    table = np.bincount(cells, minlength=docs * width).reshape(docs, width)
    paired = table.sum(axis=1)
    table[:, STATUSES.index("missed")] = np.diff(gold.first) - paired
    table[:, STATUSES.index("spurious")] = np.diff(pred.first) - paired
    return table


def _kind_tables(gold: Side, pred: Side, pairs: Pairs, labels: int) -> tuple[Ints, Ints]:
    """Numbers of pairs by (label, kind): by the gold spans' labels, by the predicted ones'."""
    kind, size = kinds_of(gold, pred, pairs), labels * KIND_COUNT
    by_gold = np.bincount(gold.label[pairs.gold] * KIND_COUNT + kind, minlength=size)
    by_pred = np.bincount(pred.label[pairs.pred] * KIND_COUNT + kind, minlength=size)
    return by_gold.reshape(labels, KIND_COUNT), by_pred.reshape(labels, KIND_COUNT)


def _tallies(scheme: Scheme, kinds: Ints, totals: Ints) -> Iterator[Tally]:
    statuses = STATUS_OF[scheme]
    for row, total in zip(kinds.tolist(), totals.tolist(), strict=True):
        tally = dict.fromkeys(("correct", "incorrect", "partial"), 0)
        for status, count in zip(statuses, row, strict=True):
            tally[status] += count
        yield Tally(**tally, alone=total - sum(row))
