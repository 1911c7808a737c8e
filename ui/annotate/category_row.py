"""One category in the category card: whether it is given or proposed, its name, its key."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import dashed, theme
from ui.annotate import label_row

RADIUS, DOT = 5.5, 2.8


class CategoryRow(QAbstractButton):
    """A button that gives its category. A ring with a dot: the document has it. Dashed: a machine
    proposes it."""

    def __init__(self, name: str, key: str, parent: QWidget | None = None) -> None:
        """key: as it is written on its cap."""
        super().__init__(parent)
        self.name = name
        self._key = key
        self._given = self._proposed = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(name)
        self._say()

    def show_state(self, *, given: bool, proposed: bool) -> None:
        """Whether the document has it, and whether a machine proposes it."""
        if (given, proposed) != (self._given, self._proposed):
            self._given, self._proposed = given, proposed
            self._say()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if label_row.is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        text = self.tr("Category %1, key %2")
        if self._given:
            text = self.tr("Category %1, given, key %2")
        elif self._proposed:
            text = self.tr("Category %1, proposed, key %2")
        self.setAccessibleName(text.replace("%1", self.name).replace("%2", self._key))

    def sizeHint(self) -> QSize:
        return QSize(200, label_row.HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        label_row.draw_ground(painter, self, marked=self._given)
        self._ring(painter, QPointF(label_row.SIGN, self.height() / 2), look)
        right = label_row.draw_key(painter, self, self._key)
        label_row.draw_name(painter, self, self.name, right - 8)

    def _ring(self, painter: QPainter, centre: QPointF, look: theme.Theme) -> None:
        pen = QPen(QColor(look.text if self._given else look.muted), 1.5)
        if self._proposed and not self._given:
            pen = dashed.ring(look.text)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, RADIUS, RADIUS)
        if self._given:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.text))
            painter.drawEllipse(centre, DOT, DOT)
