"""The CoNLL-2003 table: seqeval, strict, on spans written again as IOB2 tags."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import isclose
from typing import Any

import numpy as np

from corpora.tags import TokenSpan, encode
from tagger.evaluation.columns import Side, SpanError
from tagger.evaluation.result import Evaluation, evaluate
from tagger.evaluation.scores import Average, mean

Tokens = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class ConllRow:
    """One label as seqeval scores it; None where the score is not defined (seqeval says 0)."""

    gold: int
    predicted: int
    precision: float | None
    recall: float | None
    f1: float

    def to_dict(self) -> dict[str, int | float | None]:
        scores = Average(self.precision, self.recall, self.f1).to_dict()
        return {"gold": self.gold, "predicted": self.predicted, **scores}


@dataclass(frozen=True, slots=True)
class ConllTable:
    """labels: by label. micro: over all spans; macro: over the labels for which it is defined.

    cut: how many documents needed other tokens than theirs, because a span begins or ends within
    a token, or covers characters that no token does.
    """

    labels: dict[str, ConllRow]
    micro: Average
    macro: Average
    cut: int

    def to_dict(self) -> dict[str, Any]:
        """Tables by name, with the mode and the scheme that were used."""
        return {
            "mode": "strict",
            "scheme": "IOB2",
            "labels": {label: row.to_dict() for label, row in self.labels.items()},
            "micro": self.micro.to_dict(),
            "macro": self.macro.to_dict(),
            "documents_with_tokens_cut": self.cut,
        }


def conll_table(
    gold: Sequence[Any],
    pred: Sequence[Any],
    *,
    tokens: Sequence[Tokens] | None = None,
    names: Sequence[str] | None = None,
) -> ConllTable:
    """What conlleval would say: only a span with the right range and label counts.

    gold, pred, names: as `evaluate` takes them. tokens: for each document its tokens' ranges of
    code points, in order; without them the spans' own borders make the tokens.

    Tags cannot hold spans that overlap: where one side has such, SpanError says where. Where a
    span begins or ends within a token the token is cut there, and where a span covers what no
    token does a token is added, the same for both sides; so each span keeps its exact range. How
    many documents needed that is said in `cut`.

    The number of gold entities that seqeval finds is checked, and its scores are compared with
    the strict scores of `evaluate`, to which they must be equal.
    """
    evaluation = evaluate(gold, pred, names=names)
    for side, which in ((evaluation.gold, "gold"), (evaluation.pred, "predicted")):
        _refuse_overlaps(side, which, evaluation)
    gold_tags, pred_tags, cut = _tags(evaluation, tokens)
    table = _table(evaluation, _report(gold_tags, pred_tags, evaluation), cut)
    _compare(table, evaluation)
    return table


def _refuse_overlaps(side: Side, which: str, evaluation: Evaluation) -> None:
    order = np.lexsort((side.end, side.start, side.doc))
    doc, start, end = side.doc[order], side.start[order], side.end[order]
    found = np.flatnonzero((doc[1:] == doc[:-1]) & (start[1:] < end[:-1]))
    if len(found):
        place = int(found[0])
        number = int(doc[place])
        name = repr(evaluation.names[number]) if evaluation.names else str(number + 1)
        one, two = ((int(start[at]), int(end[at])) for at in (place, place + 1))
        raise SpanError(
            f"CoNLL scores need spans that do not overlap, but in document {name} the {which} "
            f"spans [{one[0]}, {one[1]}) and [{two[0]}, {two[1]}) do."
        )


def _tags(
    evaluation: Evaluation, tokens: Sequence[Tokens] | None
) -> tuple[list[list[str]], list[list[str]], int]:
    """IOB2 tags of both sides on the same tokens, and in how many documents these were cut."""
    gold_tags, pred_tags, cut = [], [], 0
    golds, preds = _by_document(evaluation.gold), _by_document(evaluation.pred)
    rows = tokens if tokens is not None else [()] * len(evaluation)
    if len(rows) != len(evaluation):
        raise SpanError(f"There are {len(evaluation)} documents, but tokens of {len(rows)}.")
    for one, two, given in zip(golds, preds, rows, strict=True):
        usable = _fit(given, one + two)
        cut += tokens is not None and usable is not given
        gold_tags.append(_encode(usable, one))
        pred_tags.append(_encode(usable, two))
    return gold_tags, pred_tags, cut


def _by_document(side: Side) -> list[list[TokenSpan]]:
    """Spans of each document, labels as numbers: names could hold what tags give a meaning."""
    labels = [f"L{number}" for number in side.label.tolist()]
    rows = list(map(TokenSpan, side.start.tolist(), side.end.tolist(), labels))
    first = side.first.tolist()
    return [rows[begin:end] for begin, end in pairwise(first)]


def _fit(tokens: Tokens, spans: list[TokenSpan]) -> Tokens:
    """The tokens themselves if each span begins and ends with one, else tokens cut to fit."""
    starts, ends = {token[0] for token in tokens}, {token[1] for token in tokens}
    if all(span.start in starts and span.end in ends for span in spans):
        return tokens
    covers = sorted([(token[0], token[1]) for token in tokens] + [span[:2] for span in spans])
    points = sorted({point for cover in covers for point in cover})
    pieces, reach, place = [], 0, 0
    for start, end in pairwise(points):
        while place < len(covers) and covers[place][0] <= start:
            reach = max(reach, covers[place][1])
            place += 1
        if reach >= end:
            pieces.append((start, end))
    return pieces


def _encode(tokens: Tokens, spans: list[TokenSpan]) -> list[str]:
    first = {token[0]: place for place, token in enumerate(tokens)}
    last = {token[1]: place + 1 for place, token in enumerate(tokens)}
    placed = [TokenSpan(first[span.start], last[span.end], span.label) for span in spans]
    return encode(len(tokens), placed, "IOB2")


def _report(
    gold_tags: list[list[str]], pred_tags: list[list[str]], evaluation: Evaluation
) -> dict[str, dict[str, float]]:
    """seqeval's report, by label number and average."""
    if not evaluation.label_names:
        return {}
    from seqeval.metrics import classification_report
    from seqeval.scheme import IOB2

    report: dict[str, dict[str, float]] = classification_report(
        gold_tags, pred_tags, mode="strict", scheme=IOB2, output_dict=True, zero_division=0
    )
    found = int(report["micro avg"]["support"])
    if found != len(evaluation.gold):
        raise RuntimeError(f"seqeval found {found} gold entities, not {len(evaluation.gold)}.")
    return report


