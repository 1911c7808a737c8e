"""What a hand does to a project's rules: each is on the disk when it returns, and can be undone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from corpora.errors import UserError
from corpora.rules import stored
from corpora.rules.rule import Rule, joined
from corpora.rules.splices import places
from ui.session import Session

Rules = tuple[Rule, ...]


class RuleHand(QObject):
    """Changes the rules. `changed`: as they are now. `failed`: a sentence for the person.

    What can be undone is what was done here since the dialog was opened: rules are not annotations,
    and the log has nothing of them.
    """

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._undoable: list[Rules] = []
        self._redoable: list[Rules] = []

    def add(self, rules: Sequence[Rule]) -> bool:
        """Add rules at the end; what is there already is left as it is."""
        return self._do(lambda held: _added(held, rules))

    def swap(self, old: Sequence[Rule], new: Sequence[Rule]) -> bool:
        """Put new rules in the places of old ones; what is there twice then, is there once."""
        return self._do(lambda held: _swapped(held, old, new))

    def remove(self, rules: Sequence[Rule]) -> bool:
        """Take rules away."""
        return self._do(lambda held: _without(held, rules))

    def undo(self) -> bool:
        return self._turn(self._undoable, self._redoable)

    def redo(self) -> bool:
        return self._turn(self._redoable, self._undoable)

    def forget(self) -> None:
        """Somebody else changed the rules: what was done here is not undone over that."""
        self._undoable.clear()
        self._redoable.clear()

    def _turn(self, back: list[Rules], forth: list[Rules]) -> bool:
        if not back:
            return False
        before = self._put(lambda _: back[-1])
        if before is None:
            return False
        back.pop()
        forth.append(before)
        return True

    def _do(self, make: Callable[[Rules], Rules]) -> bool:
        before = self._put(make)
        if before is None:
            return False
        self._undoable.append(before)
        self._redoable.clear()
        return True

    def _put(self, make: Callable[[Rules], Rules]) -> Rules | None:
        """The rules as they were; None where nothing was changed."""
        held: list[Rules] = []

        def changed(before: Rules) -> Rules:
            held.append(before)
            return make(before)

        try:
            rules = stored.change(self._session.project, changed)
        except UserError as error:
            self.failed.emit(str(error))
            return None
        if rules == held[0]:
            return None
        self.changed.emit(rules)
        return held[0]


# Of a long list the keys are not made, which takes long: `places` looks where these few are.


def _added(held: Rules, rules: Sequence[Rule]) -> Rules:
    known = places(held, rules)
    return (*held, *joined((), (rule for rule in rules if rule.key not in known)))


def _swapped(held: Rules, old: Sequence[Rule], new: Sequence[Rule]) -> Rules:
    at = places(held, (*old, *new))
    made = list(held)
    for before, after in zip(old, new, strict=True):
        if before.key in at:
            made[at[before.key]] = after
    others = [after.key for before, after in zip(old, new, strict=True) if after.key != before.key]
    twice = len(set(others)) < len(others) or any(key in at for key in others)
    return joined((), made) if twice else tuple(made)


def _without(held: Rules, rules: Sequence[Rule]) -> Rules:
    gone = set(places(held, rules).values())
    return tuple(rule for at, rule in enumerate(held) if at not in gone) if gone else held
