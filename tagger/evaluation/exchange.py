"""Among assignments that are equally good, the leftmost one: by exchanges along cycles."""

from collections import deque
from collections.abc import Iterator, Sequence
from typing import NamedTuple

EMPTY = -1  # the owner of a column that nobody has


class Choice(NamedTuple):
    """A column that a row has in some of the best assignments.

    earlier, later: the places of the two spans in reading order; the same for a span alone.
    """

    row: int
    column: int
    earlier: int
    later: int


class Board:
    """An assignment that is exchanged for equally good ones.

    near: by row, the columns it may have. column_of: by row. priced: columns that must always
    have an owner. What is fixed stays as it is.
    """

    def __init__(
        self, near: dict[int, list[int]], column_of: dict[int, int], priced: set[int]
    ) -> None:
        self.near = near
        self.column_of = column_of
        self.owner = {column: row for row, column in column_of.items()}
        self.priced = priced
        self.fixed: set[int] = set()

    def fix(self, row: int, column: int) -> bool:
        """Give the column to the row for good, if some assignment as good as this one does."""
        if column in self.fixed or self.column_of[row] in self.fixed:
            return False
        if self.column_of[row] != column and not self._exchange(row, column):
            return False
        self.fixed.add(column)
        return True

    def _exchange(self, row: int, column: int) -> bool:
        """Search a cycle that begins with the row taking the column; go round it."""
        left = self.column_of[row]
        start = self.owner.get(column, EMPTY)
        came: dict[int, tuple[int, int]] = {start: (row, column)}
        queue = deque([start])
        while queue:
            node = queue.popleft()
            for taken in self._moves(node, left):
                if taken == left:
                    self._go_round(came, node, left, row)
                    return True
                follower = self.owner.get(taken, EMPTY)
                if follower not in came:
                    came[follower] = (node, taken)
                    queue.append(follower)
        return False

    def _moves(self, node: int, left: int) -> list[int]:
        """Columns that a row may take, or that may be left empty; the one that is sought first."""
        able = self.owner.keys() - self.priced if node == EMPTY else self.near[node]
        return sorted((column for column in able if column not in self.fixed), key=left.__ne__)

    def _go_round(self, came: dict[int, tuple[int, int]], node: int, left: int, first: int) -> None:
        """Each on the way takes the column that the next one had."""
        new: dict[int, int] = {}
        taken = left
        while True:
            if node != EMPTY:
                new[node] = taken
            if node == first:
                break
            node, taken = came[node]
        for row in new:
            del self.owner[self.column_of[row]]
        for row, column in new.items():
            self.column_of[row] = column
            self.owner[column] = row


def leftmost(
    choices: Sequence[Choice], column_of: Sequence[int], priced: set[int]
) -> Iterator[tuple[int, int]]:
    """The pairs (earlier, later) of the leftmost of the best assignments of one cluster.

    choices: of the rows that have any, all that stand in a best assignment, in reading order.
    column_of: one of the best assignments. priced: the columns that each of them gives away.
    Span by span in reading order, each is given the first earlier partner that it has in any of
    the best assignments that agree with what was given before.
    """
    near: dict[int, list[int]] = {}
    for choice in choices:
        near.setdefault(choice.row, []).append(choice.column)
    board = Board(near, {row: column_of[row] for row in near}, priced)
    for row, column, earlier, later in choices:
        if earlier != later and board.fix(row, column):
            yield earlier, later
