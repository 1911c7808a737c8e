"""Measures how fast one annotates: time at work, actions, and what became of each span."""

import time
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from corpora.project import Applied
from ui.annotate.text_view import TextView
from ui.pace import ledger
from ui.pace.tally import kind_of, tally
from ui.session import Session

SAVE_MS = 30_000
Counted = tuple[str, Counter[str]]  # a day, and what one change counted on it


class Pace(QObject):
    """Of one project in one window. changed: there are other figures.

    Only what is done by hand to one document counts; of what is undone, what was counted here is
    counted back.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        text: TextView,
        place: Path,
        parent: QObject,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._session, self._clock = session, clock
        self._file = ledger.file_of(session.project.path, place)
        self._kept = ledger.read(self._file)
        self._new: ledger.Days = {}
        # What each change counted, and on which day: those that can be undone, and redone.
        self._done: list[Counted] = []
        self._undone: list[Counted] = []
        self._last: float | None = None
        self._waiting = 0  # milliseconds since the last change of a span
        self._action = QTimer(self, singleShot=True, interval=0)
        self._action.timeout.connect(self._count_action)
        self._save = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._save.timeout.connect(self.save)
        text.cursor_moved.connect(self._on_action)
        text.verticalScrollBar().valueChanged.connect(lambda _: self._pass_time())
        session.document_opened.connect(self._pass_time)
        session.acted.connect(self._on_acted)

    def stop(self) -> None:
        """Keep what was measured. For closing."""
        self._action.stop()
        self._save.stop()
        self.save()

    def figures(self) -> dict[str, Any]:
        """See ledger.figures; the rest is what nobody has reviewed."""
        project = self._session.project
        days = {day: Counter(counts) for day, counts in self._kept.items()}
        for day, counts in self._new.items():
            days.setdefault(day, Counter()).update(counts)
        left = project.count() - project.count(state="reviewed")
        return ledger.figures(days, _today(), left=left)

    @property
    def documents(self) -> int:
        """How many the project has."""
        return self._session.project.count()

    def save(self) -> None:
        """Write what is new into the file. A folder that cannot be written to loses it: there is
        nothing in it that work depends on."""
        new, self._new = self._new, {}
        if any(new.values()):
            try:
                ledger.add(self._file, self._session.project.path, new)
            except OSError:
                self._new = new
                return
            self._kept = ledger.read(self._file)

    def _count(self, counts: Counter[str], day: str = "") -> None:
        self._new.setdefault(day or _today(), Counter()).update(counts)
        if not self._save.isActive():
            self._save.start()

    def _pass_time(self) -> None:
        """Somebody is there: the time since the last sign of it counts, unless it was long."""
        now = self._clock()
        gap = now - self._last if self._last is not None else 0.0
        self._last = now
        if 0 < gap <= ledger.IDLE_S:
            passed = round(gap * 1000)
            self._waiting += passed
            self._count(Counter(ms=passed))

    def _on_action(self) -> None:
        self._pass_time()
        self._action.start()  # a key that moves the cursor and changes a span is one action

    def _count_action(self) -> None:
        self._count(Counter(actions=1))

    def _on_acted(self, applied: Applied) -> None:
        self._on_action()
        if applied.kind == "undo":
            counts = self._turn(self._done, self._undone, -1)
        elif applied.kind == "redo":
            counts = self._turn(self._undone, self._done, 1)
        else:
            counts = self._count_change(applied)
        if ledger.spans(counts):
            self._waiting = 0
        self.changed.emit()

    def _count_change(self, applied: Applied) -> Counter[str]:
        doc = self._session.document
        counts: Counter[str] = Counter()
        if doc is not None and applied.docs == (doc.id,):
            counts = tally(doc, applied.change)
            kind = kind_of(counts)
            self._count(counts + Counter({f"ms {kind}": self._waiting} if kind else {}))
        self._done.append((_today(), counts))
        self._undone.clear()
        return counts

    def _turn(self, those: list[Counted], others: list[Counted], sign: int) -> Counter[str]:
        """Count back, or again, what the latest of those changes counted; what was done before
        the window came up was not counted here."""
        if not those:
            return Counter()
        day, counts = those.pop()
        others.append((day, counts))
        self._count(Counter({name: sign * value for name, value in counts.items()}), day)
        return counts


def _today() -> str:
    return date.today().isoformat()
