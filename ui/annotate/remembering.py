"""Remembering what was labelled in the project and what was not: read a little at a time, then
followed edit by edit."""

from bisect import bisect_left
from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from corpora.document import Document, Span, reading_order
from corpora.memory import Memory, evidence, phrase_of, recalling
from corpora.occurrences import sheet
from corpora.project import Applied
from corpora.recalled import Places
from ui.annotate.leaping import Leaps
from ui.annotate.marks import changed
from ui.session import Session

# It reads for so long at a time (seconds), and then others have their turn; after something that
# changed elsewhere it waits until that is over.
TICK, PAUSE_MS, QUIET_MS = 0.004, 5, 1500
FIRST = 2  # pieces that are read at once where somebody asks before all have been read


class Remembering(QObject):
    """The memory of a session's project. Of the document in hand, what stands outside annotations
    is learned when another one is opened; until then it does not count there."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.memory = Memory()
        self._leaps = Leaps()
        self._held: Document | None = None
        self._unsaid = False  # the one in hand leaves other words outside annotations than before
        self._whole = False  # all documents have been read once
        self._ahead: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._on_time)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._begin)
        session.document_opened.connect(self._on_opened)
        session.document_changed.connect(self._on_changed)
        session.documents_changed.connect(self._on_documents)
        session.acted.connect(self._on_acted)
        self._begin()
        self._on_opened()

    def stop(self) -> None:
        """Ask the project for nothing more."""
        self._timer.stop()
        self._quiet.stop()

    def places(self, doc: Document) -> Places:
        """The likely places of the document in hand. A small project has been read by then."""
        for _ in range(FIRST):
            if self._coming is not None and not self._whole:
                self._read(self._coming)
        return self._leaps.places(doc, self.memory)

    # All documents, once

    def _begin(self) -> None:
        self._new = Memory()
        self._touched = set[str]()  # documents that change meanwhile
        self._coming: Iterator[None] | None = recalling(self._session.project, self._new)
        self._timer.start()

    def _on_time(self) -> None:
        end = perf_counter() + TICK
        while perf_counter() < end:
            if self._coming is not None:
                self._read(self._coming)
            elif next(self._ahead, self) is self:
                self._timer.stop()
                return

    def _read(self, coming: Iterator[None]) -> None:
        if next(coming, self) is not self:
            return
        for doc_id in self._touched:
            self._new.put(doc_id, self.memory.of(doc_id))
        self.memory, self._coming, self._whole = self._new, None, True
        self._say()

    # What is done

    def _on_opened(self) -> None:
        if self._held is not None and self._unsaid:
            self._learn(self._held)
        self._held, self._unsaid = self._session.document, False
        self._say()

    def _say(self) -> None:
        """Know the document in hand, on which is counted what is done to it, and look for its
        places before somebody asks."""
        if self._held is None:
            return
        if self._held.id not in self.memory:
            self._learn(self._held)
        self._ahead = self._prepare(self._held)
        self._timer.start()

    def _prepare(self, doc: Document) -> Iterator[None]:
        yield from self._leaps.places(doc, self.memory).prepare()

    def _on_changed(self) -> None:
        doc, held = self._session.document, self._held
        if doc is None or held is None or doc.id != held.id:
            self._on_opened()
            return
        different = changed(held.spans, doc.spans)
        gone = [span for span in different if _has(held.spans, span)]
        come = [span for span in different if _has(doc.spans, span)]
        phrases = ([p for s in spans if (p := phrase_of(doc, s))] for spans in (gone, come))
        self.memory.change(doc.id, *phrases)
        self._touched.add(doc.id)
        self._unsaid = self._unsaid or "reviewed" in (held.state, doc.state)
        self._held = doc

    def _learn(self, doc: Document) -> None:
        self.memory.put(doc.id, evidence(sheet(doc)))
        self._touched.add(doc.id)

    def _on_documents(self, ids: tuple[str, ...] | None) -> None:
        """Others changed: one by an undo from elsewhere, or any of them."""
        if ids is None:
            self._quiet.start()
            return
        held = self._held.id if self._held else None
        for doc in self._session.project.read([doc_id for doc_id in ids if doc_id != held]):
            self._learn(doc)

    def _on_acted(self, applied: Applied) -> None:
        if applied.documents or len(applied.docs) > 1:
            self._quiet.stop()
            self._begin()


def _has(spans: tuple[Span, ...], span: Span) -> bool:
    at = bisect_left(spans, reading_order(span), key=reading_order)
    return spans[at : at + 1] == (span,)
