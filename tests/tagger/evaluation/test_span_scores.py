"""What is made of the pairs: scores, by label, by document, by group; None with its reason."""

import json

import pytest

from tagger.evaluation import SCHEMES, SpanError, evaluate

GOLD = [[("PER", 0, 2), ("LOC", 4, 6)], [("PER", 0, 3)]]
PRED = [[("PER", 0, 2), ("ORG", 4, 6)], [("PER", 1, 3), ("LOC", 7, 9)]]


def test_the_dictionary_has_the_fields_that_evaluate_json_promises():
    found = evaluate(GOLD, PRED).to_dict()
    assert json.loads(json.dumps(found)) == found
    assert list(found["schemes"]) == ["strict", "exact", "partial", "type"]
    assert found["schemes"]["partial"] == {
        "correct": 2,
        "incorrect": 0,
        "partial": 1,
        "missed": 0,
        "spurious": 1,
        "possible": 3,
        "actual": 4,
        "precision": 2.5 / 4,
        "recall": 2.5 / 3,
        "f1": 5 / 7,
    }
    assert found["labels"]["PER"]["partial"] == {
        "gold": {"correct": 1, "incorrect": 0, "partial": 1, "missed": 0},
        "predicted": {"correct": 1, "incorrect": 0, "partial": 1, "spurious": 0},
        "possible": 2,
        "actual": 2,
        "precision": 0.75,
        "recall": 0.75,
        "f1": 0.75,
    }


def test_a_pair_of_two_labels_counts_for_each_on_its_side():
    labels = evaluate(GOLD, PRED).labels
    assert list(labels) == ["LOC", "ORG", "PER"]
    loc, org = labels["LOC"]["exact"], labels["ORG"]["exact"]
    assert (loc.gold.correct, loc.predicted.alone) == (1, 1)
    assert (org.gold.total, org.predicted.correct) == (0, 1)
    assert (loc.recall, loc.precision, loc.f1) == (1, 0, 0)


def test_a_score_that_is_not_defined_is_none_and_says_why():
    only_gold = evaluate([[("A", 0, 1)]], [[]])
    score = only_gold.schemes["strict"]
    assert (score.precision, score.recall, score.f1) == (None, 0, 0)
    assert score.undefined == {"precision": "there are no predicted spans"}
    only_pred = evaluate([[]], [[("A", 0, 1)]]).schemes["strict"]
    assert (only_pred.precision, only_pred.recall, only_pred.f1) == (0, None, 0)
    nothing = evaluate([[]], [[]]).schemes["strict"]
    assert (nothing.precision, nothing.recall, nothing.f1) == (None, None, None)
    assert nothing.undefined["f1"] == "there are neither gold nor predicted spans"


def test_the_reasons_stand_beside_the_scores():
    found = evaluate(GOLD, PRED).to_dict()["undefined"]
    assert {
        "scheme": "type",
        "label": "ORG",
        "score": "recall",
        "reason": "there are no gold spans",
    } in found
    assert {row["label"] for row in found} == {"ORG"}


def test_micro_is_the_overall_score_and_macro_the_mean_over_labels():
    found = evaluate(GOLD, PRED)
    assert found.micro["strict"].f1 == found.schemes["strict"].f1
    macro = found.macro["type"]
    # Precision: LOC 0, ORG 0, PER 1. Recall: LOC 0, PER 1; no gold span is an ORG.
    assert macro.precision == pytest.approx(1 / 3)
    assert macro.recall == pytest.approx(1 / 2)
    assert macro.f1 == pytest.approx(1 / 3)


def test_scores_by_document_add_up_to_the_whole():
    found = evaluate(GOLD, PRED)
    first, second = (scores["strict"] for scores in found.by_group(["a", "b"]).values())
    assert (first.correct, first.incorrect) == (1, 1)
    assert (second.incorrect, second.spurious) == (1, 1)


def test_scores_by_a_field_of_the_documents():
    found = evaluate(GOLD * 2, PRED * 2).by_group(["en", "fr", "en", None])
    assert list(found) == ["en", "fr", None]
    assert found["en"]["strict"].correct == 2
    assert found["fr"] == found[None]


def test_groups_need_one_value_for_each_document():
    with pytest.raises(SpanError, match="There are 2 documents, but 1 values"):
        evaluate(GOLD, PRED).by_group(["en"])


def test_no_documents_at_all():
    found = evaluate([], [])
    assert len(found) == 0
    assert found.by_group([]) == {}
    assert found.labels == {}
    assert found.pairs("strict") == []


def test_numbers_stay_exact_where_spans_are_very_long():
    # A staircase of so many steps, and spans of so many characters, that what the best pairing
    # is worth does not fit into 64 bits.
    steps, end = 24_000, 2**31 - 1
    gold = [("A", 4 * at, 4 * at + 4) for at in range(steps)]
    pred = [("A", 4 * at + 2, 4 * at + 6) for at in range(steps)]
    gold += [("B", 2**20, 2**30), ("A", 2**30, end)]
    pred.append(("B", 2**20 + 1, end))
    schemes = evaluate([gold], [pred]).schemes
    assert {scheme: schemes[scheme].missed for scheme in SCHEMES} == dict.fromkeys(SCHEMES, 1)
    assert schemes["partial"].partial == schemes["type"].correct == steps + 1
