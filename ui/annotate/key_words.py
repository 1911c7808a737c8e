"""Keys and what they do in a narrow column: as many beside each other as there is room for."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import keycap
from ui.annotate.keys_bar import Group, draw_group, group_width

ROW, GAP = 26, 14


class KeyWords(QWidget):
    """Wraps between groups, never within one."""

    def __init__(self, keys: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        """keys: (as Qt writes it, what it does)."""
        super().__init__(parent)
        self._groups: list[Group] = [([keycap.caption(key)], word, True) for key, word in keys]
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = (f"{' '.join(caps)} {word}" for caps, word, _ in self._groups)
        self.setAccessibleName(self.tr("Keys: %1").replace("%1", "; ".join(said)))

    def _rows(self, width: float) -> list[list[Group]]:
        rows: list[list[Group]] = []
        left = width + 1
        for group in self._groups:
            wide = group_width(group)
            if left + wide > width:
                rows.append([])
                left = 0
            rows[-1].append(group)
            left += wide + GAP
        return rows

    def sizeHint(self) -> QSize:
        return QSize(160, ROW)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return ROW * len(self._rows(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at, row in enumerate(self._rows(self.width())):
            left = 0.0
            for group in row:
                left = draw_group(painter, left, at * ROW, ROW, group) + GAP
