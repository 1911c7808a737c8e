"""The occurrences as a list that Qt shows: which are ticked, and which rows are seen."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal

from corpora.aims import Aim
from corpora.occurrences import Hit
from ui.index import Index
from ui.occurrences import words

HIT = Qt.ItemDataRole.UserRole + 1
Key = tuple[str, int, int]


class HitList(QStringListModel):
    """Hits, and for each whether it is ticked: what is ticked will be done.

    What nothing is in the way of is ticked from the start, conflicts where they shall give way.
    What a person has ticked or unticked stays so while the same string is looked for.

    A list of strings, all empty, for then Qt knows by itself how many rows there are: a view asks
    that once for each row whenever it lays them out, and Python would take a second to answer.
    """

    ticked = Signal()  # which are ticked has changed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []
        self._ticks = bytearray()
        self._rows: list[int] = []  # of the hits that are seen
        self._by_hand: dict[Key, bool] = {}
        self._replace = False
        self._conflicts_only = False
        self._aim = Aim("label", None)
        self.chosen = 0
        self.conflicts = 0
        self.already = 0
        self.documents = 0
        self._last_doc = ""

    @property
    def hits(self) -> Sequence[Hit]:
        """All that were found, seen or not."""
        return self._hits

    def begin(self, aim: Aim, *, forget: bool) -> None:
        """Begin anew, for another aim perhaps. forget: what was ticked by hand, too."""
        self._aim = aim
        if forget:
            self._by_hand.clear()
        self._hits, self._ticks, self._rows = [], bytearray(), []
        self.chosen = self.conflicts = self.already = self.documents = 0
        self._last_doc = ""
        self.setStringList([])

    def add(self, hits: Sequence[Hit]) -> None:
        """More hits, in the order of their documents."""
        first = len(self._hits)
        self._hits += hits
        for hit in hits:
            self._ticks.append(self._starts(hit))
            self.conflicts += hit.kind == "conflict"
            self.already += hit.kind == "already"
            self.documents += hit.doc != self._last_doc
            self._last_doc = hit.doc
        self.chosen = sum(self._ticks)
        fresh = [at for at in range(first, len(self._hits)) if self._is_seen(at)]
        if fresh:
            row = len(self._rows)
            self._rows += fresh
            self.insertRows(row, len(fresh))

    def _starts(self, hit: Hit) -> bool:
        """Whether a hit is ticked when it comes."""
        if hit.kind == "already":
            return False
        return self._by_hand.get(hit.key, hit.kind == "free" or self._replace)

    def _is_seen(self, at: int) -> bool:
        return not self._conflicts_only or self._hits[at].kind == "conflict"

    def show_conflicts_only(self, only: bool) -> None:
        if only != self._conflicts_only:
            self._conflicts_only = only
            self._rows = [at for at in range(len(self._hits)) if self._is_seen(at)]
            self.setStringList([""] * len(self._rows))

    def let_give_way(self, replace: bool) -> None:
        """Tick all conflicts, or none."""
        self._replace = replace
        for key in [hit.key for hit in self._hits if hit.kind == "conflict"]:
            self._by_hand.pop(key, None)
        self._ticks = bytearray(map(self._starts, self._hits))
        self._changed(0, len(self._rows) - 1)

    # Ticks

    def hit(self, row: int) -> Hit | None:
        return self._hits[self._rows[row]] if 0 <= row < len(self._rows) else None

    def is_ticked(self, row: int) -> bool:
        return bool(self._ticks[self._rows[row]])

    def chosen_hits(self) -> list[Hit]:
        """What is ticked, seen or not."""
        return [hit for hit, tick in zip(self._hits, self._ticks, strict=True) if tick]

    def tick(self, rows: Iterable[int], on: bool) -> None:
        """Tick or untick rows; what is so already has no tick."""
        touched = [row for row in rows if (hit := self.hit(row)) and hit.kind != "already"]
        for row in touched:
            at = self._rows[row]
            self._ticks[at] = on
            self._by_hand[self._hits[at].key] = on
        if touched:
            self._changed(min(touched), max(touched))

    def tick_all(self) -> None:
        """Tick all rows; where all are ticked, none."""
        rows = [row for row, at in enumerate(self._rows) if self._hits[at].kind != "already"]
        self.tick(rows, not all(map(self.is_ticked, rows)))

    def _changed(self, first: int, last: int) -> None:
        self.chosen = sum(self._ticks)
        if self._rows:
            self.dataChanged.emit(self.index(first), self.index(last))
        self.ticked.emit()

    # For the view

    @property
    def aim(self) -> Aim:
        """What will be done with what is ticked."""
        return self._aim

    def flags(self, index: Index) -> Qt.ItemFlag:
        there = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        hit = self.hit(index.row())
        checkable = hit is not None and hit.kind != "already"
        return there | Qt.ItemFlag.ItemIsUserCheckable if checkable else there

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hit(index.row()) if index.isValid() else None
        if hit is None:
            return None
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.CheckStateRole and hit.kind != "already":
            on = self.is_ticked(index.row())
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return "".join(hit.context)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.row(hit, self._aim, ticked=self.is_ticked(index.row()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{hit.doc}\n{words.fate(hit, self._aim, ticked=self.is_ticked(index.row()))}"
        return None
