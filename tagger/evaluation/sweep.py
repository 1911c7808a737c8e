"""Pairing where spans of one side overlap: exact, by a sweep over the spans in reading order.

What the rest of the text needs to know of the part already read is which of the spans that reach
into it are still free. In real text these are few even where annotations nest. A cluster where
they are many is left to `assignment`.
"""

from typing import NamedTuple

from tagger.evaluation.schemes import DOUBLE_CREDIT, SAME_LABEL, Scheme

WIDEST = 128  # sets of free spans at one place

Row = tuple[int, int, int, bool]  # start, end, label, whether predicted
Mates = list[tuple[int, int]]  # (earlier, later) positions in a cluster's rows
State = tuple[int, ...]


class Choice(NamedTuple):
    """One thing that can be done with a span: its partner, or -1, and the state after it."""

    partner: int
    state: State


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
        {other: (kind_of(rows[other], row), shared(rows[other], row)) for other in others}
        for row, others in zip(rows, partners, strict=True)
    ]
    found: dict[Scheme, Mates] = {}
    for scheme, credit in DOUBLE_CREDIT.items():
        worth = [
            ((double * count + 1) * count + same) * length
            for double, same in zip(credit, SAME_LABEL, strict=True)
        ]
        weights = [
            {-1: 0} | {other: worth[kind] + common for other, (kind, common) in fact.items()}
            for fact in facts
        ]
        found[scheme] = _choose(layers, weights)
    return found


Layer = dict[State, list[Choice]]


def _layers(partners: list[list[int]], widest: int) -> list[Layer] | None:
    """For each span, from each state it can be met in, what can be done, the best tie first."""
    last = list(range(len(partners)))
    for place, others in enumerate(partners):
        for other in others:
            last[other] = place
    layers: list[Layer] = []
    states: set[State] = {()}
    for place, others in enumerate(partners):
        layer: Layer = {}
        for state in states:
            free = [other for other in others if other in state]
            layer[state] = [
                Choice(
                    partner,
                    tuple(
                        span
                        for span in ((*state, place) if partner < 0 else state)
                        if last[span] > place and span != partner
                    ),
                )
                for partner in (*free, -1)
            ]
        layers.append(layer)
        states = {choice.state for choices in layer.values() for choice in choices}
        if len(states) > widest:
            return None
    return layers


def _choose(layers: list[Layer], weights: list[dict[int, int]]) -> Mates:
    """Backward: the worth of each state, and its first best choice. Forward: the choices made."""
    worth: dict[State, int] = {(): 0}
    best: list[dict[State, Choice]] = []
    for layer, weight in zip(reversed(layers), reversed(weights), strict=True):
        value: dict[State, int] = {}
        chosen: dict[State, Choice] = {}
        for state, choices in layer.items():
            totals = [weight[choice.partner] + worth[choice.state] for choice in choices]
            value[state] = max(totals)
            chosen[state] = choices[totals.index(value[state])]
        worth = value
        best.append(chosen)
    mates, state = [], ()
    for place, chosen in enumerate(reversed(best)):
        partner, state = chosen[state]
        if partner >= 0:
            mates.append((partner, place))
    return mates
