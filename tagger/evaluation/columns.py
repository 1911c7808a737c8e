"""Spans as columns of numbers: what was given is read once, checked, and laid on one line."""

from collections.abc import Sequence, Sized
from dataclasses import dataclass
from itertools import chain
from operator import index
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from corpora.document import Span
from corpora.errors import UserError

Ints = NDArray[np.int64]
LIMIT = 2**31  # characters of a text; times the number of documents it must fit into 63 bits


class SpanError(UserError, ValueError):
    """Spans that cannot be scored: the sentence names the document and the span."""


@dataclass(frozen=True, eq=False, slots=True)
class Side:
    """All spans of one side (gold or predicted), document after document, as they were given.

    spans: the values that were given. doc, start, end, label: one number for each span; `label`
    counts in the alphabetical order of the labels of both sides. first: where each document's
    spans begin, and one more number, the count of all.
    """

    spans: list[Any]
    doc: Ints
    start: Ints
    end: Ints
    label: Ints
    first: Ints

    def __len__(self) -> int:
        return len(self.spans)


def read_sides(
    gold: Sequence[Any], pred: Sequence[Any], names: Sequence[str] | None = None
) -> tuple[Side, Side, tuple[str, ...]]:
    """Both sides as columns, and the labels of both in alphabetical order."""
    if not (isinstance(gold, Sized) and isinstance(pred, Sized) and len(gold) == len(pred)):
        raise SpanError(_unequal(gold, pred))
    if names is not None and len(names) != len(gold):
        raise SpanError(f"There are {len(gold)} documents, but names for {len(names)}.")
    codes = _Codes()
    sides = [_read(docs, codes, which, names) for docs, which in ((gold, "gold"), (pred, "pred"))]
    labels = tuple(sorted(codes))
    rank = np.empty(len(codes), dtype=np.int64)
    rank[[codes[label] for label in labels]] = np.arange(len(codes))
    first, second = (_relabel(side, rank) for side in sides)
    return first, second, labels


class _Codes(dict[str, int]):
    """Labels numbered as they come."""

    def __missing__(self, label: str) -> int:
        if not isinstance(label, str):
            raise TypeError(label)
        self[label] = len(self)
        return len(self) - 1


def _unequal(gold: object, pred: object) -> str:
    if not (isinstance(gold, Sized) and isinstance(pred, Sized)):
        return "Gold and predicted must each be a list that holds one list of spans per document."
    return (
        f"There are gold spans for {len(gold)} documents and predicted ones for {len(pred)}: "
        "give one list of spans per document on each side, an empty one where there are none."
    )


def _relabel(side: Side, rank: Ints) -> Side:
    label = rank[side.label] if len(side) else side.label
    return Side(side.spans, side.doc, side.start, side.end, label, side.first)


def _read(docs: Sequence[Any], codes: _Codes, which: str, names: Sequence[str] | None) -> Side:
    try:
        lengths = np.fromiter(map(len, docs), np.int64, len(docs))
        flat = list(chain.from_iterable(docs))
    except TypeError:
        raise SpanError(
            f"The {which} side must hold one list of spans for each document."
        ) from None
    first = np.concatenate(([0], np.cumsum(lengths)))
    doc = np.repeat(np.arange(len(docs)), lengths)
    try:
        start, end, label = _columns(flat, codes)
    except (TypeError, OverflowError, _NotASpanError):
        start, end, label = _rows(flat, codes, which, doc, names)
    bad = np.flatnonzero((start < 0) | (end <= start) | (end > LIMIT))
    if len(bad):
        place = _place(which, int(doc[bad[0]]), names)
        raise SpanError(f"{place}: {_range_fault(int(start[bad[0]]), int(end[bad[0]]))}")
    return Side(flat, doc, start, end, label, first)


class _NotASpanError(Exception):
    """The quick way cannot read these; the slow one finds out whether any way can."""


def _columns(flat: list[Any], codes: _Codes) -> tuple[Ints, Ints, Ints]:
    """The quick way, for lists of one type throughout."""
    kinds = set(map(type, flat))
    if kinds == {Span}:
        fields, places = list(chain.from_iterable(flat)), (0, 1, 2)
        step = len(Span._fields)
    elif kinds == {tuple} and set(map(len, flat)) == {3}:
        fields, step = list(chain.from_iterable(flat)), 3
        places = (1, 2, 0) if isinstance(fields[0], str) else (0, 1, 2)
    elif not flat:
        fields, places, step = [], (0, 1, 2), 3
    else:
        raise _NotASpanError
    start, end, label = (fields[place::step] for place in places)
    numbers = np.fromiter(map(codes.__getitem__, label), np.int64, len(label))
    return _whole(start), _whole(end), numbers


def _whole(column: list[Any]) -> Ints:
    if not set(map(type, column)) <= {int}:
        raise _NotASpanError
    return np.array(column, dtype=np.int64)


def _rows(
    flat: list[Any], codes: _Codes, which: str, doc: Ints, names: Sequence[str] | None
) -> tuple[Ints, Ints, Ints]:
    """The slow way: span by span, of any kind that is understood."""
    table = np.empty((len(flat), 3), dtype=np.int64)
    for row, span in enumerate(flat):
        try:
            start, end, label = _fields(span)
            table[row] = index(start), index(end), codes[label]
        except (TypeError, ValueError, OverflowError, AttributeError):
            raise SpanError(
                f"{_place(which, int(doc[row]), names)}: {span!r} is not a span; a span is a Span, "
                "an object with start, end and label, or a tuple of a label and two whole numbers."
            ) from None
    return table[:, 0].copy(), table[:, 1].copy(), table[:, 2].copy()


def _fields(span: Any) -> tuple[Any, Any, Any]:
    """start, end, label: the label of a plain tuple is the one that is a string."""
    if hasattr(span, "label"):
        return span.start, span.end, span.label
    if not isinstance(span, tuple | list):
        raise TypeError(span)
    one, two, three = span
    return (two, three, one) if isinstance(one, str) else (one, two, three)


def _place(which: str, doc: int, names: Sequence[str] | None) -> str:
    name = f"document {doc + 1}" if names is None else f"document {names[doc]!r}"
    return f"In {name}, {'gold' if which == 'gold' else 'predicted'} spans"


def _range_fault(start: int, end: int) -> str:
    if start < 0 or end > LIMIT:
        return f"[{start}, {end}) lies outside any text."
    if start == end:
        return f"[{start}, {end}) holds no character; leave empty spans out."
    return f"[{start}, {end}) ends before it begins; ends are exclusive."


def stride(gold: Side, pred: Side) -> int:
    """The length of line that is enough for any of the documents."""
    ends = [int(cast(Any, side.end.max())) for side in (gold, pred) if len(side)]
    return max(ends, default=1)
