"""The spans of a label as a list that Qt shows: read in pieces, sorted, filtered."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)

from corpora import concordance
from corpora.concordance import ORDERS, Line
from corpora.document import Span
from ui.session import Session

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole + 1
# A list that is read again after a change elsewhere may begin to show so many lines at once.
AT_ONCE = 500


@dataclass(slots=True)
class Entry:
    """A line, and the label that its span has now; None: it is gone."""

    line: Line
    now: str | None

    @property
    def changed(self) -> bool:
        return self.now != self.line.span.label


class LineList(QStringListModel):
    """The spans of a label. One that gets another label, or goes, keeps its row until the list is
    read again: a list that moves under one's hands is worse than one that is a little behind.

    A list of strings, all empty, for then Qt knows by itself how many rows there are (as in
    `DocumentList`)."""

    counted = Signal()  # how many there are, or how many are shown, is another number now

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.label = ""
        self._all: list[Entry] = []
        self._by_doc: dict[str, list[Entry]] = defaultdict(list)
        self._shown: list[Entry] = []
        self._wanted, self._order = "", "document"
        self._coming: Iterator[list[Line]] = iter(())
        self.whole = True  # nothing is being read any more
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read_more)

    def read(self, label: str) -> None:
        """List the spans of a label anew."""
        self.label = label
        self._all, self._by_doc = [], defaultdict(list)
        self._coming = concordance.lines(self._session.project, label)
        self.whole = False
        self._show()
        while not self.whole and len(self._all) < AT_ONCE:
            self._read_more()
        if not self.whole:
            self._timer.start()

    def stop(self) -> None:
        """Ask the project for nothing more."""
        self._timer.stop()
        self.whole = True

    def _read_more(self) -> None:
        more = next(self._coming, None)
        self.whole = more is None
        new = [Entry(line, line.span.label) for line in more or ()]
        self._all += new
        for entry in new:
            self._by_doc[entry.line.doc].append(entry)
        if self.whole:
            self._timer.stop()
            if self._order != "document":
                self._show()
        elif new:
            self._append([entry for entry in new if self._passes(entry)])
        self.counted.emit()

    def _append(self, entries: list[Entry]) -> None:
        if entries:
            first = len(self._shown)
            self._shown += entries
            self.insertRows(first, len(entries))

    def arrange(self, *, wanted: str, order: str) -> None:
        """Show only the lines with these words, in an order (see ORDERS)."""
        if (wanted, order) != (self._wanted, self._order):
            self._wanted, self._order = wanted, order
            self._show()

    def _show(self) -> None:
        found = [entry for entry in self._all if self._passes(entry)]
        key = ORDERS[self._order]
        self._shown = sorted(found, key=lambda entry: key(entry.line))
        self.setStringList([""] * len(found))
        self.counted.emit()

    def _passes(self, entry: Entry) -> bool:
        return concordance.matches(entry.line, self._wanted)

    @property
    def total(self) -> int:
        """How many spans have been read, whatever the filter."""
        return len(self._all)

    def entry(self, row: int) -> Entry | None:
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, doc: str, span: Span) -> int:
        """The row of a span; -1 where it is not listed."""
        place = (doc, span.start, span.end)
        found = (_place(entry.line) == place for entry in self._shown)
        return next((row for row, same in enumerate(found) if same), -1)

    def follow(self, ids: tuple[str, ...]) -> None:
        """Look what became of the spans of documents that have changed."""
        here = [entry for doc in ids for entry in self._by_doc.get(doc, ())]
        labels: dict[tuple[str, int, int], list[str]] = {}
        for doc in self._session.project.read(entry.line.doc for entry in here):
            for span in doc.spans:
                labels.setdefault((doc.id, *span[:2]), []).append(span.label)
        for entry in here:
            entry.now = _now(entry, labels.get(_place(entry.line), []))
        touched = set(ids)
        rows = [row for row, entry in enumerate(self._shown) if entry.line.doc in touched]
        for row in rows[:AT_ONCE]:
            self.dataChanged.emit(self.index(row), self.index(row))

    def follow_all(self) -> None:
        """Look what became of all spans that are listed."""
        project = self._session.project
        held = {_place(line) for some in concordance.lines(project, self.label) for line in some}
        for entry in self._all:
            entry.now = self.label
        self.follow(tuple({e.line.doc for e in self._all if _place(e.line) not in held}))
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
            return f"{line.text}, {entry.now or self.tr('removed')}: {self._around(line)}"
        return None

    @staticmethod
    def _around(line: Line) -> str:
        return f"{line.before[-30:]}{line.text}{line.after[:30]} ({line.doc})".strip()


def _place(line: Line) -> tuple[str, int, int]:
    return (line.doc, line.span.start, line.span.end)


def _now(entry: Entry, labels: list[str]) -> str | None:
    """The label that the span has now: its own where that is still there."""
    own = entry.line.span.label
    return own if own in labels else next(iter(labels), None)
