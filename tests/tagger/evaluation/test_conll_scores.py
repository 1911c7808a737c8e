"""CoNLL scores: seqeval in strict mode, equal to our strict ones wherever both are defined."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora.document import Span
from tagger.evaluation import SpanError, conll_table, evaluate
from tests.tagger.evaluation.brute import flat_spans

TOKENS = [(0, 4), (5, 9), (9, 10), (11, 15)]


def test_only_the_same_range_and_label_counts():
    gold = [[("PER", 0, 9), ("LOC", 11, 15)], [("LOC", 0, 4)]]
    pred = [[("PER", 0, 4), ("LOC", 11, 15)], [("ORG", 0, 4)]]
    table = conll_table(gold, pred, tokens=[TOKENS, TOKENS])
    assert (table.micro.precision, table.micro.recall) == (1 / 3, 1 / 3)
    assert table.labels["LOC"].to_dict() == {
        "gold": 2,
        "predicted": 1,
        "precision": 1.0,
        "recall": 0.5,
        "f1": pytest.approx(2 / 3),
    }
    assert table.labels["ORG"].recall is None
    assert table.to_dict()["mode"] == "strict"
    assert table.to_dict()["scheme"] == "IOB2"


def test_adjacent_entities_of_one_label_stay_apart():
    gold = [[("PER", 0, 4), ("PER", 5, 9)]]
    assert conll_table(gold, [[("PER", 0, 9)]], tokens=[TOKENS]).micro.f1 == 0
    assert conll_table(gold, gold, tokens=[TOKENS]).micro.f1 == 1


def test_overlapping_spans_are_refused_and_the_place_is_named():
    with pytest.raises(SpanError) as caught:
        conll_table([[]], [[("A", 0, 4), ("B", 2, 9)]], names=["news-7"])
    assert str(caught.value) == (
        "CoNLL scores need spans that do not overlap, but in document 'news-7' the predicted "
        "spans [0, 4) and [2, 9) do."
    )


def test_a_token_is_cut_where_a_span_begins_within_it_and_that_is_said():
    gold, pred = [[("A", 0, 4)], [("A", 5, 9)]], [[("A", 0, 3)], [("A", 5, 9)]]
    table = conll_table(gold, pred, tokens=[TOKENS, TOKENS])
    assert table.cut == 1
    assert table.micro.f1 == 0.5


def test_a_span_over_characters_that_no_token_has_keeps_its_range():
    table = conll_table([[("A", 0, 4)]], [[("A", 0, 5)]], tokens=[TOKENS])
    assert table.cut == 1
    assert table.micro.f1 == 0


@pytest.mark.parametrize("label", ["", "-", "B-PER", "O", "micro avg", "a_b", "Person / Ort"])
def test_any_label_will_do(label):
    gold = [[Span(0, 4, label), Span(5, 9, "X")]]
    assert conll_table(gold, gold, tokens=[TOKENS]).labels[label].f1 == 1


def test_nothing_to_score():
    table = conll_table([[]], [[]], tokens=[TOKENS])
    assert table.labels == {}
    assert table.micro.f1 is None
    assert table.macro.f1 is None


@given(st.lists(st.tuples(flat_spans(), flat_spans()), max_size=4))
@settings(max_examples=100)
def test_it_equals_the_strict_scores_on_any_flat_spans(docs):
    gold, pred = [doc[0] for doc in docs], [doc[1] for doc in docs]
    strict, table = evaluate(gold, pred), conll_table(gold, pred)
    assert table.micro.to_dict() == pytest.approx(strict.micro["strict"].to_dict())
    assert table.macro.to_dict() == pytest.approx(strict.macro["strict"].to_dict())
    assert conll_table(gold, pred, tokens=[[(0, 3), (4, 90)]] * len(docs)).micro == table.micro
