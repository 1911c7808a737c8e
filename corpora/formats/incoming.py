"""Reading: which files a path means, each through its format's reader, one report for all."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from corpora.document import Document
from corpora.errors import FormatError, UserError
from corpora.formats import archive, finding, options
from corpora.formats.archive import Unpacked
from corpora.formats.decoding import check_encoding
from corpora.formats.finding import Source
from corpora.formats.reading import Reading
from corpora.formats.registry import by_suffix, load
from corpora.formats.report import Report, counted
from corpora.formats.snapping import SNAPS, Snap


def read(
    path: Path | str,
    *,
    format: str | None = None,
    report: Report | None = None,
    strict: bool = False,
    encoding: str | None = None,
    lang: str = "en",
    snap: Snap = "keep",
    **given: Any,
) -> Iterator[Document]:
    """Documents of a file, folder or zip, one after another, with tokens and sentences.

    format: by default recognised. report: collects what was taken, mended and refused. strict:
    the first loss raises. encoding: by default UTF-8, or what a byte order mark says. lang: of
    documents that do not say. snap: what becomes of annotations that cut a token (`snapped`).
    given: the format's own options, as `FormatInfo.options` lists them; strings are converted.
    Raises UserError, at once, for an option that cannot be; FormatError, at once or while
    reading, where nothing can be read.
    """
    if snap not in SNAPS:
        raise UserError(f"There is no snap {snap!r}; it is one of {', '.join(SNAPS)}.")
    path, report = Path(path), Report() if report is None else report
    report.strict |= strict
    check_encoding(encoding, path)
    unpacked = _unpacked(path, format, report)
    with report.placing():
        root = unpacked.root if unpacked else path
        files, left = finding.sources(root, format, encoding)
        wanted = options.of_each(dict.fromkeys(file.format for file in files), given)
        _tell_left(root, left, report)
    if report.way:
        report.way.total += sum(file.path.stat().st_size for file in files)
    ids: set[str] = set()
    readings = [
        (file, Reading(file.path, report, file.name, None, encoding, lang, ids, snap))
        for file in files
    ]
    return _read(path, readings, report, wanted, unpacked)


def detect(path: Path | str) -> str:
    """The format of a file (of a folder or zip: of its first file) by its name and first lines.

    Raises FormatError where it cannot be told, or where the file is missing, empty or binary.
    """
    report = Report()
    unpacked = _unpacked(Path(path), None, report)
    with report.placing():
        root = unpacked.root if unpacked else Path(path)
        return next(iter(finding.sources(root, None, None)[0])).format


def _unpacked(path: Path, format: str | None, report: Report) -> Unpacked | None:
    """The content of an archive; None where the path is none."""
    if not archive.is_zip(path) or finding.by_magic(path):
        return None
    unpacked = archive.unpack(path)
    report.archives[unpacked.folder] = path
    for told in unpacked.told:
        report.refuse(path / told.name, 0, told.message)
    return unpacked


def _tell_left(root: Path, left: list[Path], report: Report) -> None:
    """A file that a format would have read is a loss; a README is not."""
    if left:
        message = f"{counted(len(left), 'file')} of another kind not read, such as {left[0].name}"
        lost = any(map(by_suffix, left))
        (report.lose if lost else report.mend)(root, 0, message)


def _read(
    path: Path,
    readings: list[tuple[Source, Reading]],
    report: Report,
    wanted: dict[str, dict[str, Any]],
    unpacked: Unpacked | None,
) -> Iterator[Document]:
    taken = 0
    try:
        for source, reading in readings:
            only = len(readings) == 1
            for doc in _one(source, reading, wanted[source.format], only=only):
                taken += 1
                report.taken += 1
                yield doc
    finally:
        if unpacked:
            unpacked.close()
    if not taken:
        raise _nothing(path, report)


def _one(
    source: Source, reading: Reading, wanted: dict[str, Any], *, only: bool
) -> Iterator[Document]:
    """The documents of one file. Of many, one that cannot be read leaves the others."""
    report = reading.report
    if report.way:
        report.way.begin(source.path.stat().st_size)
    try:
        with report.placing():
            module = load(source.format)
            if not module.INFO.empty and not module.INFO.magic:
                reading.head()
            yield from module.read(reading, **wanted)
    except FormatError as error:
        if only or report.strict:
            raise
        reading.refuse(error.line or 0, error.message)
    finally:
        if report.kept_lines is not None:
            report.kept_lines.collect(source, reading)
        if report.way:
            report.way.end()


def _nothing(path: Path, report: Report) -> FormatError:
    """What to say of files of which nothing could be taken."""
    for entry in report.refused:
        if path in (place := Path(entry.path), *place.parents):
            message = f"holds no document that can be read: {entry.message}"
            return FormatError(message, path=place, line=entry.line or None)
    return FormatError("holds no document", path=path)
