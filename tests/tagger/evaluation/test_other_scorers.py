"""Where nervaluate and seqeval differ from us, and why: every difference has a named class.

`habits` explains those from nervaluate. There is no class for the rest, and a wrong count has none.
"""

import random
from collections import Counter

import pytest
from seqeval.metrics import classification_report
from seqeval.metrics.sequence_labeling import get_entities
from seqeval.scheme import IOB2, Entities

from corpora.document import Span
from corpora.tags import decode
from tagger.evaluation import evaluate
from tests.tagger.evaluation.habits import (
    HABITS,
    LABELS_APART,
    THEIR_NAME,
    ZERO,
    counts_of,
    explain,
    explain_corpus,
    explain_label,
    explain_scores,
    nervaluate,
    our_counts,
)

NOTHING = "nothing: where there is no span at all seqeval has no table"


def random_span(draw):
    start = draw.randrange(12)
    length = draw.choice([1, 1, 2, 3, 5, 250])
    return Span(start, start + length, draw.choice("AB"))


def random_corpus(seed):
    """A few small documents; flat and sorted, or not, with a long span now and then."""
    draw = random.Random(seed)
    docs = []
    for _ in range(draw.randint(1, 3)):
        sides = [[random_span(draw) for _ in range(draw.randint(0, 4))] for _ in range(2)]
        if draw.random() < 0.5:
            sides = [sorted(spans) for spans in sides]
        if draw.random() < 0.5:
            sides = [without_overlaps(spans) for spans in sides]
        docs.append(sides)
    return docs


def without_overlaps(spans):
    kept = []
    for span in spans:
        if not any(span.overlaps(other) for other in kept):
            kept.append(span)
    return kept


def test_every_difference_from_nervaluate_has_a_class():
    corpora = map(random_corpus, range(250))
    classes = sum((explain_corpus(docs, our_counts(docs)) for docs in corpora), Counter())
    assert classes.keys() == {*HABITS, LABELS_APART, ZERO}


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_every_difference_from_nervaluate_has_a_class_in_5000_corpora():
    for seed in range(5000):
        docs = random_corpus(1000 + seed)
        explain_corpus(docs, our_counts(docs))


def test_a_wrong_count_falls_under_no_class():
    for docs in map(random_corpus, range(20)):
        right = our_counts(docs)
        for place, counts in right.items():
            for wrong in wrong_counts(counts):
                with pytest.raises(AssertionError):
                    explain_corpus(docs, right | {place: wrong})


def wrong_counts(counts):
    """One span is counted as something else than it is; for a label on one side, then the other."""
    if isinstance(counts, dict):
        for side, row in counts.items():
            for wrong in wrong_counts(row):
                yield counts | {side: wrong}
        return
    for one, count in enumerate(counts):
        for other in range(len(counts)):
            if count and one != other:
                steps = zip(counts, range(len(counts)), strict=True)
                yield tuple(n - (at == one) + (at == other) for n, at in steps)


@pytest.mark.parametrize(
    ("habit", "scheme", "gold", "pred"),
    [
        (HABITS[0], "partial", [Span(0, 9, "A")], [Span(6, 9, "A"), Span(0, 9, "A")]),
        (HABITS[1], "partial", [Span(0, 250, "A")], [Span(249, 260, "A")]),
        (HABITS[2], "type", [Span(0, 4, "A"), Span(4, 6, "A")], [Span(3, 6, "A"), Span(5, 8, "A")]),
    ],
)
def test_each_habit_alone_makes_a_difference(habit, scheme, gold, pred):
    docs = [[gold, pred]]
    result = nervaluate(docs, ["A"])["overall"][THEIR_NAME[scheme]]
    score = evaluate([gold], [pred]).schemes[scheme]
    assert counts_of(score) != counts_of(result)
    assert explain(docs, scheme, counts_of(score), counts_of(result))[-1] == habit


def test_labels_apart_alone_make_a_difference():
    gold, pred = [Span(0, 4, "A")], [Span(0, 4, "B")]
    docs = [[gold, pred]]
    result = nervaluate(docs, ["A", "B"])["entities"]["A"]["exact"]
    assert counts_of(result) == (0, 0, 0, 1, 0)
    ours = our_counts(docs)["exact", "A"]
    assert ours["gold"] == (1, 0, 0, 0)
    assert explain_label(docs, "exact", "A", ours, counts_of(result)) == [LABELS_APART]


def test_what_is_not_defined_is_called_zero():
    result = nervaluate([[[Span(0, 4, "A")], []]], ["A"])["overall"]["strict"]
    assert (result.precision, result.recall) == (0, 0)
    assert list(explain_scores((0, 0, 0, 1, 0), result)) == [ZERO]


def random_tags(draw, length):
    """A row of tags as a careless program writes them: an I may stand where no span is."""
    return draw.choices(["O", "B-X", "I-X", "B-Y", "I-Y"], k=length)


def predicted_tags(draw, gold):
    """Now and then the right ones but for one, the same in another order, or any."""
    changed = [*gold[:-1], draw.choice(("O", "I-X"))]
    shuffled = draw.sample(gold, len(gold))
    return draw.choice((changed, shuffled, random_tags(draw, len(gold))))


def scores_of(rows, invalid):
    """Our strict scores by label, with the spans read from tags one way or the other."""
    gold, pred = ([decode(tags, invalid=invalid) for tags in side] for side in rows)
    return {label: row["strict"] for label, row in evaluate(gold, pred).labels.items()}


def assert_equal(ours, report):
    assert ours.keys() == report.keys() - {"micro avg", "macro avg", "weighted avg"}
    for label, score in ours.items():
        theirs = report[label]
        for name, value in (("precision", score.precision), ("recall", score.recall)):
            # Class "zero": seqeval too calls 0 what is not defined.
            assert theirs[name] == (0 if value is None else value)
        assert theirs["f1-score"] == pytest.approx(score.f1)
        assert theirs["support"] == score.possible


def check_seqeval(seed):
    """The classes of the differences: in what is asked of it, seqeval has two."""
    draw = random.Random(seed)
    gold = [random_tags(draw, draw.randint(1, 12)) for _ in range(draw.randint(1, 3))]
    rows = gold, [predicted_tags(draw, tags) for tags in gold]
    options = {"output_dict": True, "zero_division": 0}
    classes = Counter()
    for invalid, mode in (("discard", {"mode": "strict", "scheme": IOB2}), ("begin", {})):
        ours = scores_of(rows, invalid)
        if ours:
            assert_equal(ours, classification_report(*rows, **mode, **options))
            classes[ZERO] += any(None in (s.precision, s.recall) for s in ours.values())
        else:
            # Its averages over no labels are nan, with a warning: that it finds nothing is enough.
            assert not any(map(their_entities(mode), [*rows[0], *rows[1]]))
            classes[NOTHING] += 1
    return classes


def their_entities(mode):
    return (lambda tags: Entities([tags], IOB2).entities[0]) if mode else get_entities


def test_seqeval_strict_reads_broken_tags_as_discard_and_its_default_as_begin():
    classes = sum(map(check_seqeval, range(300)), Counter())
    assert classes.keys() == {ZERO, NOTHING}


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_seqeval_agrees_on_5000_corpora():
    for seed in range(5000):
        check_seqeval(1000 + seed)
