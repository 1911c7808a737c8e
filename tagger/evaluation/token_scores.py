"""Scores by token: which label each token has, `O` where it has none."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpora.document import Range, Span
from corpora.tags import Flat, flatten
from tagger.evaluation.classification import Classification, classify
from tagger.evaluation.columns import Side, SpanError
from tagger.evaluation.result import Evaluation
from tagger.evaluation.scores import Average

OUTSIDE = "O"


@dataclass(frozen=True, eq=False, slots=True)
class TokenScores:
    """tokens: each token as an item, its label as its class, and `O` as one class more.

    left_out: how many spans no token could carry, because a longer one stands there or no token
    does.
    """

    tokens: Classification
    left_out: int

    @property
    def accuracy(self) -> float | None:
        return self.tokens.accuracy

    def averages(self) -> dict[str, Average]:
        """Micro and macro, with `O` counted as a class and without it."""
        return {
            "micro": self.tokens.micro((OUTSIDE,)),
            "macro": self.tokens.macro((OUTSIDE,)),
            "micro_with_O": self.tokens.micro(),
            "macro_with_O": self.tokens.macro(),
        }

    def to_dict(self) -> dict[str, object]:
        """Accuracy, averages, every label, the table of confusion (a row is gold)."""
        averages = {name: average.to_dict() for name, average in self.averages().items()}
        return self.tokens.to_dict() | averages | {"left_out": self.left_out}


def token_scores(
    evaluation: Evaluation, tokens: Sequence[Sequence[tuple[int, int]]]
) -> TokenScores:
    """Compare the label of each token on both sides.

    tokens: for each document its tokens' ranges of code points, in order. A token has the label of
    the span that it shares a character with; of spans that compete for a token the longest stands
    (`corpora.tags.flatten`), the others are left out, and counted. A label that is called `O`
    cannot be told from none here.
    """
    if len(tokens) != len(evaluation):
        raise SpanError(f"There are {len(evaluation)} documents, but tokens of {len(tokens)}.")
    rows = [[Range(*token) for token in row] for row in tokens]
    gold, gold_left = _side(evaluation.gold, rows, evaluation.label_names)
    pred, pred_left = _side(evaluation.pred, rows, evaluation.label_names)
    classes = (OUTSIDE, *(name for name in evaluation.label_names if name != OUTSIDE))
    return TokenScores(classify(gold, pred, classes), gold_left + pred_left)


def _side(side: Side, tokens: list[list[Range]], names: Sequence[str]) -> tuple[list[str], int]:
    """The labels of all tokens, document after document, and how many spans were left out."""
    labels = [names[number] for number in side.label.tolist()]
    spans = list(map(Span, side.start.tolist(), side.end.tolist(), labels))
    found: list[str] = []
    left_out = 0
    for row, (begin, end) in zip(tokens, pairwise(side.first.tolist()), strict=True):
        flat = flatten(row, spans[begin:end]) if begin < end else Flat((), (), ())
        tags = [OUTSIDE] * len(row)
        for first, last, label in flat.spans:
            tags[first:last] = [label] * (last - first)
        found += tags
        left_out += len(flat.dropped)
    return found, left_out
