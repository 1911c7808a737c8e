"""What was scored, as the tables and lists of the workspace read it: gold, predictions, doors."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from corpora.document import Range, Span
from corpora.errors import UserError
from tagger.evaluation import Classification, Evaluation, Pair, Scheme, Status, evaluate
from tagger.evaluation.conll import ConllTable, conll_table


class Conll(NamedTuple):
    """The CoNLL table, or the reason why there is none."""

    table: ConllTable | None
    reason: str = ""


@dataclass(frozen=True, eq=False)
class Scored:
    """One run's predictions on one part, beside what they are scored against.

    against: "gold", or the machines with whose proposals this is agreement. ids, tokens, gold,
    pred: of the documents, in the same order. classes: of a classifier, how its categories do.
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

    @cached_property
    def conll(self) -> Conll:
        """Slow when first asked: seqeval is loaded."""
        try:
            table = conll_table(self.gold, self.pred, tokens=self.tokens, names=list(self.ids))
        except UserError as error:  # spans that overlap
            return Conll(None, str(error))
        return Conll(table)

    @property
    def is_gold(self) -> bool:
        return self.against == "gold"

    @cached_property
    def fingerprint(self) -> str:
        """Of what it was scored on: two that differ were scored on different data."""
        pairs = zip(self.ids, self.gold, strict=True)
        rows = sorted((doc_id, *span.key) for doc_id, spans in pairs for span in spans)
        # How often each category is gold: classifiers and taggers have no contest.
        kind = self.classes and (self.classes.classes, self.classes.table.sum(1).tolist())
        return hashlib.sha256(repr((sorted(self.ids), rows, kind)).encode()).hexdigest()


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
) -> Scored:
    """Score predictions; the lists are by document, in the same order."""
    evaluation = evaluate(gold, pred, names=list(ids))
    return Scored(name, part, against, tuple(ids), tokens, gold, pred, evaluation, classes)


@dataclass(frozen=True, slots=True)
class Door:
    """The spans behind a number: of one run and scheme, one label or all, one side or both.

    side: "gold" and "predicted" count by label as the by-label table does; "" counts pairs.
    statuses: empty stands for all.
    """

    scored: Scored
    scheme: Scheme
    statuses: tuple[Status, ...] = ()
    label: str = ""
    side: str = ""


@dataclass(frozen=True, slots=True)
class Behind:
    """One entry behind a number: the spans in their document."""

    doc_id: str
    gold: Span | None
    pred: Span | None
    status: Status

    @property
    def start(self) -> int:
        return min(span.start for span in (self.gold, self.pred) if span)

    @property
    def end(self) -> int:
        return max(span.end for span in (self.gold, self.pred) if span)


def behind(door: Door) -> list[Behind]:
    """What a door opens on, in the documents' order."""
    ids = door.scored.ids
    pairs = door.scored.evaluation.pairs(door.scheme)
    return [Behind(ids[p.doc], p.gold, p.pred, p.status) for p in pairs if _counts(door, p)]


def _counts(door: Door, pair: Pair) -> bool:
    if door.statuses and pair.status not in door.statuses:
        return False
    sides = {"gold": (pair.gold,), "predicted": (pair.pred,)}.get(door.side, (pair.gold, pair.pred))
    spans = [span for span in sides if span is not None]
    return any(not door.label or span.label == door.label for span in spans)


def kind(entry: Behind) -> str:
    """What kind of pair or mistake it is, in English: the key of the words shown."""
    gold, pred = entry.gold, entry.pred
    if gold is None or pred is None:
        return "missed" if pred is None else "spurious"
    same_range = (gold.start, gold.end) == (pred.start, pred.end)
    if gold.label != pred.label:
        return "label" if same_range else "label and boundary"
    return "right" if same_range else _boundary(gold, pred)


def _boundary(gold: Span, pred: Span) -> str:
    left, right = pred.start - gold.start, pred.end - gold.end
    if left and right:
        inside = left > 0 > right
        outside = left < 0 < right
        return "too short" if inside else "too long" if outside else "shifted"
    if left:
        return "too short at the left" if left > 0 else "too long at the left"
    return "too short at the right" if right < 0 else "too long at the right"
