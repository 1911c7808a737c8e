"""The labels as a table: name and key can be written in place (F2)."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
    QTimer,
)

from corpora.labels import Label
from ui import phrases, swatch
from ui.index import NOWHERE, Index
from ui.labels.hand import LabelHand
from ui.session import Session

NAME, KEY, GOLD, PROPOSED, GUIDELINE = range(5)
FIRST_LINE = 80


class LabelTable(QAbstractTableModel):
    """One row a label. Proposals are counted meanwhile, some documents at a time."""

    def __init__(self, session: Session, hand: LabelHand, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hand = hand
        self._labels: list[Label] = []
        self._proposed: Counter[str] = Counter()
        self._found: Counter[str] = Counter()
        self._counting: Iterator[Counter[str]] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._count_more)
        session.labels_changed.connect(self.read)
        session.documents_changed.connect(self._on_documents)
        self.read()

    def read(self) -> None:
        """Read the labels anew. Where some came or went, the others' rows stay what they are: in
        one of them somebody may be writing."""
        labels = list(self._session.labels)
        if len(labels) != len(self._labels):
            self._take_out({label.name for label in labels})
            self._put_in(labels)
        before, self._labels = self._labels, labels
        for row, (old, new) in enumerate(zip(before, labels, strict=True)):
            if old != new:  # to be told of another row would take away what is written there
                self.dataChanged.emit(self.index(row, NAME), self.index(row, GUIDELINE))
        self.recount()

    def _take_out(self, kept: set[str]) -> None:
        for row in reversed(range(len(self._labels))):
            if self._labels[row].name not in kept:
                self.beginRemoveRows(NOWHERE, row, row)
                del self._labels[row]
                self.endRemoveRows()

    def _put_in(self, labels: list[Label]) -> None:
        known = {label.name for label in self._labels}
        for row, label in enumerate(labels):
            if label.name not in known:
                self.beginInsertRows(NOWHERE, row, row)
                self._labels.insert(row, label)
                self.endInsertRows()

    def recount(self) -> None:
        """Count what is proposed anew, and show what is annotated."""
        self._tell(GOLD, PROPOSED)
        self._counting = self._session.project.waiting()
        self._found = Counter()
        self._timer.start()

    def _on_documents(self, _ids: object) -> None:
        # A method: Qt lets go of it when the table is deleted, of a lambda it would not.
        self.recount()

    def stop(self) -> None:
        """Ask the project for nothing more."""
        self._timer.stop()

    def _count_more(self) -> None:
        more = next(self._counting, None)
        if more is not None:
            self._found.update(more)
            return
        self._timer.stop()
        self._proposed = self._found
        self._tell(PROPOSED, PROPOSED)

    def _tell(self, first: int, last: int) -> None:
        if self._labels:
            self.dataChanged.emit(self.index(0, first), self.index(len(self._labels) - 1, last))

    def label(self, row: int) -> Label | None:
        return self._labels[row] if 0 <= row < len(self._labels) else None

    def row_of(self, name: str) -> int:
        """The row of a label; -1 where there is none."""
        names = [label.name for label in self._labels]
        return names.index(name) if name in names else -1

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._labels)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else GUIDELINE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (GOLD, PROPOSED):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = self.tr("Label"), self.tr("Key"), self.tr("Spans"), self.tr("Proposed")
        return (*names, self.tr("Guideline"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in (NAME, KEY) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        label = self.label(index.row())
        if label is None:
            return None
        column = index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(label, column)
        if role == Qt.ItemDataRole.DecorationRole and column == NAME:
            return swatch.icon(label.colour)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (GOLD, PROPOSED):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(label, column)
        return None

    def _text(self, label: Label, column: int) -> str:
        if column == NAME:
            return label.name
        if column == KEY:
            return label.key.upper()
        if column == GUIDELINE:
            return label.guideline.partition("\n")[0][:FIRST_LINE]
        counts = self._session.label_counts if column == GOLD else self._proposed
        return phrases.number(counts.get(label.name, 0))

    def _said(self, label: Label, column: int) -> str:
        title = self.headerData(column, Qt.Orientation.Horizontal)
        text = self._text(label, column) or self.tr("none")
        return text if column == NAME else f"{title} {text}"

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        label = self.label(index.row())
        if label is None or role != Qt.ItemDataRole.EditRole:
            return False
        if index.column() == KEY:
            self._hand.set_key(label.name, str(value).strip())
        else:
            self._hand.rename(label.name, str(value).strip())
        return True
