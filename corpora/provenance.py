"""Who made an annotation, when, from what proposal, and what it was before: read off the log."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from corpora.browsing import Browsing
from corpora.change import Annotated, Imported, Item, Rejected
from corpora.document import Span
from corpora.errors import UserError
from corpora.project import Project
from corpora.store import provenance as rows
from corpora.store.corrected import RENAMING
from corpora.store.log import Entry, Kind

Key = tuple[int, int, str]


class Step(NamedTuple):
    """One entry of the log, with what it removed from and added to one document.

    who, time: of the entry, seconds since 1970. kind, of: an undo or redo, and of which entry.
    source: where an import's documents came from, "" for other changes.
    """

    number: int
    what: str
    who: str
    time: float
    kind: Kind
    of: int | None
    removes: tuple[Item, ...]
    adds: tuple[Item, ...]
    source: str = ""


class Maker(NamedTuple):
    """Who made an annotation, or brought it in, and when (seconds since 1970).

    what: the change that made it. source, score: the proposal it came from, "" and None where it
    came from none. imported: the file that it came from, "" where it was made here.
    """

    who: str
    time: float
    what: str
    source: str
    score: float | None
    imported: str


class Making(NamedTuple):
    """The change that made an annotation, and the annotations that it was before."""

    step: Step
    before: tuple[Span, ...]


def history(project: Project, doc_id: str, span: Span | None = None) -> list[Step]:
    """What was done to a document, from its import on; of an annotation, what was done to it, to
    what it was before, and to the proposals of its range and label.

    Raises UserError where there is no such document or annotation.
    """
    doc = project.document(doc_id)
    found = steps(project, doc_id)
    if span is None:
        return found
    if span.key not in {one.key for one in doc.spans}:
        raise UserError(f"{doc_id} has no annotation {span.label} at {span.start}-{span.end}.")
    return lineage(found, span.key)


def steps(project: Browsing, doc_id: str, *, after: int = 0) -> list[Step]:
    """What was done to a document, in order, in entries of the log beyond `after`; nothing where
    there is no such document. The document itself is not read."""
    with project.one_moment():
        if project.key(doc_id) is None:
            return []
        source = project.query(rows.source_of, doc_id)
        found = project.query(rows.touches, doc_id, after=after)
    return [_step(touch, source) for touch in found]


def proposed(project: Browsing, doc_id: str) -> dict[str, float]:
    """When each machine last proposed something on a document: seconds since 1970."""
    with project.one_moment():
        there = project.key(doc_id) is not None
        return project.query(rows.proposed, doc_id) if there else {}


def makers(project: Project, ids: Iterable[str]) -> dict[str, dict[Key, Maker]]:
    """For each of these documents who made its annotations, by their range and label."""
    with project.one_moment():
        made = project.query(rows.made, list(ids))
        return {doc: _makers(project, doc, found) for doc, found in made.items()}


def _makers(project: Project, doc_id: str, found: Iterable[rows.Made]) -> dict[Key, Maker]:
    result: dict[Key, Maker] = {}
    again = []
    for span, entry, source in found:
        result[span.key] = _maker(span, entry, source)
        # Who brings something back, or renames its label, did not make it.
        if entry.kind != "do" or entry.what in RENAMING:
            again.append(span)
    found_steps = steps(project, doc_id) if again else []
    for span in again:
        result[span.key] = _first_maker(found_steps, span) or result[span.key]
    return result


def _first_maker(found: Sequence[Step], span: Span) -> Maker | None:
    made = making(found, span)
    if made is None:
        return None
    step = made.step
    return Maker(step.who, step.time, step.what, span.source, span.score, step.source)


def making(found: Sequence[Step], span: Span) -> Making | None:
    """What last made an annotation, taking back, making again and renaming aside; its import where
    nobody did. None where the steps know nothing of it."""
    key = span.key
    for step in reversed(found):
        added = any(isinstance(i, Annotated) and i.span.key == key for i in step.adds)
        if step.what in RENAMING:
            key = _before(step, key) if added else key
            continue
        if step.kind == "do" and (added or step.source):
            gone = (item.span for item in step.removes if isinstance(item, Annotated))
            return Making(step, tuple(old for old in gone if added and old.overlaps(span)))
    return None


def _before(step: Step, key: Key) -> Key:
    """What an annotation was called before its label was renamed."""
    old = (item.span.key for item in step.removes if isinstance(item, Annotated))
    return next((one for one in old if one[:2] == key[:2]), key)


def _maker(span: Span, entry: Entry, source: str) -> Maker:
    return Maker(entry.who, entry.time, entry.what, span.source, span.score, source)


def _step(touch: rows.Touch, source: str) -> Step:
    items = (*touch.removes, *touch.adds)
    imported = any(isinstance(item, Imported) for item in items)
    return Step(*touch.entry, touch.removes, touch.adds, source if imported else "")


def lineage(found: Sequence[Step], key: Key) -> list[Step]:
    """The steps that made an annotation what it is, walking back from what it is now."""
    kept, known = [], {key}
    for step in reversed(found):
        added = [item.span for item in step.adds if isinstance(item, Annotated)]
        removed = [item.span for item in step.removes if isinstance(item, Annotated)]
        refused = [i.span for i in (*step.adds, *step.removes) if isinstance(i, Rejected)]
        mine = [span for span in added if span.key in known]
        before = [old for old in removed if any(old.overlaps(span) for span in mine)]
        touched = any(span.key in known for span in (*added, *removed, *refused))
        if touched or step.source:
            kept.append(step)
        known |= {span.key for span in before}
    return kept[::-1]
