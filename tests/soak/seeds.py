"""Sound files to damage: the sample in every format that is written, and other tools' files."""

import tempfile
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from corpora import catalog, formats
from corpora.document import Document, Span
from corpora.errors import UserError
from tests.shared import shared_folder

# Other tools' files longer than this are left: ten thousand copies of them take too long to read.
LONGEST = 40_000
ODD_TEXT = (
    "Zoë 👩\u200d👩\u200d👧 met\tמרים in 東京.\r\n"
    "She said: “e\u0301t\u0301e\u0301”!\n\n  1 < 2 & 3 > 2."
)


class Seed(NamedTuple):
    """A file by its name, and those that lie beside it. format: None where it cannot be told."""

    name: str
    format: str | None
    raw: bytes
    beside: dict[str, bytes]


def all_seeds() -> list[Seed]:
    """Always in the same order."""
    return [*_written(), *_found()]


@cache
def sample() -> dict[str, list[Document]]:
    """A few documents of each kind: with entities, with categories, with odd signs."""
    news, ads = (list(catalog.load(f"sample-{name}", limit=2)) for name in ("news", "ads"))
    spans = (Span(0, 3, "PER"), Span(0, 15, "X-1", "ruler", 0.5), Span(20, 22, "LOC"))
    proposals = (Span(4, 9, "PER", "machine", 0.25),)
    odd = Document("odd/1", ODD_TEXT, lang="xx", spans=spans, proposals=proposals, meta={"n": [1]})
    reviews = list(catalog.load("sample-reviews", limit=3))
    return {"entities": [*news, *ads], "categories": reviews, "odd": [odd]}


def _written() -> Iterator[Seed]:
    for name in formats.names():
        info = formats.describe(name)
        for kind, docs in sample().items():
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder, kind) if info.folder else Path(folder, kind + info.suffixes[0])
                try:
                    formats.write(path, docs[:1] if info.folder else docs, format=name)
                except UserError:  # it cannot carry such documents, or writes none
                    continue
                if info.reads:
                    yield from _seeds(_files(path), name)


def _files(path: Path) -> list[Path]:
    return sorted(file for file in path.rglob("*") if file.is_file()) if path.is_dir() else [path]


def _found() -> Iterator[Seed]:
    files = [file for file in _files(shared_folder() / "fixtures") if file.name != "SOURCES.txt"]
    for folder in sorted({file.parent for file in files if file.is_file()}):
        together = [file for file in files if file.parent == folder]
        yield from _seeds([file for file in together if file.stat().st_size < LONGEST], None)


def _seeds(files: Sequence[Path], format: str | None) -> Iterator[Seed]:
    for file in files:
        beside = {other.name: other.read_bytes() for other in files if _belongs(other, file)}
        yield Seed(file.name, format or _told(file), file.read_bytes(), beside)


def _belongs(other: Path, file: Path) -> bool:
    return other != file and (other.stem == file.stem or other.stem.startswith("TypeSystem"))


def _told(file: Path) -> str | None:
    try:
        return formats.detect(file)
    except UserError:
        return None
