"""What was said of words: labelled phrases, and words that were left without a label."""

import re
from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from corpora import memory as memories
from corpora.change import Annotated, Change, Reviewed
from corpora.document import Document, Range, Span
from corpora.memory import Memory, evidence, folded, phrase_of, recalling
from corpora.occurrences import sheet
from corpora.recalled import Places
from corpora.store import labelled

WORDS = ("ana", "Ana", "ANA", "faro", "Faro", "we", "Bay", "the", ".")


def document(doc_id: str, text: str, *named: str, state: str = "open") -> Document:
    """Words and marks are tokens; a sentence ends with a full stop. named: what has a label."""
    tokens = tuple(Range(*match.span()) for match in re.finditer(r"\w+|[^\w\s]", text))
    ends = [at + 1 for at, token in enumerate(tokens) if text[token.start] == "."]
    bounds = dict.fromkeys([0, *ends, len(tokens)])
    sentences = tuple(Range(*b) for b in pairwise(bounds))
    starts = [(text.index(name), name) for name in named]
    spans = tuple(sorted(Span(at, at + len(name), "X") for at, name in starts))
    return Document(doc_id, text, tokens=tokens, sentences=sentences, spans=spans, state=state)


def memory_of(*docs: Document) -> Memory:
    memory = Memory()
    for doc in docs:
        memory.put(doc.id, evidence(sheet(doc)))
    return memory


def found(doc: Document, memory: Memory) -> list[str]:
    return [doc.text[start:end] for start, end in Places(doc, memory).after(-1)]


def reviewed(text: str, *named: str) -> Document:
    return document(text, text, *named, state="reviewed")


def test_what_has_a_label_somewhere_is_likely_in_any_case():
    memory = memory_of(document("a", "Ana Moreira met old frog", "Ana Moreira", "old frog"))
    new = document("b", "then ana moreira and an Old Frog went to Faro")
    assert found(new, memory) == ["ana moreira", "Old Frog", "Faro"]


def test_the_longest_labelled_phrase_is_one_place_and_ends_with_its_sentence():
    memory = memory_of(document("a", "bay of faro and the bay", "bay of faro", "the bay"))
    new = document("b", "in the bay of faro. of the bay of. faro")
    assert found(new, memory) == ["the bay", "the bay"]
    assert found(document("c", "a bay of faro"), memory) == ["bay of faro"]
    assert found(document("d", "a bay of. faro"), memory) == []


def test_a_labelled_phrase_does_not_cut_what_is_written_like_a_name():
    memory = memory_of(document("a", "in Lisbon", "Lisbon"))
    new = document("b", "at Lisbon Hospital of lisbon")
    assert found(new, memory) == ["Lisbon Hospital", "lisbon"]


def test_a_person_s_borders_are_those_of_the_next_place():
    memory = memory_of(document("a", "near the Azores now", "the Azores"))
    assert found(document("b", "of the Azores"), memory) == ["the Azores"]


def test_what_was_left_without_a_label_in_a_reviewed_document_is_passed_over():
    memory = memory_of(reviewed("we met on Monday in Faro", "Faro"))
    new = document("b", "until Monday in Faro")
    assert found(new, memory) == ["Faro"]
    assert found(new, memory_of(document("a", "we met on Monday"))) == ["Monday", "Faro"]


def test_what_is_written_otherwise_was_not_left():
    memory = memory_of(reviewed("it may help us"))
    assert found(document("b", "in May to the US"), memory) == ["May", "US"]


def test_a_phrase_is_left_as_often_as_its_rarest_word():
    memory = memory_of(reviewed("on Good days and Friday"))
    assert found(document("b", "on Good Friday"), memory) == []
    assert found(document("c", "on Good Thursday"), memory) == ["Good Thursday"]


def test_a_label_weighs_as_much_as_three_places_without_one():
    once = document("a", "we saw May", "May")
    left = [reviewed(f"in May {number}") for number in range(4)]
    new = document("b", "of May")
    assert found(new, memory_of(once, *left[:3])) == ["May"]
    assert found(new, memory_of(once, *left)) == []


