"""A zip as a folder of its content, unpacked where it can do no harm.

Nothing is written outside one temporary folder, which is removed at the end; sizes are counted
while they are unpacked, not believed; links, locked and damaged entries are told and left out.
"""

import os
import shutil
import stat
import tempfile
import weakref
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from lzma import LZMAError
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import psutil  # type: ignore[import-untyped]  # it ships no types

from corpora.errors import FormatError
from corpora.formats.decoding import explained

PREFIX = "tagwright-zip-"
MARKS = (b"PK\x03\x04", b"PK\x05\x06")
MAX_FILES = 200_000
MAX_BYTES = 2 * 2**30
# No text shrinks to less than this part of itself; what does was made to fill disks. Small
# entries may: there is no harm in them.
MAX_RATIO, RATIO_FROM = 200, 16 * 2**20
CHUNK = 2**16
# What INCEpTION's exports hold beside documents: a description, and each text unannotated.
BESIDE = frozenset(("exportedproject.json", "INITIAL_CAS.zip"))
REMEDY = "unpack it yourself and name the folder"
OFFICE = {
    "word/document.xml": "a Word document; save it as plain text (.txt)",
    "xl/workbook.xml": "an Excel workbook; save its sheet as CSV",
    "ppt/presentation.xml": "a PowerPoint file; save its text as plain text (.txt)",
}
OPEN_DOCUMENTS = {
    "application/vnd.oasis.opendocument.text": "an OpenDocument text; save it as plain text (.txt)",
    "application/vnd.oasis.opendocument.spreadsheet": "an OpenDocument sheet; save it as CSV",
    "application/epub+zip": "an e-book; save it as plain text (.txt)",
}


class Told(NamedTuple):
    """An entry that was not unpacked, and why."""

    name: str
    message: str


@dataclass
class Unpacked:
    """An archive's content in a folder that goes when it is closed or forgotten."""

    path: Path
    folder: Path = field(default_factory=lambda: _new_folder())
    told: list[Told] = field(default_factory=list)
    files: int = 0
    bytes: int = 0

    def __post_init__(self) -> None:
        self.close = weakref.finalize(self, shutil.rmtree, self.folder, ignore_errors=True)

    @property
    def root(self) -> Path:
        """The folder to read: a single folder in an archive only holds what it is about."""
        inside = list(self.folder.iterdir())
        return inside[0] if len(inside) == 1 and inside[0].is_dir() else self.folder

    def count(self, number: int) -> None:
        """So many more bytes. Raises FormatError where they are too many."""
        self.bytes += number
        if self.bytes > MAX_BYTES:
            raise self.error(f"would unpack to more than {MAX_BYTES // 2**20:,} MB; {REMEDY}")

    def error(self, message: str) -> FormatError:
        return FormatError(message, path=self.path)


def _new_folder() -> Path:
    """A temporary folder, named after this process; those of processes that were killed go."""
    for old in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        pid = old.name.removeprefix(PREFIX).partition("-")[0]
        if pid.isdigit() and not psutil.pid_exists(int(pid)):
            shutil.rmtree(old, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))


def is_zip(path: Path) -> bool:
    """Whether a file begins as a zip does."""
    with explained(path):
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(4) in MARKS


def unpack(path: Path) -> Unpacked:
    """Raises FormatError where an archive cannot be unpacked, or must not."""
    made = Unpacked(path)
    try:
        with explained(path):
            _unpack(path, made.folder, made, nested=False)
    except BaseException:
        made.close()
        raise
    return made


def _unpack(path: Path, folder: Path, made: Unpacked, *, nested: bool) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            _check(archive, made)
            for info in archive.infolist():
                _one(archive, info, folder, made, nested=nested)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise made.error(f"is no zip archive that can be read ({error}); pack it anew") from error


def _check(archive: zipfile.ZipFile, made: Unpacked) -> None:
    """Raises FormatError for what is no archive of texts."""
    names = set(archive.namelist())
    if office := next((what for name, what in OFFICE.items() if name in names), ""):
        raise made.error(f"is {office}, and import that")
    if "mimetype" in names and archive.getinfo("mimetype").file_size < CHUNK:
        kind = archive.read("mimetype").decode("ascii", errors="replace").strip()
        if kind in OPEN_DOCUMENTS:
            raise made.error(f"is {OPEN_DOCUMENTS[kind]}, and import that")
    made.files += len(archive.infolist())
    if made.files > MAX_FILES:
        raise made.error(f"holds more than {MAX_FILES:,} files; {REMEDY}")
    if any(info.flag_bits & 1 for info in archive.infolist()):
        raise made.error(f"is locked with a password; {REMEDY}")
    for info in archive.infolist():
        if info.file_size > max(RATIO_FROM, MAX_RATIO * info.compress_size):
            raise made.error(f"{info.filename} in it would grow beyond all measure; {REMEDY}")


def _one(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, folder: Path, made: Unpacked, *, nested: bool
) -> None:
    """Unpack one entry; where it must not be, tell why."""
    name = _name(info)
    parts = PurePosixPath(name).parts
    if info.is_dir() or _is_hidden(parts) or (parts and parts[-1] in BESIDE):
        return
    if fault := _fault(info, name, parts):
        made.told.append(Told(name.replace("\0", ""), fault))
        return
    target = folder.joinpath(*parts)
    try:
        if target.exists():
            raise FileExistsError(0, "another entry has this name")
        target.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(info) as source, target.open("xb") as file:
            for chunk in _chunks(source, made):
                file.write(chunk)
    except (OSError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error, LZMAError) as error:
        if target.is_file() and not isinstance(error, FileExistsError):
            target.unlink()
        reason = getattr(error, "strerror", None) or str(error) or "it ends too early"
        made.told.append(Told(name, f"could not be unpacked ({reason}); it was left out"))
        return
    if not nested and target.suffix.lower() == ".zip" and is_zip(target):
        _inner(target, made)


def _chunks(source: object, made: Unpacked) -> Iterator[bytes]:
    read = source.read  # type: ignore[attr-defined]  # zipfile's stream
    while chunk := read(CHUNK):
        made.count(len(chunk))
        yield chunk


def _inner(target: Path, made: Unpacked) -> None:
    """An archive in the archive becomes a folder of its name; those within it stay files."""
    packed = target.with_name(f".{target.name}")
    target.rename(packed)
    target.mkdir()
    try:
        _unpack(packed, target, made, nested=True)
    except FormatError as error:
        if made.bytes > MAX_BYTES or made.files > MAX_FILES:
            raise
        shutil.rmtree(target)
        name = target.relative_to(made.folder).as_posix()
        made.told.append(Told(name, f"{error.message}; it was left out"))
    packed.unlink()


def _name(info: zipfile.ZipInfo) -> str:
    """The entry's name. Old packers write UTF-8 without saying so, and `\\` for `/`."""
    name = info.orig_filename
    if not info.flag_bits & 0x800:  # not marked as UTF-8, so zipfile read it as code page 437
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/")


def _is_hidden(parts: tuple[str, ...]) -> bool:
    """What no reader of a folder looks at either: names with a dot, and what a Mac adds."""
    hidden = (part.startswith(".") and part != ".." for part in parts)
    return not parts or parts[0] == "__MACOSX" or any(hidden)


def _fault(info: zipfile.ZipInfo, name: str, parts: tuple[str, ...]) -> str:
    """Why an entry must not be unpacked; "" where it may."""
    if name.startswith("/") or ".." in parts or ":" in parts[0] or "\0" in name:
        return "has a name that leads out of the archive; it was left out"
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        return "is a link or a device, not a file; it was left out"
    return ""
