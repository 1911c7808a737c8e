"""Do people agree? Coefficients over items (tokens, or documents) that several of them labelled.

`agreement_formulas` has the formulas and their sources. A figure that is not defined is None, and
`undefined` says why.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np

from tagger.evaluation import agreement_formulas as formulas
from tagger.evaluation.agreement_formulas import MISSING
from tagger.evaluation.columns import Ints
from tagger.evaluation.resampling import SEED, Floats, Interval, interval, resample

Answers = Sequence[str | None]  # one annotator's, to the items of one document
CELLS = 2**24  # of the table that intervals are drawn from

NOTHING = "there is nothing that {} labelled"
ONE_LABEL = "all answers are the same label, so that chance would agree as well"


@dataclass(frozen=True, eq=False, slots=True)
class Ratings:
    """What several annotators answered, document by document, rows that are alike counted.

    labels: alphabetical. rows: different answers to an item, shape (rows, annotators), numbers of
    labels, `MISSING` where one gave none. doc, row, count: how often a row occurs in a document.
    """

    labels: tuple[str, ...]
    rows: Ints
    doc: Ints
    row: Ints
    count: Ints
    documents: int

    @property
    def counts(self) -> Floats:
        """How often each row occurs in all documents."""
        summed = np.bincount(self.row, weights=self.count, minlength=len(self.rows))
        return summed.astype(np.float64)

    def of_label(self, label: str) -> "Ratings":
        """The same items, each labelled so or not: one label against the rest."""
        number = self.labels.index(label)
        rows = np.where(self.rows == MISSING, MISSING, (self.rows == number).astype(np.int64))
        return Ratings(("other", label), rows, self.doc, self.row, self.count, self.documents)

    def without(self, label: str) -> "Ratings":
        """Without the items to which everybody answered so."""
        if label not in self.labels:
            return self
        left = ~(self.rows == self.labels.index(label)).all(axis=1)
        kept = left[self.row]
        row = (np.cumsum(left) - 1)[self.row[kept]]
        return Ratings(
            self.labels, self.rows[left], self.doc[kept], row, self.count[kept], self.documents
        )


@dataclass(frozen=True, slots=True)
class Agreement:
    """The figures of some items. cohen: by the places of two annotators.

    items: how many had an answer. observed: the share of pairs of answers that are the same.
    """

    items: int
    observed: float | None
    cohen: dict[tuple[int, int], float | None]
    fleiss: float | None
    alpha: float | None
    undefined: dict[str, str]

    def to_dict(self, names: Sequence[str]) -> dict[str, Any]:
        """The figures by name; `cohen` is a list of {between, kappa}."""
        return {
            "items": self.items,
            "observed": self.observed,
            "cohen": [
                {"between": [names[one], names[other]], "kappa": value}
                for (one, other), value in self.cohen.items()
            ],
            "fleiss": self.fleiss,
            "alpha": self.alpha,
            "undefined": self.undefined,
        }


def rate(docs: Iterable[Sequence[Answers]], annotators: int) -> Ratings:
    """Count the answers. docs: for each document the answers of each annotator, in one order;
    None is no answer. Raises ValueError where annotators answered different numbers of items."""
    number: dict[tuple[str | None, ...], int] = {}
    cells: list[tuple[int, int, int]] = []
    documents = 0
    for doc in docs:
        if len(doc) != annotators:
            raise ValueError(f"{annotators} annotators, but answers of {len(doc)}")
        found = Counter(zip(*doc, strict=True))
        cells += [(documents, number.setdefault(row, len(number)), n) for row, n in found.items()]
        documents += 1
    labels = tuple(sorted({label for row in number for label in row if label is not None}))
    place: dict[str | None, int] = {label: at for at, label in enumerate(labels)}
    place[None] = MISSING
    rows = np.array([[place[label] for label in row] for row in number], dtype=np.int64)
    doc_, row_, count = np.array(cells, dtype=np.int64).reshape(-1, 3).T
    return Ratings(labels, rows.reshape(-1, annotators), doc_, row_, count, documents)


def agree(ratings: Ratings) -> Agreement:
    """All figures of these answers."""
    rows, counts = ratings.rows, ratings.counts
    pairs = list(combinations(range(rows.shape[1]), 2))
    cohen = {pair: _plain(formulas.cohen(rows, counts, *pair)) for pair in pairs}
    fleiss, alpha = _plain(formulas.fleiss(rows, counts)), _plain(formulas.alpha(rows, counts))
    empty = _why(rows, (rows != MISSING).all(axis=1), "all")
    reasons = {"fleiss": empty} if fleiss is None else {}
    if alpha is None:
        reasons["alpha"] = _why(rows, (rows != MISSING).sum(axis=1) > 1, "two")
    for one, other in (pair for pair in pairs if cohen[pair] is None):
        both = (rows[:, [one, other]] != MISSING).all(axis=1)
        reasons[f"cohen {one + 1} {other + 1}"] = _why(rows[:, [one, other]], both, "both")
    same = _plain(formulas.observed(rows, counts))
    if same is None:
        reasons["observed"] = NOTHING.format("two")
    answered = (rows != MISSING).any(axis=1)
    return Agreement(int(counts[answered].sum()), same, cohen, fleiss, alpha, reasons)


def by_label(ratings: Ratings, *, but: Sequence[str] = ()) -> dict[str, Agreement]:
    """The figures of each label against the rest."""
    return {name: agree(ratings.of_label(name)) for name in ratings.labels if name not in but}


def agreement_intervals(
    ratings: Ratings, *, level: float = 0.95, resamples: int = 1000, seed: int = SEED
) -> dict[str, Interval] | None:
    """Bootstrap intervals over documents of `fleiss` and `alpha`; None where the table of
    documents by rows is too large to draw from."""
    if ratings.documents * len(ratings.rows) > CELLS:
        return None
    totals = np.zeros((ratings.documents, len(ratings.rows)))
    totals[ratings.doc, ratings.row] = ratings.count

    def score(counts: Floats) -> Floats:
        rows = ratings.rows
        return np.stack((formulas.fleiss(rows, counts), formulas.alpha(rows, counts)), axis=-1)

    drawn = resample(totals, resamples, seed, score)
    return {
        name: interval(drawn[:, place], level, ratings.documents)
        for place, name in enumerate(("fleiss", "alpha"))
    }


def _plain(value: Floats) -> float | None:
    return None if np.isnan(value) else float(value)


def _why(rows: Ints, counted: "np.ndarray[Any, np.dtype[np.bool_]]", who: str) -> str:
    return ONE_LABEL if rows[counted].size else NOTHING.format(who)