def test_a_document_s_own_words_without_a_label_do_not_count_in_it():
    doc = reviewed("we met on Monday")
    assert found(doc, memory_of(doc)) == ["Monday"]
    assert found(doc, memory_of(doc, reviewed("until Monday"))) == []


def test_a_span_within_a_token_says_nothing_of_a_phrase():
    doc = document("a", "undoing", "doing", state="reviewed")
    assert phrase_of(doc, doc.spans[0]) is None
    assert evidence(sheet(doc)) == ({}, ())


def test_a_text_without_an_end_of_a_sentence_is_looked_through_in_parts():
    memory = memory_of(document("a", "old frog", "old frog"))
    places = found(document("b", "we saw an old frog and Faro " * 300), memory)
    assert places.count("Faro") == 300
    assert places.count("old frog") > 295  # those that lie on a border are cut


@st.composite
def documents(draw: st.DrawFn) -> Document:
    doc_id = draw(st.sampled_from("abc"))
    doc = document(doc_id, " ".join(draw(st.lists(st.sampled_from(WORDS), max_size=12))))
    last = len(doc.tokens)
    runs = draw(st.lists(st.tuples(st.integers(0, last), st.integers(0, last)), max_size=4))
    spans = {Span(doc.tokens[a].start, doc.tokens[b - 1].end, "X") for a, b in runs if a < b}
    return doc.replace(
        spans=tuple(sorted(spans)), state=draw(st.sampled_from(["open", "reviewed"]))
    )


def facts(memory: Memory, docs: list[Document]) -> list[object]:
    """All that can be asked of a memory about these documents."""
    texts = [doc.words[a:b] for doc in docs for a in range(12) for b in range(a + 1, a + 4)]
    runs = [run for run in texts if run]
    said = [(memory.labelled(folded(run)), memory.passed(run, {})) for run in runs]
    known = [memory.of(doc_id) for doc_id in "abc"]
    return [said, list(map(memory.lengths, folded(WORDS))), known]


@given(st.lists(documents(), max_size=6))
def test_said_anew_and_taken_back_it_knows_what_it_would_know_from_the_beginning(docs):
    memory = memory_of(*docs)
    last = {doc.id: doc for doc in docs}
    for doc_id in "abc":  # nothing is said of a document that is not there
        memory.put(doc_id, evidence(sheet(last.get(doc_id, document(doc_id, "")))))
    fresh = memory_of(*last.values())
    assert facts(memory, docs) == facts(fresh, docs)


@given(documents(), st.lists(documents(), max_size=4))
def test_places_that_follow_one_edit_after_another_are_those_found_anew(doc, others):
    memory = memory_of(doc, *others)
    places, own = Places(doc, memory), Counter(memory.of(doc.id).labelled)
    list(places.prepare())
    for span in doc.spans:
        phrase = phrase_of(doc, span)
        assert phrase is not None
        gone = [phrase] if own[phrase] else []
        memory.change(doc.id, gone, [] if gone else [phrase])
        own[phrase] -= len(gone)
        everything = list(places.after(-1))
        assert everything == list(Places(doc, memory).after(-1))
        assert everything == list(places.before(len(doc.text) + 1))[::-1]


def test_a_project_is_learned_a_few_documents_at_a_time(project):
    memory, doc = Memory(), project.document("story")
    project.apply(Change("label", (), (Annotated("story", Span(20, 26, "LOC")),)))
    state = Reviewed("note 1", "open"), Reviewed("note 1", "reviewed")
    project.apply(Change("review", state[:1], state[1:]))
    assert doc.text[20:26] == "Lisbon"
    for _ in recalling(project, memory):
        pass
    assert memory.labelled(("lisbon",))
    assert "Portugal" in memory.of("note 1").left
    assert "note 2" not in memory


def test_the_last_documents_are_remembered_where_there_are_too_many(project, monkeypatch):
    monkeypatch.setattr(labelled, "TOKENS", 1)  # one at a time
    monkeypatch.setattr(memories, "MOST", 1)
    for name in ("note 0", "note 2"):
        project.apply(Change("label", (), (Annotated(name, Span(8, 14, "LOC")),)))
    memory = Memory()
    list(recalling(project, memory))
    assert "note 2" in memory
    assert "note 0" not in memory
