"""Bytes to text: encodings, lines, and one sentence for each thing that can be wrong with them."""

import io
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE, lookup
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from corpora.errors import FormatError

MAX_LINE = 64 * 2**20
# Python's codecs for names of hosts and for its own source; they take ages with a file.
NO_FILES = ("idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined")
# UTF-32's little-endian mark begins with UTF-16's, so it is asked for first.
MARKS = (
    (BOM_UTF32_LE, "utf-32"),
    (BOM_UTF32_BE, "utf-32"),
    (BOM_UTF16_LE, "utf-16"),
    (BOM_UTF16_BE, "utf-16"),
)


@contextmanager
def explained(path: object) -> Iterator[None]:
    """The operating system's refusals, each as one sentence."""
    try:
        yield
    except FileNotFoundError as error:
        raise FormatError("there is no such file or folder; check its name", path=path) from error
    except (IsADirectoryError, NotADirectoryError) as error:
        raise FormatError("is not a file, or not in a folder; check its name", path=path) from error
    except PermissionError as error:
        raise FormatError("permission denied; choose a place that is yours", path=path) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise FormatError(f"cannot be used ({reason}); try another place", path=path) from error


def marked_encoding(raw: bytes) -> str | None:
    """The encoding that a byte order mark names; None for UTF-8, with a mark or without."""
    return next((name for mark, name in MARKS if raw.startswith(mark)), None)


def byte_lines(file: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Numbered lines with their ends, less UTF-8's mark; None for one longer than MAX_LINE."""
    number = 0
    while raw := file.readline(MAX_LINE):
        number += 1
        if number == 1:
            raw = raw.removeprefix(BOM_UTF8)
        if len(raw) < MAX_LINE or raw.endswith(b"\n"):
            yield number, raw
            continue
        while (rest := file.readline(MAX_LINE)) and not rest.endswith(b"\n"):
            pass
        yield number, None


def utf8_lines(file: BinaryIO, path: object) -> Iterator[tuple[int, str]]:
    """Numbered lines without their ends. Raises FormatError where one is not text."""
    number = 0
    for _, raw in byte_lines(file):
        number += 1
        first, *more = decode(raw, path=path, line=number).rstrip("\r\n").split("\r")
        yield number, first
        for part in more:  # line ends of old Macs
            number += 1
            yield number, part


def encoded_lines(file: BinaryIO, path: object, encoding: str) -> Iterator[tuple[int, str]]:
    """Numbered lines without their ends, of a file in a named encoding."""
    try:
        with io.TextIOWrapper(file, encoding=encoding) as text:
            for number, line in enumerate(text, 1):
                if "\0" in line:
                    raise FormatError("holds binary data; name a text file", path=path, line=number)
                yield number, (line.removeprefix("\ufeff") if number == 1 else line).rstrip("\n")
    except (UnicodeError, LookupError) as error:
        raise FormatError(bad_encoding(encoding, error), path=path) from error


def decode(raw: bytes | None, *, path: object = None, line: int = 0) -> str:
    """One line of UTF-8. Raises FormatError that says what is wrong with it."""
    if raw is None:
        message = f"is longer than {MAX_LINE // 2**20} MB; break it into shorter lines"
        raise FormatError(message, path=path, line=line)
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        raise FormatError(not_utf8(error), path=path, line=line) from error
    if "\0" in text:
        raise FormatError("holds binary data; name a text file", path=path, line=line)
    return text


def decode_whole(raw: bytes, *, path: object, encoding: str | None) -> str:
    """A whole file's text, its line ends as they are. Raises FormatError."""
    name = encoding or marked_encoding(raw)
    try:
        text = raw.decode(name or "utf-8")
    except UnicodeDecodeError as error:
        if name:
            raise FormatError(bad_encoding(name, error), path=path) from error
        line_start = raw.rfind(b"\n", 0, error.start) + 1
        error.start, error.object = error.start - line_start, raw[line_start : error.end]
        line = raw.count(b"\n", 0, line_start) + 1
        raise FormatError(not_utf8(error), path=path, line=line) from error
    except (UnicodeError, LookupError) as error:
        raise FormatError(bad_encoding(str(name), error), path=path) from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise FormatError("holds binary data; name a text file", path=path, line=line)
    return text.removeprefix("\ufeff")


def not_utf8(error: UnicodeDecodeError) -> str:
    """The sentence for a line that is not UTF-8."""
    return (
        f"byte {error.start + 1} of the line (0x{error.object[error.start]:02X}) is not UTF-8;"
        " name the encoding of the file, such as latin-1, or save it as UTF-8"
    )


def check_encoding(name: str | None, path: object) -> None:
    """Raises FormatError where Python has no such encoding, or one of other things than files."""
    try:
        b"".decode(name or "utf-8")
        if lookup(name or "utf-8").name in NO_FILES:
            raise LookupError
    except (LookupError, ValueError) as error:
        raise FormatError(bad_encoding(str(name), error), path=path) from error


def bad_encoding(name: str, error: Exception) -> str:
    """The sentence for a file that is not in the encoding it was said to be in."""
    where = "no such encoding of texts"
    if isinstance(error, UnicodeDecodeError):
        where = f"{error.reason} at byte {error.start + 1:,}"
    return f"cannot be read as {name} ({where}); name its true encoding"
