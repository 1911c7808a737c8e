"""How far the runs' F1 can be trusted, and whether two runs differ. Slow: for a worker."""

from collections.abc import Sequence
from typing import NamedTuple

from tagger.evaluation import (
    SCHEMES,
    Comparison,
    Evaluation,
    Interval,
    Scheme,
    compare,
    evaluate,
    intervals,
)
from ui.evaluate.scored import Scored

CONTEST: Scheme = "strict"  # the scheme in which runs are compared


class Trust(NamedTuple):
    """What the table of runs adds to F1, by run; what is still being worked out is not there.

    bands: a 95 % interval for each scheme. baseline: whom the others are compared with; None where
    nobody is. contests: with the baseline, of the runs that were scored on the same data.
    """

    bands: dict[Scored, dict[Scheme, Interval]]
    baseline: Scored | None
    contests: dict[Scored, Comparison]


class Trusts:
    """Finds out, and remembers what was found: a tick costs no more than what is new in it."""

    def __init__(self) -> None:
        self._bands: dict[Scored, dict[Scheme, Interval]] = {}
        self._contests: dict[tuple[Scored, Scored], Comparison] = {}

    def find(self, found: Sequence[Scored], baseline: Scored | None) -> Trust:
        """Intervals of all these runs, and those that compare with the baseline against it."""
        for scored in found:
            if scored not in self._bands:
                self._bands[scored] = _bands(scored)
            if baseline is not None and compares(baseline, scored):
                self._contest(baseline, scored)
        return self.known(found, baseline)

    def known(self, found: Sequence[Scored], baseline: Scored | None) -> Trust:
        """As much of it as was found before; this is quick."""
        bands = {scored: self._bands[scored] for scored in found if scored in self._bands}
        contests = {
            scored: self._contests[baseline, scored]
            for scored in found
            if baseline is not None and (baseline, scored) in self._contests
        }
        return Trust(bands, baseline, contests)

    def _contest(self, first: Scored, second: Scored) -> None:
        if (first, second) not in self._contests:
            other = _in_order(second, first.ids)
            self._contests[first, second] = compare(first.evaluation, other, CONTEST)


def compares(first: Scored, second: Scored) -> bool:
    """Whether two different runs were scored on the same documents and gold spans."""
    return first is not second and first.fingerprint == second.fingerprint


def _bands(scored: Scored) -> dict[Scheme, Interval]:
    return {scheme: intervals(scored.evaluation, scheme)[None] for scheme in SCHEMES}


def _in_order(scored: Scored, ids: Sequence[str]) -> Evaluation:
    """The evaluation with its documents in this order: the test pairs them by place."""
    if scored.ids == tuple(ids):
        return scored.evaluation
    place = {doc_id: at for at, doc_id in enumerate(scored.ids)}
    gold = [scored.gold[place[doc_id]] for doc_id in ids]
    return evaluate(gold, [scored.pred[place[doc_id]] for doc_id in ids])
