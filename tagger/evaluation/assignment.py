"""Pairing of any cluster, however its spans overlap: exact, slower than the other ways.

What is best has levels; each is solved as an assignment problem (several at once, where they fit
into the bits that a float holds exactly). The dual prices of a solution tell which edges stand in
any best assignment (complementary slackness), and only these stay for the next level. Among what
is equal at last, `exchange` finds the leftmost.

Sources: Kuhn (1955), The Hungarian method for the assignment problem; Jonker and Volgenant (1987),
A shortest augmenting path algorithm, as scipy implements it for sparse graphs.
"""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components, min_weight_full_bipartite_matching

from tagger.evaluation.clusters import Bools
from tagger.evaluation.columns import Ints
from tagger.evaluation.exchange import leftmost
from tagger.evaluation.schemes import DOUBLE_CREDIT, SAME_LABEL, SCHEMES, Scheme
from tagger.evaluation.sweep import Mates, Row, kind_of, shared

EXACT = 2**52


@dataclass(frozen=True, eq=False, slots=True)
class Edges:
    """What can be assigned: rows are gold spans, columns are predicted ones.

    After the predicted ones there is one more column for each gold span, to be alone in (kind -1,
    sharing nothing). So every row can be assigned, and in a solution every row is.
    """

    row: Ints
    column: Ints
    kind: Ints
    shared: Ints
    rows: int
    columns: int


@dataclass(frozen=True, eq=False, slots=True)
class Solution:
    """column_of: by row. price: by column, 0 where a best assignment may leave it empty.

    tight: which edges may stand in a best assignment.
    """

    column_of: Ints
    price: Ints
    tight: Bools


def assign(rows: tuple[Row, ...], partners: list[list[int]]) -> dict[Scheme, Mates]:
    """The best pairs of one cluster in each scheme, as (earlier, later) positions in `rows`."""
    golds = [place for place, row in enumerate(rows) if not row[3]]
    preds = [place for place, row in enumerate(rows) if row[3]]
    number = {place: at for side in (golds, preds) for at, place in enumerate(side)}
    edges = _edges(rows, partners, number)
    found: dict[Scheme, Mates] = {}
    for scheme in SCHEMES:
        solution = _solve_levels(edges, _levels(edges, scheme))
        tight = _exchangeable(edges, solution)
        near: list[list[int]] = [[] for _ in range(edges.rows)]
        for row, column in zip(
            edges.row[tight].tolist(), edges.column[tight].tolist(), strict=True
        ):
            near[row].append(column)
        found[scheme] = leftmost(
            rows, partners, number, near, solution.column_of.tolist(), solution.price.tolist()
        )
    return found


def _edges(rows: tuple[Row, ...], partners: list[list[int]], number: dict[int, int]) -> Edges:
    table = []
    for place, others in enumerate(partners):
        for other in others:
            gold, pred = (other, place) if rows[place][3] else (place, other)
            one, two = rows[gold], rows[pred]
            table.append((number[gold], number[pred], kind_of(one, two), shared(one, two)))
    golds = sum(not row[3] for row in rows)
    preds = len(rows) - golds
    table += [(gold, preds + gold, -1, 0) for gold in range(golds)]
    row, column, kind, common = np.array(table, dtype=np.int64).T
    return Edges(row, column, kind, common, golds, preds + golds)


def _levels(edges: Edges, scheme: Scheme) -> list[tuple[Ints, int]]:
    """Weights of the edges, level by level, and what their sums cannot exceed."""
    most = min(edges.rows, edges.columns - edges.rows)
    credit = np.array([*DOUBLE_CREDIT[scheme], 0])[edges.kind]
    same = np.array([*SAME_LABEL, 0])[edges.kind]
    pair = (edges.kind >= 0).astype(np.int64)
    single = [(credit, 2 * most), (pair, most), (same, most)]
    single.append((edges.shared, most * int(edges.shared.max())))
    levels = single[:1]
    for weight, bound in single[1:]:
        above, reach = levels[-1]
        total = reach * (bound + 1) + bound
        if total * (edges.rows + 2) < EXACT:
            levels[-1] = (above * (bound + 1) + weight, total)
        else:
            levels.append((weight, bound))
    return levels


def _solve_levels(edges: Edges, levels: list[tuple[Ints, int]]) -> Solution:
    """One after the other, each among the best of the levels before."""
    tight = np.ones(len(edges.row), dtype=np.bool_)
    price = np.zeros(edges.columns, dtype=np.int64)
    for weight, bound in levels:
        # A column with a price must be taken, or a level before would lose.
        taken = (price[edges.column] > 0) * (bound + 1)
        if (bound + 1) * (edges.rows + 2) >= EXACT:
            raise OverflowError(f"{edges.rows} gold spans that overlap each other are too many.")
        solution = _solve(edges, weight + taken, tight)
        tight, price = solution.tight, solution.price
    return solution


def _solve(edges: Edges, weight: Ints, allowed: Bools) -> Solution:
    """The heaviest assignment by the allowed edges, and its dual."""
    row, column, value = edges.row[allowed], edges.column[allowed], weight[allowed]
    shape = (edges.rows, edges.columns)
    # The solver takes no zeros; one more for each row changes nothing.
    graph = csr_array((value + 1.0, (row, column)), shape=shape)
    column_of = np.empty(edges.rows, dtype=np.int64)
    rows, columns = min_weight_full_bipartite_matching(graph, maximize=True)
    column_of[rows] = columns
    own = np.zeros(edges.rows, dtype=np.int64)
    chosen = column_of[row] == column
    own[row[chosen]] = value[chosen]
    price = _prices(row, column, value - own[row], column_of, edges.columns)
    tight = allowed.copy()
    tight[allowed] = value - own[row] == price[column] - price[column_of[row]]
    return Solution(column_of, price, tight)


def _prices(row: Ints, column: Ints, gain: Ints, column_of: Ints, columns: int) -> Ints:
    """The least prices at which no row would rather have another column (Bellman and Ford)."""
    price = np.zeros(columns, dtype=np.int64)
    while True:
        higher = price.copy()
        np.maximum.at(higher, column, gain + price[column_of[row]])
        if np.array_equal(higher, price):
            return price
        price = higher


def _exchangeable(edges: Edges, solution: Solution) -> Bools:
    """The edges that stand in at least one best assignment: those on cycles of exchange.

    A row can take another row's column, or an empty one if a column without a price is left for
    it: the last is told by one more node, which stands for emptiness.
    """
    empty = edges.rows
    owner = np.full(edges.columns, empty)
    owner[solution.column_of] = np.arange(edges.rows)
    row, column = edges.row[solution.tight], edges.column[solution.tight]
    free = np.flatnonzero((solution.price == 0) & (owner != empty))
    source = np.concatenate((row, np.full(len(free), empty)))
    target = np.concatenate((owner[column], owner[free]))
    ones = np.ones(len(source), dtype=np.int8)
    graph = csr_array((ones, (source, target)), shape=(empty + 1, empty + 1))
    part = connected_components(graph, directed=True, connection="strong")[1]
    kept = solution.tight.copy()
    kept[solution.tight] = part[row] == part[owner[column]]
    return kept
