"""Rules propose: phrases, patterns, overlaps; held to a naive search and to spaCy's EntityRuler."""

import random
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from corpora.document import Document, Range, Span
from corpora.errors import UnknownNameError
from corpora.finding import SlowError
from corpora.rules.rule import Rule
from corpora.tokens import blank, complete
from tagger.rules import Ruler, asks, propose

TEXT = "Dr. Ana Moreira of Moody's left New York for new  york. Nobody paid 300 euros."


def found(text: str, *rules: Rule, **options: object) -> list[tuple[str, str]]:
    [(doc, spans)] = propose([Document("a", text)], rules, **options)  # type: ignore[arg-type]
    return [(doc.text[span.start : span.end], span.label) for span in spans]


# What is found


def test_a_phrase_is_found_at_borders_of_tokens() -> None:
    assert found(TEXT, Rule("LOC", "New York")) == [("New York", "LOC")]
    any_case = Rule("LOC", "New York", case=False)
    assert found(TEXT, any_case) == [("New York", "LOC"), ("new  york", "LOC")]
    assert found(TEXT, Rule("X", "or"), Rule("X", "body paid")) == []


def test_proposals_say_who_made_them_and_have_no_score() -> None:
    [(doc, spans)] = propose([Document("a", "Porto")], [Rule("LOC", "Porto")])
    assert spans == (Span(0, 5, "LOC", "rules", None),)
    assert doc.tokens


def test_neither_white_space_nor_the_files_own_tokens_matter() -> None:
    """`Moody's` is found however a corpus cut it, as long as it ends with a token."""
    rule = Rule("ORG", "Moody's")
    assert found("Moody 's paid", rule) == [("Moody 's", "ORG")]
    for cuts in ((0, 5, 7), (0, 7), (0, 5, 6, 7)):
        tokens = tuple(Range(a, b) for a, b in pairwise(cuts))
        doc = Document("a", "Moody's", tokens=tokens, sentences=(Range(0, len(tokens)),))
        [(_, spans)] = propose([doc], [rule])
        assert [span[:2] for span in spans] == [(0, 7)], cuts
    doc = Document("a", "Moody'sX", tokens=(Range(0, 8),), sentences=(Range(0, 1),))
    assert next(propose([doc], [rule]))[1] == ()


def test_words_cut_within_are_words_still() -> None:
    assert found("I cannot go, I don't.", Rule("V", "cannot"), Rule("V", "don't")) == [
        ("cannot", "V"),
        ("don't", "V"),
    ]
    assert found("I can not go.", Rule("V", "cannot")) == []


def test_patterns_of_tokens() -> None:
    doctor = Rule("PER", [{"LOWER": "dr."}, {"IS_TITLE": True, "OP": "+"}])
    money = Rule("MONEY", [{"LIKE_NUM": True}, {"LOWER": {"IN": ["euro", "euros"]}}])
    assert found(TEXT, doctor, money) == [("Dr. Ana Moreira", "PER"), ("300 euros", "MONEY")]
    named = [Rule("LOC", [{"lower": "new"}, {"lower": "york"}]), Rule("PER", [{"ORTH": "Ana"}])]
    assert found(TEXT, *named) == [("Ana", "PER"), ("New York", "LOC"), ("new  york", "LOC")]


def test_the_longer_hit_goes_first_then_the_left_one_then_the_first_rule() -> None:
    rules = [Rule("A", "York"), Rule("B", "New York"), Rule("C", "New York for")]
    assert found(TEXT, *rules) == [("New York for", "C")]
    assert found(TEXT, Rule("A", "left New"), Rule("B", "New York")) == [("left New", "A")]
    assert found(TEXT, Rule("A", "Ana"), Rule("B", [{"ORTH": "Ana"}])) == [("Ana", "A")]
    assert found(TEXT, Rule("B", [{"ORTH": "Ana"}]), Rule("A", "Ana")) == [("Ana", "B")]


def test_rules_that_are_off_find_nothing_and_a_label_map_renames() -> None:
    assert found(TEXT, Rule("LOC", "New York", on=False)) == []
    rules = Rule("LOC", "New York"), Rule("PER", "Ana")
    assert found(TEXT, *rules, label_map={"LOC": "GPE", "PER": None}) == [("New York", "GPE")]


def test_any_language_and_nothing_at_all() -> None:
    assert found("", Rule("A", "a"), Rule("A", [{}])) == []
    assert found(" \n ", Rule("A", [{}])) == []
    [(_, spans)] = propose([Document("a", "서울에 갔다", "xx")], [Rule("LOC", "서울에")])
    assert [span[:3] for span in spans] == [(0, 3, "LOC")]


def test_parts_of_speech_come_from_a_pipeline() -> None:
    verb = Rule("V", [{"LEMMA": "leave", "POS": "VERB"}])
    assert asks([verb, Rule("X", "x")]) == ["LEMMA", "POS"]
    assert found(TEXT, verb, pipeline="en_core_web_sm") == [("left", "V")]
    assert found(TEXT, verb) == []
    assert Ruler([verb]).unready == [0]
    with pytest.raises(UnknownNameError, match="en_core_web_xl"):
        found(TEXT, verb, pipeline="en_core_web_xl")


