"""One document, and one set of labels, out of several people's: pure functions.

People speak of a document if they reviewed it, or have annotations or a category on it; one that
is open and empty says nothing. Where anybody reviewed it, they decide; else all who speak. What
all who decide have is agreed. All else that anybody has differs.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from corpora.document import Document, Range, Span, State, sort_spans
from corpora.labels import COLOURS, KEYS, Label, LabelSet

Keep = Literal["both", "agreed", "first"]
Key = tuple[int, int, str]
MERGED = "merged"  # the metadata field that says who had what before a merge


@dataclass(frozen=True, slots=True)
class Voice:
    """What one person's project says of a document. record: who made what in it, and when."""

    name: str
    doc: Document
    record: Mapping[str, Any]

    @property
    def speaks(self) -> bool:
        return bool(self.doc.state == "reviewed" or self.doc.spans or self.doc.category)


@dataclass(frozen=True)
class Joint:
    """A document as several people left it: the same id and text, the first one's first."""

    voices: tuple[Voice, ...]

    @cached_property
    def speaking(self) -> list[Voice]:
        return [voice for voice in self.voices if voice.speaks]

    @cached_property
    def deciding(self) -> list[Voice]:
        return [voice for voice in self.speaking if voice.doc.state == "reviewed"] or self.speaking

    @cached_property
    def agreed(self) -> dict[Key, Span]:
        """What all who decide have; proposal and score are the first one's."""
        sides = [{span.key: span for span in voice.doc.spans} for voice in self.deciding]
        shared = set.intersection(*map(set, sides)) if sides else set()
        return {key: sides[0][key] for key in sorted(shared)}

    @cached_property
    def differing(self) -> dict[Key, list[str]]:
        """What not all who decide have, with the names of those who have it."""
        found: dict[Key, list[str]] = defaultdict(list)
        for voice in self.speaking:
            for span in voice.doc.spans:
                if span.key not in self.agreed:
                    found[span.key].append(voice.name)
        return dict(sorted(found.items()))

    @cached_property
    def categories(self) -> list[str]:
        """The categories that were given, each once."""
        given = (voice.doc.category for voice in self.speaking)
        return list(dict.fromkeys(name for name in given if name))

    @property
    def settled(self) -> bool:
        return not self.differing and len(self.categories) < 2

    def document(self, keep: Keep) -> Document:
        """The joint document: the first one's text, tokens, language and part.

        keep "both": what differs is proposed by those who have it, and so is what all have where
        that overlaps it, for no proposal is shown over an annotation. "agreed": what differs is
        left out. "first": the first who decides is right.
        """
        first = self.voices[0].doc
        decided = self.settled or keep == "first"
        spans, proposals = self._spans(keep)
        state = self._state(keep) if decided else "open"
        if not any(voice.doc.state == "reviewed" for voice in self.voices):
            proposals = [*proposals, *self._machines()]
        return first.replace(
            spans=sort_spans(spans),
            proposals=sort_spans(proposals),
            category=self._category(keep),
            state=state,
            meta=self._meta(),
        )

    def _spans(self, keep: Keep) -> tuple[list[Span], list[Span]]:
        if keep == "first" and self.deciding:
            return list(self.deciding[0].doc.spans), []
        if keep == "agreed":
            return list(self.agreed.values()), []
        asked = dict(self.differing)
        taken = list(self.agreed.values())
        while open_ := overlapping(taken, asked):
            asked |= {span.key: [voice.name for voice in self.deciding] for span in open_}
            taken = [span for span in taken if span.key not in asked]
        return taken, [Span(*key, ", ".join(names)) for key, names in asked.items()]

    def _category(self, keep: Keep) -> str | None:
        if keep == "first" and len(self.categories) > 1:
            return self.deciding[0].doc.category or self.categories[0]
        return self.categories[0] if len(self.categories) == 1 else None

    def _state(self, keep: Keep) -> State:
        """What all say; reviewed where those who decide reviewed it; else open."""
        if keep == "first" and not self.settled:
            return self.deciding[0].doc.state or "open"
        states = {voice.doc.state or "open" for voice in self.voices}
        return states.pop() if len(states) == 1 else "reviewed" if "reviewed" in states else "open"

    def _machines(self) -> Iterable[Span]:
        """What machines propose in any of the projects, each proposal once."""
        found = {p.full_key: p for voice in self.voices for p in voice.doc.proposals}
        return found.values()

    def _meta(self) -> dict[str, Any]:
        """All metadata, the first one's where two differ, and who had what."""
        meta: dict[str, Any] = {}
        for voice in reversed(self.voices):
            meta |= voice.doc.meta
        records = [record for voice in self.voices for record in _earlier(voice.doc)]
        records += [{"name": v.name, **v.record} for v in self.speaking]
        return {**meta, MERGED: records} if records else meta


