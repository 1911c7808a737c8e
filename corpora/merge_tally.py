"""What came of a merge: counts, document by document, and what a person has to know of it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from corpora.change import Flagged, Refused, Rejected
from corpora.events import Event, Message
from corpora.joining import Joint, Keep


@dataclass(slots=True)
class Tally:
    """What came of joining, document by document."""

    counts: Counter[str] = field(default_factory=Counter)
    only: Counter[str] = field(default_factory=Counter)  # documents that one project has
    differing: Counter[str] = field(default_factory=Counter)  # spans by who has them
    renamed: list[tuple[str, str]] = field(default_factory=list)
    notes: list[Rejected | Refused | Flagged] = field(default_factory=list)

    def add(self, joint: Joint) -> None:
        counts, voices = self.counts, joint.voices
        counts["documents"] += 1
        if len(voices) == 1:
            self.only[voices[0].name] += 1
            return
        counts["shared"] += 1
        counts["agreed"] += len(joint.agreed) if len(joint.speaking) > 1 else 0
        counts["differing"] += len(joint.differing)
        counts["to_decide"] += not joint.settled
        counts["categories"] += len(joint.categories) > 1
        for names in joint.differing.values():
            self.differing.update(names)
        first, *others = (voice.doc for voice in voices)
        counts["parts"] += any(doc.part != first.part for doc in others)
        counts["tokens"] += any(doc.tokens != first.tokens for doc in others)

    def to_dict(self) -> dict[str, Any]:
        names = ("documents", "shared", "to_decide", "agreed", "differing", "categories")
        return {name: self.counts[name] for name in names} | {
            "only": dict(self.only),
            "differing_by": dict(self.differing),
            "renamed": [list(pair) for pair in self.renamed],
            "parts_differ": self.counts["parts"],
            "tokens_differ": self.counts["tokens"],
        }


def tally_notes(tally: Tally, labels: Iterable[str], keep: Keep) -> Iterator[Event]:
    """What a person has to know of the merge."""
    said = [f"Another text has the id {old}; it is there as {new}." for old, new in tally.renamed]
    said += [f"Label {note}." for note in labels]
    for name, what in (("parts", "part"), ("tokens", "tokens")):
        if number := tally.counts[name]:
            said.append(f"Documents whose {what} differ, and have the first one's: {number}.")
    if keep != "both" and (number := tally.counts["differing"]):
        rule = "only what all have" if keep == "agreed" else "what the first one has"
        said.append(f"Of {number} spans that differ {rule} was kept; the metadata has the others.")
    if number := tally.counts["categories"]:
        said.append(f"Documents to which different categories were given: {number}.")
    yield from (Message(text, "warning") for text in said)
