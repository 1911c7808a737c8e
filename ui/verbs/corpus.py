"""A project's documents made, accepted, written out; files converted."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from corpora import formats
from corpora.browsing import Browsing
from corpora.document import Document
from corpora.edits import visible_proposals
from corpora.errors import UserError
from corpora.events import Event, Message, Progress, Result
from corpora.formats import Report
from corpora.project import Project
from ui.verbs import reading
from ui.verbs.reading import How

LabelMap = Mapping[str, str | None]


def new(path: Path, labels: list[str]) -> Iterator[Event]:
    """Make a project."""
    with Project.create(path, labels=labels) as project:
        yield Result({"project": str(path), "labels": list(project.labels.names)})


def check_targets(project: Project, label_map: LabelMap | None) -> None:
    """A map may name only labels that the project has, once it has any. Raises UserError."""
    labels = project.labels
    for name in filter(None, (label_map or {}).values()):
        if len(labels):
            labels[name]


def accept(project: Project) -> Iterator[Event]:
    """Accept all proposals of open documents, unseen."""
    applied = project.accept_all()
    docs = applied.docs if applied else ()
    spans = len(applied.change.adds) - len(docs) if applied else 0
    yield Result({"documents": len(docs), "accepted": spans})


def export(
    project: Project,
    out: Path,
    *,
    format: str | None = None,
    states: Collection[str] = (),
    corrected: bool = False,
) -> Iterator[Event]:
    """Write a project's documents into a file, all at the end or nothing.

    states: only documents in one of these; all where none is named. corrected: only those that a
    person corrected (see Browsing.corrected).
    """
    keys = chosen(project, states=states, corrected=corrected)
    if not keys:
        what = " or ".join(states) + " documents" if states else "documents"
        what += " that anybody corrected" if corrected else ""
        raise UserError(f"{project.path} has no {what}; there is nothing to export.")
    waiting = [0]
    report = formats.write(out, _counted(project.read_keys(keys), waiting), format=format)
    if waiting[0]:
        yield Message(
            f"{waiting[0]} open documents have proposals, which are not annotations and were"
            " exported as none; accept them first if you want them.",
            "warning",
        )
    yield from left_out(out, report)
    total = len(keys)
    yield Progress(total, total, "document")
    yield Result({"path": str(out), "documents": total, "report": report.to_dict()})


def chosen(
    project: Browsing, *, states: Collection[str] = (), corrected: bool = False
) -> list[int]:
    """Keys of the documents that are exported, in their place."""
    with project.one_moment():
        keys = project.keys()
        if states:
            found = [set(project.keys(state=state)) for state in states]
            keys = [key for key in keys if any(key in some for some in found)]
        if corrected:
            held = set(project.corrected())
            keys = [key for key in keys if key in held]
    return keys


def _counted(docs: Iterable[Document], waiting: list[int]) -> Iterator[Document]:
    for doc in docs:
        unanswered = visible_proposals(doc)
        waiting[0] += bool(unanswered)
        yield doc.replace(proposals=unanswered)


def left_out(out: Path, report: Report) -> Iterator[Event]:
    """What a format could not carry, in one sentence; the result has how much of each."""
    kinds = [
        entry.message.partition(" cannot carry ")[2].partition(";")[0] for entry in report.mended
    ]
    if kinds:
        yield Message(f"{out} cannot carry, and has been written without: {', '.join(kinds)}.")


def convert(
    source: Path,
    out: Path,
    *,
    how: How | None = None,
    to: str | None = None,
    refused: Path | None = None,
) -> Iterator[Event]:
    """Write the documents of one file into another format. refused: a file for refused lines."""
    report = reading.new_report(refused, (source, out))
    docs = (how or How()).read(source, report)
    try:
        written = formats.write(out, docs, format=to)
    except UserError:
        yield from reading.save_refused(report, refused)
        raise
    yield from reading.told(report)
    yield from left_out(out, written)
    yield from reading.save_refused(report, refused)
    taken = {"documents": report.taken, "report": report.to_dict(), "written": written.to_dict()}
    yield Result({"path": str(out), **taken, **reading.refused_result(report, refused)})


def read_labelled(path: Path, how: How | None = None) -> list[Document]:
    """All documents of a labelled file. Raises UserError where a line of it cannot be read."""
    report = Report()
    docs = list((how or How()).read(path, report))
    if report.refused:
        raise UserError(str(report.refused[0]))
    return docs
