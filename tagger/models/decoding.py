"""The best legal row of tags: which tag may follow which, and Viterbi's search among those."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from corpora.errors import UserError
from corpora.tags import Scheme

Floats = NDArray[np.float32]
# Lower than any score that a model gives, and finite, so that no sum of it is nan.
FORBIDDEN = np.float32(-1e6)
MOST_LABELS = 2000


class Transitions(NamedTuple):
    """Scores of a row's first tag, of one tag after another, and of its last tag.

    start: (tags,), between: (tags before, tags after), end: (tags,).
    """

    start: Floats
    between: Floats
    end: Floats

    def plus(self, other: "Transitions") -> "Transitions":
        return Transitions(*(a + b for a, b in zip(self, other, strict=True)))


# What is left of a scheme's prefixes where no span is longer.
SHORT: dict[tuple[Scheme, int], str] = {
    ("IOB2", 1): "B",
    ("BIOES", 1): "S",
    ("BIOES", 2): "BES",
}


def no_transitions(tags: int) -> Transitions:
    """Any tag after any other, all alike."""
    row = np.zeros(tags, np.float32)
    return Transitions(row, np.zeros((tags, tags), np.float32), row)


def tag_names(labels: Sequence[str], scheme: Scheme, *, longest: int = 3) -> list[str]:
    """All tags of these labels in a scheme; `O` is the first.

    longest: no span has more tokens, so that tags within longer ones are left out: parts of
    speech, for instance, have one token each. Raises UserError for more than MOST_LABELS: scores
    are kept for each pair of tags.
    """
    if len(labels) > MOST_LABELS:
        raise UserError(
            f"{len(labels):,} labels are too many for a tagger, which can tell {MOST_LABELS:,}"
            " apart; join some of them."
        )
    prefixes = {"IO": "I", "IOB1": "IB", "IOB2": "BI", "BIOES": "BIES"}[scheme]
    prefixes = SHORT.get((scheme, longest), prefixes)
    return ["O", *(f"{prefix}-{label}" for label in labels for prefix in prefixes)]


def constraints(tags: Sequence[str], scheme: Scheme) -> Transitions:
    """0 where the scheme allows, FORBIDDEN where it does not."""

    def scores(*allowed: bool) -> list[np.float32]:
        return [np.float32(0) if yes else FORBIDDEN for yes in allowed]

    return Transitions(
        np.array(scores(*(_follows("O", tag, scheme) for tag in tags)), np.float32),
        np.array([scores(*(_follows(a, b, scheme) for b in tags)) for a in tags], np.float32),
        np.array(scores(*(_follows(tag, "O", scheme) for tag in tags)), np.float32),
    )


def _follows(before: str, after: str, scheme: Scheme) -> bool:
    """Whether `after` may stand right after `before`."""
    (left, _, inside), (right, _, label) = before.partition("-"), after.partition("-")
    if scheme == "IO":
        return True
    if scheme == "IOB1":  # B only parts two spans of one label
        return right != "B" or (left != "O" and inside == label)
    goes_on = right in "IE" and right != ""
    if scheme == "BIOES" and (left in "BI") != goes_on:
        return False
    return not goes_on or (left in "BI" and inside == label)


def viterbi(emissions: Floats, lengths: Sequence[int], transitions: Transitions) -> list[list[int]]:
    """The best row of tag numbers of each sentence of a batch.

    emissions: (sentences, longest, tags); what lies beyond a sentence's length plays no part.
    lengths: at least 1 each. Of equally good rows the one with the lower numbers is taken.
    """
    ends = np.asarray(lengths)
    longest = int(ends.max())
    score = transitions.start + emissions[:, 0]
    back = np.empty((longest, *score.shape), np.int32)
    for place in range(1, longest):
        paths = score[:, :, None] + transitions.between
        back[place] = paths.argmax(1)
        new = paths.max(1) + emissions[:, place]
        score = np.where((place < ends)[:, None], new, score)
    last = (score + transitions.end).argmax(1)
    return _trace(back, last, ends)


def _trace(
    back: NDArray[np.int32], last: NDArray[np.int64], ends: NDArray[np.int64]
) -> list[list[int]]:
    """Follow the pointers from each sentence's last tag to its first."""
    rows = np.arange(len(ends))
    paths = np.zeros((len(back), len(ends)), np.int64)
    tag = last
    for place in range(len(back) - 1, -1, -1):
        paths[place] = tag
        # A shorter sentence waits with its last tag until its own end comes.
        inside = (place < ends) & (place > 0)
        tag = np.where(inside, back[place, rows, tag], tag)
    return [paths[:end, row].tolist() for row, end in enumerate(ends)]
