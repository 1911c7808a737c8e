"""Documents in and out: new, import, accept, export, convert."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

from corpora import formats
from corpora.check import differences
from corpora.document import Document
from corpora.edits import visible_proposals
from corpora.errors import UserError
from corpora.events import Event, Message, Progress, Result
from corpora.formats import Report
from corpora.importing import As
from corpora.project import Project

LabelMap = Mapping[str, str | None]


def new(path: Path, labels: list[str]) -> Iterator[Event]:
    """Make a project."""
    with Project.create(path, labels=labels) as project:
        yield Result({"project": str(path), "labels": list(project.labels.names)})


def import_files(
    project: Project,
    paths: Iterable[Path],
    *,
    format: str | None = None,
    as_: As = "annotations",
    label_map: LabelMap | None = None,
    strict: bool = False,
) -> Iterator[Event]:
    """Bring files into a project; all of them or, where that fails, none."""
    report = Report()
    source = ", ".join(path.name for path in paths)
    docs: Iterator[Document] = chain.from_iterable(
        formats.read(path, format=format, report=report) for path in paths
    )
    check_targets(project, label_map)
    known = set(project.labels.names)
    if strict:
        docs = _without_loss(docs, report, known, label_map or {})
    work = project.import_documents(docs, source=source, as_=as_, label_map=label_map)
    yield from _told(work, report, project, known)


def _told(
    work: Iterator[Event], report: Report, project: Project, known: set[str]
) -> Iterator[Event]:
    """The import's events, with what was refused, mended and added, before the result."""
    try:
        for event in work:
            if not isinstance(event, Result):
                yield event
                continue
            for entry in (*report.mended, *report.refused):
                yield Message(str(entry), "warning")
            new = [name for name in project.labels.names if name not in known]
            if known and new:
                yield Message(f"Labels that the project did not have were added: {', '.join(new)}.")
            yield Result({**event.data, "report": report.to_dict(), "new_labels": new})
    except UserError as error:
        if not report.refused or report.refused[0].message.rstrip(".") in str(error):
            raise
        raise UserError(f"{report.refused[0]} {error}") from error


def _without_loss(
    docs: Iterable[Document], report: Report, known: set[str], label_map: LabelMap
) -> Iterator[Document]:
    """The documents; the first loss ends it all."""
    for doc in docs:
        for span in (*doc.spans, *doc.proposals):
            name = label_map.get(span.label, span.label)
            if known and name and name not in known:
                raise UserError(
                    f"{doc.id}: the project has no label {name!r}; add it, or map it with --map."
                    " Nothing was imported."
                )
        _refuse(report)
        yield doc
    _refuse(report)


def _refuse(report: Report) -> None:
    if report.refused:
        raise UserError(f"{report.refused[0]} Nothing was imported, as --strict asks.")


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


def check(project: Project) -> Iterator[Event]:
    """Hold the current state against the log. Raises UserError where they differ."""
    found = differences(project)
    if found:
        more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
        raise UserError(f"{project.path} is damaged: {found[0]}{more}; restore it from a backup.")
    yield Result({"project": str(project.path), "changes": len(project.log()), "sound": True})


def export(
    project: Project, out: Path, *, format: str | None = None, reviewed: bool = False
) -> Iterator[Event]:
    """Write a project's documents into a file, all at the end or nothing."""
    state = "reviewed" if reviewed else None
    total = project.count(state=state)
    if not total:
        what = "reviewed documents" if reviewed else "documents"
        raise UserError(f"{project.path} has no {what}; there is nothing to export.")
    waiting = [0]
    report = formats.write(out, _counted(project.read(state=state), waiting), format=format)
    if waiting[0]:
        yield Message(
            f"{waiting[0]} open documents have proposals, which are not annotations and were"
            " exported as none; accept them first if you want them.",
            "warning",
        )
    yield from left_out(out, report)
    yield Progress(total, total, "document")
    yield Result({"path": str(out), "documents": total, "report": report.to_dict()})


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
    source: Path, out: Path, *, from_: str | None = None, to: str | None = None
) -> Iterator[Event]:
    """Write the documents of one file into another format."""
    report = Report()
    docs = formats.read(source, format=from_, report=report)
    written = formats.write(out, docs, format=to)
    entries = (*report.mended, *report.refused)
    yield from (Message(str(entry), "warning") for entry in entries)
    yield from left_out(out, written)
    taken = {"documents": report.taken, "report": report.to_dict(), "written": written.to_dict()}
    yield Result({"path": str(out), **taken})


def read_labelled(path: Path) -> list[Document]:
    """All documents of a labelled file. Raises UserError where a line of it cannot be read."""
    report = Report()
    docs = list(formats.read(path, report=report))
    if report.refused:
        raise UserError(str(report.refused[0]))
    return docs
