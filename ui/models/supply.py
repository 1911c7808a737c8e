"""How much there is to learn from: documents and spans, by what a run may learn on."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from corpora.document import PARTS, Part
from corpora.project import Summary
from corpora.snapshot import ONS, On
from ui import phrases

# The states that each choice takes in; with "proposed" open documents give their proposals too.
STATES: dict[On, tuple[str, ...]] = {
    "reviewed": ("reviewed",),
    "accepted": ("reviewed", "accepted"),
    "proposed": ("reviewed", "accepted", "open"),
}


@dataclass(slots=True)
class Supply:
    """What one choice of data holds; `parts` counts documents, `categories` those that have one,
    `unseen` those in which what nobody has looked at would be learned."""

    documents: int = 0
    spans: int = 0
    categories: int = 0
    unseen: int = 0
    parts: dict[Part, int] = field(default_factory=lambda: dict.fromkeys(PARTS, 0))


def supplies(summaries: Iterable[Summary]) -> dict[On, Supply]:
    """What each choice would learn from now."""
    found = {on: Supply() for on in ONS}
    for summary in summaries:
        waiting = summary.proposals if summary.state == "open" else 0
        for on, states in STATES.items():
            if summary.state in states:
                supply = found[on]
                supply.documents += 1
                supply.spans += summary.spans + waiting
                supply.categories += summary.category is not None
                supply.unseen += bool(waiting) or summary.state == "accepted"
                supply.parts[summary.part] += 1
    return found


def amount(supply: Supply) -> str:
    """How much there is to learn from, in words."""
    told = [phrases.documents(supply.documents)]
    if supply.spans or not supply.categories:
        told.append(phrases.spans(supply.spans))
    if supply.categories:
        told.append(phrases.categories(supply.categories))
    return " · ".join(told)
