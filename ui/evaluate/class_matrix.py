"""The confusion of categories as a table: rows gold, columns predicted; cells list documents."""

from ui.evaluate.curve_doors import ClassDoor
from ui.evaluate.matrix import Matrix
from ui.evaluate.scored import Scored
from ui.tables import Cell, Column, count


class ClassMatrix(Matrix):
    """A row and a column for each class: no document is missed, and none is spurious."""

    def show_run(self, scored: Scored) -> None:
        """Classes with the most gold documents come first."""
        assert scored.classes is not None
        names, table = scored.classes.classes, scored.classes.table
        gold = table.sum(axis=1)
        order = sorted(range(len(names)), key=lambda at: (-gold[at], names[at]))
        counts = table[order][:, order].tolist()
        self.names = [names[at] for at in order]
        self._shares = [_shares(row, at) for at, row in enumerate(counts)]
        rows = [
            [_cell(scored, one, pred, n) for pred, n in zip(self.names, row, strict=True)]
            for one, row in zip(self.names, counts, strict=True)
        ]
        self.show(rows, [Column(name) for name in self.names])


def _cell(scored: Scored, gold: str, pred: str, number: int) -> Cell:
    strong = gold == pred and number > 0
    return count(number, ClassDoor(scored, gold, pred), strong=strong)


def _shares(counts: list[int], row: int) -> list[float]:
    """How much of its gold class each mistake of a row is."""
    total = sum(counts) or 1
    return [0.0 if at == row else number / total for at, number in enumerate(counts)]
