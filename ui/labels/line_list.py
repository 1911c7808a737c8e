"""What has a label as a list that Qt shows: read, filtered and sorted a little at a time."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from PySide6.QtCore import (
    QObject,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)

from corpora import concordance, edits
from corpora.browsing import Browsing
from corpora.concordance import ORDERS, Line
from corpora.document import Document, Span
from ui.index import Index
from ui.session import Session

LINE = Qt.ItemDataRole.UserRole + 1
# A list begins to show so many lines at once, as far as there is so much time (seconds) for them;
# what is left is done for so long at a time.
AT_ONCE, FIRST, TICK = 500, 0.05, 0.008
PIECE, LOOKED_AT = 500, 5000  # lines that are filtered, or compared, in one go
FEW = 20  # documents that are read again at once
# What is listed: annotations, proposals that wait for an answer.
ANNOTATED, PROPOSED = "annotated", "proposed"
BOTH = frozenset({ANNOTATED, PROPOSED})
Place = tuple[str, int, int, bool]


@dataclass(slots=True, eq=False)
class Entry:
    """A line, and the label that an annotation in its place has now; None: there is none. waits:
    it is a proposal that nobody has answered."""

    line: Line
    now: str | None
    waits: bool = False

    @property
    def changed(self) -> bool:
        return not self.waits and (self.line.proposed or self.now != self.line.span.label)


class LineList(QStringListModel):
    """What has a label. A span that gets another label, or goes, keeps its row until the list is
    read again: a list that moves under one's hands is worse than one that is a little behind.

    A list of strings, all empty, for then Qt knows by itself how many rows there are (as in
    `DocumentList`)."""

    counted = Signal()  # how many there are, or how many are shown, is another number now

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.label, self.kinds = "", frozenset({ANNOTATED})
        self._wanted, self._order = "", "document"
        self._coming: Iterator[list[Line]] | None = None
        self._forget()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def _forget(self) -> None:
        self._all: list[Entry] = []
        self._by_doc: dict[str, list[Entry]] = defaultdict(list)
        self._due: list[str] = []  # documents to read again
        self._comparing: Iterator[None] | None = None  # with what is there now
        self._touched: set[str] = set()  # documents that were read again meanwhile
        self._stale = False  # it is to be compared once more

    def read(self, label: str, kinds: frozenset[str] | None = None) -> None:
        """List what has a label anew; kinds: as until now, if not said."""
        self.label, self.kinds = label, kinds or self.kinds
        self._forget()
        self._coming = self._lines()
        self._show()

    def _lines(self) -> Iterator[list[Line]]:
        annotated, proposed = ANNOTATED in self.kinds, PROPOSED in self.kinds
        return concordance.lines(
            self._session.project, self.label, annotated=annotated, proposed=proposed
        )

    def arrange(self, *, wanted: str, order: str) -> None:
        """Show only the lines with these words, in an order (see ORDERS)."""
        if (wanted, order) != (self._wanted, self._order):
            self._wanted, self._order = wanted, order
            self._show()

    def _show(self) -> None:
        """Filter and sort anew; the first rows are there at once."""
        self._shown: list[Entry] = []
        self._at = 0  # so many of all have been looked at
        self._keyed: list[tuple[Any, Entry]] = []
        self.setStringList([])
        end = perf_counter() + FIRST
        while len(self._shown) < AT_ONCE and perf_counter() < end and self._step():
            pass
        self._timer.start()
        self.counted.emit()

    def stop(self) -> None:
        """Ask the project for nothing more."""
        self._timer.stop()
        self._coming = self._comparing = None
        self._due = []

    # A little at a time

    @property
    def whole(self) -> bool:
        """Whether all rows are there, in their order."""
        return self._coming is None and self._at == len(self._all) and not self._keyed

    def _go_on(self) -> None:
        end = perf_counter() + TICK
        while perf_counter() < end:
            if not self._step():
                self._timer.stop()
                break
        self.counted.emit()

    def _step(self) -> bool:
        """Do the next piece of what is to be done; False where nothing is."""
        if self._at < len(self._all):
            self._sift()
        elif self._coming is not None:
            self._read_more(self._coming)
        elif self._keyed:
            self._sort()
        elif self._comparing is not None:
            self._compare(self._comparing)
        elif self._due:
            self._due, some = self._due[FEW:], self._due[:FEW]
            self._look(some)
        else:
            return False
        return True

    def _read_more(self, coming: Iterator[list[Line]]) -> None:
        more = next(coming, None)
        if more is None:
            self._coming = None
            return
        for line in more:
            entry = Entry(line, None if line.proposed else line.span.label, line.proposed)
            self._all.append(entry)
            self._by_doc[line.doc].append(entry)

    def _sift(self) -> None:
        some = self._all[self._at : self._at + PIECE]
        self._at += len(some)
        found = [entry for entry in some if concordance.matches(entry.line, self._wanted)]
        if self._order != "document":
            key = ORDERS[self._order]
            self._keyed += [(key(entry.line), entry) for entry in found]
        elif found:
            first = len(self._shown)
            self._shown += found
            self.insertRows(first, len(found))

    def _sort(self) -> None:
        self._keyed.sort(key=lambda keyed: keyed[0])
        self._shown = [entry for _, entry in self._keyed]
        self._keyed = []
        self.setStringList([""] * len(self._shown))

    # What is shown

    @property
    def total(self) -> int:
        """How many have been read, whatever the filter."""
        return len(self._all)

    def entry(self, row: int) -> Entry | None:
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, doc: str, span: Span) -> int:
        """The row of a span; -1 where it is not listed."""
        here = (e for e in self._by_doc.get(doc, ()) if e.line.span[:2] == span[:2])
        rows = (self._shown.index(entry) for entry in here if entry in self._shown)
        return next(rows, -1)

    def follow(self, ids: Iterable[str]) -> None:
        """Look what became of the spans of documents that have changed."""
        here = [doc for doc in ids if doc in self._by_doc]
        self._touched.update(here)
        if len(here) <= FEW:
            self._look(here)
        else:
            self._due += here
            self._timer.start()

    def follow_all(self) -> None:
        """Look what became of all that is listed."""
        if self._comparing is not None:
            self._stale = True
            return
        self._comparing, self._touched = self._compared(), set()
        while len(self._all) <= AT_ONCE and self._step():
            pass
        self._timer.start()

    def _compare(self, comparing: Iterator[None]) -> None:
        if next(comparing, self) is not self:
            return
        self._comparing = None
        self._tell()
        if self._stale:
            self._stale = False
            self.follow_all()

    def _compared(self) -> Iterator[None]:
        """Read what is there now, then compare with it, a piece at a time."""
        held = set[Place]()
        for some in self._lines():
            held.update(map(_place, some))
            yield
        for at in range(0, len(self._all), LOOKED_AT):
            gone: dict[str, None] = {}
            for entry in self._all[at : at + LOOKED_AT]:
                line = entry.line
                if _place(line) not in held:
                    gone[line.doc] = None
                elif line.doc not in self._touched:
                    entry.now = None if line.proposed else line.span.label
                    entry.waits = line.proposed
            self._due += [doc for doc in gone if self._due[-1:] != [doc]]
            yield

    def _look(self, ids: list[str]) -> None:
        labels: dict[Place, list[str]] = defaultdict(list)
        waiting: set[Place] = set()
        for doc in documents(self._session.project, ids, self._session.document):
            for span in doc.spans:
                labels[doc.id, span.start, span.end, False].append(span.label)
            waiting.update(
                (doc.id, proposal.start, proposal.end, True)
                for proposal in edits.visible_proposals(doc)
                if proposal.label == self.label
            )
        for entry in (entry for doc in ids for entry in self._by_doc[doc]):
            entry.now = _now(entry, labels[(*_place(entry.line)[:3], False)])
            entry.waits = _place(entry.line) in waiting
        self._tell()

    def _tell(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == LINE:
            return entry
        line = entry.line
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.doc
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{line.text}, {self._said(entry)}: {line.around} ({line.doc})"
        return None

    def _said(self, entry: Entry) -> str:
        """What it is now, in words."""
        if entry.waits:
            return self.tr("%1, proposed").replace("%1", entry.line.span.label)
        gone = self.tr("rejected") if entry.line.proposed else self.tr("removed")
        return entry.now or gone


def documents(project: Browsing, ids: Collection[str], held: Document | None) -> Iterator[Document]:
    """The documents of these ids; the one in hand need not be read, which takes long where it is
    long."""
    if held is not None and held.id in ids:
        yield held
    yield from project.read([doc for doc in ids if held is None or doc != held.id])


def _place(line: Line) -> Place:
    return (line.doc, line.span.start, line.span.end, line.proposed)


def _now(entry: Entry, labels: list[str]) -> str | None:
    """The label that the span has now: its own where that is still there."""
    own = entry.line.span.label
    return own if own in labels else next(iter(labels), None)
