"""Files in and out: every format reads through `read` and writes through `write`."""

from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from corpora.document import Document
from corpora.errors import FormatError, UserError
from corpora.formats.incoming import detect, read
from corpora.formats.info import ASPECTS, FormatInfo, Option
from corpora.formats.reading import Reading
from corpora.formats.refused import RefusedLines
from corpora.formats.registry import FORMATS, Format, by_suffix, describe, load, names
from corpora.formats.report import Entry, Report
from corpora.formats.writing import Writing, aside

__all__ = [
    "ASPECTS",
    "FORMATS",
    "Entry",
    "Format",
    "FormatInfo",
    "Option",
    "Reading",
    "RefusedLines",
    "Report",
    "Writing",
    "describe",
    "detect",
    "names",
    "read",
    "write",
]


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
