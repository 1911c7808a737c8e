"""How far a score can be trusted, and whether two runs differ."""

import random
from itertools import product

import numpy as np
import pytest
from scipy.stats import bootstrap

from corpora.document import Span
from tagger.evaluation import SpanError, compare, evaluate, intervals, same_gold
from tagger.evaluation.resampling import document_totals, label_f1


def corpus(documents, right, seed=0):
    """Gold spans, and predictions of which about so many are right."""
    draw = random.Random(seed)
    gold, pred = [], []
    for _ in range(documents):
        spans = [Span(10 * at, 10 * at + 4, draw.choice("AB")) for at in range(5)]
        gold.append(spans)
        pred.append([span for span in spans if draw.random() < right])
    return gold, pred


def test_an_interval_holds_the_score_and_narrows_with_more_documents():
    few, many = (evaluate(*corpus(documents, 0.7)) for documents in (40, 1000))
    widths = []
    for evaluation in (few, many):
        found = intervals(evaluation, "strict")
        assert list(found) == [None, "A", "B"]
        assert found[None].low < evaluation.schemes["strict"].f1 < found[None].high
        label = evaluation.labels["A"]["strict"].f1
        assert found["A"].low < label < found["A"].high
        widths.append(found[None].high - found[None].low)
    assert widths[1] < widths[0] / 3


def test_the_same_seed_gives_the_same_interval():
    evaluation = evaluate(*corpus(50, 0.7))
    assert intervals(evaluation, "type") == intervals(evaluation, "type")
    assert intervals(evaluation, "type", seed=1) != intervals(evaluation, "type")


def test_the_order_of_documents_makes_no_difference_to_an_interval():
    gold, pred = corpus(20, 0.7)
    turned = evaluate(gold[::-1], pred[::-1])
    assert intervals(turned, "strict") == intervals(evaluate(gold, pred), "strict")


def test_intervals_agree_with_scipys_bootstrap():
    evaluation = evaluate(*corpus(200, 0.7))
    totals = document_totals(evaluation, "strict")[:, :4]
    theirs = bootstrap(
        (np.arange(len(totals)),),
        lambda rows, axis: label_f1(totals[rows].sum(axis=axis - 1))[..., 0],
        method="percentile",
        n_resamples=4000,
        random_state=np.random.default_rng(0),
    ).confidence_interval
    ours = intervals(evaluation, "strict", resamples=4000)[None]
    assert (ours.low, ours.high) == pytest.approx((theirs.low, theirs.high), abs=0.003)


def test_few_documents_are_said_to_be_few():
    assert intervals(evaluate(*corpus(5, 0.7)), "strict")[None].warning.startswith("Only 5 doc")
    assert intervals(evaluate(*corpus(50, 0.7)), "strict")[None].warning == ""


def test_an_undefined_score_has_no_interval():
    found = intervals(evaluate([[]] * 40, [[]] * 40), "strict")[None]
    assert (found.low, found.high) == (None, None)
    assert intervals(evaluate([], []), "strict")[None].low is None


def test_two_runs_that_differ_are_told_apart():
    gold, good = corpus(100, 0.9)
    _, bad = corpus(100, 0.6)
    found = compare(evaluate(gold, bad), evaluate(gold, good), "strict")
    assert found.verdict == "second is better"
    assert found.p == 1 / 10_000
    assert found.interval.low > 0
    back = compare(evaluate(gold, good), evaluate(gold, bad), "strict")
    assert back.verdict == "first is better"
    assert back.difference == -found.difference


def test_two_runs_that_are_alike_are_not():
    gold, one = corpus(100, 0.8, seed=1)
    rng = random.Random(2)
    two = [[span for span in spans if rng.random() < 0.8] for spans in gold]
    found = compare(evaluate(gold, one), evaluate(gold, two), "strict")
    assert found.p > 0.05
    assert found.verdict == "no difference shown"
    assert found.interval.low < 0 < found.interval.high


def test_a_run_does_not_differ_from_itself():
    run = evaluate(*corpus(40, 0.8))
    found = compare(run, run, "partial")
    assert (found.difference, found.p) == (0, 1)


