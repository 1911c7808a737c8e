"""Marks that a person puts on documents, and categories that a person refused."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpora import edits, outcome
from corpora.change import Change, ChangeError, Flagged
from corpora.check import differences
from corpora.document import CategoryProposal, Document, Span
from corpora.merging import merge
from corpora.project import Project
from corpora.store import salvage

POS, NEG = CategoryProposal("pos", "", 0.9), CategoryProposal("neg", "", 0.2)


@pytest.fixture
def films(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "films.tagwright")
    docs = [Document(name, f"Film {name}.") for name in "abc"]
    list(project.import_documents(docs, source="test"))
    project.propose_categories("run", [("a", [POS, NEG]), ("b", [NEG])])
    return project


def listed(project: Project, **filters: object) -> list[str]:
    return [summary.id for summary in project.documents(**filters)]  # type: ignore[arg-type]


def test_a_mark_is_a_change_and_lists_are_filtered_by_it(films: Project) -> None:
    films.apply(edits.flag(films.document("b"), True))
    assert [summary.flagged for summary in films.documents()] == [False, True, False]
    assert listed(films, flagged=True) == ["b"]
    assert listed(films, flagged=False) == ["a", "c"]
    assert listed(films, flagged=True, text="film", order="title") == ["b"]
    assert listed(films, flagged=True, state="reviewed") == []
    assert not differences(films)
    films.undo()
    assert listed(films, flagged=True) == []


def test_a_mark_is_put_once_and_taken_once(films: Project) -> None:
    doc = films.document("b")
    films.apply(edits.flag(doc, True))
    with pytest.raises(ChangeError):
        films.apply(edits.flag(doc, True))
    films.apply(edits.flag(doc, False))
    with pytest.raises(ChangeError):
        films.apply(edits.flag(doc, False))
    assert not differences(films)


def test_a_refused_category_stays_refused_for_its_source(films: Project) -> None:
    change = edits.reject_category(films.document("a"))
    expected = outcome.applied(films.document("a"), change)
    films.apply(change)
    assert films.document("a") == expected
    films.propose_categories("run", [("a", [POS._replace(score=0.97)])])
    assert films.document("a").category_proposals == ()
    films.propose_categories("another", [("a", [POS])])
    assert edits.visible_category(films.document("a")) == POS._replace(source="another")
    assert not differences(films)


def test_the_next_surest_is_asked_after_a_refusal(films: Project) -> None:
    films.apply(edits.reject_category(films.document("a")))
    left = edits.visible_category(films.document("a"))
    assert left is not None
    assert left.category == "neg"
    films.apply(edits.reject_category(films.document("a")))
    assert not edits.reject_category(films.document("a"))


def test_all_that_is_proposed_can_be_refused_at_once(films: Project) -> None:
    films.propose("run", [("a", [Span(0, 4, "WORK", "", 0.5)])])
    doc = films.document("a")
    films.apply(edits.reject_all(doc, edits.visible_proposals(doc)))
    after = films.document("a")
    assert (after.proposals, after.category_proposals) == ((), ())
    assert films.summary("a").proposals == 0
    films.undo()
    assert films.document("a") == doc


def test_lists_count_a_proposed_category_and_find_it(films: Project) -> None:
    films.propose("run", [("a", [Span(0, 4, "WORK", "", 0.5)])])
    assert [(s.proposals, s.least_score) for s in films.documents()] == [
        (2, 0.5),
        (1, 0.2),
        (0, None),
    ]
    assert listed(films, score=(0.0, 0.3)) == ["b"]
    assert listed(films, proposed="neg") == ["a", "b"]
    films.apply(edits.categorise(films.document("b"), "pos"))
    assert films.summary("b").proposals == 0
    assert listed(films, proposed="neg") == ["a"]
    assert listed(films, proposed="pos", text="film") == ["a"]
    assert not differences(films)


def test_what_is_read_of_a_damaged_project_has_them(films: Project, tmp_path: Path) -> None:
    films.apply(edits.flag(films.document("c"), True))
    films.apply(edits.reject_category(films.document("a")))
    films.close()
    found = salvage.salvage(films.path, tmp_path / "again.tagwright")
    assert found.whole
    with Project.open(tmp_path / "again.tagwright") as again:
        assert listed(again, flagged=True) == ["c"]
        assert [one.category for one in again.document("a").category_proposals] == ["neg"]


def test_where_the_log_is_lost_they_are_kept(films: Project, tmp_path: Path) -> None:
    films.apply(edits.flag(films.document("c"), True))
    films.close()
    with closing(sqlite3.connect(films.path)) as raw, raw:
        raw.execute("DROP TRIGGER changes_keep_delete")
        raw.execute("DROP TRIGGER change_items_keep_delete")
        raw.execute("DELETE FROM change_items")
        raw.execute("DELETE FROM changes")
    salvage.salvage(films.path, tmp_path / "again.tagwright")
    with Project.open(tmp_path / "again.tagwright") as again:
        assert listed(again, flagged=True) == ["c"]
        assert not differences(again)


def test_a_merge_keeps_what_anybody_marked_or_refused(films: Project, tmp_path: Path) -> None:
    films.apply(edits.flag(films.document("a"), True))
    other = Project.create(tmp_path / "other.tagwright")
    list(other.import_documents([Document("a", "Film a.")], source="test"))
    other.propose_categories("run", [("a", [POS])])
    other.apply(edits.reject_category(other.document("a")))
    other.apply(edits.flag(other.document("a"), True))
    list(merge({"films": films, "other": other}, tmp_path / "both.tagwright"))
    with Project.open(tmp_path / "both.tagwright") as both:
        assert listed(both, flagged=True) == ["a"]
        both.propose_categories("run", [("a", [POS, NEG])])
        assert [one.category for one in both.document("a").category_proposals] == ["neg"]
    other.close()


def test_a_mark_on_a_document_that_is_not_there(films: Project) -> None:
    with pytest.raises(ChangeError):
        films.apply(Change("flag", adds=(Flagged("gone"),)))


def test_an_older_project_counts_its_categories_from_then_on(films: Project) -> None:
    films.propose("run", [("a", [Span(0, 4, "WORK", "", 0.5)])])
    films.close()
    with closing(sqlite3.connect(films.path)) as raw, raw:
        raw.execute("DROP TABLE removed")
        raw.execute("DROP TABLE flags")
        raw.execute("DROP TABLE category_rejections")
        raw.execute("UPDATE documents SET proposal_count = 0, least_score = NULL")
        raw.execute("UPDATE documents SET proposal_count = 1, least_score = 0.5 WHERE id = 'a'")
        raw.execute("UPDATE alembic_version SET version_num = '0004'")
    with Project.open(films.path) as again:
        assert [s.proposals for s in again.documents()] == [2, 1, 0]
        assert not differences(again)
