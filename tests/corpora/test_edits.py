"""What a hand does to a document."""

import pytest

from corpora import edits, outcome
from corpora.change import Change
from corpora.document import Document, Span
from corpora.errors import UserError

PER = Span(0, 11, "PER")
PROPOSED = Span(20, 26, "LOC", "en_core_web_sm", 0.9)


def after(doc: Document, change: Change) -> Document:
    return outcome.applied(doc, change)


def test_labelling_gives_way_to_nothing_that_overlaps(doc: Document) -> None:
    doc = after(doc, edits.label(doc, 0, 11, "PER"))
    doc = after(doc, edits.label(doc, 4, 16, "ORG"))
    assert doc.spans == (Span(4, 16, "ORG"),)


def test_labelling_can_nest_if_wished(doc: Document) -> None:
    doc = after(doc, edits.label(doc, 0, 11, "PER"))
    doc = after(doc, edits.label(doc, 0, 3, "ORG", overlap=True))
    assert doc.spans == (PER, Span(0, 3, "ORG"))


def test_labelling_the_same_again_changes_nothing(doc: Document) -> None:
    doc = after(doc, edits.label(doc, 0, 11, "PER"))
    assert not edits.label(doc, 0, 11, "PER")


def test_labelling_what_is_proposed_accepts_it_with_its_provenance(doc: Document) -> None:
    doc = doc.replace(proposals=(PROPOSED,))
    doc = after(doc, edits.label(doc, 20, 26, "LOC"))
    assert doc.spans == (PROPOSED,)
    assert edits.visible_proposals(doc) == ()


def test_relabelling_keeps_the_range_and_resizing_the_label(doc: Document) -> None:
    doc = after(doc, edits.label(doc, 0, 3, "PER"))
    doc = after(doc, edits.relabel(doc, doc.spans[0], "ORG"))
    doc = after(doc, edits.resize(doc, doc.spans[0], 0, 11))
    assert doc.spans == (Span(0, 11, "ORG"),)


def test_removing_an_accepted_proposal_rejects_it(doc: Document) -> None:
    doc = doc.replace(proposals=(PROPOSED,))
    doc = after(doc, edits.accept(doc, [PROPOSED]))
    doc = after(doc, edits.remove(doc, doc.spans))
    assert (doc.spans, doc.proposals) == ((), ())


def test_accepting_all_takes_what_fits_and_reviews(doc: Document) -> None:
    wider = Span(17, 26, "LOC", "other", 0.4)
    doc = after(doc.replace(proposals=(PROPOSED, wider)), edits.label(doc, 0, 11, "PER"))
    doc = after(doc, edits.accept_all(doc, edits.visible_proposals(doc)))
    assert doc.spans == (PER, wider)
    assert doc.state == "reviewed"


def test_each_edit_has_an_inverse(doc: Document) -> None:
    doc = doc.replace(proposals=(PROPOSED,), category="news")
    for change in (
        edits.label(doc, 0, 11, "PER"),
        edits.accept(doc, [PROPOSED]),
        edits.reject(doc, [PROPOSED]),
        edits.review(doc, "reviewed"),
        edits.categorise(doc, "sport"),
        edits.categorise(doc, None),
        edits.accept_all(doc, doc.proposals),
    ):
        assert after(after(doc, change), change.inverse()) == doc


def test_a_reviewed_document_proposes_nothing(doc: Document) -> None:
    doc = doc.replace(proposals=(PROPOSED,), state="reviewed")
    assert edits.visible_proposals(doc) == ()


def test_of_the_same_suggestion_twice_the_surer_is_shown(doc: Document) -> None:
    surer, other = PROPOSED._replace(source="run"), PROPOSED._replace(score=0.2)
    assert edits.visible_proposals(doc.replace(proposals=(other, surer))) == (surer,)


def test_a_span_outside_the_text_is_refused(doc: Document) -> None:
    with pytest.raises(UserError, match="not within the text of story"):
        edits.label(doc, 60, 900, "PER")


def test_resizing_onto_the_same_label_of_the_same_range_leaves_one(doc: Document) -> None:
    inner, outer = Span(0, 3, "PER"), Span(0, 11, "PER")
    both = doc.replace(spans=(outer, inner))
    assert outcome.applied(both, edits.resize(both, inner, 0, 11)).spans == (outer,)
