"""How a step of a document's history looks: what was done, and below it by whom and when."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import row, theme
from ui.history.rows import NOTE
from ui.index import Index

HEIGHT, INSET = 46, 16
TITLE_LINE, NOTE_LINE = 5, 23
ALIGNED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
# The window's sentence, even where it begins with a word that is read from right to left.
ONE_LINE = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextForceLeftToRight


class StepDelegate(QStyledItemDelegate):
    """Paints one row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, box = theme.current(), option.rect
        painter.save()
        row.draw(painter, option)
        title = theme.font(theme.BODY_SIZE)
        _line(painter, box, TITLE_LINE, str(index.data()), title, look.text)
        note = theme.font(theme.NOTE_SIZE)
        _line(painter, box, NOTE_LINE, str(index.data(NOTE)), note, look.muted)
        painter.restore()


def _line(painter: QPainter, box: QRect, top: int, text: str, font: QFont, colour: str) -> None:
    room = QRect(box.left() + INSET, box.top() + top, box.width() - 2 * INSET, 19)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, ALIGNED | ONE_LINE, elided)
