"""Every annotation knows who made it, when, and from what proposal."""

import pytest

from corpora import edits
from corpora.change import Annotated, Imported
from corpora.document import Document, Span
from corpora.errors import UserError
from corpora.project import Project
from corpora.provenance import history, makers

OSLO = Span(8, 12, "LOC")


def proposed(project: Project) -> Project:
    doc = Document("trip", "Ana saw Oslo in May.", spans=(OSLO,), state="open")
    list(project.import_documents([doc], source="trips.jsonl"))
    project.propose("spacy", [("trip", [Span(0, 3, "PER", "", 0.5)])])
    return project


def test_the_history_of_a_document_begins_with_its_import(project: Project) -> None:
    proposed(project)
    doc = project.document("trip")
    project.apply(edits.accept(doc, doc.proposals), who="ana")
    project.apply(edits.review(project.document("trip"), "reviewed"), who="ben")
    project.apply(edits.review(project.document("note 1"), "reviewed"), who="eva")
    steps = history(project, "trip")
    assert [(step.what, step.source) for step in steps] == [
        ("import", "trips.jsonl"),
        ("accept", ""),
        ("review", ""),
    ]
    assert [type(item) for item in steps[0].adds] == [Imported]
    assert [step.who for step in steps[1:]] == ["ana", "ben"]
    assert steps[0].time <= steps[1].time <= steps[2].time
    assert [step.number for step in steps] == sorted(step.number for step in steps)


def test_a_bulk_change_shows_only_what_it_did_to_the_document(project: Project) -> None:
    proposed(project)
    project.propose("spacy", [("note 1", [Span(8, 14, "LOC")])])
    project.accept_all()
    step = history(project, "note 1")[-1]
    assert {item.doc for item in (*step.removes, *step.adds)} == {"note 1"}


def test_an_annotation_knows_who_made_it_from_what_and_what_it_was_before(project: Project) -> None:
    proposed(project)
    doc = project.document("trip")
    project.apply(edits.accept(doc, doc.proposals), who="ana")
    doc = project.document("trip")
    project.apply(edits.relabel(doc, doc.spans[0], "ORG"), who="ben")
    project.apply(edits.label(project.document("trip"), 16, 19, "LOC"), who="eva")
    made = makers(project, ["trip"])["trip"]
    company = made[0, 3, "ORG"]
    assert (company.who, company.what, company.source, company.score) == (
        "ben",
        "relabel",
        "spacy",
        0.5,
    )
    assert (made[OSLO.key].what, made[OSLO.key].imported) == ("import", "trips.jsonl")
    assert made[16, 19, "LOC"].who == "eva"
    steps = history(project, "trip", Span(0, 3, "ORG"))
    assert [step.what for step in steps] == ["import", "accept", "relabel"]
    assert steps[-1].removes == (Annotated("trip", Span(0, 3, "PER", "spacy", 0.5)),)


def test_who_brings_an_annotation_back_did_not_make_it(project: Project) -> None:
    proposed(project)
    project.apply(edits.label(project.document("trip"), 0, 3, "PER"), who="ana")
    doc = project.document("trip")
    project.apply(edits.remove(doc, doc.spans), who="ben")
    project.undo()
    made = makers(project, ["trip"])["trip"]
    assert made[0, 3, "PER"].who == "ana"
    assert made[OSLO.key].imported == "trips.jsonl"
    undone = history(project, "trip")[-1]
    assert (undone.kind, undone.of) == ("undo", undone.number - 1)


def test_an_import_that_was_undone_and_made_again_shows_both(project: Project) -> None:
    proposed(project)
    project.undo()
    project.redo()
    assert [step.kind for step in history(project, "trip")] == ["do", "undo", "redo"]
    assert makers(project, ["trip"])["trip"][OSLO.key].what == "import"


def test_what_is_not_there_has_no_history(project: Project) -> None:
    with pytest.raises(UserError, match="no document 'nobody'"):
        history(project, "nobody")
    with pytest.raises(UserError, match="no annotation PER at 1-2"):
        history(project, "story", Span(1, 2, "PER"))


def test_who_annotates_can_be_named(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAGWRIGHT_WHO", "Ana M.")
    project.apply(edits.label(project.document("story"), 0, 11, "PER"))
    assert project.log()[-1].who == "Ana M."
