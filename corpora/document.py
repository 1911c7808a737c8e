"""Document, Span, Proposal: frozen values that every part of the program shares.

All offsets are half-open ranges `[start, end)` of Unicode code points of `Document.text`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, NamedTuple, get_args

State = Literal["open", "accepted", "reviewed"]
Part = Literal["train", "development", "test"]
STATES: tuple[State, ...] = get_args(State)
PARTS: tuple[Part, ...] = get_args(Part)


class Range(NamedTuple):
    """A half-open range: of code points (tokens) or of tokens (sentences)."""

    start: int
    end: int


class Span(NamedTuple):
    """A label on the code points `[start, end)`. `source` says from which proposal it came."""

    start: int
    end: int
    label: str
    source: str = ""
    score: float | None = None

    @property
    def key(self) -> tuple[int, int, str]:
        """What makes two spans the same annotation: range and label."""
        return (self.start, self.end, self.label)

    @property
    def full_key(self) -> tuple[int, int, str, str]:
        """What makes two proposals the same: range, label and source."""
        return self[:4]

    def overlaps(self, other: "Span | Range") -> bool:
        return self.start < other.end and other.start < self.end


class CategoryProposal(NamedTuple):
    """A category that a machine, named by `source`, suggests; `score` says how sure it is."""

    category: str
    source: str
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its tokens, sentences and labels.

    tokens: code-point ranges, in order, never white space, never overlapping.
    sentences: ranges of token indices, in order, together covering every token.
    spans: annotations (made or accepted by a person, or by a file's author), sorted by place.
    proposals: what machines suggest; `source` names the machine. category_proposals: likewise.
    state: None where the file does not say.
    """

    id: str
    text: str
    lang: str = "en"
    tokens: tuple[Range, ...] = ()
    sentences: tuple[Range, ...] = ()
    spans: tuple[Span, ...] = ()
    proposals: tuple[Span, ...] = ()
    category: str | None = None
    state: State | None = None
    part: Part | None = None
    meta: Mapping[str, Any] = field(default_factory=dict, hash=False)
    category_proposals: tuple[CategoryProposal, ...] = ()

    @property
    def words(self) -> list[str]:
        """The tokens' texts."""
        return [self.text[start:end] for start, end in self.tokens]

    @property
    def title(self) -> str:
        """The first line that is not blank, for lists."""
        for line in self.text.split("\n", 8):
            if line.strip():
                return " ".join(line.split())[:120]
        return self.id

    def sentence_words(self) -> Iterator[list[str]]:
        """The words of one sentence after another."""
        words = self.words
        for start, end in self.sentences:
            yield words[start:end]

    def replace(self, **changes: Any) -> "Document":
        """A copy with other values in some fields."""
        return replace(self, **changes)


def sort_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """In reading order; of spans that begin together, the longer (outer) one first."""
    return tuple(sorted(spans, key=reading_order))


def reading_order(span: Span) -> tuple[int, int, str, str]:
    """What spans are sorted by; of equal ones, by who proposes them."""
    return span[0], -span[1], span[2], span[3]


def sort_categories(proposed: Iterable[CategoryProposal]) -> tuple[CategoryProposal, ...]:
    """The surest first; those without a score last."""

    def place(one: CategoryProposal) -> tuple[bool, float, str, str]:
        return one.score is None, -(one.score or 0.0), one.category, one.source

    return tuple(sorted(proposed, key=place))
