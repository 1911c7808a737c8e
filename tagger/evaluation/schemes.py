"""The four evaluation schemes of SemEval-2013 task 9.1: which pair is worth what."""

from typing import Literal, get_args

Scheme = Literal["strict", "exact", "partial", "type"]
SCHEMES: tuple[Scheme, ...] = get_args(Scheme)
Status = Literal["correct", "incorrect", "partial", "missed", "spurious"]
STATUSES: tuple[Status, ...] = get_args(Status)

# The kinds of pair, numbered 2 * (other range) + (other label).
KINDS = (
    "same range, same label",
    "same range, other label",
    "overlap, same label",
    "overlap, other label",
)

# By scheme, the status of each kind of pair.
STATUS_OF: dict[Scheme, tuple[Status, Status, Status, Status]] = {
    "strict": ("correct", "incorrect", "incorrect", "incorrect"),
    "exact": ("correct", "correct", "incorrect", "incorrect"),
    "partial": ("correct", "correct", "partial", "partial"),
    "type": ("correct", "incorrect", "correct", "incorrect"),
}

# Twice the credit, so that it is a whole number.
_DOUBLE_CREDIT: dict[Status, int] = {"correct": 2, "partial": 1, "incorrect": 0}
DOUBLE_CREDIT: dict[Scheme, tuple[int, ...]] = {
    scheme: tuple(_DOUBLE_CREDIT[status] for status in row) for scheme, row in STATUS_OF.items()
}
SAME_LABEL = (1, 0, 1, 0)
