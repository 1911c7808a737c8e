"""Intervals of the areas under a classifier's curves, against areas written out plainly."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagger.evaluation import area_intervals, binary_curves
from tagger.evaluation.resampling import SEED

CLASSES = ["neg", "pos"]
RESAMPLES = 20


def curves(gold, likely):
    return binary_curves(gold, [{"pos": score} for score in likely], CLASSES)


def plain_roc(rows):
    """How often a positive document stands above a negative one, ties counting half."""
    good, bad = ([score for score, kind in rows if kind is which] for which in (True, False))
    ahead = [(one > two) + (one == two) / 2 for one in good for two in bad]
    return sum(ahead) / len(ahead)


def plain_precision(rows):
    """The sum of the precisions, each times what was gained in recall."""
    area, before, good = 0.0, 0, sum(kind for _, kind in rows)
    for threshold in sorted({score for score, _ in rows}, reverse=True):
        taken = [kind for score, kind in rows if score >= threshold]
        area += sum(taken) / len(taken) * (sum(taken) - before) / good
        before = sum(taken)
    return area


def plain_intervals(gold, likely):
    """Corpora drawn document by document, with what is not defined left out."""
    rows = sorted(
        ((score, name == "pos") for score, name in zip(likely, gold, strict=True)),
        key=lambda row: (-row[0], row[1]),
    )
    rng = np.random.default_rng(SEED)
    drawn = [
        [rows[at] for at in corpus] for corpus in rng.integers(0, len(rows), (RESAMPLES, len(rows)))
    ]
    drawn = [corpus for corpus in drawn if len({kind for _, kind in corpus}) == 2]
    areas = [[plain(corpus) for corpus in drawn] for plain in (plain_roc, plain_precision)]
    return [np.quantile(each, [0.025, 0.975]) if each else None for each in areas]


@given(
    st.lists(st.tuples(st.booleans(), st.integers(0, 4)), min_size=2, max_size=12).filter(
        lambda rows: len({kind for kind, _ in rows}) == 2
    )
)
def test_they_are_those_of_corpora_drawn_document_by_document(rows):
    gold = [CLASSES[kind] for kind, _ in rows]
    likely = [number / 4 for _, number in rows]  # with many ties
    found = area_intervals(gold, curves(gold, likely), resamples=RESAMPLES)
    for band, plain in zip(found, plain_intervals(gold, likely), strict=True):
        assert (band.low, band.high) == (pytest.approx(plain[0]), pytest.approx(plain[1]))


def many():
    rng = np.random.default_rng(3)
    positive = rng.random(200) < 0.4
    likely = np.clip(np.round(rng.normal(0.4 + 0.2 * positive, 0.2), 2), 0, 1)
    return [CLASSES[kind] for kind in positive.astype(int)], likely.tolist()


def test_they_hold_the_areas_and_do_not_depend_on_the_order_of_the_documents():
    gold, likely = many()
    made = curves(gold, likely)
    found = area_intervals(gold, made)
    assert found.roc.low < made.roc.area < found.roc.high
    low, high = found.precision_recall.low, found.precision_recall.high
    assert low < made.precision_recall.area < high
    assert found.roc.documents == 200
    assert found == area_intervals(gold[::-1], curves(gold[::-1], likely[::-1]))


def test_more_documents_and_a_lower_level_make_them_narrower():
    gold, likely = many()
    found = area_intervals(gold, curves(gold, likely)).roc
    more = area_intervals(gold * 4, curves(gold * 4, likely * 4)).roc
    lower = area_intervals(gold, curves(gold, likely), level=0.5).roc
    assert more.high - more.low < 0.7 * (found.high - found.low)
    assert lower.high - lower.low < 0.7 * (found.high - found.low)


def test_few_documents_are_told():
    gold = ["pos", "neg", "pos"]
    told = area_intervals(gold, curves(gold, [0.9, 0.2, 0.4])).to_dict()
    assert told["roc"]["warning"].startswith("Only 3 documents")
    assert (told["roc"]["low"], told["roc"]["high"]) == (1, 1)
