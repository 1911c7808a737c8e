"""Small changes of a long list of rules: what was taken out and put in, and where.

A splice is written `[place, how many go, [rules that come]]`; several are made one after another.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from operator import is_, itemgetter
from typing import NamedTuple

from corpora.rules.rule import Rule

# Of so many rules a change is written as a new list.
MOST = 500
# Rules that are looked for one by one.
FEW = 4
PATTERN = itemgetter(1)


class Splice(NamedTuple):
    """`gone` rules from `at` on make place for `come`."""

    at: int
    gone: int
    come: tuple[Rule, ...]


def difference(before: Sequence[Rule], after: Sequence[Rule]) -> list[Splice] | None:
    """What leads from one list to another that was made of it; None where that is much.

    Rules that stayed are known by being the same object, so that 200,000 take some milliseconds.
    """
    if len(before) == len(after):
        places = list(_others(before, after))
        return [Splice(at, 1, (after[at],)) for at in places] if len(places) <= MOST else None
    start = _alike(before, after)
    end = min(_alike(before[::-1], after[::-1]), min(len(before), len(after)) - start)
    gone, come = len(before) - end - start, after[start : len(after) - end]
    return [Splice(start, gone, tuple(come))] if gone + len(come) <= MOST else None


def _alike(before: Sequence[Rule], after: Sequence[Rule]) -> int:
    """How many at the beginning are the same."""
    return next(_others(before, after), min(len(before), len(after)))


def _others(before: Sequence[Rule], after: Sequence[Rule]) -> Iterator[int]:
    """Where two lists have not the same object: bytes are made and looked through without Python's
    own steps."""
    same = bytes(map(is_, before, after))
    at = same.find(0)
    while at >= 0:
        yield at
        at = same.find(0, at + 1)


def spliced(rules: Sequence[Rule], splices: Iterable[Splice]) -> tuple[Rule, ...]:
    """The list after these changes. Raises ValueError where they are of another list."""
    made = list(rules)
    for at, gone, come in splices:
        if not 0 <= at <= at + gone <= len(made):
            raise ValueError("a splice is outside of the list")
        made[at : at + gone] = come
    return tuple(made)


def places(held: Sequence[Rule], rules: Iterable[Rule]) -> dict[tuple[str, str, bool], int]:
    """Where those of these rules that are held stand, by their keys: patterns are compared before
    keys are made, which takes long for a long list."""
    wanted = {rule.key: rule for rule in rules}
    patterns = list(map(PATTERN, held))
    if len(wanted) <= FEW:
        near = [at for rule in wanted.values() for at in _all(patterns, rule.pattern)]
    else:
        phrases = {rule.pattern for rule in wanted.values() if isinstance(rule.pattern, str)}
        near = [n for n, p in enumerate(patterns) if p.__class__ is not str or p in phrases]
    return {key: n for n in near if (key := held[n].key) in wanted}


def _all(patterns: Sequence[object], wanted: object) -> Iterator[int]:
    at = -1
    with suppress(ValueError):
        while True:
            at = patterns.index(wanted, at + 1)
            yield at
