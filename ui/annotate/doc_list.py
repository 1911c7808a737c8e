"""The documents as a list that Qt shows: fetched in pages, changed row by row."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from corpora.project import Filters, Summary
from ui import phrases
from ui.session import Session

PAGE = 256
NEAR = 20 * PAGE  # a list of this many is read as a whole where need be
SUMMARY = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class DocumentList(QAbstractListModel):
    """The documents that pass the session's filters, in its order.

    A document that an edit puts outside the filters keeps its row until the filters change:
    a list that moves under one's hands is worse than one that is a little behind.
    """

    reviewed_more = Signal(int)  # how many rows more, or fewer, are reviewed now
    recount_wanted = Signal()  # something changed that has no row here

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pages: dict[int, list[Summary]] = {}
        self._rows: dict[str, int] = {}
        self._shown: tuple[Filters, str] = ({}, "")
        self._count = 0
        self._stale: set[str] = set()
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.timeout.connect(self.refresh)
        session.documents_changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Read the list anew; rows stay where they are when there are as many as before."""
        project = self._session.project
        wanted: tuple[Filters, str] = (self._session.filters, self._session.order)
        count = project.count(**self._session.filters)
        same = count == self._count and wanted == self._shown
        if not same:
            self.beginResetModel()
        self._pages.clear()
        self._rows.clear()
        self._stale.clear()
        self._count, self._shown = count, wanted
        if not same:
            self.endResetModel()
        elif count:
            self.dataChanged.emit(self.index(0), self.index(count - 1))

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
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
            return f"{summary.title}, {phrases.state(summary.state)}, {phrases.details(summary)}"
        return None

    def summary(self, row: int) -> Summary | None:
        """The document in a row; None beyond the end."""
        if not 0 <= row < self._count:
            return None
        page = self._page(row // PAGE)
        return page[row % PAGE] if row % PAGE < len(page) else None

    def _page(self, number: int) -> list[Summary]:
        if number not in self._pages:
            session = self._session
            page = session.project.documents(
                order=session.order, offset=number * PAGE, limit=PAGE, **session.filters
            )
            self._keep(number, page)
        return self._pages[number]

    def _keep(self, number: int, page: list[Summary]) -> None:
        self._pages[number] = page
        self._rows.update({summary.id: number * PAGE + at for at, summary in enumerate(page)})

    def row_of(self, doc_id: str | None, *, far: bool = True) -> int | None:
        """The row of a document; None where it is not in the list.

        far: look through all of a long list; else only through its beginning and what was shown.
        """
        if doc_id is None:
            return None
        if doc_id not in self._rows and self._count:
            self._page(0)
        if doc_id not in self._rows and (far or self._count <= NEAR):
            self._read_all()
        return self._rows.get(doc_id)

    def _read_all(self) -> None:
        if len(self._pages) * PAGE >= self._count:
            return
        listed = self._session.listed()
        for number in range(0, (len(listed) + PAGE - 1) // PAGE):
            if number not in self._pages:
                self._keep(number, listed[number * PAGE : (number + 1) * PAGE])

    def _on_changed(self, ids: tuple[str, ...] | None) -> None:
        if ids is None:
            self.reload()
            return
        self._stale.update(ids)
        self._refresh_timer.start()

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
