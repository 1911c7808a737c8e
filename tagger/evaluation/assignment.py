"""Pairing of any clusters, however their spans overlap: exact, slower than the other ways.

What is best has levels; each is solved as an assignment problem (several at once, where they fit
into the bits that a float holds exactly). The dual prices of a solution tell which edges stand in
any best assignment (complementary slackness), and only these stay for the next level. Among what
is equal at last, `exchange` finds the leftmost. Clusters share no edge, so many of them are one
problem: to set a small one up takes longer than to solve it.

Sources: Kuhn (1955), The Hungarian method for the assignment problem; Jonker and Volgenant (1987),
A shortest augmenting path algorithm, as scipy implements it for sparse graphs.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, groupby, pairwise

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components, min_weight_full_bipartite_matching

from tagger.evaluation.clusters import Bools
from tagger.evaluation.columns import Ints
from tagger.evaluation.edges import EXACT, Cluster, Edges, edges_of, levels_of
from tagger.evaluation.exchange import Choice, leftmost
from tagger.evaluation.schemes import SCHEMES, Scheme
from tagger.evaluation.sweep import Mates

AT_ONCE = 1000  # spans; the solver's work grows with their square


@dataclass(frozen=True, eq=False, slots=True)
class Solution:
    """column_of: by row. price: by column, 0 where a best assignment may leave it empty.

    tight: which edges may stand in a best assignment.
    """

    column_of: Ints
    price: Ints
    tight: Bools


def assign(clusters: list[Cluster]) -> Iterator[dict[Scheme, Mates]]:
    """The best pairs of each cluster in each scheme, as (earlier, later) positions in its rows."""
    # Clusters go together until their spans fill a batch.
    filled = accumulate(len(rows) for rows, _ in clusters)
    for _, batch in groupby(zip(filled, clusters, strict=True), lambda pair: pair[0] // AT_ONCE):
        yield from _assign_batch([cluster for _, cluster in batch])


def _assign_batch(clusters: list[Cluster]) -> list[dict[Scheme, Mates]]:
    edges = edges_of(clusters)
    found: list[dict[Scheme, Mates]] = [{} for _ in clusters]
    for scheme in SCHEMES:
        pairs = _chosen(edges, _solve_levels(edges, levels_of(edges, scheme)))
        borders = np.searchsorted(pairs[:, 1], edges.begins)
        for place, (first, end) in enumerate(pairwise(borders)):
            found[place][scheme] = pairs[first:end] - edges.begins[place]
    return found


def _solve_levels(edges: Edges, levels: list[tuple[Ints, int]]) -> Solution:
    """One after the other, each among the best of the levels before."""
    tight = np.ones(len(edges.row), dtype=np.bool_)
    price = np.zeros(edges.begins[-1], dtype=np.int64)
    for weight, bound in levels:
        # A column with a price must be taken, or a level before would lose.
        taken = (price[edges.column] > 0) * (bound + 1)
        if (bound + 1) * (edges.longest + 2) >= EXACT:
            raise OverflowError(f"{edges.longest} gold spans that overlap each other are too many.")
        solution = _solve(edges, weight + taken, tight)
        tight, price = solution.tight, solution.price
    return solution


def _solve(edges: Edges, weight: Ints, allowed: Bools) -> Solution:
    """The heaviest assignment by the allowed edges, and its dual."""
    row, column, value = edges.row[allowed], edges.column[allowed], weight[allowed]
    shape = (edges.rows, edges.begins[-1])
    # The solver takes no zeros; one more for each row changes nothing.
    graph = csr_array((value + 1.0, (row, column)), shape=shape)
    column_of = np.empty(edges.rows, dtype=np.int64)
    rows, columns = min_weight_full_bipartite_matching(graph, maximize=True)
    column_of[rows] = columns
    own = np.zeros(edges.rows, dtype=np.int64)
    chosen = column_of[row] == column
    own[row[chosen]] = value[chosen]
    price = _prices(row, column, value - own[row], column_of, edges.begins[-1])
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
    owner = np.full(edges.begins[-1], empty)
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


def _chosen(edges: Edges, solution: Solution) -> Mates:
    """The pairs of the leftmost of all best assignments, as places, by the later one."""
    kept = _exchangeable(edges, solution)
    single = np.bincount(edges.row[kept], minlength=edges.rows)[edges.row] == 1
    sure = kept & single & (edges.kind >= 0)
    rest = np.flatnonzero(kept & ~single)
    cluster = np.searchsorted(edges.begins, edges.later[rest], side="right")
    order = np.argsort(cluster, kind="stable")
    columns = (edges.row, edges.column, edges.earlier, edges.later)
    choices = map(Choice, *(column[rest[order]].tolist() for column in columns))
    clusters = cluster[order].tolist()
    priced = set(np.flatnonzero(solution.price).tolist())
    column_of = solution.column_of.tolist()
    found: list[tuple[int, int]] = []
    for _, group in groupby(zip(clusters, choices, strict=True), lambda pair: pair[0]):
        found += leftmost([choice for _, choice in group], column_of, priced)
    both = np.stack((edges.earlier[sure], edges.later[sure]), axis=1)
    pairs = np.concatenate((both, np.array(found, dtype=np.int64).reshape(-1, 2)))
    return pairs[np.argsort(pairs[:, 1])]
