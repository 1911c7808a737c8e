"""Reading: one file as a format's reader sees it: its lines, its report, the ids it gives."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from corpora.document import Document, Span, sort_spans
from corpora.errors import FormatError, UserError
from corpora.formats import decoding
from corpora.formats.report import Report, counted
from corpora.formats.snapping import Snap, snapped
from corpora.tokens import complete

HEAD = 64 * 2**10
MAX_TEXT = 64 * 2**20


@dataclass(slots=True)
class Reading:
    """One file being read.

    path: the file, as reports name it. name: the stem of the ids of documents without one.
    opener: opens it anew, as bytes; by default it opens `path`. encoding: as named by the caller,
    else found out (UTF-8, or what a byte order mark says). lang: of documents that do not say.
    ids: those given so far, shared by all files of one reading. snap: what becomes of annotations
    that cut a token.
    """

    path: Path
    report: Report = field(default_factory=Report)
    name: str = ""
    opener: Callable[[], BinaryIO] | None = None
    encoding: str | None = None
    lang: str = "en"
    ids: set[str] = field(default_factory=set)
    snap: Snap = "keep"

    def mend(self, line: int, message: str, text: str = "") -> None:
        """What stands there was taken otherwise; all of it is kept."""
        self.report.mend(self.path, line, message, text)

    def lose(self, line: int, message: str, text: str = "") -> None:
        """Some of what stands there was not kept, and the rest was taken."""
        self.report.lose(self.path, line, message, text)

    def refuse(self, line: int, message: str, text: str = "") -> None:
        self.report.refuse(self.path, line, message, text)

    def error(self, message: str, line: int | None = None) -> FormatError:
        return FormatError(message, path=self.path, line=line)

    def take(self, doc: Document, line: int) -> Document | None:
        """The document with an id of its own, tokens and sentences; None where it was refused."""
        try:
            doc = complete(doc)
        except UserError as error:
            self.refuse(line, str(error))
            return None
        if self.snap != "keep":
            doc = self._snapped(doc, line)
        name, number = doc.id, 1
        while name in self.ids:
            number += 1
            name = f"{doc.id}-{number}"
        self.ids.add(name)
        if name == doc.id:
            return doc
        self.mend(line, f"the id {doc.id!r} was there before; this document was renamed {name!r}")
        return doc.replace(id=name)

    def _snapped(self, doc: Document, line: int) -> Document:
        """The document with no annotation or proposal that cuts a token; told, one by one."""
        spans, proposals = (
            [found for span in spans if (found := self._snap(span, doc, line))]
            for spans in (doc.spans, doc.proposals)
        )
        unique = {span.key: span for span in spans}
        if again := len(spans) - len(unique):
            message = f"{counted(again, 'annotation')} of {doc.id} became one with another;"
            self.mend(line, f"{message} one of each was taken")
        return doc.replace(
            spans=sort_spans(unique.values()), proposals=sort_spans(dict.fromkeys(proposals))
        )

    def _snap(self, span: Span, doc: Document, line: int) -> Span | None:
        found = snapped(span, doc.tokens, self.snap)
        if found is span:
            return span
        words = doc.text[span.start : span.end]
        what = f"{span.label} at {span.start}-{span.end} of {doc.id} ({words!r})"
        if found is None:
            self.refuse(line, f"an annotation covers no whole token: {what} was left out", words)
            return None
        became = f"{found.start}-{found.end} ({doc.text[found.start : found.end]!r})"
        self.mend(line, f"an annotation cuts a token: {what} became {became}", words)
        return found

    def open(self) -> BinaryIO:
        file = self.opener() if self.opener else self.path.open("rb")
        if self.report.way is not None:
            self.report.way.file = file
        return file

    def head(self) -> str:
        """The first lines, for a look at the content. Raises FormatError: empty, binary."""
        with decoding.explained(self.path), self.open() as file:
            raw = file.read(HEAD)
        if not raw:
            raise self.error("is empty; there is nothing to read")
        encoding = self.encoding or decoding.marked_encoding(raw)
        if b"\0" in raw and not encoding:
            raise self.error("is a binary file; name a text file")
        try:
            text = raw.decode(encoding or "utf-8", errors="replace").removeprefix("\ufeff")
        except (LookupError, UnicodeError) as error:
            raise self.error(decoding.bad_encoding(str(encoding), error)) from error
        whole = len(raw) < HEAD or "\n" not in text
        return text if whole else text[: text.rindex("\n") + 1]

    def other_encoding(self) -> str | None:
        """The encoding, named or found out, where it is not plain UTF-8."""
        with decoding.explained(self.path), self.open() as file:
            return self.encoding or decoding.marked_encoding(file.read(4))

    def lines(self) -> Iterator[tuple[int, str]]:
        """Numbered lines without their ends. Raises FormatError where one is not text."""
        encoding = self.other_encoding()
        with decoding.explained(self.path), self.open() as file:
            if encoding:
                yield from decoding.encoded_lines(file, self.path, encoding)
            else:
                yield from decoding.utf8_lines(file, self.path)

    def byte_lines(self) -> Iterator[tuple[int, bytes | None]]:
        """Numbered lines as they are, for formats that are UTF-8 by their definition."""
        with decoding.explained(self.path), self.open() as file:
            yield from decoding.byte_lines(file)

    def bytes(self) -> bytes:
        """The whole of a file that is not text. Raises FormatError where it is empty."""
        with decoding.explained(self.path), self.open() as file:
            raw = file.read()
        if not raw:
            raise self.error("is empty; there is nothing to read")
        return raw

    def text(self) -> str:
        """The whole text, its line ends as they are. Raises FormatError."""
        with decoding.explained(self.path), self.open() as file:
            raw = file.read(MAX_TEXT + 1)
        if len(raw) > MAX_TEXT:
            message = f"is longer than {MAX_TEXT // 2**20} MB; split it into several documents"
            raise self.error(message)
        return decoding.decode_whole(raw, path=self.path, encoding=self.encoding)
