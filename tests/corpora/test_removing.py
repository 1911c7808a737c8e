"""Documents taken out of a project: out of sight everywhere, and back as they were by one undo."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpora import edits, removing
from corpora.change import Change, ChangeError, Removed
from corpora.check import current, differences
from corpora.document import CategoryProposal, Document, Span
from corpora.edit_log import OvertakenError
from corpora.errors import ProjectError
from corpora.merging import merge
from corpora.project import Project
from corpora.store import salvage

ANA, OSLO = Span(0, 3, "PER", "", 0.9), Span(8, 12, "LOC", "", 0.4)
DOCS = [Document(f"d{at}", f"Ana saw Oslo {at}.", part="train") for at in range(4)]


@pytest.fixture
def work(tmp_path: Path) -> Project:
    """Four documents, each with a machine's proposals, one with a person's work of each kind."""
    project = Project.create(tmp_path / "work.tagwright")
    list(project.import_documents(DOCS, source="start"))
    project.propose("spacy", [(doc.id, [ANA, OSLO]) for doc in DOCS])
    project.propose_categories("run", [("d1", [CategoryProposal("pos", "", 0.9)])])
    project.apply(edits.accept(project.document("d1"), [ANA._replace(source="spacy")]))
    project.apply(edits.reject(project.document("d1"), project.document("d1").proposals[1:]))
    project.apply(edits.categorise(project.document("d1"), "neg"))
    project.apply(edits.flag(project.document("d1"), True))
    project.apply(edits.review(project.document("d1"), "reviewed"))
    return project


def ids(project: Project, **filters: object) -> list[str]:
    return [summary.id for summary in project.documents(**filters)]  # type: ignore[arg-type]


def remove(project: Project, *names: str) -> None:
    project.apply(removing.change(project, project.keys_by_id(names)))


def test_removed_documents_are_nowhere_to_be_seen(work: Project) -> None:
    loss = removing.loss(work, work.keys_by_id(["d1", "d2"]))
    assert loss == (2, 1, 1)
    remove(work, "d1", "d2")
    assert ids(work) == [doc.id for doc in work.read()] == ["d0", "d3"]
    for filters in ({"text": "Oslo 1"}, {"flagged": True}, {"label": "PER"}, {"category": "neg"}):
        assert ids(work, **filters) == [], filters
    assert work.count() == work.info()["documents"] == 2
    assert work.info()["annotations"] == 0
    assert (work.label_counts(), work.categories(), work.corrected()) == ({}, [], [])
    assert [use.doc for use in work.uses("LOC")] == ["d0", "d3"]
    assert not any(work.snapshot("reviewed").documents)
    assert work.key("d1") is None
    assert differences(work) == []


def test_one_undo_brings_all_back_after_a_restart_too(work: Project) -> None:
    before, figures, held = list(work.read()), work.info(), current(work)
    remove(work, "d1", "d2")
    work.close()
    with Project.open(work.path) as again:
        assert again.can_undo == removing.WHAT
        again.undo()
        assert list(again.read()) == before
        assert current(again) == held
        assert again.info() == {**figures, "changes": again.info()["changes"]}
        assert ids(again, text="Oslo 1") == ids(again, flagged=True) == ["d1"]
        assert differences(again) == []
        again.redo()
        assert ids(again) == ["d0", "d3"]
        assert differences(again) == []


def test_the_others_keep_their_parts(work: Project) -> None:
    list(work.import_documents([Document(f"n{at}", f"Text {at}.") for at in range(30)], source="n"))
    parts = {summary.id: summary.part for summary in work.documents()}
    remove(work, "n3", "n4", "n5")
    left = {summary.id: summary.part for summary in work.documents()}
    assert left == {doc: part for doc, part in parts.items() if doc not in ("n3", "n4", "n5")}


def test_a_removed_document_can_be_imported_anew(work: Project) -> None:
    remove(work, "d1")
    list(work.import_documents(DOCS, source="start"))
    assert ids(work) == ["d0", "d2", "d3", "d1"]
    assert work.document("d1").spans == ()
    assert differences(work) == []
    remove(work, "d1")
    work.undo(), work.undo(), work.undo()
    assert work.document("d1").spans == (ANA._replace(source="spacy"),)
    assert differences(work) == []


def test_what_is_removed_cannot_be_removed_or_changed(work: Project) -> None:
    key = work.keys_by_id(["d1"])
    doc = work.document("d1")
    remove(work, "d1")
    assert not removing.change(work, key)
    with pytest.raises(ChangeError):
        work.apply(edits.label(doc, 4, 7, "PER"))
    with pytest.raises(ChangeError):
        work.apply(Change("remove", adds=(Removed("d1", key[0]),)))
    assert work.propose("spacy", [("d1", [OSLO])]) == 0
    assert differences(work) == []


def test_it_does_not_come_back_beside_another_of_its_id(work: Project) -> None:
    key = work.keys_by_id(["d1"])[0]
    remove(work, "d1")
    list(work.import_documents(DOCS, source="start"))
    with pytest.raises(ChangeError, match="id another has"):
        work.apply(Change("bring back", removes=(Removed("d1", key),)))
    with pytest.raises(ChangeError, match="id another has"):
        work.apply(Change("remove", adds=(Removed("d1", key),)))
    assert differences(work) == []


def test_an_edit_of_what_another_process_removed_is_told(work: Project) -> None:
    with Project.open(work.path) as other:
        doc = other.document("d0")
        remove(work, "d0")
        with pytest.raises(OvertakenError):
            other.apply(edits.label(doc, 4, 7, "PER"))


def test_an_import_meets_what_came_back_meanwhile(work: Project) -> None:
    remove(work, "d1")
    coming = work.import_documents(DOCS, source="start")
    next(coming)  # its documents are stored, and nobody sees them yet
    with Project.open(work.path) as other:
        other.undo()
    with pytest.raises(ProjectError, match="d1"):
        list(coming)
    assert ids(work) == ["d0", "d1", "d2", "d3"]
    assert differences(work) == []


def test_a_merge_leaves_them_out(work: Project, tmp_path: Path) -> None:
    remove(work, "d1")
    other = Project.create(tmp_path / "other.tagwright")
    list(other.import_documents(DOCS[:2], source="start"))
    list(merge({"work": work, "other": other}, tmp_path / "both.tagwright"))
    with Project.open(tmp_path / "both.tagwright") as both:
        assert sorted(ids(both)) == ["d0", "d1", "d2", "d3"]
        assert ids(both, flagged=True) == []
        assert both.document("d1").spans == ()
    other.close()


def test_what_is_read_of_a_damaged_project_has_them_removed(work: Project, tmp_path: Path) -> None:
    remove(work, "d1")
    work.close()
    found = salvage.salvage(work.path, tmp_path / "again.tagwright")
    assert found.whole
    assert found.documents == 3
    with Project.open(tmp_path / "again.tagwright") as again:
        again.undo()
        assert again.summary("d1").flagged
        assert differences(again) == []


def test_where_the_list_of_them_is_lost_the_log_knows(work: Project, tmp_path: Path) -> None:
    remove(work, "d1")
    work.close()
    with closing(sqlite3.connect(work.path)) as raw, raw:
        raw.execute("DELETE FROM removed")
    with Project.open(work.path) as again:
        assert any("Removed" in one for one in differences(again))


def test_an_older_project_has_none_removed(work: Project) -> None:
    work.close()
    with closing(sqlite3.connect(work.path)) as raw, raw:
        raw.execute("DROP TABLE removed")
        raw.execute("UPDATE alembic_version SET version_num = '0005'")
    with Project.open(work.path) as again:
        assert len(ids(again)) == 4
        remove(again, "d1")
        assert differences(again) == []
