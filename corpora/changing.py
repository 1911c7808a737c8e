"""Changing a project: each change is in its log and on the disk when a method returns, and undo
takes it back."""

from abc import abstractmethod
from collections.abc import Callable, Generator

from corpora.browsing import Browsing
from corpora.change import Change
from corpora.edit_log import Applied, EditLog
from corpora.events import Progress
from corpora.store import log
from corpora.store.log import Entry, Kind


class Changing(Browsing):
    """The part of a project that knows its log, with what can be undone and redone."""

    _log: EditLog

    def apply(self, change: Change, *, who: str | None = None) -> Applied | None:
        """Make a change. None if it changes nothing. Raises ChangeError if it does not fit."""
        return self._log.append(lambda: self._whole(change), who=who) if change else None

    def decide(self, make: Callable[[], Change]) -> Applied | None:
        """Make the change that `make` returns; it is asked when nobody else can write."""
        return self._log.append(lambda: self._whole(make()))

    def deciding(self, make: Callable[[], Change]) -> Generator[Progress, None, Applied | None]:
        """The same for a long change: tells how far it is; returns what `decide` returns. Given up
        before its end, it changes nothing."""
        return self._log.appending(lambda: self._whole(make()))

    @abstractmethod
    def _whole(self, change: Change) -> Change:
        """A change with what it needs and the project has not."""

    def undo(self) -> Applied | None:
        """Take back the latest change that was not taken back; None where there is none."""
        return self._log.turn("undo")

    def redo(self) -> Applied | None:
        """Make again what was undone last; None where there is nothing."""
        return self._log.turn("redo")

    def turning(self, kind: Kind) -> Generator[Progress, None, Applied | None]:
        """Undo or redo what is long: tells how many documents are done. Given up before its end, it
        changes nothing."""
        return self._log.turning(kind)

    def is_long(self, kind: Kind, *, most: int) -> bool:
        """Whether undo or redo would change more than `most` things, in several documents."""
        return self._log.is_long(kind, most=most)

    @property
    def can_undo(self) -> str:
        """What undo would take back, "" for nothing."""
        return self._log.history.undoable[-1][1] if self._log.history.undoable else ""

    @property
    def can_redo(self) -> str:
        """What redo would make again, "" for nothing."""
        return self._log.history.redoable[-1][1] if self._log.history.redoable else ""

    def log(self) -> list[Entry]:
        """All entries of the log, in order."""
        return self.query(log.entries)
