"""Scores for classifiers: by class, averaged, curves, intervals, and the test of two of them."""

import math

import numpy as np
import pytest
from sklearn.metrics import precision_recall_fscore_support

from corpora.errors import UserError
from tagger.evaluation import (
    binary_curves,
    classifier_intervals,
    classify,
    compare_classifiers,
    precision_recall_curve,
    roc_curve,
)

GOLD = ["pos", "pos", "neg", "neg", "neg"]
PRED = ["pos", "neg", "neg", "neg", "pos"]


def test_every_class_has_its_row_even_one_that_does_not_occur():
    found = classify(GOLD, PRED, ["pos", "neg", "mixed"])
    assert found.accuracy == 3 / 5
    assert found.table.tolist() == [[1, 1, 0], [1, 2, 0], [0, 0, 0]]
    mixed = found.by_class["mixed"]
    assert (mixed.precision, mixed.recall, mixed.f1) == (None, None, None)
    assert found.by_class["pos"].f1 == 0.5


def test_micro_over_all_classes_is_the_accuracy_and_macro_the_mean_over_classes():
    found = classify(GOLD, PRED, ["pos", "neg"])
    assert found.micro().f1 == found.micro().precision == found.accuracy
    assert found.macro().f1 == pytest.approx((1 / 2 + 2 / 3) / 2)


def test_it_agrees_with_scikit_learn():
    rng = np.random.default_rng(3)
    gold, pred = (rng.choice(list("abc"), 200).tolist() for _ in range(2))
    found = classify(gold, pred, ["a", "b", "c"])
    for average, ours in (("micro", found.micro()), ("macro", found.macro())):
        theirs = precision_recall_fscore_support(gold, pred, average=average)
        assert (ours.precision, ours.recall, ours.f1) == pytest.approx(theirs[:3])


@pytest.mark.parametrize(
    ("gold", "pred", "sentence"),
    [
        (["pos"], [], "There are 1 gold classes, but 0 predicted ones."),
        (["pos", "POS"], ["pos", "pos"], "Item 2 has the gold class 'POS', which is not one of:"),
        (["pos"], [None], "Item 1 has the predicted class None"),
    ],
)
def test_what_cannot_be_compared_is_refused(gold, pred, sentence):
    with pytest.raises(UserError, match=sentence):
        classify(gold, pred, ["pos", "neg"])


def test_the_areas_are_what_their_definitions_say():
    rng = np.random.default_rng(5)
    positive = rng.random(300) < 0.4
    scores = np.round(rng.random(300) + positive * 0.3, 1)  # with ties
    # The ROC's: how often a positive item scores above a negative one, ties counting half.
    ahead = scores[positive][:, None] - scores[~positive][None, :]
    area = ((ahead > 0) + (ahead == 0) / 2).mean()
    assert roc_curve(positive, scores).area == pytest.approx(area)
    # The other's: at each threshold the precision, times what is gained in recall.
    area, before = 0.0, 0
    for threshold in sorted(set(scores.tolist()), reverse=True):
        hits = int((positive & (scores >= threshold)).sum())
        area += hits / (scores >= threshold).sum() * (hits - before) / positive.sum()
        before = hits
    assert precision_recall_curve(positive, scores).area == pytest.approx(area)


def test_the_curves_of_two_classes_need_the_score_of_one_of_them():
    gold, classes = ["pos", "neg", "pos"], ["neg", "pos"]
    found = binary_curves(gold, [{"pos": 0.9}, {"neg": 0.8}, {"neg": 0.7, "pos": 0.3}], classes)
    assert found.positive == "pos"
    assert found.scores == pytest.approx((0.9, 0.2, 0.3))
    assert (found.roc.area, found.precision_recall.area) == (1, 1)
    other = binary_curves(gold, [{"pos": 0.9}] * 3, classes, positive="neg")
    assert other.to_dict()["positive"] == "neg"
    assert other.roc.area == 0.5


@pytest.mark.parametrize(
    ("scores", "classes", "positive", "sentence"),
    [
        ([{"pos": 1}, {}], ["neg", "pos"], "", "does not say how likely pos is"),
        ([{"pos": 1}, {"pos": 0}], ["neg", "other", "pos"], "", "need two classes"),
        ([{"pos": 1}, {"pos": 0}], ["neg", "pos"], "yes", "There is no class 'yes'"),
    ],
)
def test_there_are_no_curves_without_two_classes_and_their_scores(
    scores, classes, positive, sentence
):
    with pytest.raises(UserError, match=sentence):
        binary_curves(["pos", "neg"], scores, classes, positive=positive)


def test_a_curve_goes_from_nothing_to_everything():
    curve = roc_curve([True, False, True], [0.9, 0.5, 0.5])
    assert curve.x.tolist() == [0, 0, 1]
    assert curve.y.tolist() == [0, 0.5, 1]
    assert curve.threshold.tolist() == [math.inf, 0.9, 0.5]
    assert curve.to_dict()["threshold"] == [None, 0.9, 0.5]
    found = precision_recall_curve([True, False, True], [0.9, 0.5, 0.5]).to_dict()
    assert found["y"] == [None, 1, pytest.approx(2 / 3)]


@pytest.mark.parametrize("curve", [roc_curve, precision_recall_curve])
def test_a_curve_needs_items_of_the_kind_it_is_about(curve):
    with pytest.raises(UserError, match="needs positive"):
        curve([False, False], [0.1, 0.2])
    with pytest.raises(UserError, match="needs positive"):
        curve([], [])
    with pytest.raises(UserError, match="not a finite number"):
        curve([True, False], [0.1, math.nan])


def test_intervals_hold_the_scores():
    rng = np.random.default_rng(7)
    gold = rng.choice(["pos", "neg"], 200).tolist()
    pred = [name if rng.random() < 0.8 else "neg" for name in gold]
    found = classifier_intervals(gold, pred, ["pos", "neg", "mixed"])
    scores = classify(gold, pred, ["pos", "neg", "mixed"])
    assert found["accuracy"].low < scores.accuracy < found["accuracy"].high
    assert found["macro F1"].low < scores.macro().f1 < found["macro F1"].high
    assert found["F1 of pos"].low < scores.by_class["pos"].f1 < found["F1 of pos"].high
    assert found["F1 of mixed"].low is None


def test_two_classifiers_are_compared_on_the_same_documents():
    gold = ["pos", "neg"] * 50
    half = ["pos"] * 100
    found = compare_classifiers(gold, half, gold, ["pos", "neg"])
    assert (found.first, found.second) == (0.5, 1)
    assert found.verdict == "second is better"
    assert compare_classifiers(gold, half, half, ["pos", "neg"], by="macro F1").p == 1
    with pytest.raises(UserError, match="compared by accuracy"):
        compare_classifiers(gold, half, gold, ["pos", "neg"], by="luck")
