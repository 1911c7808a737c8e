"""Among assignments that are equally good, the leftmost one: by exchanges along cycles."""

from collections import deque

from tagger.evaluation.sweep import Mates, Row

EMPTY = -1  # the owner of a column that nobody has


class Board:
    """An assignment that is exchanged for equally good ones.

    near: by row, the columns it may have. column_of: by row. price: by column; one with a price
    must always have an owner. What is fixed stays as it is.
    """

    def __init__(self, near: list[list[int]], column_of: list[int], price: list[int]) -> None:
        self.near = near
        self.column_of = column_of
        self.owner = [EMPTY] * len(price)
        for row, column in enumerate(column_of):
            self.owner[column] = row
        self.priced = [bool(value) for value in price]
        self.fixed = [False] * len(price)

    def fix(self, row: int, column: int) -> bool:
        """Give the column to the row for good, if some assignment as good as this one does."""
        if self.fixed[column] or self.fixed[self.column_of[row]]:
            return False
        if self.column_of[row] != column and not self._exchange(row, column):
            return False
        self.fixed[column] = True
        return True

    def _exchange(self, row: int, column: int) -> bool:
        """Search a cycle that begins with the row taking the column; go round it."""
        left = self.column_of[row]
        start = self.owner[column]
        came: dict[int, tuple[int, int]] = {start: (row, column)}
        queue = deque([start])
        while queue:
            node = queue.popleft()
            for taken, follower in self._moves(node, left):
                if taken == left:
                    self._go_round(came, node, left, row)
                    return True
                if follower not in came and taken != column:
                    came[follower] = (node, taken)
                    queue.append(follower)
        return False

    def _moves(self, node: int, left: int) -> list[tuple[int, int]]:
        """Columns that a row may take, or that may be left empty, and who loses them."""
        if node == EMPTY:
            able = [
                column
                for column, owner in enumerate(self.owner)
                if not self.priced[column] and not self.fixed[column] and owner != EMPTY
            ]
        else:
            able = [column for column in self.near[node] if not self.fixed[column]]
        return sorted(((column, self.owner[column]) for column in able), key=lambda m: m[0] != left)

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
            self.owner[self.column_of[row]] = EMPTY
        for row, column in new.items():
            self.column_of[row] = column
            self.owner[column] = row


def leftmost(
    rows: tuple[Row, ...],
    partners: list[list[int]],
    number: dict[int, int],
    near: list[list[int]],
    column_of: list[int],
    price: list[int],
) -> Mates:
    """The leftmost of the best pairings, as (earlier, later) positions in `rows`.

    Span by span in reading order, each is given the first earlier partner that it has in any of
    the best pairings that agree with what was given before.
    """
    board = Board(near, column_of, price)
    able = [set(columns) for columns in near]
    mates = []
    for place, others in enumerate(partners):
        for other in others:
            gold, pred = (other, place) if rows[place][3] else (place, other)
            row, column = number[gold], number[pred]
            if column in able[row] and board.fix(row, column):
                mates.append((other, place))
                break
    return mates
