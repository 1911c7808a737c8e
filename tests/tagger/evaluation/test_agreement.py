"""Agreement between people: the papers' examples, nltk's figures, and what is not defined."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nltk.metrics.agreement import AnnotationTask

from corpora.document import Range, Span
from tagger.evaluation.agreement import (
    NOTHING,
    ONE_LABEL,
    agree,
    agreement_intervals,
    by_label,
    rate,
)
from tagger.evaluation.agreement_listing import disagreements, token_labels

# Fleiss (1971), table 1: 30 patients, 6 psychiatrists each; how many gave each of 5 diagnoses.
FLEISS = """
00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031
00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006
"""
# Krippendorff (2011), section C: 4 observers, 12 units, points where an observer gave no value.
OBSERVERS = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")

answers = st.sampled_from(["O", "PER", "LOC"])
tables = st.integers(2, 4).flatmap(
    lambda people: st.lists(
        st.lists(answers, min_size=people, max_size=people), min_size=1, max_size=12
    )
)


def rated(*people):
    """Ratings of one document, a string of letters for each annotator; a point is no answer."""
    return rate([[[c if c != "." else None for c in row] for row in people]], len(people))


def from_items(items):
    """Ratings of items in one document: each the answers of all annotators."""
    return rate([list(zip(*items, strict=True))], len(items[0]))


def nltk_task(items):
    return AnnotationTask(
        [(c, i, label) for i, row in enumerate(items) for c, label in enumerate(row)]
    )


def test_cohen_s_kappa_of_two_by_two_answers():
    # 20 both yes, 5 and 10 mixed, 15 both no: the grant proposals of many a textbook.
    found = agree(rated("y" * 25 + "n" * 25, "y" * 20 + "n" * 5 + "y" * 10 + "n" * 15))
    assert found.cohen == {(0, 1): pytest.approx(0.4)}
    assert found.observed == pytest.approx(0.7)
    assert found.items == 50


def test_fleiss_table_of_1971():
    items = [
        [str(label) for label, votes in enumerate(row) for _ in range(int(votes))]
        for row in FLEISS.split()
    ]
    found = agree(from_items(items))
    assert round(found.fleiss, 3) == 0.43
    assert round(found.observed, 3) == 0.556


@pytest.mark.parametrize(
    ("people", "alpha"),
    [
        (("0100000010", "1110010000"), 0.095),
        (("aabbdcccedda", "babbbccceddd"), 0.692),
        (OBSERVERS, 0.743),
    ],
)
def test_krippendorff_s_examples_of_2011(people, alpha):
    assert round(agree(rated(*people)).alpha, 3) == alpha


@given(tables)
def test_the_figures_are_nltk_s_wherever_they_are_defined(items):
    found, task = agree(from_items(items)), nltk_task(items)
    for (one, other), kappa in found.cohen.items():
        if kappa is not None:
            assert kappa == pytest.approx(task.kappa_pairwise(one, other))
    if found.fleiss is None:
        assert len(task.K) == 1
    else:
        assert found.fleiss == pytest.approx(task.pi())
        assert found.alpha == pytest.approx(task.alpha())
    assert found.observed == pytest.approx(task.avg_Ao())


@given(st.lists(st.lists(answers | st.none(), min_size=3, max_size=3), min_size=1, max_size=12))
def test_alpha_is_nltk_s_where_answers_are_missing(items):
    triples = [(c, i, a) for i, row in enumerate(items) for c, a in enumerate(row) if a]
    found = agree(from_items(items))
    if found.alpha is not None:
        assert found.alpha == pytest.approx(AnnotationTask(triples).alpha())


@given(tables)
def test_figures_do_not_depend_on_the_order_of_people_and_items(items):
    found = agree(from_items(items))
    turned = agree(from_items([row[::-1] for row in items[::-1]]))
    last = len(items[0]) - 1
    assert {(last - b, last - a): kappa for (a, b), kappa in turned.cohen.items()} == found.cohen
    assert turned.fleiss == pytest.approx(found.fleiss)
    assert turned.alpha == pytest.approx(found.alpha)


@given(tables)
def test_who_agrees_with_themselves_agrees_wholly(items):
    row = [answers[0] for answers in items]
    found = agree(rate([[row, row, row]], 3))
    one = None if len(set(row)) == 1 else 1
    assert [*found.cohen.values(), found.fleiss, found.alpha] == [one] * 5
    assert found.observed == 1


def test_what_is_not_defined_says_why():
    same = agree(rated("OOOO", "OOOO"))
    assert (same.fleiss, same.alpha, same.cohen[0, 1]) == (None, None, None)
    assert same.undefined == dict.fromkeys(("fleiss", "alpha", "cohen 1 2"), ONE_LABEL)
    nothing = agree(rated("a.", ".b"))
    assert nothing.undefined["fleiss"] == NOTHING.format("all")
    assert nothing.undefined["alpha"] == NOTHING.format("two")
    assert nothing.undefined["observed"] == NOTHING.format("two")
    assert agree(rate([], 2)).items == 0


def test_each_label_stands_against_the_rest():
    ratings = rated("aabbcc", "aabbcb")
    found = by_label(ratings, but=("c",))
    assert list(found) == ["a", "b"]
    assert found["a"].alpha == 1
    assert found["b"].cohen == agree(rated("xxbbxx", "xxbbxb")).cohen


def test_items_that_all_leave_out_can_be_left_out():
    ratings = rate([["OOaO", "OOaa"], ["OOOb", "OOOb"]], 2)
    found = agree(ratings.without("O"))
    assert found.items == 3
    assert found.cohen == agree(rated("aOb", "aab")).cohen
    assert ratings.without("z") is ratings


def test_people_who_answered_different_numbers_of_items_are_refused():
    with pytest.raises(ValueError, match="shorter"):
        rate([["ab", "a"]], 2)
    with pytest.raises(ValueError, match="2 annotators"):
        rate([["ab"]], 2)


def test_intervals_are_drawn_over_documents_and_hold_the_figure():
    docs = [["OaOO", "OaOO"], ["OOaa", "OaOa"]] * 20
    ratings = rate(docs, 2)
    drawn = agreement_intervals(ratings)["alpha"]
    assert drawn.low < agree(ratings).alpha < drawn.high
    assert drawn == agreement_intervals(ratings)["alpha"]  # the random numbers are fixed
    assert drawn.documents == 40


def test_a_table_too_large_to_draw_from_has_no_intervals(monkeypatch):
    monkeypatch.setattr("tagger.evaluation.agreement.CELLS", 1)
    assert agreement_intervals(rated("ab", "ab")) is None


def test_places_where_spans_differ_are_told_once_with_what_each_says():
    ana = [Span(0, 5, "PER"), Span(8, 12, "LOC"), Span(20, 30, "ORG")]
    ben = [Span(0, 5, "PER"), Span(8, 10, "LOC"), Span(10, 12, "ORG"), Span(40, 41, "PER")]
    found = disagreements([ana, ben])
    assert [(place.start, place.end) for place in found] == [(8, 12), (20, 30), (40, 41)]
    assert found[0].said == ((Span(8, 12, "LOC"),), (Span(8, 10, "LOC"), Span(10, 12, "ORG")))
    assert found[2].said == ((), (Span(40, 41, "PER"),))
    assert disagreements([ana, ana, ana]) == []


def test_a_span_within_one_that_all_have_differs_alone():
    outer, inner = Span(0, 9, "ORG"), Span(0, 3, "PER")
    assert disagreements([[outer, inner], [outer]]) == [(0, 3, ((inner,), ()))]


def test_of_spans_that_overlap_on_tokens_the_longest_stands():
    tokens = [Range(0, 3), Range(4, 7), Range(8, 9)]
    labels, left = token_labels(tokens, [Span(0, 7, "ORG"), Span(0, 3, "PER")])
    assert (labels, left) == (["ORG", "ORG", "O"], 1)