def test_on_few_documents_every_exchange_is_tried():
    gold, pred = [[("A", 0, 2)]] * 3, [[("A", 0, 2)]] * 3
    found = compare(evaluate(gold, [[], [], []]), evaluate(gold, pred), "strict")
    # Of the 8 ways to exchange 3 documents, 2 differ as much: all of them exchanged, and none.
    assert found.p == 2 / 8
    assert found.verdict == "no difference shown"
    assert found.to_dict()["interval"]["warning"]


def test_p_is_the_share_of_exchanges_that_differ_as_much():
    # Nine documents, four of them the same in both runs: all exchanges of all of them, by hand.
    gold, one = corpus(9, 0.6, seed=3)
    _, two = corpus(9, 0.8, seed=4)
    two[:4] = one[:4]
    found = compare(evaluate(gold, one), evaluate(gold, two), "strict")

    def difference(exchanged):
        pairs = [pair[::-1] if turn else pair for turn, pair in zip(exchanged, runs, strict=True)]
        scores = [
            evaluate(gold, list(run)).schemes["strict"].f1 for run in zip(*pairs, strict=True)
        ]
        return scores[1] - scores[0]

    runs = list(zip(one, two, strict=True))
    there_is = difference([False] * 9)
    assert found.difference == pytest.approx(there_is)
    all_of_them = [abs(difference(turns)) for turns in product((False, True), repeat=9)]
    as_large = sum(one >= abs(there_is) - 1e-12 for one in all_of_them)
    assert found.p == as_large / 2**9


def test_p_counts_the_difference_that_there_is_among_the_random_ones():
    gold, one = corpus(40, 0.6, seed=3)
    _, two = corpus(40, 0.7, seed=4)
    runs = evaluate(gold, one), evaluate(gold, two)
    found = compare(*runs, "strict", resamples=99)
    # (k + 1) / (R + 1): a whole number of hundredths, and never 0.
    assert found.p * 100 == pytest.approx(round(found.p * 100))
    assert found.p >= 1 / 100
    assert found == compare(*runs, "strict", resamples=99)
    assert compare(*runs, "strict", resamples=99, seed=1).interval != found.interval
    assert compare(*runs[::-1], "strict").p == compare(*runs, "strict").p


def test_where_nothing_differs_but_noise_p_is_small_as_rarely_as_it_says():
    small = 0
    for seed in range(200):
        gold, one = corpus(20, 0.7, seed=2 * seed)
        _, two = corpus(20, 0.7, seed=2 * seed)
        rng = random.Random(seed)
        for at, spans in enumerate(gold):
            two[at] = [span for span in spans if rng.random() < 0.7]
        small += compare(evaluate(gold, one), evaluate(gold, two), "strict", resamples=199).p <= 0.1
    # Of 200 tests at 0.1 about 20 are expected; 35 and more would come once in 1,500 times.
    assert 8 < small < 35


def test_where_a_score_is_not_defined_nothing_is_tested():
    found = compare(evaluate([[]], [[]]), evaluate([[]], [[("A", 0, 1)]]), "strict")
    assert (found.first, found.p, found.difference) == (None, None, None)
    assert found.verdict == "no difference shown"


def test_an_exchange_that_leaves_a_score_undefined_speaks_for_chance():
    """Nothing is in the gold; if one run had none of the wrong spans, it would have no F1."""
    gold, wrong = [(), ()], (Span(0, 1, "A"),)
    one, two = evaluate(gold, [wrong, ()]), evaluate(gold, [(), wrong])
    found = compare(one, two, "strict")
    assert found.difference == 0
    assert found.p == 1


def test_runs_on_different_gold_are_not_compared():
    one, two = evaluate([[("A", 0, 1)]], [[]]), evaluate([[("B", 0, 1)]], [[]])
    assert not same_gold(one, two)
    with pytest.raises(SpanError, match="different gold"):
        compare(one, two, "strict")


def test_the_order_of_gold_spans_does_not_make_another_gold():
    spans = [("A", 0, 1), ("B", 2, 3)]
    assert same_gold(evaluate([spans], [[("Z", 5, 6)]]), evaluate([spans[::-1]], [[]]))
