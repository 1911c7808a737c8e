"""Labels are renamed, merged and deleted, and what a project holds then is compared."""

from functools import partial

from corpora import edits
from corpora.change import Change
from corpora.check import current, differences
from corpora.document import Span
from corpora.project import Project

PROPOSED = [Span(20, 26, "LOC", "", 0.9), Span(30, 36, "PER", "", 0.4)]


def made(project: Project, build, *args: str) -> Change:
    """What a builder's change did."""
    applied = project.decide(partial(build, project, *args))
    assert applied is not None
    assert differences(project) == []
    return applied.change


def everything(project: Project) -> tuple[object, ...]:
    """All that a project holds, proposals and counts too."""
    docs = list(project.read())
    lists = project.documents()
    return current(project), docs, lists, project.label_counts(), project.label_map


def spans(project: Project, doc_id: str = "story") -> list[tuple[str, str]]:
    doc = project.document(doc_id)
    return [(doc.text[s.start : s.end], s.label) for s in doc.spans]


def work_on(project: Project) -> None:
    """Ana Moreira is a PER, Lisbon is proposed as a LOC, and a PER was rejected."""
    project.apply(edits.label(project.document("story"), 0, 11, "PER"))
    project.propose("machine", [("story", PROPOSED)])
    refused = project.document("story").proposals[1:]
    project.apply(edits.reject(project.document("story"), refused))
