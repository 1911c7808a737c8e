"""What kind of mistake each one is, and which label was taken for which."""

from collections import Counter

import pytest
from hypothesis import given

from tagger.evaluation import cell, confusion, count_mistakes, evaluate, kind_of, mistakes
from tests.tagger.evaluation.brute import spans_of


def kinds(gold, pred):
    return [mistake.kind for mistake in mistakes(evaluate([gold], [pred]))]


@pytest.mark.parametrize(
    ("pred", "kind"),
    [
        (("A", 4, 8), []),
        (("B", 4, 8), ["label only"]),
        (("A", 2, 8), ["too long at the left"]),
        (("A", 4, 9), ["too long at the right"]),
        (("A", 3, 9), ["too long at both ends"]),
        (("A", 5, 8), ["too short at the left"]),
        (("A", 4, 7), ["too short at the right"]),
        (("A", 5, 7), ["too short at both ends"]),
        (("A", 2, 6), ["shifted"]),
        (("A", 6, 10), ["shifted"]),
        (("B", 4, 9), ["label and boundary"]),
        (("A", 8, 9), ["missed", "spurious"]),
    ],
)
def test_a_gold_span_and_what_was_predicted_for_it(pred, kind):
    assert kinds([("A", 4, 8)], [pred]) == kind


@given(spans_of(most=1), spans_of(most=1))
def test_a_pair_by_itself_is_named_as_in_the_whole(gold, pred):
    pairs = evaluate([gold], [pred]).pairs("partial")
    apart = [kind_of(pair.gold, pair.pred) for pair in pairs]
    assert [kind for kind in apart if kind] == kinds(gold, pred)


def test_a_split_is_one_mistake_with_all_its_pieces():
    gold, pred = ("A", 0, 9), [("A", 0, 3), ("B", 4, 6), ("A", 6, 9)]
    (found,) = mistakes(evaluate([[gold]], [pred]))
    assert (found.kind, found.gold, found.pred) == ("split", (gold,), tuple(pred))


def test_a_merge_is_one_mistake_with_all_that_was_merged():
    gold, pred = [("A", 0, 3), ("B", 4, 6)], ("A", 0, 6)
    (found,) = mistakes(evaluate([gold], [[pred]]))
    assert (found.kind, found.gold, found.pred) == ("merged", tuple(gold), (pred,))


def test_a_piece_inside_a_span_that_was_found_is_spurious_and_no_split():
    assert kinds([("A", 0, 9)], [("A", 0, 9), ("B", 2, 4)]) == ["spurious"]


def test_a_staircase_is_neither_split_nor_merged():
    gold, pred = [("A", 0, 4), ("A", 4, 8)], [("A", 2, 6), ("A", 6, 9)]
    assert kinds(gold, pred) == ["shifted", "shifted"]


def test_every_kind_is_counted_the_absent_ones_too():
    counts = count_mistakes(mistakes(evaluate([[("A", 0, 2)]], [[]])))
    assert counts["missed"] == 1
    assert sum(counts.values()) == 1
    assert len(counts) == 13


@given(spans_of(most=8), spans_of(most=8))
def test_each_span_stands_in_one_right_pair_or_in_one_mistake(gold, pred):
    evaluation = evaluate([gold], [pred])
    found = mistakes(evaluation)
    golds = Counter(span for mistake in found for span in mistake.gold)
    preds = Counter(span for mistake in found for span in mistake.pred)
    right = Counter(
        pair.gold
        for pair in evaluation.pairs("partial")
        if pair.gold and pair.pred and pair.gold == pair.pred
    )
    assert golds + right == Counter(gold)
    assert preds + right == Counter(pred)


def test_confusion_has_a_row_and_a_column_for_what_stayed_alone():
    gold = [[("PER", 0, 2), ("LOC", 3, 5), ("LOC", 6, 8)]]
    pred = [[("PER", 0, 2), ("ORG", 3, 4), ("PER", 9, 10)]]
    evaluation = evaluate(gold, pred)
    found = confusion(evaluation)
    assert found.labels == ("LOC", "ORG", "PER")
    assert found.table.tolist() == [
        [0, 1, 0, 1],  # LOC: one taken for ORG, one missed
        [0, 0, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 1, 0],  # spurious
    ]


def test_every_cell_opens_the_pairs_behind_it():
    evaluation = evaluate([[("A", 0, 2), (3, 5, "B")]], [[("B", 0, 2)]])
    assert [pair.gold for pair in cell(evaluation, "A", "B")] == [("A", 0, 2)]
    assert [pair.gold for pair in cell(evaluation, "B", None)] == [(3, 5, "B")]
    assert cell(evaluation, None, "B") == []


@given(spans_of(most=8), spans_of(most=8))
def test_the_table_counts_what_its_cells_hold(gold, pred):
    evaluation = evaluate([gold], [pred])
    found = confusion(evaluation)
    names = (*found.labels, None)
    for row, one in enumerate(names):
        for column, two in enumerate(names):
            assert found.table[row, column] == len(cell(evaluation, one, two))
