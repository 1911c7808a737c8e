"""Changes of the input that must leave scores as they are, or change them by a known amount."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tagger.evaluation import SCHEMES, STATUSES, evaluate
from tests.tagger.evaluation.brute import spans_of

SOME = settings(max_examples=100)
FEW = spans_of(most=8)
DOCS = st.lists(st.tuples(FEW, FEW), max_size=5)
SWAPPED = [STATUSES.index(status) for status in ("correct", "incorrect", "partial")] + [
    STATUSES.index("spurious"),
    STATUSES.index("missed"),
]


def sides(docs):
    return [doc[0] for doc in docs], [doc[1] for doc in docs]


def moved(spans, by):
    return [span._replace(start=span.start + by, end=span.end + by) for span in spans]


@given(DOCS)
@SOME
def test_gold_and_predicted_exchanged_exchange_missed_and_spurious(docs):
    one, two = evaluate(*sides(docs)), evaluate(*sides(docs)[::-1])
    for scheme in SCHEMES:
        assert (one.counts(scheme)[:, SWAPPED] == two.counts(scheme)).all()
        assert one.schemes[scheme].f1 == two.schemes[scheme].f1


@given(DOCS, st.randoms(use_true_random=False))
@SOME
def test_documents_in_another_order_have_the_same_scores_in_that_order(docs, random):
    order = random.sample(range(len(docs)), len(docs))
    one, two = evaluate(*sides(docs)), evaluate(*sides([docs[at] for at in order]))
    assert one.to_dict() == two.to_dict()
    assert two.by_group(order) == one.by_group(range(len(docs)))


@given(DOCS, DOCS)
@SOME
def test_the_counts_of_two_corpora_add_up(first, second):
    parts = [evaluate(*sides(docs)) for docs in (first, second)]
    whole = evaluate(*sides(first + second))
    for scheme in SCHEMES:
        counts = [found.counts(scheme).sum(axis=0) for found in (*parts, whole)]
        assert (counts[0] + counts[1] == counts[2]).all()


@given(DOCS)
@SOME
def test_documents_laid_end_to_end_are_scored_as_they_were_apart(docs):
    long = [
        [span for at, doc in enumerate(docs) for span in moved(doc[side], 20 * at)]
        for side in (0, 1)
    ]
    apart, together = evaluate(*sides(docs)).to_dict(), evaluate([long[0]], [long[1]]).to_dict()
    assert apart | {"documents": 1} == together


@given(spans_of(most=10, longest=12), spans_of(most=10, longest=12), st.data())
@SOME
def test_a_document_may_be_cut_where_no_span_is(gold, pred, data):
    free = [at for at in range(26) if not any(s.start < at < s.end for s in gold + pred)]
    cuts = sorted({0, 26, *data.draw(st.lists(st.sampled_from(free)))})
    pieces = [
        [[s for s in side if begin <= s.start < end] for side in (gold, pred)]
        for begin, end in pairwise(cuts)
    ]
    whole, cut = evaluate([gold], [pred]).to_dict(), evaluate(*sides(pieces)).to_dict()
    assert whole | {"documents": len(pieces)} == cut


@given(FEW, FEW, st.integers(0, 10**6), st.integers(1, 100))
@SOME
def test_only_how_spans_lie_to_each_other_counts(gold, pred, by, times):
    def elsewhere(spans):
        return [s._replace(start=s.start * times + by, end=s.end * times + by) for s in spans]

    found = evaluate([gold], [pred]).to_dict()
    assert evaluate([elsewhere(gold)], [elsewhere(pred)]).to_dict() == found


@given(FEW, FEW)
@SOME
def test_a_text_written_from_right_to_left_has_the_same_counts(gold, pred):
    def mirrored(spans):
        return [span._replace(start=50 - span.end, end=50 - span.start) for span in spans]

    found = evaluate([mirrored(gold)], [mirrored(pred)]).schemes
    assert found == evaluate([gold], [pred]).schemes


@given(FEW, FEW, st.permutations("ABC"))
@SOME
def test_labels_may_be_called_otherwise(gold, pred, names):
    def renamed(spans, names):
        return [span._replace(label=names["ABC".index(span.label)]) for span in spans]

    before = evaluate([gold], [pred])
    # Names in the same order of the alphabet: the same scores, by label too.
    same = evaluate([renamed(gold, "KLM")], [renamed(pred, "KLM")]).to_dict()
    rows = before.to_dict()["labels"].items()
    assert same["labels"] == {"KLM"["ABC".index(label)]: row for label, row in rows}
    # In any order: the same scores overall. The alphabet decides nothing but the very last ties.
    assert evaluate([renamed(gold, names)], [renamed(pred, names)]).schemes == before.schemes


@given(FEW, FEW)
@SOME
def test_exact_and_partial_do_not_look_at_labels(gold, pred):
    def plain(spans):
        return [span._replace(label="A") for span in spans]

    found, without = (
        evaluate([gold], [pred]).schemes,
        evaluate([plain(gold)], [plain(pred)]).schemes,
    )
    assert found["exact"] == without["exact"] == without["strict"]
    assert found["partial"] == without["partial"]
    assert without["type"].incorrect == 0


@given(FEW, FEW, spans_of(most=1))
@SOME
def test_one_more_predicted_span_adds_one_credit_at_most_and_takes_none(gold, pred, more):
    before, after = evaluate([gold], [pred]).schemes, evaluate([gold], [pred + more]).schemes
    for scheme in SCHEMES:
        assert 0 <= after[scheme].credit - before[scheme].credit <= len(more)
        assert after[scheme].actual == before[scheme].actual + len(more)


@given(FEW, FEW)
@SOME
def test_a_right_span_elsewhere_adds_one_correct(gold, pred):
    right = moved(gold[:1], 100)
    before = evaluate([gold], [pred]).schemes
    for scheme, score in evaluate([gold + right], [pred + right]).schemes.items():
        assert score.correct == before[scheme].correct + len(right)
        assert score.missed == before[scheme].missed
        assert score.spurious == before[scheme].spurious
