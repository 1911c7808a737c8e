"""Heights of a long column, most of them estimates: sums and searches in logarithmic time."""

from collections.abc import Sequence


class Heights:
    """Non-negative integers in a Fenwick tree (P. M. Fenwick, 1994)."""

    def __init__(self, values: Sequence[int] = ()) -> None:
        self._values = list(values)
        self._tree = [0, *values]
        for index in range(1, len(self._tree)):
            parent = index + (index & -index)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[index]

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, index: int) -> int:
        return self._values[index]

    def __setitem__(self, index: int, value: int) -> None:
        change = value - self._values[index]
        self._values[index] = value
        index += 1
        while change and index < len(self._tree):
            self._tree[index] += change
            index += index & -index

    def before(self, index: int) -> int:
        """The sum of the values before `index`."""
        total = 0
        while index > 0:
            total += self._tree[index]
            index -= index & -index
        return total

    @property
    def total(self) -> int:
        return self.before(len(self._values))

    def at(self, offset: int) -> int:
        """The index of the value that covers `offset`; the last one beyond the end."""
        index, step = 0, 1 << len(self._tree).bit_length()
        while step:
            if index + step < len(self._tree) and self._tree[index + step] <= offset:
                index += step
                offset -= self._tree[index]
            step >>= 1
        return min(index, len(self._values) - 1)
