"""The colours that a label can have, to pick from: a small popup by mouse or keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QWidget

from corpora.labels import COLOURS
from ui import swatch, theme
from ui.ending import ends_closed

ACROSS, CELL = 4, 34
STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -ACROSS,
    Qt.Key.Key_Down: ACROSS,
}


class Swatch(QAbstractButton):
    """One colour; a ring where it is the label's own."""

    def __init__(self, colour: str, *, own: bool, name: str) -> None:
        super().__init__()
        self.colour = colour
        self._own = own
        self.setFixedSize(CELL, CELL)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(CELL, CELL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self.hasFocus() or self._own:
            line = QColor(look.accent if self.hasFocus() else look.text)
            painter.setPen(QPen(line, 2 if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        painter.translate(QPointF(self.rect().center()) + QPointF(0.5, 0.5))
        painter.scale(1.4, 1.4)
        swatch.draw(painter, QPointF(0, 0), self.colour)


class Swatches(QFrame):
    """Opens below a place; Esc or a click beside it leaves the colour as it is."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, colour: str, names: dict[str, str]) -> None:
        """names: of the colours that labels have already."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        ends_closed(self)
        self.setAccessibleName(self.tr("Colours"))
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(2)
        self.swatches = [self._make(one, colour, names, at) for at, one in enumerate(COLOURS)]
        for at, one in enumerate(self.swatches):
            grid.addWidget(one, *divmod(at, ACROSS))

    def _make(self, one: str, colour: str, names: dict[str, str], at: int) -> Swatch:
        name = self.tr("Colour %1").replace("%1", str(at + 1))
        if one in names:
            name += self.tr(", of %1").replace("%1", names[one])
        made = Swatch(one, own=one == colour, name=name)
        made.clicked.connect(lambda: self._choose(one))
        return made

    def open_at(self, where: QWidget) -> None:
        """Show it below a widget, the focus on the colour that is."""
        self.move(where.mapToGlobal(where.rect().bottomLeft()))
        self.show()
        own = next((s for s in self.swatches if s._own), self.swatches[0])
        own.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        here = next((at for at, s in enumerate(self.swatches) if s.hasFocus()), 0)
        if step is not None:
            self.swatches[(here + step) % len(self.swatches)].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.swatches[here].colour)
        elif event.key() == Qt.Key.Key_Escape:
            self.close()

    def _choose(self, colour: str) -> None:
        self.chosen.emit(colour)
        self.close()
