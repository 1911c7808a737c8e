"""Which gold span is paired with which predicted one: every row of the table, every hard shape."""

import pytest

from corpora.document import Span
from tagger.evaluation import SCHEMES, SpanError, evaluate


def counts(gold, pred):
    """By scheme: COR, INC, PAR, MIS, SPU of one document."""
    schemes = evaluate([gold], [pred]).schemes
    return {
        scheme: (s.correct, s.incorrect, s.partial, s.missed, s.spurious)
        for scheme, s in schemes.items()
    }


def paired(gold, pred, scheme):
    """The pairs of one document, without the spans that stay alone."""
    pairs = evaluate([gold], [pred]).pairs(scheme)
    return [(pair.gold, pair.pred) for pair in pairs if pair.gold and pair.pred]


WORKED_GOLD = [
    ("brand", 0, 1),
    ("drug", 6, 7),
    ("drug", 9, 10),
    ("drug", 12, 13),
    ("drug", 15, 16),
    ("group", 19, 20),
]
WORKED_PRED = [
    ("brand", 3, 4),
    ("drug", 5, 7),
    ("brand", 9, 10),
    ("drug", 12, 13),
    ("drug", 15, 16),
    ("drug", 18, 20),
]


def test_the_worked_example_of_semeval_2013():
    schemes = evaluate([WORKED_GOLD], [WORKED_PRED]).schemes
    assert {scheme: round(score.f1, 3) for scheme, score in schemes.items()} == {
        "strict": 0.333,
        "exact": 0.5,
        "partial": 0.667,
        "type": 0.5,
    }
    assert counts(WORKED_GOLD, WORKED_PRED) == {
        "strict": (2, 3, 0, 1, 1),
        "exact": (3, 2, 0, 1, 1),
        "partial": (3, 0, 2, 1, 1),
        "type": (3, 2, 0, 1, 1),
    }


COR, INC, PAR, MIS, SPU = ((0,) * at + (1,) + (0,) * (4 - at) for at in range(5))


@pytest.mark.parametrize(
    ("gold", "pred", "strict", "exact", "partial", "type_"),
    [
        pytest.param([("A", 2, 5)], [("A", 2, 5)], COR, COR, COR, COR, id="same range, same label"),
        pytest.param(
            [("A", 2, 5)], [("B", 2, 5)], INC, COR, COR, INC, id="same range, other label"
        ),
        pytest.param([("A", 2, 5)], [("A", 4, 9)], INC, INC, PAR, COR, id="overlap, same label"),
        pytest.param([("A", 2, 5)], [("B", 0, 3)], INC, INC, PAR, INC, id="overlap, other label"),
        pytest.param([("A", 2, 5)], [], MIS, MIS, MIS, MIS, id="gold alone"),
        pytest.param([], [("A", 2, 5)], SPU, SPU, SPU, SPU, id="predicted alone"),
    ],
)
def test_each_row_of_the_table(gold, pred, strict, exact, partial, type_):
    assert counts(gold, pred) == {
        "strict": strict,
        "exact": exact,
        "partial": partial,
        "type": type_,
    }


def test_spans_that_only_touch_are_not_paired():
    found = counts([("A", 0, 3)], [("A", 3, 6)])
    assert set(found.values()) == {(0, 0, 0, 1, 1)}


def test_a_span_that_was_split_is_paired_with_the_piece_that_shares_more():
    gold, pred = [("A", 0, 5)], [("A", 0, 2), ("A", 2, 5)]
    assert paired(gold, pred, "partial") == [(("A", 0, 5), ("A", 2, 5))]
    assert counts(gold, pred)["partial"] == (0, 0, 1, 0, 1)
    assert counts(gold, pred)["type"] == (1, 0, 0, 0, 1)


def test_a_span_that_was_split_in_halves_is_paired_with_the_left_one():
    pred = [("A", 2, 4), ("A", 0, 2)]
    assert paired([("A", 0, 4)], pred, "partial") == [(("A", 0, 4), ("A", 0, 2))]


def test_of_pieces_the_one_with_the_same_label_goes_before_the_one_that_shares_more():
    gold, pred = [("A", 0, 5)], [("B", 0, 4), ("A", 4, 5)]
    for scheme in SCHEMES:
        assert paired(gold, pred, scheme) == [(("A", 0, 5), ("A", 4, 5))]


def test_spans_that_were_merged_leave_all_but_one_missed():
    gold, pred = [("A", 0, 2), ("B", 2, 5), ("A", 5, 6)], [("A", 0, 6)]
    found = counts(gold, pred)
    assert found["partial"] == (0, 0, 1, 2, 0)
    assert found["type"] == (1, 0, 0, 2, 0)
    assert found["strict"] == found["exact"] == (0, 1, 0, 2, 0)


