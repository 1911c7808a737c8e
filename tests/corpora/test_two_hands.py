"""Two processes on one project: nothing is lost, doubled or undone by the wrong hand."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from corpora import edits
from corpora.check import differences
from corpora.document import Document, Span
from corpora.errors import ProjectError
from corpora.project import Project
from corpora.store import log


def both(path: Path, one: Callable[[Project], object], other: Callable[[Project], object]) -> None:
    """Let two hands act on the project at the same time."""

    def act(hand: Callable[[Project], object]) -> None:
        with Project.open(path) as project:
            hand(project)

    with ThreadPoolExecutor(2) as hands:
        list(hands.map(act, (one, other)))


def test_both_add_labels_and_each_is_there_once(project: Project) -> None:
    names = [f"L{n}" for n in range(30)]

    def add(hand: Project) -> None:
        for name in names:
            hand.add_labels([name])

    both(project.path, add, add)
    assert sorted(project.labels.names) == sorted(["PER", "LOC", "ORG", *names])
    assert differences(project) == []


def test_both_undo_and_redo_and_the_log_still_explains_the_state(project: Project) -> None:
    for n in range(3):
        project.apply(edits.label(project.document(f"note {n}"), 0, 4, "ORG"))

    def undo(hand: Project) -> None:
        for _ in range(10):
            hand.undo()
            hand.redo()

    both(project.path, undo, undo)
    assert differences(project) == []
    with Project.open(project.path) as again:
        while again.undo():
            pass
        assert (again.count(), again.labels.names) == (0, ())


def test_undo_takes_back_what_the_other_hand_did_last(project: Project) -> None:
    project.apply(edits.label(project.document("story"), 0, 11, "PER"))
    with Project.open(project.path) as other:
        other.apply(edits.label(other.document("note 0"), 8, 14, "LOC"))
    undone = project.undo()
    assert undone
    assert undone.docs == ("note 0",)
    assert [span.label for span in project.document("story").spans] == ["PER"]


def test_an_edit_of_what_the_other_hand_removed_is_refused_in_a_sentence(project: Project) -> None:
    project.apply(edits.label(project.document("story"), 0, 11, "PER"))
    seen = project.document("story")
    with Project.open(project.path) as other:
        other.undo()
    with pytest.raises(ProjectError, match="another process changed the same thing"):
        project.apply(edits.remove(seen, seen.spans))
    with Project.open(project.path) as other:
        other.apply(edits.label(other.document("story"), 0, 11, "PER"))
    with pytest.raises(ProjectError, match="another process changed the same thing"):
        project.apply(edits.label(seen.replace(spans=()), 0, 11, "PER"))
    assert differences(project) == []


def test_an_import_that_another_one_overtook_brings_nothing_twice(tmp_path: Path) -> None:
    path = tmp_path / "p.tagwright"
    doc = Document("one", "Ana saw Oslo.")
    with Project.create(path) as slow, Project.open(path) as quick:
        coming = slow.import_documents([doc, Document("two", "So did Eva.")], source="slow")
        next(coming)  # stored, and not to be seen yet
        assert slow.count() == 0
        list(quick.import_documents([doc], source="quick"))
        with pytest.raises(ProjectError, match="'one' meanwhile"):
            list(coming)
        assert [summary.id for summary in slow.documents()] == ["one"]
        list(slow.import_documents([doc, Document("two", "So did Eva.")], source="slow"))
        assert [summary.id for summary in slow.documents()] == ["one", "two"]


def test_proposals_of_several_machines_come_to_a_document_that_is_there(project: Project) -> None:
    proposed = (Span(0, 11, "PER", "one", 0.5), Span(0, 11, "PER", "two"), Span(20, 26, "LOC"))
    again = project.document("story").replace(proposals=proposed)
    list(project.import_documents([again], source="file"))
    assert {(p.label, p.source) for p in project.document("story").proposals} == {
        ("PER", "one"),
        ("PER", "two"),
        ("LOC", "file"),
    }


def test_a_project_is_checked_and_accepted_while_the_other_hand_edits(project: Project) -> None:
    found: list[str] = []

    def edit(hand: Project) -> None:
        for n in range(60):
            doc = hand.document("note 0")
            hand.apply(edits.label(doc, *doc.tokens[n % 5], "ORG" if n % 2 else "LOC"))

    def look(hand: Project) -> None:
        for _ in range(20):
            hand.propose("one", [(f"note {n}", [Span(8, 14, "LOC")]) for n in range(3)])
            hand.accept_all()
            found.extend(differences(hand))

    both(project.path, edit, look)
    assert found == []


def test_counts_that_are_kept_for_lists_are_checked(project: Project) -> None:
    project.propose("one", [("story", [Span(0, 11, "PER", "", 0.5)])])
    assert differences(project) == []
    with project._store.write() as connection:
        connection.exec_driver_sql("UPDATE documents SET proposal_count = 7 WHERE id = 'story'")
    assert differences(project) == ["the counts kept of story are wrong"]


def test_a_log_that_contradicts_itself_is_told(project: Project) -> None:
    span = Span(0, 11, "PER")
    project.apply(edits.label(project.document("story"), 0, 11, "PER"))
    with project._store.write() as connection:
        connection.exec_driver_sql("DELETE FROM annotations")
        change = edits.label(project.document("story").replace(spans=()), *span[:2], "PER")
        log.append(connection, change, who="nobody")
    assert any("contradicts itself" in said for said in differences(project))
