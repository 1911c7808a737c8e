"""Documents of the very same text are labelled together, on request, as one change."""

from pathlib import Path

import pytest

from corpora import edits, twins
from corpora.check import differences
from corpora.document import CategoryProposal, Document, Span
from corpora.project import Project


@pytest.fixture
def notes(tmp_path: Path) -> Project:
    """Four of one text, one of them reviewed, and one that only begins like them."""
    project = Project.create(tmp_path / "notes.tagwright", labels=("LOC",))
    same = "Rain in Faro.\nMore of it."
    docs = [Document(name, same) for name in "abc"]
    docs += [Document("done", same, state="reviewed"), Document("other", "Rain in Faro.\nNone.")]
    list(project.import_documents(docs, source="test"))
    project.propose("run", [("b", [Span(8, 12, "LOC", "", 0.9)])])
    project.propose_categories("run", [("b", [CategoryProposal("wet", "", 0.8)])])
    return project


def test_twins_have_the_same_text_and_are_not_reviewed(notes: Project) -> None:
    assert [doc.id for doc in twins.twins(notes, notes.document("b"))] == ["a", "c"]
    assert twins.twins(notes, notes.document("other")) == []


def test_all_get_what_the_one_has_as_one_change(notes: Project) -> None:
    notes.apply(edits.label(notes.document("c"), 0, 4, "LOC"))  # gives way
    notes.apply(twins.finish(notes, "b"))
    for name in "abc":
        doc = notes.document(name)
        assert [(s.start, s.end, s.label, s.source) for s in doc.spans] == [(8, 12, "LOC", "run")]
        assert (doc.category, doc.state) == ("wet", "reviewed")
    assert notes.document("done").spans == notes.document("other").spans == ()
    assert not differences(notes)
    notes.undo()
    assert [len(notes.document(name).spans) for name in "abc"] == [0, 0, 1]
    assert notes.count(state="reviewed") == 1


def test_an_undone_import_has_no_twins(notes: Project) -> None:
    list(notes.import_documents([Document("late", "Rain in Faro.\nMore of it.")], source="x"))
    assert len(twins.twins(notes, notes.document("a"))) == 3
    notes.undo()
    assert [doc.id for doc in twins.twins(notes, notes.document("a"))] == ["b", "c"]
