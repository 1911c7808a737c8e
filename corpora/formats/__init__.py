"""Files in and out: every format reads through `read` and writes through `write`."""

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from corpora.document import Document
from corpora.errors import FormatError, UserError
from corpora.formats.finding import Source, detect, sources
from corpora.formats.info import ASPECTS, FormatInfo, Option
from corpora.formats.reading import Reading
from corpora.formats.registry import FORMATS, Format, by_suffix, describe, load, names
from corpora.formats.report import Entry, Report, counted
from corpora.formats.writing import Writing, aside

__all__ = [
    "ASPECTS",
    "FORMATS",
    "Entry",
    "Format",
    "FormatInfo",
    "Option",
    "Reading",
    "Report",
    "Writing",
    "describe",
    "detect",
    "names",
    "read",
    "write",
]


def read(
    path: Path | str,
    *,
    format: str | None = None,
    report: Report | None = None,
    strict: bool = False,
    encoding: str | None = None,
    lang: str = "en",
    **options: Any,
) -> Iterator[Document]:
    """Documents of a file or folder, one after another, complete with tokens and sentences.

    format: by default recognised. report: collects what was taken, mended and refused. strict:
    the first refusal raises. encoding: by default UTF-8, or what a byte order mark says. lang: of
    documents that do not say. options: the format's own (see its reader).
    Raises FormatError, at once or while reading, where nothing can be read.
    """
    report = Report() if report is None else report
    report.strict |= strict
    files, left = sources(Path(path), format, encoding)
    if left:
        message = f"{counted(len(left), 'file')} of another kind not read, such as {left[0].name}"
        report.mend(path, 0, message)
    ids: set[str] = set()
    readings = [
        (file, Reading(file.path, report, file.name, None, encoding, lang, ids)) for file in files
    ]
    return _read(Path(path), readings, report, options)


def _read(
    path: Path,
    readings: list[tuple[Source, Reading]],
    report: Report,
    options: dict[str, Any],
) -> Iterator[Document]:
    taken = 0
    for source, reading in readings:
        try:
            module = load(source.format)
            if not module.INFO.empty and not module.INFO.magic:
                reading.head()
            for doc in module.read(reading, **options):
                taken += 1
                report.taken += 1
                yield doc
        except FormatError as error:
            if len(readings) == 1 or report.strict:
                raise
            # One file of many: the others are read.
            reading.refuse(error.line or 0, error.message)
    if not taken:
        raise _nothing(path, report)


def _nothing(path: Path, report: Report) -> FormatError:
    """What to say of files of which nothing could be taken."""
    for entry in report.refused:
        if path in (place := Path(entry.path), *place.parents):
            message = f"holds no document that can be read: {entry.message}"
            return FormatError(message, path=place, line=entry.line or None)
    return FormatError("holds no document", path=path)


def write(path: Path | str, docs: Iterable[Document], *, format: str | None = None) -> Report:
    """Write all documents, or nothing: a file is put in place when it is whole.

    format: by default what the suffix says. The report says how many documents were written
    (`taken`) and what the format could not carry of them (`mended`).
    Raises UserError where there are no documents or the place cannot be written.
    """
    path = Path(path)
    module = load(format or _format_of(path))
    writing = Writing(path, module.INFO)
    docs = iter(docs)
    first = next(docs, None)
    if first is None:
        raise UserError(f"There are no documents to write to {path}.")
    with aside(path, folder=module.INFO.folder) as temporary:
        module.write(writing.through(chain([first], docs)), temporary, writing)
    return writing.report()


def _format_of(path: Path) -> str:
    name = by_suffix(path)
    if name or not path.suffix:
        return name or "text"
    known = ", ".join(names())
    message = f"its format cannot be told from its name; name one with --format: {known}"
    raise FormatError(message, path=path)
