"""How a document looks in the list: state, title, and what is in it."""

from PySide6.QtCore import (
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from corpora.project import Summary
from ui import phrases, row, theme
from ui.annotate import flag_mark, state_dot
from ui.annotate.doc_list import SUMMARY
from ui.bidi import flow
from ui.index import Index

HEIGHT, LEFT, RIGHT, DOT = 52, 36, 14, 20
TITLE_LINE, DETAIL_LINE = 7, 27
LEFT_EDGE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
ALIGNED = LEFT_EDGE | Qt.AlignmentFlag.AlignVCenter
FORWARD = Qt.TextFlag.TextForceLeftToRight


class DocumentDelegate(QStyledItemDelegate):
    """Paints one row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = theme.font(theme.BODY_SIZE)
        self._title.setWeight(QFont.Weight.Medium)
        self._note = theme.font(theme.NOTE_SIZE)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        summary = index.data(SUMMARY)
        if not isinstance(summary, Summary):
            return
        look, box = theme.current(), option.rect
        self._ground(painter, option, look)
        centre = QPointF(box.left() + DOT, box.top() + TITLE_LINE + 9.5)
        state_dot.draw(painter, centre, summary.state, look, waiting=summary.proposals > 0)
        if summary.flagged:
            place = QRectF(box.left() + DOT - 8, box.top() + DETAIL_LINE, 16, 19)
            flag_mark.draw(painter, place, look)
        title, details = summary.title, phrases.details(summary)
        self._line(painter, box, TITLE_LINE, title, self._title, look.text, flow(title))
        self._line(painter, box, DETAIL_LINE, details, self._note, look.muted, FORWARD)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, look: theme.Theme) -> None:
        # The document in hand keeps its mark while the focus is in the text, so a frame says where
        # the focus is.
        row.draw(painter, option, marked=bool(option.state & QStyle.StateFlag.State_Selected))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(look.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    @staticmethod
    def _line(
        painter: QPainter,
        box: QRect,
        top: int,
        text: str,
        font: QFont,
        colour: str,
        direction: Qt.TextFlag,
    ) -> None:
        room = QRect(box.left() + LEFT, box.top() + top, box.width() - LEFT - RIGHT, 19)
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(room, ALIGNED | direction, elided)
