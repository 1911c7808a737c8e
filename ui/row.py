"""The ground of a list's row, in every list that paints its own rows: hovered, chosen, in focus."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui import theme

BAR = 3  # the mark at the left edge


def colour(option: QStyleOptionViewItem) -> str:
    """The colour of a row's ground; "" for that of the list."""
    look = theme.current()
    if option.state & QStyle.StateFlag.State_Selected:
        return look.accent_soft
    return look.sunken if option.state & QStyle.StateFlag.State_MouseOver else ""


def draw(painter: QPainter, option: QStyleOptionViewItem, *, marked: bool | None = None) -> None:
    """marked: whether there is a mark at the left edge; if not said, the row in focus has it."""
    box, ground = option.rect, colour(option)
    if ground:
        painter.fillRect(box, QColor(ground))
    if marked is None:
        marked = bool(option.state & QStyle.StateFlag.State_HasFocus)
    if marked:
        mark = QRect(box.left(), box.top(), BAR, box.height())
        painter.fillRect(mark, QColor(theme.current().accent))
