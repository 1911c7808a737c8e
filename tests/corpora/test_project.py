"""A project: one file that holds everything, and loses nothing."""

import sqlite3
from pathlib import Path

import pytest

from corpora import edits
from corpora.change import Change
from corpora.check import differences
from corpora.document import Document, Span
from corpora.errors import ProjectError, UserError
from corpora.events import Result
from corpora.project import Project

PROPOSED = [Span(0, 11, "PER", "", 0.5), Span(20, 26, "LOC", "", 0.9)]


def test_what_was_done_is_there_after_a_restart(project: Project) -> None:
    project.apply(edits.label(project.document("story"), 0, 11, "PER"))
    path = project.path
    project.close()
    with Project.open(path) as again:
        assert again.document("story").spans == (Span(0, 11, "PER"),)
        assert again.can_undo == "label"
        again.undo()
        assert again.document("story").spans == ()
        again.redo()
        assert again.document("story").spans == (Span(0, 11, "PER"),)
        assert not again.can_redo


def test_a_new_change_makes_what_was_undone_unreachable(project: Project) -> None:
    doc = project.document("story")
    project.apply(edits.label(doc, 0, 11, "PER"))
    project.undo()
    project.apply(edits.label(doc, 20, 26, "LOC"))
    assert project.redo() is None


def test_a_change_tells_what_it_touched(project: Project) -> None:
    applied = project.apply(edits.review(project.document("story"), "reviewed"))
    assert applied is not None
    assert applied.docs == ("story",)
    assert project.summary("story").state == "reviewed"
    assert project.apply(Change("label")) is None


def test_the_log_cannot_be_altered(project: Project) -> None:
    with sqlite3.connect(project.path) as raw:
        for statement in ("DELETE FROM changes", "UPDATE change_items SET kind = ''"):
            with pytest.raises(sqlite3.IntegrityError, match="the log is never altered"):
                raw.execute(statement)
    raw.close()


def test_an_import_is_one_change_and_can_be_undone(project: Project) -> None:
    doc = Document("new", "Oslo is cold.", spans=(Span(0, 4, "CITY"),), state="reviewed")
    *_, result = project.import_documents([doc], source="more.jsonl")
    assert isinstance(result, Result)
    assert "CITY" in project.labels
    project.undo()
    assert project.count() == 4
    assert "CITY" not in project.labels
    project.redo()
    assert project.document("new").spans == doc.spans


def test_an_import_that_fails_leaves_the_project_as_it_was(project: Project) -> None:
    def broken():
        yield Document("a", "Oslo is cold.")
        raise UserError("line 2 is broken")

    before = project.info()
    with pytest.raises(UserError, match="line 2"):
        list(project.import_documents(broken(), source="broken.jsonl"))
    assert project.info() == before


def test_a_long_import_that_fails_is_taken_away_in_pieces(project: Project) -> None:
    def broken():
        for number in range(250):
            yield Document(f"b{number}", "Oslo is cold.", spans=(Span(0, 4, "LOC"),))
        raise UserError("the last line is broken")

    before = project.info()
    with pytest.raises(UserError, match="last line"):
        list(project.import_documents(broken(), source="broken.jsonl"))
    assert project.info() == before
    assert project.count(text="Oslo") == 0
    assert differences(project) == []


def test_an_import_is_not_seen_before_its_end(project: Project) -> None:
    def watched():
        for number in range(500):
            yield Document(f"w{number}", "Oslo is cold.")
        assert project.count() == 4

    list(project.import_documents(watched(), source="many"))
    assert project.count() == 504


def test_a_document_that_is_there_is_not_taken_twice(project: Project, doc: Document) -> None:
    changed = doc.replace(text="Quite another text.", tokens=(), sentences=())
    *_, result = project.import_documents([doc, changed], source="again")
    assert project.count() == 5
    assert project.document("story-2").text == "Quite another text."
    assert [note["lost"] for note in result.data["notes"]] == [True, False]


def test_proposals_are_kept_apart_and_replaced_at_any_time(project: Project) -> None:
    project.propose("one", [("story", PROPOSED)])
    project.propose("two", [("story", PROPOSED[:1])])
    doc = project.document("story")
    assert [(p.source, p.score) for p in doc.proposals] == [("two", 0.5)]
    assert doc.spans == ()


def test_what_was_rejected_is_not_proposed_again_by_the_same_source(project: Project) -> None:
    project.propose("one", [("story", PROPOSED)])
    project.apply(edits.reject(project.document("story"), project.document("story").proposals[:1]))
    project.propose("one", [("story", PROPOSED)])
    assert [p.label for p in project.document("story").proposals] == ["LOC"]
    project.propose("two", [("story", PROPOSED)])
    assert [p.label for p in project.document("story").proposals] == ["PER", "LOC"]


