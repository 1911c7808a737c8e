"""Import: files into a project, whole or not at all."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from corpora.document import Document
from corpora.errors import UserError
from corpora.events import Event, Message, Progress, Result
from corpora.formats import Report
from corpora.importing import As
from corpora.project import Project
from ui.verbs import reading
from ui.verbs.corpus import LabelMap, check_targets
from ui.verbs.reading import How

AS_STRICT_ASKS = "Nothing was imported, as --strict asks."


def import_files(
    project: Project,
    paths: Sequence[Path],
    *,
    how: How | None = None,
    as_: As = "annotations",
    label_map: LabelMap | None = None,
    strict: bool = False,
    refused: Path | None = None,
) -> Iterator[Event]:
    """Bring files into a project; all of them or, where that fails, none.

    strict: whatever would be lost fails the import. refused: a file for the refused lines, which
    is written where the import fails, too.
    """
    report = reading.new_report(refused, paths)
    source = ", ".join(path.name for path in paths)
    each = [(how or How()).read(path, report) for path in paths]
    docs: Iterator[Document] = chain.from_iterable(each)
    check_targets(project, label_map)
    known = set(project.labels.names)
    if strict:
        docs = _without_loss(_new(docs, project, as_), report, known, label_map or {})
    work = project.import_documents(docs, source=source, as_=as_, label_map=label_map)
    try:
        yield from _told(work, report, project, known, refused)
    except UserError:
        yield from reading.save_refused(report, refused)
        raise


def _told(
    work: Iterator[Event],
    report: Report,
    project: Project,
    known: set[str],
    refused: Path | None,
) -> Iterator[Event]:
    """The import's events, with what was refused, mended and added, before the result."""
    try:
        for event in work:
            if not isinstance(event, Result):
                yield event
                if isinstance(event, Progress):
                    yield from reading.progress(report)
                continue
            yield from reading.told(report)
            new = [name for name in project.labels.names if name not in known]
            if known and new:
                yield Message(f"Labels that the project did not have were added: {', '.join(new)}.")
            yield from reading.save_refused(report, refused)
            more = reading.refused_result(report, refused)
            yield Result({**event.data, "report": report.to_dict(), "new_labels": new, **more})
    except UserError as error:
        if not report.refused or report.refused[0].message.rstrip(".") in str(error):
            raise
        raise UserError(f"{report.refused[0]} {error}") from error


def _new(docs: Iterable[Document], project: Project, as_: As) -> Iterator[Document]:
    """The documents; one whose annotations would be left, for it is there already, ends it all."""
    for doc in docs:
        wanted = doc.spans if as_ == "proposals" else doc.proposals
        left = doc.spans if as_ == "annotations" else ()
        if (left or not wanted) and _is_there(project, doc):
            raise UserError(f"{doc.id}: is in the project already. {AS_STRICT_ASKS}")
        yield doc


def _is_there(project: Project, doc: Document) -> bool:
    try:
        return project.document(doc.id).text == doc.text
    except UserError:
        return False


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
    if report.first_loss:
        raise UserError(f"{report.first_loss} {AS_STRICT_ASKS}")
