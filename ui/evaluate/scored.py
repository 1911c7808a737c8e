"""What was scored, as the tables and lists of the workspace read it: gold and predictions."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from corpora.document import Range, Span
from corpora.errors import UserError
from tagger.evaluation import (
    Classification,
    Confusion,
    Evaluation,
    Mistake,
    confusion,
    evaluate,
    mistakes,
)
from tagger.evaluation.conll import ConllTable, conll_table


class Answer(NamedTuple):
    """The category of a document, the one that a run gave it, and how likely each class is."""

    gold: str
    pred: str
    likely: Mapping[str, float]


class Conll(NamedTuple):
    """The CoNLL table, or the reason why there is none."""

    table: ConllTable | None
    reason: str = ""


@dataclass(frozen=True, eq=False)
class Scored:
    """One run's predictions on one part, beside what they are scored against.

    against: "gold", or the machines with whose proposals this is agreement. ids, tokens, gold,
    pred: of the documents, in the same order. classes: of a classifier, how its categories do;
    answers: what it said of each document, None where that has no category.
    """

    name: str
    part: str
    against: str
    ids: tuple[str, ...]
    tokens: Sequence[Sequence[Range]] | None
    gold: Sequence[Sequence[Span]]
    pred: Sequence[Sequence[Span]]
    evaluation: Evaluation
    classes: Classification | None = None
    answers: Sequence[Answer | None] = ()

    @cached_property
    def conll(self) -> Conll:
        """Slow when first asked: seqeval is loaded."""
        try:
            table = conll_table(self.gold, self.pred, tokens=self.tokens, names=list(self.ids))
        except UserError as error:  # spans that overlap
            return Conll(None, str(error))
        return Conll(table)

    @cached_property
    def mistakes(self) -> list[Mistake]:
        """Every mistake with its kind, in the documents' order."""
        return mistakes(self.evaluation)

    @cached_property
    def confusion(self) -> Confusion:
        """Label against label, with the missed and the spurious."""
        return confusion(self.evaluation)

    def prepare(self) -> None:
        """Work out what the tables show, so that they open at once. For a worker."""
        self.evaluation.labels, self.mistakes, self.confusion, self.fingerprint  # noqa: B018

    @property
    def has_conll(self) -> bool:
        """Whether `conll` has been asked for before."""
        return "conll" in vars(self)

    @property
    def is_gold(self) -> bool:
        return self.against == "gold"

    @cached_property
    def fingerprint(self) -> str:
        """Of what it was scored on: two that differ were scored on different data."""
        pairs = zip(self.ids, self.gold, strict=True)
        rows = sorted((doc_id, *span.key) for doc_id, spans in pairs for span in spans)
        # Classifiers and taggers have no contest.
        sorted_ = zip(self.ids, self.answers, strict=False)
        kinds = sorted((doc_id, answer.gold) for doc_id, answer in sorted_ if answer)
        data = (sorted(self.ids), rows, kinds, self.classes is None)
        return hashlib.sha256(repr(data).encode()).hexdigest()


def score(
    name: str,
    ids: Sequence[str],
    gold: Sequence[Sequence[Span]],
    pred: Sequence[Sequence[Span]],
    *,
    tokens: Sequence[Sequence[Range]] | None = None,
    part: str = "development",
    against: str = "gold",
    classes: Classification | None = None,
    answers: Sequence[Answer | None] = (),
) -> Scored:
    """Score predictions; the lists are by document, in the same order."""
    evaluation = evaluate(gold, pred, names=list(ids))
    sides = (tuple(ids), tokens, gold, pred, evaluation)
    return Scored(name, part, against, *sides, classes, answers)
