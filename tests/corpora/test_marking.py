"""Many documents at once: one change, one undo, and what is like that already is left."""

from typing import get_args

import pytest

from corpora import marking
from corpora.document import Document, Span
from corpora.events import to_the_end
from corpora.marking import Act
from corpora.project import Project


@pytest.fixture
def many(project: Project) -> Project:
    docs = [Document(f"d{at}", "Ana saw Oslo.") for at in range(6)]
    list(project.import_documents(docs, source="t"))
    project.propose("spacy", [(doc.id, [Span(0, 3, "PER"), Span(8, 12, "LOC")]) for doc in docs])
    return project


def some(project: Project) -> list[int]:
    return project.keys_by_id(["d1", "d2", "d4"])


def mark(project: Project, act: Act, category: str | None = None) -> tuple[str, ...]:
    applied = to_the_end(marking.marking(project, some(project), act, category))
    return applied.docs if applied else ()


def states(project: Project) -> list[str]:
    return [doc.state or "" for doc in project.read([f"d{at}" for at in range(6)])]


def test_reviewed_and_open_again(many: Project) -> None:
    assert mark(many, "reviewed") == ("d1", "d2", "d4")
    assert states(many) == ["open", "reviewed", "reviewed", "open", "reviewed", "open"]
    assert mark(many, "reviewed") == ()
    assert mark(many, "open") == ("d1", "d2", "d4")
    many.undo()
    many.undo()
    assert states(many) == ["open"] * 6


def test_flags(many: Project) -> None:
    mark(many, "flag")
    assert [s.id for s in many.documents(flagged=True)] == ["d1", "d2", "d4"]
    assert mark(many, "flag") == ()
    mark(many, "unflag")
    assert many.documents(flagged=True) == []


def test_a_category_given_and_taken(many: Project) -> None:
    mark(many, "category", "pos")
    assert [s.id for s in many.documents(category="pos")] == ["d1", "d2", "d4"]
    mark(many, "category", "neg")
    many.undo()
    assert many.count(category="pos") == 3
    mark(many, "category", None)
    assert many.count(category="pos") == 0


def test_accepted_unseen_is_not_reviewed_and_passes_over_what_is(many: Project) -> None:
    doc = many.document("d1")
    many.apply(marking.change(many, many.keys_by_id([doc.id]), "reviewed"))
    assert mark(many, "accept") == ("d2", "d4")
    assert states(many) == ["open", "reviewed", "accepted", "open", "accepted", "open"]
    assert len(many.document("d2").spans) == 2
    many.undo()
    assert states(many)[2] == "open"
    assert many.document("d2").spans == ()


def test_rejected(many: Project) -> None:
    mark(many, "reject")
    assert many.document("d1").proposals == ()
    assert mark(many, "reject") == ()
    many.undo()
    assert len(many.document("d1").proposals) == 2


@pytest.mark.parametrize("act", get_args(Act))
def test_on_no_documents_nothing_is_done(many: Project, act: Act) -> None:
    assert not marking.change(many, [], act)