def _table(evaluation: Evaluation, report: dict[str, dict[str, float]], cut: int) -> ConllTable:
    rows = {}
    for number, label in enumerate(evaluation.label_names):
        ours, theirs = evaluation.labels[label]["strict"], report[f"L{number}"]
        precision = float(theirs["precision"]) if ours.actual else None
        recall = float(theirs["recall"]) if ours.possible else None
        rows[label] = ConllRow(
            ours.possible, ours.actual, precision, recall, float(theirs["f1-score"])
        )
    score = evaluation.schemes["strict"]
    micro = {name: float(value) for name, value in report.get("micro avg", {}).items()}
    return ConllTable(
        rows,
        Average(
            micro["precision"] if score.actual else None,
            micro["recall"] if score.possible else None,
            micro["f1-score"] if rows else None,
        ),
        Average(
            mean(row.precision for row in rows.values()),
            mean(row.recall for row in rows.values()),
            mean(row.f1 for row in rows.values()),
        ),
        cut,
    )


def _compare(table: ConllTable, evaluation: Evaluation) -> None:
    ours = {label: row["strict"].to_dict() for label, row in evaluation.labels.items()}
    ours["all labels"] = evaluation.schemes["strict"].to_dict()
    theirs = {label: row.to_dict() for label, row in table.labels.items()}
    theirs["all labels"] = dict(table.micro.to_dict())
    for label, row in ours.items():
        for name in ("precision", "recall", "f1"):
            one, two = row[name], theirs[label][name]
            if (one is None) != (two is None) or not isclose(one or 0, two or 0, abs_tol=1e-9):
                raise RuntimeError(f"{label}: strict {name} is {one}, but seqeval's is {two}.")
