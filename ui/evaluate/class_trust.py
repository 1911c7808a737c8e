"""How far a classifier's figures can be trusted, and whether two differ. Slow: for a worker."""

from collections.abc import Sequence
from typing import NamedTuple

from tagger.evaluation import Comparison, Interval, classifier_intervals, compare_classifiers
from tagger.evaluation.classifier_scores import ACCURACY, MACRO
from ui.evaluate.scored import Answer, Scored
from ui.evaluate.trust import compares

Contests = dict[str, Comparison]  # by ACCURACY and MACRO


class ClassTrust(NamedTuple):
    """bands: intervals by run, then by figure: ACCURACY, MACRO, `F1 of NAME`. contests: with the
    baseline, of the runs that were scored on the same data; what is not worked out is not there."""

    bands: dict[Scored, dict[str, Interval]]
    contests: dict[Scored, Contests]


NOTHING = ClassTrust({}, {})


def find_class_trust(found: Sequence[Scored], baseline: Scored | None) -> ClassTrust:
    """Intervals of these classifiers, and those that compare with the baseline against it."""
    bands = {scored: _bands(scored) for scored in found}
    if baseline is None:
        return ClassTrust(bands, {})
    rivals = [scored for scored in found if compares(baseline, scored)]
    return ClassTrust(bands, {scored: _contests(baseline, scored) for scored in rivals})


def _bands(scored: Scored) -> dict[str, Interval]:
    answers = [answer for answer in scored.answers if answer is not None]
    gold, pred = [answer.gold for answer in answers], [answer.pred for answer in answers]
    return classifier_intervals(gold, pred, _classes(scored))


def _contests(first: Scored, second: Scored) -> Contests:
    one, two = _by_id(first), _by_id(second)
    ids = sorted(one)
    gold = [one[doc_id].gold for doc_id in ids]
    before, after = ([side[doc_id].pred for doc_id in ids] for side in (one, two))
    classes = sorted({*_classes(first), *_classes(second)})
    return {
        by: compare_classifiers(gold, before, after, classes, by=by) for by in (ACCURACY, MACRO)
    }


def _by_id(scored: Scored) -> dict[str, Answer]:
    rows = zip(scored.ids, scored.answers, strict=True)
    return {doc_id: answer for doc_id, answer in rows if answer is not None}


def _classes(scored: Scored) -> Sequence[str]:
    return scored.classes.classes if scored.classes else ()
