"""A row of widgets that goes on in the next line where there is no room for all beside another."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class Shelf(QLayout):
    """Each widget is as wide as it asks to be, and has the height of its line."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        wide = sum(size.width() + self.spacing() for size in sizes) - self.spacing()
        return QSize(max(0, wide), max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        for item, place in zip(self._shown(), self._places(box.width()), strict=True):
            item.setGeometry(place.translated(box.topLeft()))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, width: int) -> list[QRect]:
        """Where each that is shown stands, in a box of some width."""
        at, lines = QPoint(0, 0), [list[QRect]()]
        for item in self._shown():
            size = item.sizeHint()
            if at.x() and at.x() + size.width() > width:
                at = QPoint(0, at.y() + _height(lines[-1]) + self.spacing())
                lines.append([])
            lines[-1].append(QRect(at, size))
            at += QPoint(size.width() + self.spacing(), 0)
        for line in lines:
            high = _height(line)
            for place in line:
                place.setHeight(high)
        return [place for line in lines for place in line]


def _height(line: list[QRect]) -> int:
    return max((place.height() for place in line), default=0)
