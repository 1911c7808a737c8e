"""What the score tables show, and the spans behind each number."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.document import Document, Span
from tagger.evaluation import classify
from ui.evaluate.context import Contexts, cut
from ui.evaluate.doors import Behind, Door
from ui.evaluate.run_rows import in_common, run_columns, run_rows, small
from ui.evaluate.score_tables import (
    conll_rows,
    label_columns,
    label_rows,
    overall_rows,
    same_data,
)
from ui.evaluate.scored import score
from ui.evaluate.trust import Trust, Trusts

NOTHING = Trust({}, None, {})  # nobody is compared with anybody
TEXT = "Ana Moreira of Hartwell and Sons met the Port of Setubal in Lisbon."
GOLD = [Span(0, 11, "PER"), Span(15, 32, "ORG"), Span(41, 56, "ORG"), Span(60, 66, "LOC")]
PRED = [Span(0, 11, "PER"), Span(15, 32, "PER", "run", 0.58), Span(49, 56, "LOC")]


def texts(rows, column):
    return [row[column].text for row in rows]


@pytest.fixture
def scored(qapp):
    return score("one", ["a", "b"], [GOLD, []], [PRED, [Span(0, 3, "PER")]])


def test_the_overall_table_has_a_row_for_each_scheme_and_run(scored):
    other = score("two", ["a", "b"], [GOLD, []], [[], []])
    rows = overall_rows([scored, other])
    assert texts(rows, 0) == ["strict", "", "exact", "", "partial", "", "type", ""]
    strict = [cell.text for cell in rows[0][2:9]]
    assert strict == ["1", "2", "0", "1", "1", "4", "4"]
    assert [cell.text for cell in rows[0][9:]] == ["25.0", "25.0", "25.0"]
    assert [cell.text for cell in rows[2][9:]] == ["50.0", "50.0", "50.0"]
    assert [cell.text for cell in rows[1][9:]] == ["–", "0.0", "0.0"]


def test_a_label_has_its_own_counts_on_each_side(scored):
    rows = label_rows([scored], "strict")
    titles = [column.title for column in label_columns("strict")]
    assert texts(rows, 0) == ["ORG", "LOC", "PER"]  # most gold spans first, then the alphabet
    person = dict(zip(titles[9:], (cell.text for cell in rows[2][9:]), strict=True))
    assert [cell.text for cell in rows[2][2:7]] == ["1", "1", "0", "0", "100.0"]
    assert person == {"INC": "1", "SPU": "1", "P": "33.3", "F1": "50.0"}
    organisation = rows[0]
    assert organisation[titles.index("P")].text == "–"
    assert organisation[titles.index("P")].tip == "there are no predicted spans"
    assert "PAR" in [column.title for column in label_columns("partial")]


def test_every_count_opens_on_as_many_spans_as_it_says(scored):
    rows = overall_rows([scored]) + label_rows([scored], "strict") + label_rows([scored], "partial")
    doors = [cell for row in rows for cell in row if isinstance(cell.value, Door)]
    counts = [cell for cell in doors if cell.text.isdigit()]
    assert len(counts) > 60
    for cell in counts:
        assert len(cell.value.behind()) == int(cell.text)


def test_runs_scored_on_other_gold_or_other_documents_do_not_compare(scored):
    again = score("two", ["a", "b"], [GOLD, []], [[], []])
    corrected = score("three", ["a", "b"], [GOLD[:3], []], [PRED, []])
    elsewhere = score("four", ["a", "c"], [GOLD, []], [PRED, []])
    assert same_data([scored, again])
    assert not same_data([scored, corrected])
    assert not same_data([scored, elsewhere])
    best = [row[1].strong for row in run_rows([scored, again], NOTHING)]
    assert best == [True, False]
    assert not any(row[1].strong for row in run_rows([scored, corrected], NOTHING))


def test_the_best_classifier_stands_out_where_two_compare(qapp):
    answers = [["pos", "pos", "neg"], ["pos", "neg", "neg"]]
    gold, ids, none = answers[0], ["a", "b", "c"], [[], [], []]
    worse, better = (
        score(str(at), ids, none, none, classes=classify(gold, pred, ["neg", "pos"]))
        for at, pred in enumerate(reversed(answers))
    )
    assert [row[1].strong for row in run_rows([worse, better], NOTHING)] == [False, True]
    assert [row[2].strong for row in run_rows([worse, better], NOTHING)] == [False, True]
    assert not run_rows([better], NOTHING)[0][1].strong


def many(name: str, wrong: int):
    """Forty documents of four spans each; in `wrong` of them none is found."""
    ids = [f"d{at}" for at in range(40)]
    pred = [[] if at < wrong else GOLD for at in range(40)]
    return score(name, ids, [GOLD] * 40, pred)


def test_f1_has_its_interval_and_the_difference_from_the_earliest_run(qapp):
    late, early = many("late", 4), many("early", 24)
    trust = Trusts().find([late, early], early)
    rows = run_rows([late, early], trust)
    assert [column.title for column in run_columns([late, early], early)][5] == "against early"
    figure, half = rows[0][1].text.split(" ±")
    band = trust.bands[late]["strict"]
    assert figure == "94.7"
    assert half == f"{50 * (band.high - band.low):.1f}"
    assert rows[0][1].tip.endswith(f"{100 * band.low:.1f} to {100 * band.high:.1f}")
    assert rows[0][5].text.startswith("+37.6, p = .0")
    assert rows[1][5].text == "–"


def test_what_was_found_before_is_shown_at_once_and_the_rest_awaited(qapp):
    late, early = many("late", 4), many("early", 24)
    trusts = Trusts()
    before = run_rows([late, early], trusts.known([late, early], early))
    assert before[0][5].text == "…"
    assert "±" not in before[0][1].text
    found = trusts.find([late, early], early)
    assert run_rows([late, early], trusts.known([late, early], early)) == run_rows(
        [late, early], found
    )
    turned = run_rows([late, early], trusts.known([late, early], late))
    assert "±" in turned[0][1].text
    assert turned[1][5].text == "…"


def test_where_the_test_shows_no_difference_words_say_so(qapp):
    late, early = many("late", 4), many("early", 5)
    row = run_rows([late, early], Trusts().find([late, early], early))[0]
    assert row[5].text == "no difference shown (+1.4, p = 1)"


def test_runs_on_other_gold_have_no_contest(scored):
    corrected = score("two", ["a", "b"], [GOLD[:3], []], [PRED, []])
    rows = run_rows([corrected, scored], Trusts().find([corrected, scored], scored))
    assert rows[0][5].text == "other data"


def test_the_order_of_the_documents_does_not_matter_to_a_contest(qapp):
    early = many("early", 24)
    turned = score("turned", early.ids[::-1], early.gold[::-1], early.pred[::-1])
    contest = Trusts().find([turned], early).contests[turned]
    assert contest.difference == 0
    assert contest.p == 1


@pytest.mark.parametrize(
    ("p", "shown"), [(1.0, "1"), (0.61, ".61"), (0.05, ".050"), (0.0002, ".00020"), (0.996, "1")]
)
def test_a_probability_keeps_two_figures(p, shown):
    assert small(p) == shown


def test_a_score_against_a_machine_is_called_agreement(scored):
    agreed = score("two", ["a"], [GOLD], [PRED], against="en_core_web_sm")
    rows = run_rows([scored, agreed], NOTHING)
    assert texts(rows, 6) == ["gold", "agreement with en_core_web_sm"]
    assert texts(rows, 7) == ["development, 2 documents", "development, 1 document"]
    assert in_common([scored, agreed]) == ""


def test_agreement_with_a_machine_is_called_so(scored):
    agreed = score("two", ["a", "b"], [GOLD, []], [PRED, []], against="en_core_web_sm")
    told = "Agreement with en_core_web_sm: development, 2 documents."
    assert in_common([agreed]) == told
    smaller = score("three", ["a"], [GOLD], [PRED], against="en_core_web_sm")
    assert in_common([agreed, smaller]) == "Agreement with en_core_web_sm."


def test_a_run_by_itself_is_compared_with_nobody(scored):
    titles = [column.title for column in run_columns([scored], scored)]
    assert titles == ["run", "strict", "exact", "partial", "type"]
    (row,) = run_rows([scored], NOTHING)
    assert len(row) == len(titles)


def test_what_all_runs_have_in_common_is_a_sentence_and_no_column(scored):
    again = score("two", ["a", "b"], [GOLD, []], [[], []])
    assert len(run_columns([scored, again])) == len(run_rows([scored, again], NOTHING)[0]) == 6
    assert in_common([scored, again]) == "Scored against gold: development, 2 documents."
    smaller = score("three", ["a"], [GOLD], [[]])
    assert [column.title for column in run_columns([scored, smaller])][6:] == ["on"]
    assert in_common([scored, smaller]) == "Scored against gold."


def test_the_conll_table_equals_strict_and_says_why_where_there_is_none(scored):
    rows = conll_rows([scored])
    assert [cell.text for cell in rows[-1]] == ["all", "one", "4", "25.0", "25.0", "25.0"]
    nested = score("nested", ["a"], [[Span(0, 11, "PER"), Span(0, 3, "PER")]], [PRED])
    last = conll_rows([nested])[-1]
    assert last[3].text == "–"
    assert "overlap" in last[3].tip


def test_a_context_is_one_line_with_the_spans_where_qt_counts_them():
    text = "One.\n" * 20 + "😀 then " + TEXT
    begin = text.index("Ana")
    entry = Behind("a", (Span(begin, begin + 11, "PER"),), (), "missed", 0)
    context = cut(text, entry)
    assert "\n" not in context.text
    assert context.text.startswith("…")
    assert context.pred == ()
    units = context.text.encode("utf-16-le")
    ((start, end),) = context.gold
    assert units[2 * start : 2 * end].decode("utf-16-le") == "Ana Moreira"


@given(st.text("ab \n\t😀", max_size=60), st.text("ab \n😀", max_size=60), st.text(" \n\tb"))
def test_a_context_has_one_space_for_any_white_space(before, within, after):
    text = f"{before}x{within}y{after}"
    span = Span(len(before), len(before) + len(within) + 2, "PER")
    context = cut(text, Behind("a", (span,), (span,), "right", 0))
    assert not any(two in context.text for two in ("  ", "\n", "\t"))
    units = context.text.encode("utf-16-le")
    (start, end), squeezed = context.gold[0], re.sub(r"\s+", " ", within)
    assert units[2 * start : 2 * end].decode("utf-16-le") == f"x{squeezed}y"
    assert context.pred == context.gold


def test_a_document_that_is_gone_has_no_context(scored):
    kept, cut_off = Document("a", TEXT), Document("b", "")
    contexts = Contexts(scored, {"a": kept, "b": cut_off, "c": None}.__getitem__)
    assert contexts.of(Behind("a", (GOLD[0],), (), "missed", 0)) is not None
    for gone in "bc":
        assert contexts.of(Behind(gone, (GOLD[0],), (), "missed", 0)) is None
