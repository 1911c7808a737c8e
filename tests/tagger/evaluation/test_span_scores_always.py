"""What holds for any spans at all, and for the flat ones that taggers make."""

import random
from collections import Counter
from itertools import accumulate, pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from seqeval.metrics import classification_report
from seqeval.scheme import IOB2

from corpora.document import Span
from corpora.tags import TokenSpan, encode
from tagger.evaluation import SCHEMES, evaluate
from tagger.evaluation.clusters import find_clusters, flat_clusters
from tagger.evaluation.columns import read_sides
from tagger.evaluation.forest import pair_flat
from tagger.evaluation.pairing import pair_large
from tagger.evaluation.small import pair_small, small_clusters
from tests.tagger.evaluation.brute import STATUS, best_pairing, flat_spans, row_of_table, spans_of

SOME = settings(max_examples=150)


def chosen(gold, pred, scheme):
    """The pairs of one document as a multiset of values."""
    pairs = evaluate([gold], [pred]).pairs(scheme)
    return Counter((pair.gold, pair.pred) for pair in pairs if pair.gold and pair.pred)


@given(spans_of(), spans_of(), st.sampled_from(SCHEMES))
@SOME
def test_the_pairing_is_the_best_of_all_down_to_the_last_tie(gold, pred, scheme):
    best = best_pairing(gold, pred, scheme)
    assert chosen(gold, pred, scheme) == Counter(best)
    score = evaluate([gold], [pred]).schemes[scheme]
    statuses = Counter(STATUS[scheme][row_of_table(*pair)] for pair in best)
    assert score.correct == statuses["correct"]
    assert score.incorrect == statuses["incorrect"]
    assert score.partial == statuses["partial"]


@given(flat_spans(), flat_spans(), st.sampled_from(SCHEMES))
@SOME
def test_the_quick_way_for_flat_spans_finds_the_best_too(gold, pred, scheme):
    assert chosen(gold, pred, scheme) == Counter(best_pairing(gold, pred, scheme))


@given(spans_of(most=14, longest=30), spans_of(most=14, longest=30))
@SOME
def test_every_way_to_solve_a_cluster_finds_the_same_pairs(gold, pred):
    sides = read_sides([gold], [pred])[:2]
    _, tangle = find_clusters(*sides)
    assume(len(tangle))
    ways = [pair_large(tangle), pair_large(tangle, widest=0)]
    for which, way in ((flat_clusters, pair_flat), (small_clusters, pair_small)):
        if which(tangle).all():
            ways.append(way(tangle))
    for scheme in SCHEMES:
        found = [
            Counter((gold[g], pred[p]) for g, p in zip(*way[scheme], strict=True)) for way in ways
        ]
        assert found == found[:1] * len(ways)


@given(st.integers(0, 2**32))
@settings(max_examples=30)
def test_long_chains_of_flat_spans_are_paired_like_any_others(seed):
    # No gaps, and no border of both sides at one place: one tree that is deep and branches.
    draw = random.Random(seed)
    gold, pred = without_gaps(draw, 0), without_gaps(draw, 1)
    _, tangle = find_clusters(*read_sides([gold], [pred])[:2])
    assume(len(tangle))
    quick, any_way = pair_flat(tangle), pair_large(tangle)
    for scheme in SCHEMES:
        found = [sorted(zip(*way[scheme], strict=True)) for way in (quick, any_way)]
        assert found[0] == found[1]


def without_gaps(draw, offset):
    """Spans of which each begins where the one before ends, at even places or at odd ones."""
    ends = [2 * end + offset for end in accumulate(draw.randint(1, 3) for _ in range(60))]
    return [Span(start, end, draw.choice("AB")) for start, end in pairwise(ends)]


