"""Where nervaluate and seqeval differ from us, and why: every difference has a named class.

nervaluate is re-enacted here with its four habits, each of which can be left off. With all of them
the re-enactment is nervaluate, with none it is the best pairing; so a difference is explained by
the habits that must be left off before the counts are ours. There is no class for the rest.
"""

import random
from collections import Counter

import pytest
from nervaluate.evaluator import Evaluator
from seqeval.metrics import classification_report
from seqeval.scheme import IOB2

from corpora.document import Span
from corpora.tags import decode
from tagger.evaluation import evaluate
from tests.tagger.evaluation.brute import STATUS, best_pairing, row_of_table

THEIR_NAME = {"strict": "strict", "exact": "exact", "partial": "partial", "type": "ent_type"}
COUNTS = ("correct", "incorrect", "partial", "missed", "spurious")
HABITS = (
    "unsorted input: takes spans in the order of the lists",
    "long spans: does not see an overlap below one per cent of the gold span",
    "greedy: gives each predicted span the first or nearest gold span that is left",
)
LABELS_APART = "labels apart: by label, pairs only spans of that label, as if there were no others"
ZERO = "zero: a score that is not defined is called 0"


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


def nervaluate(docs, labels):
    """Its results: counts and scores overall and by label. Its ends are inclusive."""
    sides = (
        [
            [{"label": s.label, "start": s.start, "end": s.end - 1} for s in doc[side]]
            for doc in docs
        ]
        for side in (0, 1)
    )
    return Evaluator(*sides, tags=labels, loader="dict").evaluate()


def counts_of(result):
    return tuple(getattr(result, name) for name in COUNTS)


def re_enact(docs, scheme, habits):
    """Counts over documents, with some of nervaluate's habits."""
    total = Counter()
    for gold, pred in docs:
        pairs = paired(gold, pred, scheme, habits)
        total.update(STATUS[scheme][row_of_table(*pair)] for pair in pairs)
        total["missed"] += len(gold) - len(pairs)
        total["spurious"] += len(pred) - len(pairs)
    return tuple(total[name] for name in COUNTS)


def paired(gold, pred, scheme, habits):
    unsorted, long, greedy = (habit in habits for habit in HABITS)
    if not unsorted:
        gold, pred = sorted(gold), sorted(pred)
    if not greedy:
        return best_pairing(gold, pred, scheme)
    free, pairs = list(range(len(gold))), []
    for span in pred:
        able = [at for at in free if sees(gold[at], span, long) or full(gold[at], span, scheme)]
        if able:
            taken = pick(gold, able, span, scheme)
            free.remove(taken)
            pairs.append((gold[taken], span))
    return pairs


def sees(gold, pred, long):
    shared = min(gold.end, pred.end) - max(gold.start, pred.start)
    return shared > 0 and (not long or 100 * shared >= gold.end - gold.start)


def full(gold, pred, scheme):
    """What its strict and exact pairing ends the search at, whatever else it has found."""
    return scheme != "type" and STATUS[scheme][row_of_table(gold, pred)] == "correct"


def pick(gold, able, span, scheme):
    """The first that is correct; for type the nearest of those; else the first."""
    correct = [at for at in able if STATUS[scheme][row_of_table(gold[at], span)] == "correct"]
    if scheme != "type":
        return (correct or able)[0]
    near = [abs(gold[at].start - span.start) + abs(gold[at].end - span.end) for at in correct]
    return correct[near.index(min(near))] if correct else able[0]


def explain(docs, scheme, ours, theirs):
    """The habits behind a difference, none where there is no difference."""
    assert re_enact(docs, scheme, HABITS) == theirs
    habits = list(HABITS)
    found = []
    while re_enact(docs, scheme, habits) != ours:
        # Greed is the last one to leave, for without it the other habits do nothing.
        found.append(habits.pop(0))
    return found


def explain_corpus(docs):
    """The classes of every difference from nervaluate in one corpus."""
    ours = evaluate([doc[0] for doc in docs], [doc[1] for doc in docs])
    labels = list(ours.label_names)
    theirs = nervaluate(docs, labels)
    classes = Counter()
    for scheme, score in ours.schemes.items():
        result = theirs["overall"][THEIR_NAME[scheme]]
        classes.update(explain(docs, scheme, counts_of(score), counts_of(result)))
        classes.update(explain_scores(score, result))
        for label in labels:
            apart = [[[s for s in side if s.label == label] for side in doc] for doc in docs]
            result = theirs["entities"][label][THEIR_NAME[scheme]]
            mine = re_enact(apart, scheme, ())
            explain(apart, scheme, mine, counts_of(result))
            row = ours.labels[label][scheme]
            by_gold = (row.gold.correct, row.gold.incorrect, row.gold.partial, row.gold.alone)
            if (*by_gold, row.predicted.alone) != counts_of(result):
                classes[LABELS_APART] += 1
    return classes


def explain_scores(score, result):
    """Where the counts are the same the scores are too, but for what is not defined."""
    if counts_of(score) != counts_of(result):
        return
    for name in ("precision", "recall", "f1"):
        if getattr(score, name) is None:
            assert getattr(result, name) == 0
            yield ZERO
        else:
            assert getattr(score, name) == pytest.approx(getattr(result, name))


def test_every_difference_from_nervaluate_has_a_class():
    classes = sum((explain_corpus(random_corpus(seed)) for seed in range(250)), Counter())
    assert classes.keys() == {*HABITS, LABELS_APART, ZERO}


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_every_difference_from_nervaluate_has_a_class_in_5000_corpora():
    for seed in range(5000):
        explain_corpus(random_corpus(1000 + seed))


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


def random_tags(draw):
    """A row of tags as a careless program writes them: an I may stand where no span is."""
    return draw.choices(["O", "B-X", "I-X", "B-Y", "I-Y"], k=draw.randint(1, 12))


def scores_of(rows, invalid):
    """Our strict scores by label, with the spans read from tags one way or the other."""
    gold, pred = ([decode(tags, invalid=invalid) for tags in side] for side in rows)
    return {label: row["strict"] for label, row in evaluate(gold, pred).labels.items()}


def assert_equal(ours, report):
    assert ours.keys() == report.keys() - {"micro avg", "macro avg", "weighted avg"}
    for label, score in ours.items():
        theirs = report[label]
        # Class "zero": seqeval too calls 0 what is not defined.
        assert (score.precision or 0, score.recall or 0) == (theirs["precision"], theirs["recall"])
        assert score.f1 == pytest.approx(theirs["f1-score"])


def check_seqeval(seed):
    draw = random.Random(seed)
    gold = [random_tags(draw) for _ in range(draw.randint(1, 3))]
    rows = gold, [draw.sample(tags, len(tags)) for tags in gold]
    options = {"output_dict": True, "zero_division": 0}
    for invalid, mode in (("discard", {"mode": "strict", "scheme": IOB2}), ("begin", {})):
        ours = scores_of(rows, invalid)
        if ours:  # class "nothing": seqeval averages over no labels, with a warning
            assert_equal(ours, classification_report(*rows, **mode, **options))


def test_seqeval_strict_reads_broken_tags_as_discard_and_its_default_as_begin():
    for seed in range(300):
        check_seqeval(seed)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_seqeval_agrees_on_5000_corpora():
    for seed in range(5000):
        check_seqeval(1000 + seed)
