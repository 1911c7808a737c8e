"""A removed document is absent from all that a project is used for, whatever is done meanwhile,
and one undo brings it back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from corpora import concordance, edits, relabelling, removing, sweep, twins
from corpora.aims import Aim
from corpora.change import Annotated
from corpora.check import current, differences
from corpora.document import CategoryProposal, Document, Span
from corpora.edit_log import Applied
from corpora.errors import UserError
from corpora.finding import Query
from corpora.merging import merge
from corpora.occurrences import Hit
from corpora.project import Project
from corpora.provenance import makers, steps
from corpora.snapshot import Snapshot

OSLO = Span(8, 12, "LOC")
PARTS = ("train", "development", "test", "train")
DOCS = [
    Document(
        f"d{at}",
        f"Ana saw Oslo {at}.",
        spans=(OSLO,) if at < 3 else (),
        state="reviewed" if at < 3 else "open",
        category="trip" if at == 2 else None,
        part=part,
        lang="en" if at != 1 else "fr",
    )
    for at, part in enumerate(PARTS)
]


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Project]:
    """Three reviewed documents, one of each part, and an open one on which machines propose."""
    with Project.create(tmp_path / "work.tagwright", labels=["LOC", "PER"]) as project:
        list(project.import_documents(DOCS, source="start"))
        project.propose("ruler", [("d3", [Span(0, 3, "PER", "ruler", 0.5)])])
        project.propose_categories("sorter", [("d3", [CategoryProposal("news", "", 0.9)])])
        yield project


def remove(project: Project, *names: str) -> Applied:
    applied = project.apply(removing.change(project, project.keys_by_id(names)))
    assert applied
    return applied


def ids(project: Project, **filters: object) -> list[str]:
    return [summary.id for summary in project.documents(**filters)]  # type: ignore[arg-type]


def hits(project: Project, aim: Aim, where: sweep.Where | None = None) -> list[Hit]:
    steps_ = sweep.search(project, Query("oslo"), aim, where or sweep.Where())
    return [hit for step in steps_ for hit in step.hits]


def learned(snapshot: Snapshot) -> list[str]:
    return [doc.id for doc in snapshot.documents]


# What each room of the program sees of the documents.
VIEWS: dict[str, Callable[[Project], list[str]]] = {
    "list": ids,
    "list by title": lambda p: ids(p, order="title"),
    "list by sureness": lambda p: ids(p, order="least_score"),
    "list by proposals": lambda p: ids(p, order="proposals"),
    "state": lambda p: ids(p, state="reviewed") + ids(p, state="open"),
    "label": lambda p: ids(p, label="LOC"),
    "parts": lambda p: [doc for part in sorted(set(PARTS)) for doc in ids(p, part=part)],
    "category": lambda p: ids(p, category="trip"),
    "proposed category": lambda p: ids(p, proposed="news"),
    "source": lambda p: ids(p, who="ruler"),
    "sureness": lambda p: ids(p, score=(0, 1)),
    "search": lambda p: ids(p, text="saw Oslo"),
    "search by two letters": lambda p: ids(p, text="Os"),
    "search in titles": lambda p: ids(p, text="Oslo", order="title"),
    "documents": lambda p: [doc.id for doc in p.read()],
    "documents by id": lambda p: [doc.id for doc in p.read([doc.id for doc in DOCS])],
    "documents after another": lambda p: [s.id for s in p.summaries(p.keys(after=1))],
    "occurrences": lambda p: [hit.doc for hit in hits(p, Aim("label", "PER"))],
    "concordance": lambda p: [line.doc for some in concordance.lines(p, "LOC") for line in some],
    "uses of a label": lambda p: [use.doc for use in p.uses("LOC")],
    "twins": lambda p: [
        twin.id for text in DOCS[2:] for twin in twins.twins(p, text.replace(id="another"))
    ],
    "snapshot": lambda p: learned(p.snapshot("reviewed")),
    "snapshot of proposals": lambda p: learned(p.snapshot("proposed")),
    "makers": lambda p: list(makers(p, [doc.id for doc in DOCS])),
    "history": lambda p: [doc.id for doc in DOCS if steps(p, doc.id)],
    "log explained": lambda p: [i.doc for i in current(p) if isinstance(i, Annotated)],
}
COUNTS: dict[str, Callable[[Project], object]] = {
    "documents": lambda p: p.count(),
    "labels": lambda p: p.label_counts(),
    "categories": lambda p: p.categories(),
    "languages": lambda p: p.languages(),
    "figures": lambda p: {**p.info(), "changes": 0},
    "proposals": lambda p: sum((some for some in p.waiting()), start=type(next(p.waiting()))()),
}


@pytest.mark.parametrize("name", VIEWS)
def test_no_room_sees_it_and_each_sees_it_again(work: Project, name: str) -> None:
    view = VIEWS[name]
    before = view(work)
    gone = {"d2", "d3"}
    assert gone & {*before}, "it is there to begin with"
    remove(work, *gone)
    assert view(work) == [doc for doc in before if doc not in gone]
    work.undo()
    assert view(work) == before
    work.redo()
    assert not gone & {*view(work)}


@pytest.mark.parametrize("name", COUNTS)
def test_nothing_counts_it(work: Project, tmp_path: Path, name: str) -> None:
    count = COUNTS[name]
    with Project.create(tmp_path / "less.tagwright", labels=["LOC", "PER"]) as less:
        list(less.import_documents(DOCS[:2], source="start"))
        without = count(less)
        if name == "figures":
            without |= {"project": str(work.path)}  # type: ignore[operator]
    before = count(work)
    remove(work, "d2", "d3")
    assert count(work) == without != before
    work.undo()
    assert count(work) == before


def test_its_tools_say_that_it_is_not_there(work: Project) -> None:
    remove(work, "d2")
    for ask in (work.document, work.summary):
        with pytest.raises(UserError, match="no document 'd2'"):
            ask("d2")
    with pytest.raises(UserError, match="no document 'd2'"):
        hits(work, Aim("label", "PER"), sweep.Where("d2"))


def test_what_was_found_in_it_before_is_left(work: Project) -> None:
    aim = Aim("relabel", "PER", old="LOC")
    seen = hits(work, aim)
    assert [hit.doc for hit in seen] == ["d0", "d1", "d2"]
    remove(work, "d1")
    applied = work.decide(lambda: sweep.change(work, seen, aim))
    assert applied
    assert applied.docs == ("d0", "d2")
    work.undo(), work.undo()
    assert work.document("d1").spans == (OSLO,)
    assert differences(work) == []


def test_a_label_is_renamed_without_it_and_undo_finds_the_old_name_on_it(work: Project) -> None:
    remove(work, "d1")
    for change in (
        lambda: relabelling.rename(work, "LOC", "GPE"),
        lambda: relabelling.delete(work, "GPE"),
    ):
        work.decide(change)
        assert differences(work) == []
    for _ in range(3):
        work.undo()
        assert differences(work) == []
    assert work.document("d1").spans == (OSLO,)
    assert work.label_counts() == {"LOC": 3}


def test_accepting_all_passes_it_over(work: Project) -> None:
    remove(work, "d3")
    assert work.accept_all() is None
    work.undo()
    accepted = work.accept_all()
    assert accepted
    assert accepted.docs == ("d3",)


def test_machines_pass_it_over_and_what_they_said_before_is_there_again(work: Project) -> None:
    before = work.document("d3")
    remove(work, "d3")
    assert work.propose("other", [("d3", [Span(8, 12, "LOC", "other", 0.2)])]) == 0
    assert work.propose_categories("other", [("d3", [CategoryProposal("x", "", 0.1)])]) == 0
    work.undo()
    assert work.document("d3") == before


# Files made of the project


def test_a_merge_joins_what_the_others_have_of_it(work: Project, tmp_path: Path) -> None:
    """What one has removed and another has is there as the other has it."""
    remove(work, "d1", "d2")
    with Project.create(tmp_path / "other.tagwright") as other:
        list(other.import_documents([DOCS[1].replace(spans=(), state="open")], source="start"))
        list(merge({"work": work, "other": other}, tmp_path / "both.tagwright"))
    with Project.open(tmp_path / "both.tagwright") as both:
        assert sorted(ids(both)) == ["d0", "d1", "d3"]
        assert (both.document("d1").spans, both.document("d1").state) == ((), "open")
        assert differences(both) == []
    assert differences(work) == []


def test_imported_again_it_is_new_and_undo_leads_to_the_old_one(work: Project) -> None:
    before = list(work.read())
    remove(work, "d2")
    list(work.import_documents([DOCS[2].replace(spans=())], source="again"))
    assert work.document("d2").spans == ()
    assert [doc.id for doc in work.read()] == ["d0", "d1", "d3", "d2"]
    new = work.document("d2")
    work.apply(edits.label(new, 0, 3, "PER"))
    remove(work, "d2")
    list(work.import_documents([DOCS[2]], source="a third time"))
    assert work.document("d2").spans == (OSLO,)
    assert work.count(text="Oslo 2") == 1
    work.undo(), work.undo()
    assert work.document("d2").spans == (Span(0, 3, "PER"),)
    assert differences(work) == []
    work.undo(), work.undo(), work.undo()
    assert list(work.read()) == before
    assert differences(work) == []


def test_the_part_of_a_document_that_comes_again_is_what_it_was(work: Project) -> None:
    plain = [Document(f"n{at}", f"Text {at}.") for at in range(30)]
    list(work.import_documents(plain, source="n"))
    parts = {summary.id: summary.part for summary in work.documents()}
    remove(work, *(doc.id for doc in plain))
    list(work.import_documents(plain, source="n"))
    assert {summary.id: summary.part for summary in work.documents()} == parts
