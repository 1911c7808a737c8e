"""Whether two runs on the same documents differ: a paired approximate randomisation test.

Sources: Noreen (1989), Computer-intensive methods for testing hypotheses, for p = (k + 1)/(R + 1);
Yeh (2000), More accurate tests for the statistical significance of result differences.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tagger.evaluation.columns import SpanError
from tagger.evaluation.resampling import (
    BATCH,
    SEED,
    Floats,
    Interval,
    Scorer,
    document_totals,
    interval,
    label_f1,
    resample,
)
from tagger.evaluation.result import Evaluation
from tagger.evaluation.schemes import Scheme

DRAWN = 2000  # corpora for the interval of the difference


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two runs on the same documents; the difference is the second score less the first.

    p: how often a difference as large would come by exchanging their answers at random, document
    by document; two-sided. interval: of the difference.
    """

    first: float | None
    second: float | None
    p: float | None
    interval: Interval
    alpha: float = 0.05

    @property
    def difference(self) -> float | None:
        if self.first is None or self.second is None:
            return None
        return self.second - self.first

    @property
    def verdict(self) -> str:
        """`first is better`, `second is better`, or `no difference shown`."""
        if self.p is None or self.difference is None or self.p >= self.alpha:
            return "no difference shown"
        return "second is better" if self.difference > 0 else "first is better"

    def to_dict(self) -> dict[str, object]:
        """Scores, difference, p, interval and verdict by name."""
        return {
            "first": self.first,
            "second": self.second,
            "difference": self.difference,
            "p": self.p,
            "interval": self.interval.to_dict(),
            "verdict": self.verdict,
        }


def compare(
    first: Evaluation,
    second: Evaluation,
    scheme: Scheme,
    *,
    level: float = 0.95,
    resamples: int = 9999,
    seed: int = SEED,
) -> Comparison:
    """Whether two runs that were scored on the same gold differ in F1 over all labels.

    Raises SpanError where the gold differs. `exchange_test` says how p is found.
    """
    if not same_gold(first, second):
        raise SpanError("The two runs were scored on different gold spans: they have no contest.")
    one, two = (document_totals(run, scheme)[:, :4] for run in (first, second))
    return compare_totals(one, two, label_f1, level=level, resamples=resamples, seed=seed)


def compare_totals(
    one: Floats, two: Floats, score: Scorer, *, level: float, resamples: int, seed: int
) -> Comparison:
    """The same for any score (the first that `score` gives) of totals by document."""
    width = one.shape[1]

    def difference(totals: Floats) -> Floats:
        return score(totals[..., width:])[..., :1] - score(totals[..., :width])[..., :1]

    scores = [float(score(totals.sum(axis=0))[0]) for totals in (one, two)]
    first, second = (None if np.isnan(value) else value for value in scores)
    drawn = resample(np.hstack((one, two)), DRAWN, seed, difference)
    defined = len(one) > 0 and first is not None and second is not None
    return Comparison(
        first,
        second,
        exchange_test(one, two, score, resamples=resamples, seed=seed) if defined else None,
        interval(drawn[:, 0], level, len(one)),
        1 - level,
    )


def exchange_test(one: Floats, two: Floats, score: Scorer, *, resamples: int, seed: int) -> float:
    """Two-sided p: scipy's paired permutation test on totals by document.

    Each document's answers are exchanged between the runs, or not, at random; p = (k + 1)/(R + 1)
    where k of the R random exchanges differ as much as the runs do. Where there are no more than R
    ways to exchange, each is tried once, and p is the share of those. Documents whose totals are
    the same in both runs make no difference and are not drawn.
    """
    from scipy.stats import permutation_test

    differ = (one != two).any(axis=1)
    docs, base = int(differ.sum()), one[~differ].sum(axis=0)
    if docs < 2:  # exchanging one document turns the difference round, and leaves its size
        return 1.0
    stack = np.concatenate((one[differ], two[differ]))

    def statistic(first: NDArray[np.int64], second: NDArray[np.int64], axis: int) -> Floats:
        sums = (base + stack[rows].sum(axis=axis - 1) for rows in (first, second))
        before, after = (score(total)[..., 0] for total in sums)
        # An exchange that leaves a score undefined speaks for chance.
        return np.nan_to_num(np.abs(after - before), nan=np.inf)

    result = permutation_test(
        (np.arange(docs), docs + np.arange(docs)),
        statistic,
        permutation_type="samples",
        alternative="greater",
        vectorized=True,
        n_resamples=resamples,
        batch=max(1, BATCH // (4 * docs)),
        axis=-1,
        random_state=np.random.default_rng(seed),
    )
    return float(result.pvalue)


def same_gold(first: Evaluation, second: Evaluation) -> bool:
    """Whether both have the same gold spans in the same documents, in any order."""
    return _gold_rows(first) == _gold_rows(second)


def _gold_rows(run: Evaluation) -> tuple[int, list[tuple[int, int, int, str]]]:
    side = run.gold
    labels = [run.label_names[number] for number in side.label.tolist()]
    columns = (side.doc.tolist(), side.start.tolist(), side.end.tolist(), labels)
    return len(run), sorted(zip(*columns, strict=True))
