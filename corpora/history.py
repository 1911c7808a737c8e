"""What can be undone and redone: two stacks that follow from the log alone."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol


class LogEntry(Protocol):
    """What the stacks need of an entry of the log."""

    @property
    def number(self) -> int: ...
    @property
    def what(self) -> str: ...
    @property
    def kind(self) -> str: ...


@dataclass(slots=True)
class History:
    """The numbers of the entries that can be undone and redone, the next one last."""

    undoable: list[tuple[int, str]] = field(default_factory=list)
    redoable: list[tuple[int, str]] = field(default_factory=list)
    last: int = 0

    def follow(self, entries: Iterable[LogEntry]) -> None:
        """Take the next entries of the log into account.

        An undo or redo always takes back the top of its stack, so its own number replaces it on
        the other one; anything else makes what was undone unreachable.
        """
        for entry in entries:
            top = (entry.number, entry.what)
            if entry.kind == "undo":
                self.undoable.pop()
                self.redoable.append(top)
            elif entry.kind == "redo":
                self.redoable.pop()
                self.undoable.append(top)
            else:
                self.undoable.append(top)
                self.redoable.clear()
            self.last = entry.number
