"""What was done to the document in hand, read off the window's thread, a little after each edit."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from corpora import provenance
from corpora.browsing import Reader
from corpora.change import Annotated
from corpora.document import Document, Span
from corpora.project import Applied
from corpora.provenance import Key, Making, Step
from ui.session import Session
from ui.workers import Worker

# So long after the last edit; of a document that is only passed through nothing is read.
AFTER_MS = 120


class Found(NamedTuple):
    """What one reading brought. known: how many steps it went on from."""

    doc: str
    known: int
    steps: list[Step]
    proposed: dict[str, float]


class Told(NamedTuple):
    """Who made a span. making: what made an annotation, None where it is not known yet.
    time: when a proposal came. instead: the proposals of its range that say something else."""

    making: Making | None = None
    time: float | None = None
    instead: tuple[Span, ...] = ()


class Story(QObject):
    """The steps of the document in hand, oldest first. told: they are others than before."""

    told = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._worker = Worker(self)
        self.steps: list[Step] = []
        self._proposed: dict[str, float] = {}
        self._of: str | None = None
        self._unread: dict[
            Key, int
        ] = {}  # annotations of edits not read yet, and the edit's number
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._read)
        session.document_opened.connect(self._on_opened)
        session.history_changed.connect(self._timer.start)
        session.acted.connect(self._on_acted)
        self._on_opened()

    def stop(self) -> None:
        """Ask the project for nothing more."""
        self._timer.stop()
        self._worker.wait()

    def _on_opened(self) -> None:
        self._timer.start()
        if self._session.current != self._of:
            self._of, self.steps, self._proposed = self._session.current, [], {}
            self._unread = {}
            self.told.emit()

    def _on_acted(self, applied: Applied) -> None:
        for item in applied.change.adds:
            if isinstance(item, Annotated) and item.doc == self._of:
                self._unread[item.span.key] = applied.number

    def _read(self) -> None:
        doc, reader = self._of, self._session.project.reader
        known = len(self.steps)
        after = self.steps[-1].number if self.steps else 0

        def read() -> Found:
            with reader() as here:
                return _read(here, doc or "", known, after)

        if doc is not None:
            self._worker.run(read, self._take)

    def _take(self, found: Found) -> None:
        if found.doc == self._of and found.known == len(self.steps):
            self.steps = [*self.steps, *found.steps]
            self._proposed = found.proposed
            read = self.steps[-1].number if self.steps else 0
            self._unread = {key: at for key, at in self._unread.items() if at > read}
            self.told.emit()

    def of(self, doc: Document, span: Span, *, annotation: bool) -> Told:
        """What is known of a span of the document in hand."""
        if not annotation:
            return Told(time=self._proposed.get(span.source))
        there = (p for p in doc.proposals if (p.start, p.end) == span[:2] and p.key != span.key)
        unread = span.key in self._unread
        making = None if unread else provenance.making(self.steps, span)
        return Told(making, None, tuple(there))

    def lineage(self, span: Span) -> list[Step]:
        """The steps that made an annotation what it is, oldest first."""
        return provenance.lineage(self.steps, span.key)


def _read(reader: Reader, doc: str, known: int, after: int) -> Found:
    with reader.one_moment():
        steps = provenance.steps(reader, doc, after=after)
        return Found(doc, known, steps, provenance.proposed(reader, doc))
