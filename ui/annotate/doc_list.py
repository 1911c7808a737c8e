"""The documents as a list that Qt shows: keys of all, the rest fetched in pages, changed by row."""

import time
from bisect import bisect_left
from collections.abc import Callable, Iterable
from itertools import chain

from PySide6.QtCore import (
    QObject,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)

from corpora.project import Filters, Summary
from ui import phrases
from ui.index import NOWHERE, Index
from ui.session import Session

PAGE = 256
# Of what is looked for in the texts so many are found at first, more when one comes to their end.
FOUND = 4 * PAGE
# A list longer than this is read anew no more often than this when others change the project.
LONG, PAUSE_S = 20 * PAGE, 2.0
# Keys that are looked through in one go for a document to review.
LOOK = 5000
SUMMARY = Qt.ItemDataRole.UserRole + 1


class DocumentList(QStringListModel):
    """The documents that pass the session's filters, in its order.

    A list of strings, all empty, for then Qt knows by itself how many rows there are: a view asks
    that once for each row whenever it lays them out, and Python would take a second to answer.

    A document that an edit puts outside the filters keeps its row until the filters change:
    a list that moves under one's hands is worse than one that is a little behind.
    """

    reviewed_more = Signal(int)  # how many rows more, or fewer, are reviewed now
    recount_wanted = Signal()  # something changed that has no row here
    found_more = Signal()  # a search has gone on

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._keys: list[int] = []
        self._whole = True  # no document passes the filters but those of the keys
        self._pages: dict[int, list[Summary]] = {}
        self._rows: dict[str, int] = {}
        self._shown: tuple[Filters, str] = ({}, "")
        self._read_at = 0.0
        self._stale: set[str] = set()
        self._refresh_timer = self._timer(self.refresh)
        self._reload_timer = self._timer(self.reload)
        session.documents_changed.connect(self._on_changed)
        self.reload()

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer

    def reload(self) -> None:
        """Read the list anew; rows stay where they are when they are the same as before."""
        self._reload_timer.stop()
        keys = self._find()
        same = keys == self._keys and self._is_same()
        self._pages.clear()
        self._rows.clear()
        self._stale.clear()
        self._keys, self._read_at = keys, time.monotonic()
        self._shown = (self._session.filters, self._session.order)
        if not same:
            self.setStringList([""] * len(keys))
        elif keys:
            self.dataChanged.emit(self.index(0), self.index(len(keys) - 1))

    def _is_same(self) -> bool:
        """Whether what is shown is what the session wants to see."""
        return self._shown == (self._session.filters, self._session.order)

    def _find(self, after: int | None = None) -> list[int]:
        """Keys that pass the filters: all, or of a search in the texts the next ones."""
        session = self._session
        some = "text" in session.filters and session.order == "place"
        limit = max(FOUND, len(self._keys)) if after is None and self._is_same() else FOUND
        keys = session.project.keys(
            order=session.order, after=after, limit=limit if some else None, **session.filters
        )
        self._whole = not some or len(keys) < limit
        return keys

    @property
    def whole(self) -> bool:
        """Whether all documents that pass the filters have been found."""
        return self._whole

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        return not parent.isValid() and not self._whole

    def fetchMore(self, parent: Index = NOWHERE) -> None:
        """Find the next documents of a search in the texts."""
        if self._whole or not self._keys:
            return
        keys = self._find(self._keys[-1])
        if keys:
            first = len(self._keys)
            self._pages.pop(first // PAGE, None)
            self._keys += keys
            self.insertRows(first, len(keys))
        self.found_more.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        summary = self.summary(index.row()) if index.isValid() else None
        if summary is None:
            return None
        if role == SUMMARY:
            return summary
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{summary.title}\n{summary.id}\n{phrases.details(summary)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            flag = self.tr(", flagged") if summary.flagged else ""
            state = phrases.state(summary.state)
            return f"{summary.title}, {state}{flag}, {phrases.details(summary)}"
        return None

    def keys_at(self, rows: Iterable[int]) -> list[int]:
        """The keys of the documents in these rows."""
        return [self._keys[row] for row in rows if row < len(self._keys)]

    def summary(self, row: int) -> Summary | None:
        """The document in a row; None beyond the end."""
        if not 0 <= row < len(self._keys):
            return None
        page = self._page(row // PAGE)
        return page[row % PAGE] if row % PAGE < len(page) else None

    def _page(self, number: int) -> list[Summary]:
        if number not in self._pages:
            keys = self._keys[number * PAGE : (number + 1) * PAGE]
            page = self._session.project.summaries(keys)
            self._pages[number] = page
            self._rows.update({summary.id: number * PAGE + at for at, summary in enumerate(page)})
        return self._pages[number]

    def row_of(self, doc_id: str | None, *, far: bool = True) -> int | None:
        """The row of a document; None where it is not in the list.

        far: go on with a search in the texts until it is found; else look through what was found.
        """
        if doc_id is None or doc_id in self._rows:
            return self._rows.get(doc_id or "")
        key = self._session.project.key(doc_id)
        if key is None or not self._keys:
            return None
        while far and not self._whole and key > self._keys[-1]:
            self.fetchMore()
        row = self._place(key)
        if row is not None:
            self._page(row // PAGE)
        return row

    def _place(self, key: int) -> int | None:
        """Where a key is among the keys."""
        if self._session.order == "place":
            at = bisect_left(self._keys, key)
            return at if at < len(self._keys) and self._keys[at] == key else None
        return self._keys.index(key) if key in self._keys else None

    def next_row(self, row: int, by: int, *, unreviewed: bool = False) -> int | None:
        """The next (1) or previous (-1) row, of those that nobody has reviewed where wished."""
        while True:
            if by > 0 and row + 1 >= len(self._keys):
                self.fetchMore()
            rows = range(row + 1, len(self._keys)) if by > 0 else range(row - 1, -1, -1)
            rows = rows[:LOOK]
            if not rows or not unreviewed:
                return next(iter(rows), None)
            waiting = self._session.project.unreviewed([self._keys[at] for at in rows])
            found = next((at for at in rows if self._keys[at] in waiting), None)
            if found is not None:
                return found
            row = rows[-1]

    def nearest(self, row: int) -> str | None:
        """Of documents that may be gone since the list was read, the first one from a row on that
        is there, or else the last one before it."""
        there = {*self._session.project.keys()}
        rows = chain(range(row, len(self._keys)), range(row - 1, -1, -1))
        found = next((self._keys[at] for at in rows if self._keys[at] in there), None)
        return None if found is None else self._session.project.summaries([found])[0].id

    def _on_changed(self, ids: tuple[str, ...] | None) -> None:
        if ids is None:
            self._reload_soon()
            return
        self._stale.update(ids)
        self._refresh_timer.start()

    def _reload_soon(self) -> None:
        """Read the list anew: at once, but a long one not whenever a job stores a little more."""
        left = self._read_at + PAUSE_S - time.monotonic()
        if len(self._keys) <= LONG or left <= 0:
            self.reload()
        elif not self._reload_timer.isActive():
            self._reload_timer.start(int(left * 1000) + 1)

    def refresh(self) -> None:
        """Read the rows that edits have changed since; the text is painted before them."""
        stale, self._stale = self._stale, set()
        more = 0
        for doc_id in stale:
            row = self._rows.get(doc_id)
            if row is None:
                self.recount_wanted.emit()
                continue
            page, at = self._pages[row // PAGE], row % PAGE
            before, page[at] = page[at], self._session.project.summary(doc_id)
            more += (page[at].state == "reviewed") - (before.state == "reviewed")
            self.dataChanged.emit(self.index(row), self.index(row))
        if more:
            self.reviewed_more.emit(more)

    def stop(self) -> None:
        """Ask the project for nothing more."""
        self._refresh_timer.stop()
        self._reload_timer.stop()