def test_a_long_document_comes_to_the_pipeline_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tagger.rule_docs.PART_TOKENS", 10)
    text = "She left the port. " * 12
    rule = Rule("V", [{"POS": "VERB"}, {"LOWER": "the"}])
    assert found(text, rule, pipeline="en_core_web_sm") == [("left the", "V")] * 12


def test_a_regular_expression_that_takes_too_long_is_given_up() -> None:
    slow = Rule("X", [{"TEXT": {"REGEX": "^(a|aa|aaa)+$"}}])
    assert found("aaaa b", slow) == [("aaaa", "X")]
    with pytest.raises(SlowError, match="of a rule takes too long"):
        found("a" * 45 + "b", slow)


# Held to others

WORDS = ["New", "York", "new", "york", "Porto", "O'Neill", "U.S.", "don't", "St.", "-", "a", "é"]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
TERMS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)


@given(TEXTS, TERMS, st.booleans())
def test_the_hits_of_a_phrase_are_those_of_a_naive_search(text: str, term: str, case: bool) -> None:
    """Every place in the text that reads so, and begins and ends where tokens do."""
    doc = complete(Document("a", text))
    low, sought = (text, term) if case else (text.lower(), term.lower())
    places = {at for at in range(len(text)) if low.startswith(sought, at)}
    starts = {token.start: number for number, token in enumerate(doc.tokens)}
    ends = {token.end: number + 1 for number, token in enumerate(doc.tokens)}
    naive = {
        (starts[at], ends[at + len(term)])
        for at in places
        if at in starts and at + len(term) in ends
    }
    hits = Ruler([Rule("X", term, case=case)]).hits(doc)
    assert {(hit.start, hit.end) for hit in hits} == naive
    assert len(hits) == len(naive)


PLAIN = ["red", "Red", "port", "fees", "paid", "300", "Dr."]
TOKENS = st.one_of(
    st.sampled_from(PLAIN).map(lambda word: {"ORTH": word}),
    st.sampled_from(PLAIN).map(lambda word: {"LOWER": word.lower()}),
    st.sampled_from([{"LIKE_NUM": True}, {"IS_TITLE": True, "OP": "+"}, {"LENGTH": {">=": 4}}]),
    st.sampled_from([{"LOWER": {"REGEX": "^p"}}, {"OP": "?"}, {"TEXT": "red", "OP": "!"}]),
)
RULES = st.lists(
    st.one_of(
        st.lists(st.sampled_from(PLAIN), min_size=1, max_size=3).map(" ".join),
        st.lists(TOKENS, min_size=1, max_size=3),
    ),
    min_size=1,
    max_size=5,
)


@cache
def pipeline_with_ruler() -> Language:
    nlp = blank("en")
    nlp.add_pipe("entity_ruler")
    return nlp


@given(RULES, st.lists(st.sampled_from(PLAIN), min_size=1, max_size=14).map(" ".join))
def test_what_is_proposed_is_what_spacys_entity_ruler_finds(patterns: list, text: str) -> None:
    """The same ranges; where several rules are on the same one, spaCy's choice is one of theirs."""
    nlp = pipeline_with_ruler()
    ruler = nlp.get_pipe("entity_ruler")
    ruler.clear()
    ruler.add_patterns([{"label": f"L{n}", "pattern": p} for n, p in enumerate(patterns)])
    theirs = {(ent.start_char, ent.end_char): ent.label_ for ent in nlp(text).ents}
    ours = Ruler([Rule(f"L{n}", pattern) for n, pattern in enumerate(patterns)])
    doc = complete(Document("a", text))
    hits = ours.hits(doc)
    mine = {span[:2]: span.label for span in ours.spans(doc, ours.winners(hits))}
    assert mine.keys() == theirs.keys()
    for place, label in theirs.items():
        there = [s for s in ours.spans(doc, set(hits)) if s[:2] == place]
        assert label in {span.label for span in there}
        if len(there) == 1:
            assert mine[place] == label


def test_two_hundred_thousand_terms_find_what_ten_find() -> None:
    draw = random.Random(0)
    letters = "abcdefghijklmnopqrstuvwxyz"
    made = {"".join(draw.choices(letters, k=7)) for _ in range(200_500)}
    terms = [Rule("X", f"{word} port") for word in sorted(made)[:200_000]]
    some = draw.sample(terms, 10)
    doc = complete(Document("a", " and ".join(rule.text for rule in some) + " and no port"))
    all_of_them, ten = Ruler(terms), Ruler(some)
    here = all_of_them.spans(doc, all_of_them.hits(doc))
    assert here == ten.spans(doc, ten.hits(doc))
    assert len(here) == 10
