"""nervaluate with its habits, each of which can be left off, and what they explain.

With all of them the re-enactment is nervaluate, with none it is the best pairing, which brute
force finds; so a difference is explained by the habits that must be left off before the counts are
ours. Both ends are held, for every label too: there is no class for the rest.
"""

from collections import Counter

import pytest
from nervaluate.evaluator import Evaluator

from tagger.evaluation import Score, evaluate
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
    assert re_enact(docs, scheme, ()) == ours
    habits = list(HABITS)
    found = []
    while re_enact(docs, scheme, habits) != ours:
        # Greed is the last one to leave, for without it the other habits do nothing.
        found.append(habits.pop(0))
    return found


def explain_label(docs, scheme, label, ours, theirs):
    """The same for one label, whose spans nervaluate pairs apart from the others."""
    apart = [[[span for span in side if span.label == label] for side in doc] for doc in docs]
    alone = re_enact(apart, scheme, ())
    found = explain(apart, scheme, alone, theirs)
    together = by_label(docs, scheme, label)
    assert together == ours
    # Where a label's spans are paired among themselves both sides have the same pairs.
    counted = *together["gold"][:3], together["gold"][3], together["predicted"][3]
    if together["gold"][:3] != together["predicted"][:3] or counted != alone:
        found.append(LABELS_APART)
    return found


def by_label(docs, scheme, label):
    """What became of a label's spans on each side in the best pairing of all spans."""
    sides = {"gold": Counter(), "predicted": Counter()}
    for doc in docs:
        pairs = best_pairing(*doc, scheme)
        for place, (counts, spans) in enumerate(zip(sides.values(), doc, strict=True)):
            mine = [pair for pair in pairs if pair[place].label == label]
            counts.update(STATUS[scheme][row_of_table(*pair)] for pair in mine)
            counts["alone"] += sum(span.label == label for span in spans) - len(mine)
    names = ("correct", "incorrect", "partial", "alone")
    return {side: tuple(counts[name] for name in names) for side, counts in sides.items()}


def our_counts(docs):
    """Ours by scheme and label; under None over all labels."""
    ours = evaluate([doc[0] for doc in docs], [doc[1] for doc in docs])
    found = {(scheme, None): counts_of(score) for scheme, score in ours.schemes.items()}
    for label, row in ours.labels.items():
        for scheme, score in row.items():
            sides = {"gold": score.gold, "predicted": score.predicted}
            found[scheme, label] = {
                side: (tally.correct, tally.incorrect, tally.partial, tally.alone)
                for side, tally in sides.items()
            }
    return found


def explain_corpus(docs, ours):
    """The classes of every difference from nervaluate in one corpus."""
    labels = sorted({label for _, label in ours if label})
    theirs = nervaluate(docs, labels)
    classes = Counter()
    for (scheme, label), counts in ours.items():
        if label is None:
            result = theirs["overall"][THEIR_NAME[scheme]]
            classes.update(explain(docs, scheme, counts, counts_of(result)))
            classes.update(explain_scores(counts, result))
        else:
            result = theirs["entities"][label][THEIR_NAME[scheme]]
            classes.update(explain_label(docs, scheme, label, counts, counts_of(result)))
    return classes


def explain_scores(counts, result):
    """Where the counts are the same the scores are too, but for what is not defined."""
    if counts != counts_of(result):
        return
    for name in ("precision", "recall", "f1"):
        ours = getattr(Score(*counts), name)
        if ours is None:
            assert getattr(result, name) == 0
            yield ZERO
        else:
            assert getattr(result, name) == pytest.approx(ours)