def test_reviewed_documents_get_no_proposals(project: Project) -> None:
    project.apply(edits.review(project.document("story"), "reviewed"))
    assert project.propose("one", [("story", PROPOSED)]) == 0


def test_lists_count_what_waits_for_an_answer(project: Project) -> None:
    project.propose("one", [("story", PROPOSED)])
    summary = project.summary("story")
    assert (summary.spans, summary.proposals, summary.least_score) == (0, 2, 0.5)
    project.apply(edits.label(project.document("story"), 0, 3, "ORG"))
    summary = project.summary("story")
    assert (summary.spans, summary.proposals, summary.least_score) == (1, 1, 0.9)


def test_accepting_unseen_is_one_change_and_is_not_review(project: Project) -> None:
    project.propose("one", [("story", PROPOSED), ("note 1", [Span(8, 14, "LOC")])])
    project.accept_all()
    assert project.count(state="accepted") == 2
    assert project.snapshot("reviewed").documents == ()
    assert project.snapshot("accepted").sources == ("one",)
    project.undo()
    assert project.count(state="accepted") == 0
    assert project.summary("story").proposals == 2


def test_a_snapshot_says_whose_labels_it_holds(project: Project) -> None:
    project.apply(edits.label(project.document("note 0"), 8, 14, "LOC"))
    project.apply(edits.review(project.document("note 0"), "reviewed"))
    project.propose("one", [("story", PROPOSED)])
    reviewed, proposed = project.snapshot("reviewed"), project.snapshot("proposed")
    assert [doc.id for doc in reviewed.documents] == ["note 0"]
    assert reviewed.sources == ()
    assert [len(doc.spans) for doc in proposed.documents] == [2, 1, 0, 0]
    assert proposed.sources == ("one",)
    assert reviewed.fingerprint != proposed.fingerprint


def test_documents_are_found_by_state_label_and_parts_of_words(project: Project) -> None:
    project.apply(edits.label(project.document("story"), 20, 26, "LOC"))
    assert [s.id for s in project.documents(label="LOC")] == ["story"]
    assert project.count(text="ISBO") == 4
    assert project.count(text="is") == 4
    assert project.count(text='"Vale') == 0
    assert project.count(text="🏦") == 1
    assert project.count(text="Note", state="open") == 3


def test_another_process_s_changes_are_noticed(project: Project) -> None:
    assert not project.changed_outside()
    with Project.open(project.path) as other:
        other.apply(edits.label(other.document("story"), 0, 11, "PER"))
    assert project.changed_outside()
    assert not project.changed_outside()
    project.undo()
    assert project.document("story").spans == ()


def test_the_state_follows_from_the_log(project: Project) -> None:
    project.apply(edits.label(project.document("story"), 0, 11, "PER"))
    project.undo()
    assert differences(project) == []


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\x00\x01\x02 not a project", "is not a Tagwright project"),
        (b"", "is not a Tagwright project"),
    ],
)
def test_what_is_no_project_is_not_opened(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "x.tagwright"
    path.write_bytes(content)
    with pytest.raises(ProjectError, match=sentence):
        Project.open(path)


def test_another_program_s_database_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    with sqlite3.connect(path) as raw:
        raw.execute("CREATE TABLE a (b)")
    raw.close()
    with pytest.raises(ProjectError, match="not a Tagwright project"):
        Project.open(path)


def test_a_newer_file_is_refused(project: Project) -> None:
    with sqlite3.connect(project.path) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    with pytest.raises(ProjectError, match="made by a newer Tagwright"):
        Project.open(project.path)


def test_a_project_is_not_made_over_a_file_or_without_a_folder(project: Project) -> None:
    with pytest.raises(ProjectError, match="exists already"):
        Project.create(project.path)
    with pytest.raises(ProjectError, match="There is no folder"):
        Project.create(project.path.parent / "nowhere" / "x.tagwright")


def test_what_was_put_off_is_done_at_rest(project: Project) -> None:
    for name in ("PER", "LOC", "ORG"):
        project.apply(edits.label(project.document("story"), 0, 11, name))
    file = project.path
    before = file.read_bytes()
    project.rest()
    assert file.read_bytes() != before
    assert differences(project) == []


def test_an_annotation_brings_its_label_along(project: Project) -> None:
    """Undo takes away the labels that came with proposals; the proposals stay."""
    before = project.labels.names
    project.propose("machine", [("story", [Span(0, 11, "SAILOR", "machine")])])
    project.undo()
    assert project.labels.names == before
    doc = project.document("story")
    applied = project.apply(edits.accept(doc, doc.proposals))
    assert applied is not None
    assert applied.labels
    assert project.labels.names == (*before, "SAILOR")
    project.undo()
    assert project.labels.names == before
    assert differences(project) == []