def test_a_staircase_is_paired_step_by_step():
    gold = [("A", 4 * step, 4 * step + 4) for step in range(50)]
    pred = [("A", 4 * step + 2, 4 * step + 6) for step in range(50)]
    assert counts(gold, pred)["partial"] == (0, 0, 50, 0, 0)
    assert counts(gold, pred)["type"] == (50, 0, 0, 0, 0)
    assert paired(gold, pred, "partial") == list(zip(gold, pred, strict=True))


def test_a_greedy_choice_is_undone_where_it_costs_credit():
    # The first predicted span could take the first gold one, and leave the second alone.
    gold, pred = [("A", 0, 4), ("B", 4, 6)], [("A", 3, 6), ("A", 0, 1)]
    assert counts(gold, pred)["type"] == (1, 1, 0, 0, 0)
    assert counts(gold, pred)["partial"] == (0, 0, 2, 0, 0)


def test_credit_goes_before_the_number_of_pairs():
    gold, pred = [("A", 0, 2), ("A", 2, 9)], [("A", 0, 9), ("A", 2, 9)]
    assert counts(gold, pred)["strict"] == (1, 1, 0, 0, 0)
    assert paired([("A", 0, 6)], [("A", 0, 6), ("A", 0, 5)], "strict") == [
        (("A", 0, 6), ("A", 0, 6))
    ]


def test_nested_spans_are_scored_one_to_one():
    gold = [("ORG", 0, 20), ("LOC", 14, 20), ("PER", 14, 16)]
    assert set(counts(gold, gold).values()) == {(3, 0, 0, 0, 0)}
    found = counts(gold, [("ORG", 0, 20), ("PER", 14, 16)])
    assert found["strict"] == (2, 0, 0, 1, 0)


def test_two_labels_on_one_range_are_two_spans():
    gold, pred = [("A", 0, 3), ("B", 0, 3)], [("B", 0, 3)]
    for scheme in SCHEMES:
        assert paired(gold, pred, scheme) == [(("B", 0, 3), ("B", 0, 3))]
        assert counts(gold, pred)[scheme] == (1, 0, 0, 1, 0)


def test_a_duplicate_counts_as_often_as_it_occurs():
    assert set(counts([("A", 0, 3)] * 2, [("A", 0, 3)]).values()) == {(1, 0, 0, 1, 0)}
    assert set(counts([("A", 0, 3)], [("A", 0, 3)] * 3).values()) == {(1, 0, 0, 0, 2)}
    assert set(counts([("A", 0, 3)] * 2, [("A", 0, 3)] * 2).values()) == {(2, 0, 0, 0, 0)}


def test_reversed_lists_change_nothing():
    assert counts(WORKED_GOLD[::-1], WORKED_PRED[::-1]) == counts(WORKED_GOLD, WORKED_PRED)


def test_long_spans_that_share_one_character_are_paired():
    found = counts([("A", 0, 5000)], [("A", 4999, 5001)])
    assert found["partial"] == PAR
    assert found["type"] == COR


def test_documents_are_never_joined():
    schemes = evaluate([[("A", 0, 3)], []], [[], [("A", 0, 3)]]).schemes
    assert (schemes["type"].missed, schemes["type"].spurious) == (1, 1)


def test_a_span_may_be_a_span_an_object_or_a_tuple_in_either_order():
    class Mention:
        start, end, label = 2, 5, "A"

    for span in (Span(2, 5, "A", "rule", 0.5), Mention(), ("A", 2, 5), (2, 5, "A")):
        assert counts([span], [("A", 2, 5)])["strict"] == COR
        assert counts([span, ("B", 9, 10)], [("A", 2, 5)])["strict"] == (1, 0, 0, 1, 0)


def test_pairs_hold_the_spans_that_were_given_in_reading_order():
    gold, pred = Span(4, 6, "A"), Span(0, 2, "A", "rule", 0.5)
    pairs = evaluate([[], [gold]], [[Span(9, 10, "B")], [pred]]).pairs("strict")
    assert [(pair.doc, pair.status) for pair in pairs] == [
        (0, "spurious"),
        (1, "spurious"),
        (1, "missed"),
    ]
    assert pairs[1].pred is pred
    assert pairs[2].gold is gold


@pytest.mark.parametrize(
    ("gold", "sentence"),
    [
        ([[], [("A", 3, 3)]], "In document 'two', gold spans: [3, 3) holds no character"),
        ([[], [("A", 3, 1)]], "[3, 1) ends before it begins; ends are exclusive."),
        ([[], [("A", -1, 1)]], "[-1, 1) lies outside any text."),
        ([[], [("A", 0, 2.0)]], "('A', 0, 2.0) is not a span"),
        ([[], [(0, 2)]], "(0, 2) is not a span"),
        ([[], ["A"]], "'A' is not a span"),
        ([[], None], "must hold one list of spans for each document"),
        ([[]], "There are gold spans for 1 documents and predicted ones for 2"),
    ],
)
def test_what_is_not_a_span_is_refused_in_one_sentence(gold, sentence):
    with pytest.raises(SpanError) as caught:
        evaluate(gold, [[], []], names=["one", "two"])
    assert sentence in str(caught.value)
