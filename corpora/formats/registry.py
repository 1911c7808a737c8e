"""FORMATS: the formats there are, each loaded when it is asked for."""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any, Protocol, cast

from corpora.document import Document
from corpora.errors import UnknownNameError
from corpora.formats.info import FormatInfo
from corpora.formats.reading import Reading
from corpora.formats.writing import Writing

FORMATS: dict[str, str] = {
    "text": "corpora.formats.text",
    "conll2003": "corpora.formats.conll2003",
    "jsonl": "corpora.formats.jsonl",
    "csv": "corpora.formats.csv_table",
    "tsv": "corpora.formats.tsv_table",
    "conllu": "corpora.formats.conllu",
    "conllup": "corpora.formats.conllup",
    "brat": "corpora.formats.brat",
    "webanno": "corpora.formats.webanno",
    "xmi": "corpora.formats.xmi",
    "doccano": "corpora.formats.doccano",
    "labelstudio": "corpora.formats.labelstudio",
    "docbin": "corpora.formats.docbin",
    "spacyjson": "corpora.formats.spacyjson",
    "fasttext": "corpora.formats.fasttext",
    "parquet": "corpora.formats.parquet",
    "html": "corpora.formats.html_page",
}
GROUP = "tagwright.formats"


class Format(Protocol):
    """What the module of a format holds; other packages' formats, too (entry points, GROUP).

    sniff: whether a file's first lines are clearly of this format. read: raises FormatError where
    nothing of the file can be read; what else is wrong it tells the Reading. write: to a path
    that is put in its place afterwards.
    """

    INFO: FormatInfo

    def sniff(self, head: str, /) -> bool: ...

    def read(self, reading: Reading, /, **options: Any) -> Iterator[Document]: ...

    def write(self, docs: Iterable[Document], path: Path, writing: Writing, /) -> None: ...


@cache
def _others() -> dict[str, EntryPoint]:
    return {entry.name: entry for entry in entry_points(group=GROUP) if entry.name not in FORMATS}


def names() -> list[str]:
    """The names of all formats, ours first."""
    return [*FORMATS, *_others()]


@cache
def load(name: str) -> Format:
    """The module of a format. Raises UnknownNameError."""
    if name in FORMATS:
        return cast(Format, import_module(FORMATS[name]))
    if name in _others():
        return cast(Format, _others()[name].load())
    raise UnknownNameError("format", name, names())


def describe(name: str) -> FormatInfo:
    """What a format is called and can carry. Raises UnknownNameError."""
    return load(name).INFO


def by_suffix(path: Path) -> str | None:
    """The format that owns the suffix of a name."""
    suffix = path.suffix.lower()
    return next((name for name in names() if suffix in describe(name).suffixes), None)
