"""Change: the only way anything human is ever altered.

The human part of a project is a set of items: each annotation, rejection, review state, category,
label, import, and document taken out. A change removes some items and adds others; its inverse does
the reverse.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from corpora.document import CategoryProposal, Span
from corpora.labels import Label


@dataclass(frozen=True, slots=True)
class Annotated:
    """A person's span on a document."""

    doc: str
    span: Span


@dataclass(frozen=True, slots=True)
class Rejected:
    """A proposal that a person does not want to see again from the same source."""

    doc: str
    span: Span


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A document's review state; every document has exactly one."""

    doc: str
    state: str


@dataclass(frozen=True, slots=True)
class Categorised:
    """A document's category; a document without one has no such item."""

    doc: str
    category: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A category that a person does not want to see proposed again by the same source."""

    doc: str
    proposal: CategoryProposal


@dataclass(frozen=True, slots=True)
class Flagged:
    """A person's mark on a document: to come back to."""

    doc: str


@dataclass(frozen=True, slots=True)
class Removed:
    """A document that a person took out, with all that is on it. `key`: its number in the file,
    for another may come and have its id."""

    doc: str
    key: int


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label of the project."""

    label: Label
    position: int


@dataclass(frozen=True, slots=True)
class Mapped:
    """What machines call `name` is the project's label `label`; None: it is not proposed."""

    name: str
    label: str | None


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal, made at `time`, that a change of the labels renames or takes away.

    Proposals are no part of the human state, and may be replaced while a change waits to be undone:
    taking one away that is gone changes nothing, and one is brought back only where no newer ones
    took its place.
    """

    doc: str
    span: Span
    time: float


@dataclass(frozen=True, slots=True)
class Imported:
    """The documents of one import."""

    number: int


Item = (
    Annotated
    | Rejected
    | Reviewed
    | Categorised
    | Refused
    | Flagged
    | Removed
    | Labelled
    | Mapped
    | Proposed
    | Imported
)
# Items that are no document's.
SHARED = Labelled, Mapped, Imported


@dataclass(frozen=True, slots=True)
class Change:
    """One edit. `what` names it for the person: "label", "accept", "import"..."""

    what: str
    removes: tuple[Item, ...] = ()
    adds: tuple[Item, ...] = ()

    def inverse(self) -> "Change":
        """What takes this change back."""
        return Change(self.what, self.adds, self.removes)

    def about(self, doc: str | None) -> "Change":
        """What it does to one document alone."""
        sides = (
            tuple(i for i in items if not isinstance(i, SHARED) and i.doc == doc)
            for items in (self.removes, self.adds)
        )
        return Change(self.what, *sides)

    def __bool__(self) -> bool:
        return bool(self.removes or self.adds)

    @property
    def docs(self) -> tuple[str, ...]:
        """Ids of the documents whose items it touches, in order."""
        items = (*self.removes, *self.adds)
        docs = (item.doc for item in items if not isinstance(item, SHARED))
        return tuple(dict.fromkeys(docs))


def together(what: str, changes: Iterable[Change]) -> Change:
    """Changes that are made one after another, as one."""
    removes: dict[Item, None] = {}
    adds: dict[Item, None] = {}
    for change in changes:
        for items, taken_back, kept in (
            (change.removes, adds, removes),
            (change.adds, removes, adds),
        ):
            for item in items:
                if item in taken_back:
                    del taken_back[item]
                else:
                    kept[item] = None
    return Change(what, tuple(removes), tuple(adds))


class ChangeError(Exception):
    """A change that does not fit the state it is applied to: a mistake of the program."""


def apply(items: Iterable[Item], change: Change) -> frozenset[Item]:
    """The items after the change. Raises ChangeError unless it fits exactly."""
    before = frozenset(items)
    removes, adds = frozenset(change.removes), frozenset(change.adds)
    if missing := removes - before:
        raise ChangeError(f"removes what is not there: {next(iter(missing))}")
    if present := adds & (before - removes):
        raise ChangeError(f"adds what is there already: {next(iter(present))}")
    if len(removes) < len(change.removes) or len(adds) < len(change.adds):
        raise ChangeError("names an item twice")
    return (before - removes) | adds
