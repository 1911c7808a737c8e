"""What is to become of occurrences, and what that comes to at a place of a document."""

from abc import ABC, abstractmethod
from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal, NamedTuple

from corpora.document import Document, Range, Span
from corpora.edits import visible_proposals
from corpora.errors import UserError

What = Literal["label", "relabel", "remove"]
# Nothing is in the way; an annotation with other borders or another label is; it is so already.
Kind = Literal["free", "conflict", "already"]


class Aim(NamedTuple):
    """What is to become of the occurrences.

    label: the one to give, or to remove. old: the one to relabel. None stands for any label.
    """

    what: What
    label: str | None
    old: str | None = None

    def check(self) -> "Aim":
        """Itself. Raises UserError where it says nothing that can be done."""
        if self.what != "remove" and self.label is None:
            raise UserError("Say which label the occurrences shall have.")
        if self.what == "relabel" and self.label == self.old:
            raise UserError(f"Relabelling {self.old!r} as {self.label!r} changes nothing.")
        return self


Verdict = tuple[Kind, tuple[Span, ...]]


def judge(doc: Document, aim: Aim) -> "Judge":
    """What says of a place what the aim comes to there."""
    return (_ForLabel if aim.what == "label" else _ForOld)(doc, aim)


class Judge(ABC):
    """Says what an aim comes to at a place of a document; None where it is not about it."""

    def __init__(self, doc: Document, aim: Aim) -> None:
        self._aim = aim
        self._spans = _Spans(doc.spans)
        self._doc = doc
        self._proposals: dict[Range, list[Span]] | None = None

    @abstractmethod
    def __call__(self, place: Range) -> Verdict | None: ...

    def _proposed(self, place: Range) -> list[Span]:
        """The visible proposals on just this place."""
        if self._proposals is None:
            self._proposals = {}
            for span in visible_proposals(self._doc):
                self._proposals.setdefault(Range(span.start, span.end), []).append(span)
        return self._proposals.get(place, [])


class _ForLabel(Judge):
    def __call__(self, place: Range) -> Verdict | None:
        there = self._spans.over(place)
        same = [s for s in there if s.key == (*place, self._aim.label)]
        if same or there:
            return ("already", tuple(same)) if same else ("conflict", tuple(there))
        accepted = (s for s in self._proposed(place) if s.label == self._aim.label)
        return "free", tuple(accepted)


class _ForOld(Judge):
    """For relabelling and removing."""

    def __call__(self, place: Range) -> Verdict | None:
        there = [s for s in self._spans.over(place) if self._is_old(s)]
        exact = [s for s in there if (s.start, s.end) == place]
        exact = exact or [s for s in self._proposed(place) if self._is_old(s)]
        if exact:
            return "free", tuple(exact)
        return ("conflict", tuple(there)) if there else None

    def _is_old(self, span: Span) -> bool:
        aim = self._aim
        if aim.what == "remove":
            return aim.label in (None, span.label)
        return aim.old in (None, span.label) and span.label != aim.label


class _Spans:
    """Sorted annotations that can be asked which of them touch a place."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]
        self._longest = max((span.end - span.start for span in spans), default=0)

    def over(self, place: Range) -> list[Span]:
        first = bisect_left(self._starts, place.start - self._longest)
        last = bisect_left(self._starts, place.end)
        return [span for span in self._spans[first:last] if span.end > place.start]
