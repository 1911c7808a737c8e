"""Pick one of many by typing: the command palette, a label, a category."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import keycap, make, swatch, theme
from ui.index import Index
from ui.overlay import Overlay

CHOICE = Qt.ItemDataRole.UserRole + 1
ROW, SHOWN = 34, 11
MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: SHOWN - 1,
    Qt.Key.Key_PageUp: 1 - SHOWN,
}


class Choice(NamedTuple):
    """One thing to pick. `colour` is a label's, `keys` are shown as key caps."""

    title: str
    run: Callable[[], object]
    detail: str = ""
    keys: tuple[str, ...] = ()
    colour: str | None = None


Find = Callable[[str], Sequence[Choice]]


def matching(choices: Sequence[Choice], text: str) -> list[Choice]:
    """The choices in whose title all words of the text occur; those that begin with it first."""
    wanted = text.casefold().split()
    found = [c for c in choices if all(w in c.title.casefold() for w in wanted)]
    first = text.casefold().strip()
    return sorted(found, key=lambda c: not c.title.casefold().startswith(first))


class Picker(Overlay):
    """A field and the choices that `find` has for what is typed there."""

    def __init__(self, parent: QWidget, find: Find, *, prompt: str, width: int = 560) -> None:
        super().__init__(parent, width=width)
        self._find = find
        self.field = QLineEdit()
        self.field.setPlaceholderText(prompt)
        self.field.setProperty("role", "plain")
        self.field.setAccessibleName(prompt)
        self.field.setMinimumHeight(46)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda: self._search())
        self.list = QListWidget()
        self.list.setItemDelegate(ChoiceDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Choices"))
        self.list.itemClicked.connect(lambda _item: self._run())
        for widget in (self.field, make.line(), self.list):
            self.column.addWidget(widget)
        self._search()

    def open(self) -> None:
        super().open()
        self.field.setFocus()

    def _search(self) -> None:
        self.list.clear()
        for choice in self._find(self.field.text()):
            item = QListWidgetItem(choice.title)
            item.setData(CHOICE, choice)
            self.list.addItem(item)
        if not self.list.count():
            self._say_nothing()
        self.list.setCurrentRow(0)
        rows = max(1, min(self.list.count(), SHOWN))
        self.list.setFixedHeight(rows * ROW + 8)
        self._place()

    def _say_nothing(self) -> None:
        choice = Choice(self.tr("Nothing is like this."), lambda: None)
        nothing = QListWidgetItem(choice.title)
        nothing.setData(CHOICE, choice)
        nothing.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(nothing)

    def _run(self) -> None:
        item = self.list.currentItem()
        if item is not None and item.flags():
            choice = item.data(CHOICE)
            self.close_and_return()
            choice.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._take(event)
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in MOVES and self.list.count():
            last = self.list.count() - 1
            self.list.setCurrentRow(max(0, min(last, self.list.currentRow() + MOVES[key])))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
            return True
        return False


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a choice: swatch, title, detail, keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice, look = Choice(*index.data(CHOICE)), theme.current()
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(look.accent_soft))
        left = box.left() + 14
        if choice.colour is not None:
            swatch.draw(painter, QPointF(left + 6, box.center().y()), choice.colour)
            left += 24
        right = self._keys(painter, box, choice.keys)
        painter.setFont(theme.font(theme.BODY_SIZE))
        middle = Qt.AlignmentFlag.AlignVCenter
        there = bool(option.state & QStyle.StateFlag.State_Enabled)
        painter.setPen(QColor(look.text if there else look.muted))
        room = QRectF(left, box.top(), right - left, box.height())
        title = painter.fontMetrics().elidedText(
            choice.title, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, title)
        room.setLeft(left + painter.fontMetrics().horizontalAdvance(title) + 10)
        painter.setPen(QColor(look.muted))
        painter.setFont(theme.font(theme.NOTE_SIZE))
        detail = painter.fontMetrics().elidedText(
            choice.detail, Qt.TextElideMode.ElideRight, max(0, int(room.width()))
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, detail)

    @staticmethod
    def _keys(painter: QPainter, box: QRectF, keys: tuple[str, ...]) -> float:
        """Draws the key caps at the right; returns where they begin."""
        right = box.right() - 14
        for key in reversed(keys):
            text = keycap.caption(key)
            wide = keycap.width(text)
            top = box.center().y() - keycap.HEIGHT / 2
            keycap.draw(painter, QRectF(right - wide, top, wide, keycap.HEIGHT), text)
            right -= wide + 6
        return right - 4