def overlapping(spans: Iterable[Span], keys: Iterable[Key]) -> list[Span]:
    """The spans that share a character with any of the ranges."""
    joined: list[Range] = []
    for start, end, _ in sorted(keys):
        if joined and start < joined[-1].end:
            joined[-1] = Range(joined[-1].start, max(end, joined[-1].end))
        else:
            joined.append(Range(start, end))
    ends = [place.end for place in joined]
    found = ((span, bisect_right(ends, span.start)) for span in spans)
    return [span for span, at in found if at < len(joined) and span.overlaps(joined[at])]


def join_labels(sets: Mapping[str, LabelSet]) -> tuple[LabelSet, list[str]]:
    """The labels of several people, the first one's first, and what could not stay as it was.

    A label that two have keeps the first one's colour and key, and the first guideline there is.
    A new one whose colour or key is taken gets a free one.
    """
    joint: dict[str, Label] = {}
    notes: list[str] = []
    for name, labels in sets.items():
        for label in labels:
            known = joint.get(label.name)
            joint[label.name] = _same(known, label, name, notes) if known else _new(label, joint)
            if not known and joint[label.name] != label:
                notes.append(_changed(label, joint[label.name], name))
    return LabelSet(tuple(joint.values())), notes


def _same(known: Label, label: Label, name: str, notes: list[str]) -> Label:
    if label.guideline and known.guideline and label.guideline != known.guideline:
        notes.append(f"{label.name} has another guideline in {name}; the first one was kept")
    guideline = known.guideline or label.guideline
    return Label(known.name, known.colour, known.key, guideline)


def _new(label: Label, joint: Mapping[str, Label]) -> Label:
    keys = {other.key for other in joint.values()}
    colours = {other.colour for other in joint.values()}
    key = label.key
    if key and key in keys:
        key = next((free for free in KEYS if free not in keys), "")
    colour = label.colour
    if colour in colours:
        colour = next((free for free in COLOURS if free not in colours), colour)
    return Label(label.name, colour, key, label.guideline)


def _changed(old: Label, new: Label, name: str) -> str:
    said = ["another colour"] if new.colour != old.colour else []
    if new.key != old.key:
        said.append(f"the key {new.key}" if new.key else f"no key, as {old.key} is taken")
    return f"{old.name} of {name} has {' and '.join(said)}"


def records(doc: Document) -> list[Mapping[str, Any]]:
    """What merges knew of a document: for each person name, project, state, category, and spans as
    [start, end, label, who, when, source, score]."""
    return [record for record in _earlier(doc) if _is_record(record)]


def _is_record(record: Any) -> bool:
    """The field may have come from elsewhere, and hold anything."""
    if not (isinstance(record, dict) and {"name", "project", "state", "spans"} <= record.keys()):
        return False
    spans = record["spans"]
    return isinstance(spans, list) and all(isinstance(s, list) and len(s) == 7 for s in spans)


def _earlier(doc: Document) -> Sequence[Any]:
    found = doc.meta.get(MERGED, [])
    return found if isinstance(found, list) else [found]
