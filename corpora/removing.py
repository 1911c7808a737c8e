"""Documents taken out of a project, as one change; undo brings them back as they were."""

from collections.abc import Sequence
from typing import NamedTuple

from corpora.browsing import Browsing
from corpora.change import Change, Removed

WHAT = "remove documents"


class Loss(NamedTuple):
    """What goes out of sight with documents: how many they are, how many annotations they have,
    and how many of them somebody reviewed."""

    documents: int
    annotations: int
    reviewed: int


def loss(project: Browsing, keys: Sequence[int]) -> Loss:
    """What would go out of sight with the documents of these keys."""
    found = project.summaries(keys)
    reviewed = sum(summary.state == "reviewed" for summary in found)
    return Loss(len(found), sum(summary.spans for summary in found), reviewed)


def change(project: Browsing, keys: Sequence[int]) -> Change:
    """Take the documents of these keys out, those of them that are there."""
    ids = [summary.id for summary in project.summaries(keys)]
    wanted, there = set(keys), project.keys_of(ids)
    gone = (Removed(doc, there[doc]) for doc in ids if there.get(doc) in wanted)
    return Change(WHAT, adds=tuple(gone))
