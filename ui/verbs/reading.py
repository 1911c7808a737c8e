"""How files are read: the choices that commands share, and what is told of what came of it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from corpora import formats
from corpora.document import Document
from corpora.errors import UserError
from corpora.events import Event, Message, Progress
from corpora.formats import Report
from corpora.formats.progress import Way
from corpora.formats.refused import RefusedLines, check_place
from corpora.formats.report import counted, grouped
from corpora.formats.snapping import Snap

KILO = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """What one can say of files to read, as `formats.read` takes it. options: of the format."""

    format: str | None = None
    encoding: str | None = None
    lang: str = "en"
    snap: Snap = "keep"
    options: Mapping[str, str] = field(default_factory=dict)

    def read(self, path: Path, report: Report) -> Iterator[Document]:
        """Raises UserError, at once or while reading."""
        named: dict[str, Any] = {"format": self.format, "encoding": self.encoding}
        if taken := {"report", "strict", "lang", "snap", *named} & self.options.keys():
            name = taken.pop()
            raise UserError(f"{name} is no option of a format; say --{name} instead.")
        named |= {"lang": self.lang, "snap": self.snap, **self.options}
        return formats.read(path, report=report, **named)


def new_report(refused: Path | None, inputs: Iterable[Path]) -> Report:
    """A report that knows how far the reading is, and keeps refused lines where a file is named.

    Raises UserError where that file is one of those read.
    """
    check_place(refused, inputs)
    return Report(way=Way(), kept_lines=RefusedLines() if refused else None)


def progress(report: Report) -> Iterator[Event]:
    """How far the reading is, where the size of all is known."""
    if report.way and report.way.total >= KILO:
        yield Progress(report.way.done // KILO, report.way.total // KILO, "kilobyte")


def told(report: Report) -> Iterator[Event]:
    """What was mended and refused: one message for all entries of a file that are alike."""
    for alike in grouped((*report.mended, *report.refused)):
        first, last = alike[0], alike[-1]
        more = f" {len(alike) - 1:,} more like it, the last in line {last.line}."
        text = str(first) + (more if last.line else more.replace(", the last in line 0", ""))
        yield Message(text if len(alike) > 1 else str(first), "warning")


def save_refused(report: Report, path: Path | None) -> Iterator[Event]:
    """Write the refused lines, where a file for them was named and there are any."""
    kept = report.kept_lines
    if path is None or kept is None:
        return
    written = kept.write(path)
    if written:
        entries = counted(kept.saved, "refused entry").replace("entrys", "entries")
        places = ", ".join(map(str, written))
        yield Message(f"{entries} as they stood: {places}; mend and import that.")
    if kept.unsaved:
        entries = counted(kept.unsaved, "refused entry").replace("entrys", "entries")
        yield Message(f"{entries} cannot be read alone; mend the files themselves.")


def refused_result(report: Report, path: Path | None) -> dict[str, Any]:
    """What a command's result says of the refused lines that were saved."""
    kept = report.kept_lines
    if path is None or kept is None:
        return {}
    paths = list(map(str, kept.written))
    return {"refused_lines": {"paths": paths, "saved": kept.saved, "unsaved": kept.unsaved}}
