"""Which documents a person corrected: where something that was done by hand still holds."""

import pytest

from corpora import edits, relabelling
from corpora.change import Change
from corpora.document import CategoryProposal, Document, Span
from corpora.project import Project


@pytest.fixture
def three(project: Project) -> Project:
    """Three documents, each with one annotation and one proposal, beside the sample's own."""
    docs = [
        Document(name, "Ana saw Oslo.", spans=(Span(8, 12, "LOC"),)) for name in ("a", "b", "c")
    ]
    list(project.import_documents(docs, source="trips"))
    project.propose("spacy", [(doc.id, [Span(0, 3, "PER")]) for doc in docs])
    return project


def corrected(project: Project) -> list[str]:
    return [summary.id for summary in project.summaries(project.corrected())]


def do(project: Project, change: Change) -> None:
    assert project.apply(change) is not None


def test_what_was_imported_and_proposed_is_nobody_s_work(three: Project) -> None:
    assert corrected(three) == []


def test_labelling_accepting_removing_rejecting_and_sorting_are_corrections(three: Project) -> None:
    doc = three.document("a")
    for change in (
        edits.label(doc, 4, 7, "PER"),
        edits.accept(doc, doc.proposals),
        edits.remove(doc, doc.spans),
        edits.reject(doc, doc.proposals),
        edits.categorise(doc, "pos"),
    ):
        do(three, change)
        assert corrected(three) == ["a"]
        three.undo()
        assert corrected(three) == []
        three.redo()
        assert corrected(three) == ["a"]
        three.undo()


def test_a_rejected_category_is_a_correction(three: Project) -> None:
    three.propose_categories("spacy", [("b", [CategoryProposal("pos", "spacy")])])
    do(three, edits.reject_category(three.document("b")))
    assert corrected(three) == ["b"]


def test_a_review_and_a_flag_are_none(three: Project) -> None:
    do(three, edits.review(three.document("a"), "reviewed"))
    do(three, edits.flag(three.document("b"), True))
    assert corrected(three) == []


def test_accepting_before_one_s_eyes_is_one_and_unseen_is_none(three: Project) -> None:
    doc = three.document("a")
    do(three, edits.accept_all(doc, edits.visible_proposals(doc)))
    three.accept_all()
    assert three.document("b").state == "accepted"
    assert corrected(three) == ["a"]


def test_changes_of_labels_are_none(three: Project) -> None:
    do(three, relabelling.rename(three, "LOC", "PLACE"))
    assert three.document("a").spans[0].label == "PLACE"
    assert corrected(three) == []


def test_documents_of_an_import_that_was_undone_are_not_listed(project: Project) -> None:
    list(project.import_documents([Document("a", "Ana saw Oslo.")], source="trips"))
    do(project, edits.label(project.document("a"), 0, 3, "PER"))
    project.undo()
    project.undo()
    assert corrected(project) == []
