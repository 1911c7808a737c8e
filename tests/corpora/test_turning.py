"""Undo and redo of what is long: told step by step, by a hand of its own, all or nothing."""

from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path

import pytest

from corpora import edits
from corpora.change import Annotated, Change
from corpora.check import current, differences
from corpora.document import Document, Span
from corpora.errors import ProjectError
from corpora.events import Progress, to_the_end
from corpora.project import Project

MANY = 1200


@pytest.fixture
def work(tmp_path: Path) -> Project:
    """Many documents, all of which one change has labelled."""
    project = Project.create(tmp_path / "work.tagwright", labels=["LOC"])
    docs = [Document(f"d{at}", "Oslo", part="train") for at in range(MANY)]
    list(project.import_documents(docs, source="start"))
    adds = tuple(Annotated(doc.id, Span(0, 4, "LOC")) for doc in docs)
    project.apply(Change("label all", adds=adds))
    return project


def test_it_tells_how_far_it_is(work: Project) -> None:
    *told, last = list(work.turning("undo"))
    assert told[0] == Progress(0, MANY, "document")
    assert last == Progress(MANY, MANY, "document")
    assert [one.done for one in told] == sorted({one.done for one in told})
    assert work.label_counts() == {}
    applied = to_the_end(work.turning("redo"))
    assert applied
    assert (applied.kind, len(applied.docs)) == ("redo", MANY)
    assert work.label_counts() == {"LOC": MANY}
    assert differences(work) == []


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_given_up_it_changes_nothing(work: Project, steps: int) -> None:
    before, entries = current(work), work.log()
    going = work.turning("undo")
    assert len(list(islice(going, steps))) == steps
    going.close()
    assert (current(work), work.log()) == (before, entries)
    assert work.can_undo == "label all"
    assert differences(work) == []
    assert work.undo()


def test_what_is_long(work: Project) -> None:
    assert work.is_long("undo", most=1000)
    assert not work.is_long("undo", most=MANY)
    assert not work.is_long("redo", most=0)
    work.undo()
    assert work.is_long("redo", most=1000)
    doc = work.document("d0")
    work.apply(edits.review(doc, "reviewed"))
    assert not work.is_long("undo", most=0)  # one document alone


def test_another_hand_does_it_in_a_thread_while_one_reads(work: Project) -> None:
    def turn() -> None:
        with work.beside() as hand:
            going = hand.turning("undo")
            next(going)
            assert work.label_counts() == {"LOC": MANY}  # until it is done
            assert to_the_end(going)

    with ThreadPoolExecutor(1) as thread:
        thread.submit(turn).result()
    assert work.label_counts() == {}
    assert work.changed_outside()
    assert (work.can_undo, work.can_redo) == ("import", "label all")
    assert work.redo()
    assert differences(work) == []


def test_a_project_that_is_held_refuses_changes_in_a_sentence(work: Project) -> None:
    work.hold(True)
    before = work.log()
    for act in (
        work.undo,
        lambda: work.apply(edits.flag(work.document("d0"), True)),
        lambda: work.add_labels(["PER"]),
        lambda: work.propose("machine", [("d0", [Span(0, 4, "LOC")])]),
        lambda: list(work.import_documents([Document("n", "New.")], source="n")),
    ):
        with pytest.raises(ProjectError, match="Nothing was changed: a long change"):
            act()
    with work.beside() as hand:
        assert hand.undo()
    work.hold(False)
    assert work.changed_outside()
    assert len(work.log()) == len(before) + 1
    assert work.redo()
