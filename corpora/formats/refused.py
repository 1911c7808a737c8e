"""Refused lines, saved as they stood, so that they can be mended and imported by themselves."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from corpora.errors import FormatError, UserError
from corpora.formats.finding import Source
from corpora.formats.info import FormatInfo
from corpora.formats.reading import Reading
from corpora.formats.registry import describe
from corpora.formats.writing import aside


class Noted(NamedTuple):
    """A refused entry: its line, and its text where the format keeps that by itself."""

    line: int
    text: str


@dataclass(slots=True)
class RefusedLines:
    """The refused units of the files of a reading, by the format they are in.

    saved: how many entries have their lines here. unsaved: how many have none, for they speak of
    a whole file, or stand in a format of which no part can be read alone. written: the files.
    """

    units: dict[str, list[bytes]] = field(default_factory=dict)
    saved: int = 0
    unsaved: int = 0
    written: list[Path] = field(default_factory=list)
    _noted: list[Noted] = field(default_factory=list)

    def note(self, line: int, text: str) -> None:
        """An entry of the file that is being read."""
        self._noted.append(Noted(line, text))

    def collect(self, source: Source, reading: Reading) -> None:
        """Take what was noted from the file, which has been read."""
        noted, self._noted = self._noted, []
        if not noted:
            return
        info = describe(source.format)
        found = _units(info, noted, reading)
        if found:
            kept = self.units.setdefault(source.format, _header(info, reading))
            kept += found
            self.saved += len(noted)
        else:
            self.unsaved += len(noted)

    def write(self, path: Path) -> list[Path]:
        """Write them, each format into a file of its own; the first into `path`. The files.

        Raises FormatError where a file cannot be written.
        """
        self.unsaved += len(self._noted)
        self._noted = []
        self.written = []
        for number, (format, lines) in enumerate(self.units.items()):
            place = path if not number else path.with_name(f"{path.stem}.{format}{path.suffix}")
            with aside(place) as temporary:
                temporary.write_bytes(b"".join(lines))
            self.written.append(place)
        return self.written


def check_place(out: Path | None, inputs: Iterable[Path]) -> None:
    """Raises UserError where the refused lines would be written over what is read."""
    if out is not None and out.resolve() in (path.resolve() for path in inputs):
        raise UserError(f"{out} is what is read; name another file for the refused lines.")


def _units(info: FormatInfo, noted: list[Noted], reading: Reading) -> list[bytes]:
    """The units as bytes with their line ends; none where the format has none."""
    if info.unit == "item":
        return [f"{entry.text}\n".encode() for entry in noted if entry.text]
    wanted = {entry.line for entry in noted if entry.line}
    if not wanted or not info.unit:
        return []
    try:
        lines = list(_lines(info, reading, wanted))
    except FormatError:  # from there on it is no text
        return []
    return [line for unit in lines for line in unit]


def _lines(info: FormatInfo, reading: Reading, wanted: set[int]) -> Iterator[list[bytes]]:
    """Each unit that holds a wanted line: the line; or those between blank ones."""
    block: list[bytes] = []
    hit = False
    for number, line in _numbered(info, reading):
        if info.unit == "line":
            if number in wanted:
                yield [line]
            continue
        if line.strip():
            block.append(line)
            hit |= number in wanted
            continue
        if hit:
            yield [*block, b"\n"]
        block, hit = [], False
    if hit:
        yield [*block, b"\n"]


def _numbered(info: FormatInfo, reading: Reading) -> Iterator[tuple[int, bytes]]:
    """The lines as the format's reader numbers them, each with a line end."""
    if info.raw and not reading.other_encoding():
        for number, raw in reading.byte_lines():
            yield number, (raw or b"").rstrip(b"\r\n") + b"\n"
    else:
        for number, line in reading.lines():
            yield number, f"{line}\n".encode()


def _header(info: FormatInfo, reading: Reading) -> list[bytes]:
    """What must stand before the units: the line that names the columns."""
    if not info.header:
        return []
    first = next((line for _, line in reading.lines() if line.strip()), "")
    return [f"{first}\n".encode()]
