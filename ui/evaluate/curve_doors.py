"""Doors behind the points of curves, and behind the figures of a classifier."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from corpora.document import Span
from ui.evaluate.doors import Behind, entries
from ui.evaluate.scored import Answer, Scored
from ui.phrases import filled, score


@dataclass(frozen=True, slots=True)
class BinDoor:
    """Behind a point of the reliability curve: predictions whose confidence lies in (low, high],
    from 0 on in [low, high]."""

    scored: Scored
    low: float
    high: float

    def behind(self) -> list[Behind]:
        return [entry for entry in predictions(self.scored) if self._holds(_sure(entry))]

    def _holds(self, sure: float | None) -> bool:
        return sure is not None and (self.low < sure <= self.high or sure == self.low == 0)

    def title(self) -> str:
        text = _tr("confidence %1 to %2")
        return filled(text, score(self.low), score(self.high))

    def about(self) -> str:
        return f"{self.scored.name} · {_tr('how sure, how right')}"


@dataclass(frozen=True, slots=True)
class SureDoor:
    """Behind the precision at a chosen confidence: predictions at least so sure."""

    scored: Scored
    threshold: float

    def behind(self) -> list[Behind]:
        return [e for e in predictions(self.scored) if (_sure(e) or 0.0) >= self.threshold]

    def title(self) -> str:
        return _tr("confidence from %1 on").replace("%1", score(self.threshold))

    def about(self) -> str:
        return f"{self.scored.name} · {_tr('precision at a chosen confidence')}"


@dataclass(frozen=True, slots=True)
class TakenDoor:
    """Behind a point of a ROC or precision-recall curve: the documents that count as positive.

    likely: by answer how likely the positive class is.
    """

    scored: Scored
    positive: str
    threshold: float
    likely: tuple[float, ...]

    def behind(self) -> list[Behind]:
        """Right are those that have the class in the gold."""
        rows = zip(_answers(self.scored), self.likely, strict=True)
        return [
            _entry(self.scored, at, answer.gold, self.positive, sure)
            for (at, answer), sure in rows
            if sure >= self.threshold
        ]

    def title(self) -> str:
        text = _tr("%1 from %2 on")
        return filled(text, self.positive, score(self.threshold))

    def about(self) -> str:
        return f"{self.scored.name} · {_tr('taken for %1').replace('%1', self.positive)}"


@dataclass(frozen=True, slots=True)
class ClassDoor:
    """Behind a figure of a classifier: documents by their category and by the one they were given,
    None for any; either: one of the two is enough; right: those alone that were sorted rightly."""

    scored: Scored
    gold: str | None = None
    pred: str | None = None
    either: bool = False
    right: bool = False

    def behind(self) -> list[Behind]:
        return [
            _answered(self.scored, at, answer)
            for at, answer in _answers(self.scored)
            if self._holds(answer)
        ]

    def _holds(self, answer: Answer) -> bool:
        if self.right and answer.gold != answer.pred:
            return False
        gold, pred = self.gold in (None, answer.gold), self.pred in (None, answer.pred)
        return (gold or pred) if self.either else (gold and pred)

    def title(self) -> str:
        if self.gold is None and self.pred is None:
            return _tr("right") if self.right else ""
        if self.either:
            return _tr("gold or predicted %1").replace("%1", self.gold or "")
        if self.gold is None:
            return _tr("predicted %1").replace("%1", self.pred or "")
        return f"{self.gold} → {self.pred}" if self.pred else f"{_tr('gold')} {self.gold}"

    def about(self) -> str:
        return f"{self.scored.name} · {_tr('categories, gold → predicted')}"


def predictions(scored: Scored) -> list[Behind]:
    """What a run predicted: spans, paired as strict pairs them, or categories of documents."""
    if scored.classes is not None:
        return [_answered(scored, at, answer) for at, answer in _answers(scored)]
    return entries(scored, (pair for pair in scored.evaluation.pairs("strict") if pair.pred))


def _answers(scored: Scored) -> Iterator[tuple[int, Answer]]:
    """Documents that have a category: their place, and what was said of them."""
    return ((at, answer) for at, answer in enumerate(scored.answers) if answer is not None)


def _answered(scored: Scored, at: int, answer: Answer) -> Behind:
    return _entry(scored, at, answer.gold, answer.pred, answer.likely.get(answer.pred))


def _entry(scored: Scored, at: int, gold: str, pred: str, sure: float | None) -> Behind:
    """A whole document, which has no range: it is listed from its beginning."""
    kind = "right" if gold == pred else "wrong category"
    sides = (Span(0, 0, gold),), (Span(0, 0, pred, "", sure),)
    return Behind(scored.ids[at], *sides, kind, at)


def _sure(entry: Behind) -> float | None:
    return entry.pred[0].score


def _tr(text: str) -> str:
    return QCoreApplication.translate("scores", text)
