"""Categories that machines suggest: beside what people say, never in its place."""

from pathlib import Path

import pytest

from corpora import edits, formats
from corpora.check import differences
from corpora.document import CategoryProposal, Document
from corpora.errors import UserError
from corpora.project import Project
from corpora.store import salvage

SAID = CategoryProposal("pos", "", 0.9)


@pytest.fixture
def reviews(tmp_path: Path) -> Project:
    docs = [
        Document("a", "A lovely film."),
        Document("b", "A dull film.", category="neg"),
        Document("c", "It was long.", state="reviewed"),
    ]
    project = Project.create(tmp_path / "reviews.tagwright")
    list(project.import_documents(docs, source="test"))
    return project


def propose(project: Project, source: str = "run-1", said: CategoryProposal = SAID) -> int:
    return project.propose_categories(source, [(name, [said]) for name in ("a", "b", "c", "gone")])


def test_they_are_stored_with_who_and_how_sure_and_outlive_a_restart(reviews: Project) -> None:
    assert propose(reviews) == 2
    reviews.close()
    with Project.open(reviews.path) as again:
        assert again.document("a").category_proposals == (CategoryProposal("pos", "run-1", 0.9),)
        assert again.document("c").category_proposals == ()  # reviewed
        assert not differences(again)


def test_new_ones_take_the_place_of_all_earlier_ones(reviews: Project) -> None:
    propose(reviews)
    propose(reviews, "run-2", CategoryProposal("neg", "", 0.7))
    assert reviews.document("a").category_proposals == (CategoryProposal("neg", "run-2", 0.7),)


def test_of_several_the_surest_waits_and_none_where_a_person_decided(reviews: Project) -> None:
    both = [CategoryProposal("neg", "", 0.2), CategoryProposal("pos", "", 0.8)]
    reviews.propose_categories("run", [("a", both), ("b", both)])
    shown = edits.visible_category(reviews.document("a"))
    assert shown is not None
    assert shown.category == "pos"
    assert edits.visible_category(reviews.document("b")) is None


def test_accepting_is_a_change_that_can_be_undone(reviews: Project) -> None:
    propose(reviews)
    reviews.apply(edits.accept_category(reviews.document("a")))
    doc = reviews.document("a")
    assert (doc.category, doc.state) == ("pos", "open")
    assert not edits.accept_category(doc)
    reviews.undo()
    assert reviews.document("a").category is None
    assert not differences(reviews)


def test_accepting_all_unseen_takes_them_and_no_human_category_changes(reviews: Project) -> None:
    propose(reviews)
    applied = reviews.accept_all()
    assert applied is not None
    assert reviews.document("a").category == "pos"
    assert reviews.document("a").state == "accepted"
    assert reviews.document("b").category == "neg"


def test_a_snapshot_says_whose_categories_it_holds(reviews: Project) -> None:
    propose(reviews)
    proposed = reviews.snapshot("proposed")
    assert {doc.id: doc.category for doc in proposed.documents} == {
        "a": "pos",
        "b": "neg",
        "c": None,
    }
    assert proposed.sources == ("run-1",)
    assert [doc.id for doc in reviews.snapshot("reviewed").documents] == ["c"]
    reviews.accept_all()
    assert reviews.snapshot("accepted").sources == ("run-1",)
    reviews.apply(edits.review(reviews.document("a"), "reviewed"))
    assert reviews.snapshot("reviewed").sources == ()


def test_the_categories_that_there_are(reviews: Project) -> None:
    assert reviews.categories() == ["neg"]
    propose(reviews)
    assert reviews.categories() == ["neg", "pos"]


def test_documents_bring_them_and_an_import_that_is_undone_takes_them_along(
    reviews: Project, tmp_path: Path
) -> None:
    brought = CategoryProposal("pos", "elsewhere", 0.6)
    doc = Document("d", "A film.", category_proposals=(brought,))
    list(reviews.import_documents([doc], source="more"))
    assert reviews.document("d").category_proposals == (brought,)
    reviews.undo()
    assert [summary.id for summary in reviews.documents()] == ["a", "b", "c"]


def test_what_is_read_of_a_damaged_project_has_them(reviews: Project, tmp_path: Path) -> None:
    propose(reviews)
    reviews.close()
    found = salvage.salvage(reviews.path, tmp_path / "again.tagwright")
    assert found.whole
    with Project.open(tmp_path / "again.tagwright") as again:
        assert again.document("a").category_proposals == (CategoryProposal("pos", "run-1", 0.9),)


def test_json_lines_carry_them_and_other_formats_say_that_they_do_not(tmp_path: Path) -> None:
    both = (CategoryProposal("pos", "run-1", 0.9), CategoryProposal("neg", "rule"))
    doc = Document("a", "A film.", category_proposals=both)
    formats.write(tmp_path / "a.jsonl", [doc])
    (again,) = formats.read(tmp_path / "a.jsonl")
    assert again.category_proposals == both
    assert again.category is None
    report = formats.write(tmp_path / "a.parquet", [doc])
    assert "categories that machines propose" in str(report.mended[0])


@pytest.mark.parametrize("said", ['[{"source": "run"}]', '[{"category": 1.5}]', '"pos"'])
def test_lines_with_others_are_refused(said: str, tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(f'{{"text": "A film.", "category_proposals": {said}}}\n', encoding="utf-8")
    with pytest.raises(UserError, match="line 1"):
        list(formats.read(file))
