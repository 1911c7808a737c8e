"""`evaluate`: gold and predicted spans in; pairs, counts and scores out."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

import numpy as np

from tagger.evaluation.columns import Ints, Side, SpanError, read_sides
from tagger.evaluation.counting import document_counts, label_scores, overall
from tagger.evaluation.listing import Pair, list_pairs
from tagger.evaluation.pairing import Pairing, pair_up
from tagger.evaluation.schemes import SCHEMES, STATUSES, Scheme
from tagger.evaluation.scores import Average, LabelScore, Score, macro

Group = TypeVar("Group", bound=Hashable)


@dataclass(frozen=True, eq=False)
class Evaluation:
    """All that the pairs of gold and predicted spans say. Made by `evaluate`.

    gold, pred: the spans as columns. label_names: alphabetical, numbered so in the columns.
    pairing: who is paired with whom. names: of the documents, where they were given.
    """

    gold: Side
    pred: Side
    label_names: tuple[str, ...]
    pairing: Pairing
    names: tuple[str, ...] | None = None

    def __len__(self) -> int:
        """How many documents were evaluated."""
        return len(self.gold.first) - 1

    @cached_property
    def _label_scores(self) -> dict[Scheme, list[LabelScore]]:
        return label_scores(self.gold, self.pred, self.pairing, len(self.label_names))

    @cached_property
    def schemes(self) -> dict[Scheme, Score]:
        """Each scheme's score over all documents."""
        return {scheme: overall(rows) for scheme, rows in self._label_scores.items()}

    @cached_property
    def labels(self) -> dict[str, dict[Scheme, LabelScore]]:
        """By label and scheme, for every label that occurs on either side."""
        return {
            label: {scheme: self._label_scores[scheme][number] for scheme in SCHEMES}
            for number, label in enumerate(self.label_names)
        }

    @cached_property
    def micro(self) -> dict[Scheme, Average]:
        """Every span counts the same: the overall scores."""
        return {
            scheme: Average(score.precision, score.recall, score.f1)
            for scheme, score in self.schemes.items()
        }

    @cached_property
    def macro(self) -> dict[Scheme, Average]:
        """Every label counts the same; `scores.macro` says what of labels that one side lacks."""
        return {scheme: macro(rows) for scheme, rows in self._label_scores.items()}

    def pairs(self, scheme: Scheme) -> list[Pair]:
        """Every gold and every predicted span once: documents in order, then left to right."""
        return list_pairs(self.gold, self.pred, self.pairing.all(scheme), scheme)

    def counts(self, scheme: Scheme) -> Ints:
        """By document, the numbers of each status: shape (documents, 5), as in `STATUSES`."""
        return document_counts(self.gold, self.pred, self.pairing.all(scheme), scheme)

    def by_group(self, values: Sequence[Group]) -> dict[Group, dict[Scheme, Score]]:
        """Scores by what documents have in common: one value for each document.

        A value of a metadata field, say. Groups come in the order of their first documents.
        """
        if len(values) != len(self):
            raise SpanError(f"There are {len(self)} documents, but {len(values)} values for them.")
        groups = list(dict.fromkeys(values))
        number = {value: place for place, value in enumerate(groups)}
        member = np.array([number[value] for value in values], dtype=np.int64)
        tables = {}
        for scheme in SCHEMES:
            table = np.zeros((len(groups), len(STATUSES)), dtype=np.int64)
            np.add.at(table, member, self.counts(scheme))
            tables[scheme] = [Score(*row) for row in table.tolist()]
        return {
            value: {scheme: tables[scheme][place] for scheme in SCHEMES}
            for value, place in number.items()
        }

    def to_dict(self) -> dict[str, Any]:
        """What `evaluate --json` prints.

        `schemes` by scheme, `labels` by label and scheme, `micro` and `macro` by scheme,
        `documents` their number, `undefined` one entry for each score that is null in `schemes`
        or `labels`: scheme, label (null for all labels), score, reason.
        """
        return {
            "schemes": {scheme: score.to_dict() for scheme, score in self.schemes.items()},
            "labels": {
                label: {scheme: score.to_dict() for scheme, score in row.items()}
                for label, row in self.labels.items()
            },
            "micro": {scheme: average.to_dict() for scheme, average in self.micro.items()},
            "macro": {scheme: average.to_dict() for scheme, average in self.macro.items()},
            "documents": len(self),
            "undefined": self.undefined(),
        }

    def undefined(self) -> list[dict[str, str | None]]:
        """Every score that is None, and why: scheme, label (None for all), score, reason."""
        rows: list[tuple[str | None, Scheme, Score | LabelScore]]
        rows = [(None, scheme, score) for scheme, score in self.schemes.items()]
        for label, by_scheme in self.labels.items():
            rows += [(label, scheme, score) for scheme, score in by_scheme.items()]
        return [
            {"scheme": scheme, "label": label, "score": name, "reason": reason}
            for label, scheme, score in rows
            for name, reason in score.undefined.items()
        ]


def evaluate(
    gold: Sequence[Any], pred: Sequence[Any], *, names: Sequence[str] | None = None
) -> Evaluation:
    """Score predicted spans against gold ones in the schemes strict, exact, partial and type.

    gold, pred: for each document one sequence of spans, in any order; document n of one side is
    compared with document n of the other and with no other. A span is a `corpora.document.Span`,
    any object with `start`, `end` and `label`, or a plain tuple of three: (label, start, end) or
    (start, end, label), told apart by which of them is the string. Ends are exclusive. Spans may
    overlap, nest, and occur more than once, on either side.
    names: of the documents, for messages and tables.

    Raises SpanError (a UserError and a ValueError) for anything else: sides of different length,
    a span that is empty, ends before it begins, or begins before 0.
    """
    first, second, labels = read_sides(gold, pred, names)
    given = None if names is None else tuple(names)
    return Evaluation(first, second, labels, pair_up(first, second), given)
