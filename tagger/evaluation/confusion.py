"""Which label was taken for which: read off the partial pairing."""

from dataclasses import dataclass

import numpy as np

from tagger.evaluation.columns import Ints
from tagger.evaluation.listing import Pair
from tagger.evaluation.result import Evaluation


@dataclass(frozen=True, eq=False, slots=True)
class Confusion:
    """table: how often, shape (labels + 1, labels + 1); a row is gold, a column predicted.

    The last column counts gold spans that were missed, the last row spurious predicted ones; the
    corner of both is 0. Pairs count whether or not their ranges are the same.
    """

    labels: tuple[str, ...]
    table: Ints

    def to_dict(self) -> dict[str, object]:
        return {"labels": list(self.labels), "table": self.table.tolist()}


def confusion(evaluation: Evaluation) -> Confusion:
    """How often each gold label was paired with each predicted one."""
    gold, pred = evaluation.gold, evaluation.pred
    matched = evaluation.pairing.all("partial")
    size = len(evaluation.label_names)
    table = np.zeros((size + 1, size + 1), dtype=np.int64)
    np.add.at(table, (gold.label[matched.gold], pred.label[matched.pred]), 1)
    table[:size, size] = np.bincount(gold.label, minlength=size) - table[:size].sum(axis=1)
    table[size, :size] = np.bincount(pred.label, minlength=size) - table[:, :size].sum(axis=0)
    return Confusion(evaluation.label_names, table)


def cell(evaluation: Evaluation, gold: str | None, pred: str | None) -> list[Pair]:
    """The pairs behind one cell; None for the row of the spurious or the column of the missed."""
    return [
        pair
        for pair in evaluation.pairs("partial")
        if label_of(pair.gold) == gold and label_of(pair.pred) == pred
    ]


def label_of(span: object) -> str | None:
    """The label of a span as `evaluate` takes it; None of None."""
    if span is None:
        return None
    if isinstance(span, tuple | list) and not hasattr(span, "label"):
        return next(str(part) for part in span if isinstance(part, str))
    return str(span.label)  # type: ignore[attr-defined]  # checked when it was read
