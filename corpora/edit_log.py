"""The log as one hand writes it: each change is decided and made under one lock, with its undo."""

import getpass
import os
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from corpora.change import Change, ChangeError, Imported, Labelled, Mapped, Removed
from corpora.errors import ProjectError
from corpora.events import Progress, to_the_end
from corpora.history import History
from corpora.store import engine, log
from corpora.store.log import Kind

# Names who makes the changes, where that is not the machine's user.
WHO = "TAGWRIGHT_WHO"


class Applied(NamedTuple):
    """What a change did: which documents and whether labels or the set of documents changed.

    kind: whether it takes another back or makes it again."""

    number: int
    change: Change
    docs: tuple[str, ...]
    labels: bool
    documents: bool
    kind: Kind = "do"


class OvertakenError(ProjectError):
    """A change that another process's change has made impossible."""


class EditLog:
    """Appends to the log of a store, and knows what can be undone and redone."""

    def __init__(self, store: engine.Store) -> None:
        self._store = store
        self.history = History()
        self.follow()

    def follow(self) -> None:
        """Take into account what other processes have appended."""
        with self._store.read() as connection:
            self.history.follow(log.entries(connection, after=self.history.last))

    def append(self, make: Callable[[], Change], *, who: str | None = None) -> Applied | None:
        """Append what `make` returns; None where that changes nothing.

        `make` is called when nobody else can write any more, so what it reads still holds when
        the change is made. Raises ChangeError if the change does not fit, OvertakenError if that
        is because another process has changed the project since `follow`.
        """
        return to_the_end(self.appending(make, who=who))

    def appending(
        self, make: Callable[[], Change], *, who: str | None = None
    ) -> Generator[Progress, None, Applied | None]:
        """The same, telling how far it is; given up before its end, it changes nothing. Others who
        want to write wait meanwhile."""
        with self._told_apart(), self._store.write() as connection:
            change = make()
            if not change:
                return None
            number = yield from log.appending(connection, change, who=who or me())
        return self._done(number, change)

    def turn(self, kind: Kind) -> Applied | None:
        """Append the inverse of what is on top of the stack; None where that is empty."""
        return to_the_end(self.turning(kind))

    def turning(self, kind: Kind) -> Generator[Progress, None, Applied | None]:
        """The same, telling how far it is; given up before its end, it changes nothing."""
        with self._store.write() as connection:
            self.follow()
            of = self._top(kind)
            if of is None:
                return None
            change = log.read(connection, of).inverse()
            yield Progress(0, len(change.docs), "document")
            number = yield from log.appending(connection, change, who=me(), kind=kind, of=of)
        return self._done(number, change)._replace(kind=kind)

    def is_long(self, kind: Kind, *, most: int) -> bool:
        """Whether undo or redo would change more than `most` things, in several documents."""
        of = self._top(kind)
        with self._store.read() as connection:
            return of is not None and log.is_long(connection, of, most=most)

    def _top(self, kind: Kind) -> int | None:
        stack = self.history.undoable if kind == "undo" else self.history.redoable
        return stack[-1][0] if stack else None

    @contextmanager
    def _told_apart(self) -> Iterator[None]:
        """A change that does not fit is the program's mistake, or came too late."""
        try:
            yield
        except ChangeError as error:
            known = self.history.last
            self.follow()
            if self.history.last == known:
                raise
            raise OvertakenError(
                f"{self._store.path}: another process changed the same thing meanwhile; nothing"
                " was changed. Look at it as it is now, and try again."
            ) from error

    def _done(self, number: int, change: Change) -> Applied:
        self.follow()
        items = (*change.removes, *change.adds)
        labels = any(isinstance(item, Labelled | Mapped) for item in items)
        documents = any(isinstance(item, Imported | Removed) for item in items)
        return Applied(number, change, change.docs, labels, documents)


def me() -> str:
    if name := os.environ.get(WHO, "").strip():
        return name
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a machine without user names
        return "someone"
