"""Scores by token: the label that each token has, O where it has none."""

import pytest

from tagger.evaluation import SpanError, evaluate, token_scores

TOKENS = [(0, 3), (4, 7), (8, 11), (12, 15)]


def test_accuracy_and_f1_with_and_without_o():
    # gold: PER PER O LOC, predicted: PER O O ORG
    evaluation = evaluate([[("PER", 0, 7), ("LOC", 12, 15)]], [[("PER", 0, 3), ("ORG", 12, 15)]])
    found = token_scores(evaluation, [TOKENS])
    assert found.accuracy == 2 / 4
    averages = found.averages()
    assert averages["micro"].precision == 1 / 2
    assert averages["micro"].recall == 1 / 3
    assert averages["micro_with_O"].f1 == found.accuracy
    assert found.tokens.classes == ("O", "LOC", "ORG", "PER")
    assert found.tokens.table.tolist() == [
        [1, 0, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 0, 0],
        [1, 0, 0, 1],
    ]
    assert found.left_out == 0


def test_of_spans_that_compete_for_a_token_the_longest_stands_and_the_rest_is_counted():
    evaluation = evaluate([[("ORG", 0, 11), ("LOC", 8, 11)]], [[("ORG", 0, 11)]])
    found = token_scores(evaluation, [TOKENS])
    assert found.accuracy == 1
    assert found.left_out == 1


def test_no_tokens():
    found = token_scores(evaluate([[]], [[]]), [[]])
    assert found.accuracy is None


def test_each_document_needs_its_tokens():
    with pytest.raises(SpanError, match="1 documents, but tokens of 0"):
        token_scores(evaluate([[]], [[]]), [])
