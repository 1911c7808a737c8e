"""Whether a confidence means what it says."""

import pytest

from corpora.document import Span
from corpora.errors import UserError
from tagger.evaluation import evaluate, precision_at, reliability, span_confidences


def test_the_curve_and_the_expected_error():
    found = reliability([0.9, 0.9, 0.8, 0.3, 0.3], [True, True, False, True, False], bins=2)
    low, high = found.bins
    assert (low.count, low.confidence, low.correct) == (2, 0.3, 0.5)
    assert high.count == 3
    assert high.correct == pytest.approx(2 / 3)
    # Weighted by how many predictions a bin has: |.3 - .5| * 2/5 + |2.6/3 - 2/3| * 3/5.
    assert found.error == pytest.approx(0.2 * 0.4 + 0.2 * 0.6)


def test_certainty_lies_in_the_last_bin_and_its_opposite_in_the_first():
    counts = [row.count for row in reliability([0.0, 1.0, 1.0], [False, True, True]).bins]
    assert counts == [1, 0, 0, 0, 0, 0, 0, 0, 0, 2]


def test_a_border_belongs_to_the_bin_below_it():
    borders = [at / 10 for at in range(1, 11)]
    assert [row.count for row in reliability(borders, [True] * 10).bins] == [1] * 10


def test_an_empty_bin_has_no_share_and_nothing_has_no_error():
    found = reliability([], [], bins=1)
    assert (found.bins[0].correct, found.error) == (None, None)
    assert found.to_dict()["expected_calibration_error"] is None


def test_precision_at_a_chosen_confidence():
    kept = precision_at(0.8, [0.9, 0.8, 0.7], [True, False, True])
    assert (kept.kept, kept.total, kept.precision) == (2, 3, 0.5)
    assert kept.to_dict()["precision"] == 0.5
    assert precision_at(1.0, [0.9], [True]).precision is None


def test_confidences_are_the_scores_of_predicted_spans():
    pred = [[Span(0, 2, "A", "run", 0.9), Span(5, 7, "A", "run", 0.4)]]
    evaluation = evaluate([[Span(0, 2, "A")]], pred)
    assert span_confidences(evaluation) == ([0.9, 0.4], [True, False])


def test_what_cannot_be_calibrated_is_refused():
    with pytest.raises(UserError, match="has no score"):
        span_confidences(evaluate([[]], [[Span(0, 2, "A")]]))
    with pytest.raises(UserError, match="between 0 and 1"):
        reliability([1.5], [True])
    with pytest.raises(UserError, match="1 confidences for 0 predictions"):
        precision_at(0.5, [0.5], [])
