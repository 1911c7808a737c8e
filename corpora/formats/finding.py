"""Which files a path means, and which format each is in."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from corpora.errors import FormatError
from corpora.formats.decoding import explained
from corpora.formats.reading import Reading
from corpora.formats.registry import by_suffix, describe, load, names


class Source(NamedTuple):
    """One file to read. name: the stem of the ids of its documents."""

    path: Path
    format: str
    name: str


def sources(
    path: Path, format: str | None, encoding: str | None
) -> tuple[list[Source], list[Path]]:
    """The files to read, and those of a folder that are left. Raises FormatError."""
    with explained(path):
        path.stat()
    if format:
        _readable(format, path)
    if path.is_dir():
        return _in_folder(path, format, encoding)
    found = format or _detect(path, encoding)
    return [Source(path, found, _stem(path.name, found))], []


def _detect(path: Path, encoding: str | None) -> str:
    owner = by_suffix(path)
    if owner:
        _readable(owner, path)
    if owner and describe(owner).empty and not path.stat().st_size:
        return owner
    if owner and describe(owner).suffix_decides:
        return owner
    if binary := by_magic(path):
        return binary
    head = Reading(path, encoding=encoding).head()
    for name in filter(None, (owner, *names())):
        if load(name).sniff(head):
            return name
    if owner or not path.suffix:
        return owner or "text"
    known = ", ".join(names())
    message = f"its format cannot be told from its name or content; name one with --format: {known}"
    raise FormatError(message, path=path)


def _readable(format: str, path: Path) -> None:
    """Raises UnknownNameError, and FormatError for a format that is only written."""
    if not describe(format).reads:
        message = f"{format} is a format to look at, not to read; read what it was made from"
        raise FormatError(message, path=path)


def by_magic(path: Path) -> str | None:
    """The format whose files, which are not text, begin as this one does."""
    with explained(path), path.open("rb") as file:
        first = file.read(16)
    return next((name for name in names() if first.startswith(describe(name).magic)), None)


def _in_folder(
    folder: Path, format: str | None, encoding: str | None
) -> tuple[list[Source], list[Path]]:
    """All files of the named format; else the labelled ones; where there are none, the texts."""
    everything = list(_walk(folder))
    owners = ((path, by_suffix(path)) for path in everything)
    files = [path for path, owner in owners if owner and describe(owner).reads]
    if format:
        wanted = [path for path in files if path.suffix.lower() in describe(format).suffixes]
        found = [(path, format) for path in wanted]
    else:
        found = [(path, name) for path in files if (name := _claimed(path, encoding))]
        found = [pair for pair in found if pair[1] != "text"] or found
    if not found:
        kinds = [format] if format else names()
        suffixes = ", ".join(suffix for name in kinds for suffix in describe(name).suffixes)
        raise FormatError(f"holds no file that ends in one of: {suffixes}", path=folder)
    taken = [Source(path, name, _stem(_inside(path, folder), name)) for path, name in found]
    read = {path for source in taken for path in (source.path, *_beside(source))}
    return taken, sorted(set(everything) - read)


def _beside(source: Source) -> Iterator[Path]:
    """The files that are read along with this one."""
    for name in describe(source.format).beside:
        yield source.path.with_name(name.replace("*", source.path.stem))


def _claimed(path: Path, encoding: str | None) -> str | None:
    """The format of one file in a folder; what is not clearly another is of its suffix's."""
    try:
        return _detect(path, encoding)
    except FormatError:
        return by_suffix(path)


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(place, name) for name in sorted(files) if not name.startswith("."))


def _inside(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def _stem(name: str, format: str) -> str:
    """The name without the format's suffix; another suffix (eng.testa) tells files apart."""
    stem, dot, suffix = name.rpartition(".")
    return stem if stem and dot + suffix.lower() in describe(format).suffixes else name
