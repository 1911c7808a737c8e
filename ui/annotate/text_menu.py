"""Labels as entries of a menu."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from corpora.labels import LabelSet
from ui.annotate.label_row import draw_swatch

SIZE, SCALE = 16, 2


def fill_labels(menu: QMenu, labels: LabelSet, choose: Callable[[str], object]) -> None:
    """An entry for each label, with its colour and its key."""
    for label in labels:
        action = menu.addAction(swatch(label.colour), label.name.replace("&", "&&"))
        if label.key:
            action.setText(f"{action.text()}\t{label.key.upper()}")
        action.triggered.connect(lambda _=False, name=label.name: choose(name))


def swatch(colour: str) -> QIcon:
    """A label's colour as an icon."""
    pixmap = QPixmap(SIZE * SCALE, SIZE * SCALE)
    pixmap.setDevicePixelRatio(SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_swatch(painter, QPointF(SIZE / 2, SIZE / 2), colour)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # in its own colour in a chosen row, too
    return icon
