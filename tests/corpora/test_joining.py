"""One document of several people's: nothing is lost, and the order of people decides nothing."""

from hypothesis import given
from hypothesis import strategies as st

from corpora.document import Document, Span, sort_spans
from corpora.edits import visible_proposals
from corpora.joining import Joint, Voice
from tests.corpora.people import ANA, FIRST_NAME, MAY, OSLO, keys, story


def test_of_three_people_those_who_have_the_same_ask_together() -> None:
    doc = joint(story(ANA, OSLO), story(ANA), story(OSLO, MAY)).document("both")
    assert [(p.key, p.source) for p in doc.proposals] == [
        (ANA.key, "a, b"),
        (OSLO.key, "a, c"),
        (MAY.key, "c"),
    ]


SPANS = st.sets(st.sampled_from([ANA, FIRST_NAME, OSLO, MAY, Span(16, 27, "LOC")])).map(tuple)
DOCS = st.tuples(SPANS, st.sampled_from(["open", "accepted", "reviewed"])).map(
    lambda drawn: story(*sort_spans(drawn[0]), state=drawn[1])
)


def joint(*docs: Document) -> Joint:
    return Joint(
        tuple(Voice(name, doc, {"spans": []}) for name, doc in zip("abc", docs, strict=False))
    )


@given(DOCS)
def test_merged_with_itself_a_document_stays_what_it_is(doc: Document) -> None:
    found = joint(doc, doc).document("both")
    assert (keys(found.spans), found.state, found.proposals) == (keys(doc.spans), doc.state, ())


@given(st.lists(DOCS, min_size=2, max_size=3), st.sampled_from(["both", "agreed"]))
def test_who_is_first_changes_neither_annotations_nor_proposals_nor_state(docs, keep) -> None:
    one, other = joint(*docs).document(keep), joint(*docs[::-1]).document(keep)
    assert keys(one.spans) == keys(other.spans)
    assert keys(one.proposals) == keys(other.proposals)
    assert one.state == other.state


@given(st.lists(DOCS, min_size=2, max_size=3))
def test_nothing_is_lost_and_all_that_is_asked_can_be_seen(docs: list[Document]) -> None:
    found = joint(*docs).document("both")
    had = {span.key for doc in docs for span in doc.spans}
    assert {span.key for span in (*found.spans, *found.proposals)} == had
    assert keys(visible_proposals(found)) == sorted(keys(found.proposals))
    if found.proposals:
        assert found.state == "open"
