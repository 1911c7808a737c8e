"""One label in the labels panel: swatch, name, count, key."""

from functools import cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from corpora.labels import Label
from ui import keycap, phrases, swatch, theme
from ui.bidi import flow

HEIGHT = 29
SIGN, NAME = 15, 31  # the middle of what stands before a name, and where names begin
COUNT_ENDS = 38  # from the right, for a key
LEFT_EDGE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


@cache
def _name_font() -> QFont:
    font = theme.font(theme.BODY_SIZE)
    font.setWeight(QFont.Weight.Medium)
    return font


@cache
def _number_font() -> QFont:
    return theme.font(theme.BODY_SIZE)


def draw_ground(painter: QPainter, button: QAbstractButton, *, marked: bool) -> None:
    """A row that is marked, under the pointer, in focus."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = look.accent_soft if marked else look.sunken if button.underMouse() else ""
    box = QRectF(button.rect()).adjusted(1, 1, -1, -1)
    painter.setPen(QPen(QColor(look.accent), 2) if button.hasFocus() else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 5, 5)


def draw_key(painter: QPainter, button: QWidget, text: str) -> float:
    """Draws a key at the right of a row; returns where it begins."""
    right = button.width() - 8.0
    if not text:
        return right
    wide = keycap.width(text)
    top = (button.height() - keycap.HEIGHT) / 2
    keycap.draw(painter, QRectF(right - wide, top, wide, keycap.HEIGHT), text)
    return right - wide


def draw_name(painter: QPainter, button: QWidget, name: str, right: float) -> None:
    """Draws a row's name, with … where it is too long."""
    painter.setFont(_name_font())
    painter.setPen(QColor(theme.current().text))
    box = QRectF(NAME, 0, right - NAME, button.height())
    shown = QFontMetrics(_name_font()).elidedText(
        name, Qt.TextElideMode.ElideRight, int(box.width())
    )
    painter.drawText(box, LEFT_EDGE | Qt.AlignmentFlag.AlignVCenter | flow(name), shown)


def is_enter(event: QKeyEvent) -> bool:
    """A row is taken by Enter as in a list; Qt's buttons know the space bar alone."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LabelRow(QAbstractButton):
    """A button that gives its label. `pointed`: the pointer or the focus is on it (its name), or no
    more ("")."""

    pointed = Signal(str)

    def __init__(self, label: Label, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self._count = count
        self._marked = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(label.name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._name()

    def set_count(self, count: int) -> None:
        if count != self._count:
            self._count = count
            self._name()
            self.update()

    def set_marked(self, marked: bool) -> None:
        """Whether the span at the cursor has this label."""
        if marked != self._marked:
            self._marked = marked
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def _name(self) -> None:
        text = self.tr("Label %1, %2").replace("%1", self.label.name)
        key = self.tr(", key %1").replace("%1", self.label.key) if self.label.key else ""
        self.setAccessibleName(text.replace("%2", phrases.spans(self._count)) + key)

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        self.pointed.emit(self.label.name)
        super().enterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.pointed.emit(self.label.name)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.pointed.emit("")
        super().focusOutEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit("")
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_ground(painter, self, marked=self._marked)
        swatch.draw(painter, QPointF(SIGN, self.height() / 2), self.label.colour)
        draw_key(painter, self, self.label.key.upper())
        draw_name(painter, self, self.label.name, self._number(painter))

    def _number(self, painter: QPainter) -> float:
        """Draws the count, below each other in all rows; returns where it begins."""
        text, right = phrases.number(self._count), self.width() - COUNT_ENDS
        painter.setFont(_number_font())
        painter.setPen(QColor(theme.current().muted))
        box = QRectF(0, 0, right, self.height())
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, text)
        return right - painter.fontMetrics().horizontalAdvance(text) - 8
