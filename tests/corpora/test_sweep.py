"""All occurrences in a project: found with the search index, changed as one."""

from threading import Thread

import pytest

from corpora import edits
from corpora.aims import Aim
from corpora.check import differences
from corpora.document import Document, Span
from corpora.errors import UserError
from corpora.finding import Query
from corpora.occurrences import Hit
from corpora.project import Project
from corpora.sweep import Where, change, search

LOC = Aim("label", "LOC")
EVERYWHERE = Where()


def found(project: Project, query: Query, aim: Aim = LOC, where: Where = EVERYWHERE) -> list[Hit]:
    return [hit for step in search(project, query, aim, where) for hit in step.hits]


@pytest.mark.parametrize(
    "query",
    [
        Query("lisbon"),
        Query("Lisbon is in", case=True),
        Query("li", word=False),
        Query("n"),
        Query("l.sbon", regex=True),
        Query("ꮳꮃ"),
        Query("ſ"),
    ],
)
def test_the_index_loses_nothing(project: Project, query: Query) -> None:
    texts = ("ᏣᎳ is Cherokee", "LISBON", "Liſbon", "a\tlisbon  is\nin")
    list(project.import_documents([Document(t, t) for t in texts], source="more"))
    by_hand = [
        hit.key
        for doc in project.read()
        for step in search(project, query, LOC, Where(doc.id))
        for hit in step.hits
    ]
    assert by_hand
    assert [hit.key for hit in found(project, query)] == by_hand


def test_how_far_it_is(project: Project) -> None:
    steps = list(search(project, Query("lisbon"), LOC, EVERYWHERE))
    assert (steps[0].done, steps[-1].done, steps[-1].total) == (0, 4, 4)


def test_one_document_or_those_that_nobody_reviewed(project: Project) -> None:
    project.apply(edits.review(project.document("note 1"), "reviewed"))
    assert [h.doc for h in found(project, Query("note"))] == ["note 0", "note 1", "note 2"]
    assert [h.reviewed for h in found(project, Query("note"))] == [False, True, False]
    left = found(project, Query("note"), where=Where(unreviewed=True))
    assert [hit.doc for hit in left] == ["note 0", "note 2"]
    assert [h.doc for h in found(project, Query("note"), where=Where("note 2"))] == ["note 2"]
    with pytest.raises(UserError, match="no document 'note 9'"):
        found(project, Query("note"), where=Where("note 9"))


def test_nothing_wanted_is_nothing_found(project: Project) -> None:
    assert found(project, Query("  ")) == []
    assert found(project, Query("", regex=True)) == []


def test_all_is_one_change_and_one_undo_restores_it(project: Project) -> None:
    project.propose("machine", [("note 0", [Span(8, 14, "LOC", "machine", 0.9)])])
    before, entries = list(project.read()), len(project.log())
    hits = found(project, Query("lisbon"))
    applied = project.apply(change(project, hits, LOC))
    assert applied is not None
    assert applied.docs == ("story", "note 0", "note 1", "note 2")
    assert [len(doc.spans) for doc in project.read()] == [1, 1, 1, 1]
    assert project.document("note 0").spans[0].source == "machine"
    assert (len(project.log()), project.can_undo) == (entries + 1, "label all")
    project.undo()
    assert list(project.read()) == before
    assert differences(project) == []


def test_only_what_is_chosen_is_changed(project: Project) -> None:
    hits = found(project, Query("lisbon"))
    project.apply(change(project, hits[1:3], LOC))
    assert [len(doc.spans) for doc in project.read()] == [0, 1, 1, 0]


def test_a_thread_reads_while_the_project_is_changed(project: Project) -> None:
    counts: list[int] = []

    def look() -> None:
        with project.reader() as reader:
            steps = search(reader, Query("lisbon"), LOC, EVERYWHERE)
            counts.append(sum(len(step.hits) for step in steps))

    project.apply(change(project, found(project, Query("lisbon"))[:2], LOC))
    thread = Thread(target=look)
    thread.start()
    thread.join()
    assert counts == [4]
    assert found(project, Query("lisbon"))[0].kind == "already"
