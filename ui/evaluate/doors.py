"""Doors: what a number was made from, so that it can be listed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication

from corpora.document import Range, Span
from tagger.evaluation import Kind, Pair, Scheme, Status, cell, kind_of
from ui.evaluate.scored import Scored
from ui.evaluate.words import kind_title, scheme_title, side_title, status_title


@dataclass(frozen=True, slots=True)
class Behind:
    """One entry behind a number: spans that belong together in one document.

    gold, pred: mostly one each; none on the side where one is alone, several where a span was
    split or merged. kind: of the mistake, or `right`. at: the document's place in what was scored.
    """

    doc_id: str
    gold: tuple[Span, ...]
    pred: tuple[Span, ...]
    kind: str
    at: int

    @property
    def start(self) -> int:
        return min(span.start for span in (*self.gold, *self.pred))

    @property
    def end(self) -> int:
        return max(span.end for span in (*self.gold, *self.pred))

    @property
    def place(self) -> Range:
        """What is selected in the document: gold, or what was predicted where gold has nothing."""
        spans = self.gold or self.pred
        return Range(min(span.start for span in spans), max(span.end for span in spans))


@runtime_checkable
class Door(Protocol):
    """Stands behind a number. What it lists is in the documents' order."""

    @property
    def scored(self) -> Scored: ...

    def behind(self) -> list[Behind]:
        """The spans that the number was made from."""

    def title(self) -> str:
        """What they are, in words, but for their number."""

    def about(self) -> str:
        """Whose they are, and by what rule they were paired."""


@dataclass(frozen=True, slots=True)
class ScoreDoor:
    """Behind a score: of one run and scheme, one label or all, one side or both.

    side: "gold" and "predicted" count by label as the by-label table does; "" counts pairs.
    statuses: empty stands for all.
    """

    scored: Scored
    scheme: Scheme
    statuses: tuple[Status, ...] = ()
    label: str = ""
    side: str = ""

    def behind(self) -> list[Behind]:
        pairs = self.scored.evaluation.pairs(self.scheme)
        return entries(self.scored, (pair for pair in pairs if self._counts(pair)))

    def _counts(self, pair: Pair) -> bool:
        if self.statuses and pair.status not in self.statuses:
            return False
        both = (pair.gold, pair.pred)
        sides = {"gold": (pair.gold,), "predicted": (pair.pred,)}.get(self.side, both)
        spans = [span for span in sides if span is not None]
        return any(not self.label or span.label == self.label for span in spans)

    def title(self) -> str:
        statuses = ", ".join(map(status_title, self.statuses))
        return _joined(self.label, side_title(self.side), statuses)

    def about(self) -> str:
        return _joined(self.scored.name, scheme_title(self.scheme))


@dataclass(frozen=True, slots=True)
class KindDoor:
    """Behind a kind of mistake; with no kind, behind all mistakes."""

    scored: Scored
    kind: Kind | None = None

    def behind(self) -> list[Behind]:
        ids = self.scored.ids
        return [
            Behind(ids[found.doc], found.gold, found.pred, found.kind, found.doc)
            for found in self.scored.mistakes
            if self.kind in (None, found.kind)
        ]

    def title(self) -> str:
        return kind_title(self.kind) if self.kind else ""

    def about(self) -> str:
        return _joined(self.scored.name, _tr("kinds of mistake"))


@dataclass(frozen=True, slots=True)
class CellDoor:
    """Behind a cell of the confusion matrix: labels, None where a span is alone."""

    scored: Scored
    gold: str | None
    pred: str | None

    def behind(self) -> list[Behind]:
        return entries(self.scored, cell(self.scored.evaluation, self.gold, self.pred))

    def title(self) -> str:
        if self.pred is None:
            return _joined(self.gold or "", status_title("missed"))
        if self.gold is None:
            return _joined(self.pred, status_title("spurious"))
        return f"{self.gold} → {self.pred}"

    def about(self) -> str:
        return _joined(self.scored.name, _tr("confusion, gold → predicted"))


def entries(scored: Scored, pairs: Iterable[Pair]) -> list[Behind]:
    """Pairs as a list shows them."""
    return [
        Behind(
            scored.ids[pair.doc],
            _alone(pair.gold),
            _alone(pair.pred),
            kind_of(pair.gold, pair.pred) or "right",
            pair.doc,
        )
        for pair in pairs
    ]


def _alone(span: Span | None) -> tuple[Span, ...]:
    return () if span is None else (span,)


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _tr(text: str) -> str:
    return QCoreApplication.translate("scores", text)