@given(spans_of(longest=4, most=1), st.lists(st.sampled_from(["AB", "BA", "AA"]), min_size=5))
@settings(max_examples=20)
def test_many_spans_of_the_same_ranges_are_paired_by_their_labels(rest, labels):
    # More of them than the ways for small clusters take; all share one place, some their range.
    gold, pred = (
        [Span(at // 2, 9, pair[side]) for at, pair in enumerate(labels[:5])] for side in (0, 1)
    )
    gold += rest
    for scheme in SCHEMES:
        assert chosen(gold, pred, scheme) == Counter(best_pairing(gold, pred, scheme))


@given(st.lists(st.tuples(spans_of(most=9), spans_of(most=9)), max_size=8))
@SOME
def test_clusters_that_are_solved_together_do_not_touch_each_other(docs):
    gold, pred = [doc[0] for doc in docs], [doc[1] for doc in docs]
    _, tangle = find_clusters(*read_sides(gold, pred)[:2])
    assume(len(tangle))
    together, apart = pair_large(tangle, widest=0), pair_large(tangle)
    for scheme in SCHEMES:
        assert together[scheme].gold[together[scheme].pred.argsort()].tolist() == (
            apart[scheme].gold[apart[scheme].pred.argsort()].tolist()
        )


@given(st.lists(spans_of(longest=30, most=1), min_size=80, max_size=90))
@settings(max_examples=20)
def test_a_text_with_longer_words_is_paired_the_same(lists):
    # So many and so long spans that what is best is found level by level.
    spans = [span for few in lists for span in few]

    def shapes(scale):
        longer = [(label, start * scale, end * scale) for start, end, label, *_ in spans]
        found = evaluate([longer[::2]], [longer[1::2]])
        return [
            [(s[0], s[1] // scale, s[2] // scale) for s in (pair.gold, pair.pred) if s]
            for scheme in SCHEMES
            for pair in found.pairs(scheme)
        ]

    assert shapes(3 * 10**7) == shapes(1)


@given(st.lists(st.tuples(spans_of(), spans_of()), max_size=4))
@SOME
def test_every_span_is_counted_exactly_once(docs):
    gold, pred = [doc[0] for doc in docs], [doc[1] for doc in docs]
    found = evaluate(gold, pred)
    for scheme, score in found.schemes.items():
        assert score.possible == sum(map(len, gold))
        assert score.actual == sum(map(len, pred))
        rows = [row[scheme] for row in found.labels.values()]
        assert sum(row.possible for row in rows) == score.possible
        assert sum(row.predicted.credit for row in rows) == score.credit
        pairs = found.pairs(scheme)
        assert Counter(p.gold for p in pairs if p.gold) == Counter(s for doc in gold for s in doc)
        assert Counter(p.pred for p in pairs if p.pred) == Counter(s for doc in pred for s in doc)
        assert [pair.doc for pair in pairs] == sorted(pair.doc for pair in pairs)
        assert found.counts(scheme).sum(axis=0).tolist() == [
            score.correct,
            score.incorrect,
            score.partial,
            score.missed,
            score.spurious,
        ]


@given(spans_of(most=8), spans_of(most=8), st.randoms(use_true_random=False))
@SOME
def test_the_order_of_the_lists_never_matters(gold, pred, random):
    before = evaluate([gold], [pred]).to_dict()
    random.shuffle(gold)
    random.shuffle(pred)
    assert evaluate([gold], [pred]).to_dict() == before


@given(spans_of(most=8), spans_of(most=8))
@SOME
def test_swapping_gold_and_predicted_swaps_precision_and_recall(gold, pred):
    one, two = evaluate([gold], [pred]).schemes, evaluate([pred], [gold]).schemes
    for scheme in SCHEMES:
        assert one[scheme].precision == two[scheme].recall
        assert one[scheme].recall == two[scheme].precision
        assert one[scheme].f1 == two[scheme].f1


@given(spans_of(most=8), spans_of(most=8))
@SOME
def test_the_stricter_the_scheme_the_less_the_credit(gold, pred):
    credit = {name: score.credit for name, score in evaluate([gold], [pred]).schemes.items()}
    assert credit["strict"] <= credit["exact"] <= credit["partial"]
    assert credit["strict"] <= credit["type"]


@given(spans_of(most=8))
@SOME
def test_the_same_on_both_sides_is_perfect(spans):
    for score in evaluate([spans], [spans]).schemes.values():
        assert score.correct == len(spans)


@given(st.lists(st.tuples(flat_spans(), flat_spans()), min_size=1, max_size=4))
@SOME
def test_on_flat_spans_strict_equals_seqeval_strict(docs):
    gold, pred = [doc[0] for doc in docs], [doc[1] for doc in docs]
    labels = evaluate(gold, pred).labels
    if not labels:
        return
    report = classification_report(
        [tags_of(spans) for spans in gold],
        [tags_of(spans) for spans in pred],
        mode="strict",
        scheme=IOB2,
        output_dict=True,
        zero_division=0,
    )
    assert labels.keys() == report.keys() - {"micro avg", "macro avg", "weighted avg"}
    for label, row in labels.items():
        score, theirs = row["strict"], report[label]
        assert abs((score.precision or 0) - theirs["precision"]) < 1e-12
        assert abs((score.recall or 0) - theirs["recall"]) < 1e-12
        assert abs(score.f1 - theirs["f1-score"]) < 1e-12


def tags_of(spans):
    """One tag for each of 50 characters."""
    return encode(50, [TokenSpan(*span[:3]) for span in spans], "IOB2")
