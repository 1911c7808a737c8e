"""Pairing where spans of one side overlap: exact, by a sweep over the spans in reading order.

What the rest of the text needs to know of the part already read is which of the spans that reach
into it are still free. In real text these are few even where annotations nest. A cluster where
they are many is left to `assignment`.
"""

import numpy as np

from tagger.evaluation.columns import Ints
from tagger.evaluation.schemes import DOUBLE_CREDIT, SAME_LABEL, Scheme

WIDEST = 16  # sets of free spans at one place

Row = tuple[int, int, int, bool]  # start, end, label, whether predicted
Mates = Ints  # (earlier, later) positions in a cluster's rows, shape (pairs, 2)
State = tuple[int, ...]
# By state what can be done with the next span: the number of the state after it stays alone, then
# for each earlier span it can be paired with, the last one first, that span and the state after.
Layer = list[list[int]]


def rivals(rows: tuple[Row, ...]) -> list[list[int]]:
    """For each span the earlier spans of the other side that it overlaps, in reading order."""
    found: list[list[int]] = []
    reaching: dict[bool, list[int]] = {False: [], True: []}
    for place, (start, _, _, pred) in enumerate(rows):
        others = [other for other in reaching[not pred] if rows[other][1] > start]
        reaching[not pred] = others
        found.append(others.copy())
        reaching[pred].append(place)
    return found


def kind_of(one: Row, two: Row) -> int:
    """The number of the kind of pair, as `schemes.KINDS` numbers them."""
    return 2 * (one[:2] != two[:2]) + (one[2] != two[2])


def shared(one: Row, two: Row) -> int:
    """How many characters both cover."""
    return min(one[1], two[1]) - max(one[0], two[0])


def sweep(
    rows: tuple[Row, ...], partners: list[list[int]], widest: int = WIDEST
) -> dict[Scheme, Mates] | None:
    """The best pairs of one cluster in each scheme; None where it is too wide for this way."""
    layers = _layers(partners, widest)
    if layers is None:
        return None
    count, length = len(rows) + 1, sum(row[1] - row[0] for row in rows) + 1
    facts = [
        [(other, kind_of(rows[other], row), shared(rows[other], row)) for other in others]
        for row, others in zip(rows, partners, strict=True)
    ]
    found: dict[Scheme, Mates] = {}
    for scheme, credit in DOUBLE_CREDIT.items():
        worth = [
            ((double * count + 1) * count + same) * length
            for double, same in zip(credit, SAME_LABEL, strict=True)
        ]
        weights = [{other: worth[kind] + common for other, kind, common in fact} for fact in facts]
        found[scheme] = _choose(layers, weights)
    return found


def _layers(partners: list[list[int]], widest: int) -> list[Layer] | None:
    """For each span, for each state it can be met in, what can be done with it."""
    last = list(range(len(partners)))
    for place, others in enumerate(partners):
        for other in others:
            last[other] = place
    layers: list[Layer] = []
    states: dict[State, int] = {(): 0}
    for place, others in enumerate(partners):
        layer: Layer = []
        following: dict[State, int] = {}
        for state in states:
            later = [span for span in state if last[span] > place]
            alone = (*later, place) if last[place] > place else tuple(later)
            choices = [following.setdefault(alone, len(following))]
            for other in reversed(others):
                if other in state:
                    rest = tuple(span for span in later if span != other)
                    choices += (other, following.setdefault(rest, len(following)))
            if len(following) > widest:
                return None
            layer.append(choices)
        layers.append(layer)
        states = following
    return layers


def _choose(layers: list[Layer], weights: list[dict[int, int]]) -> Mates:
    """Backward: the worth of each state, and its best choice. Forward: the choices made."""
    worth = [0]
    best: list[list[int]] = []
    for layer, weight in zip(reversed(layers), reversed(weights), strict=True):
        value, chosen = [], []
        for choices in layer:
            top, pick = worth[choices[0]], 0
            for at in range(1, len(choices), 2):
                total = weight[choices[at]] + worth[choices[at + 1]]
                # Of equals the last one here is the leftmost.
                if total >= top:
                    top, pick = total, at
            value.append(top)
            chosen.append(pick)
        worth = value
        best.append(chosen)
    mates, state = [], 0
    for place, (layer, chosen) in enumerate(zip(layers, reversed(best), strict=True)):
        choices, pick = layer[state], chosen[state]
        if pick:
            mates.append((choices[pick], place))
        state = choices[pick + 1] if pick else choices[0]
    return np.array(mates, dtype=np.int64).reshape(-1, 2)
