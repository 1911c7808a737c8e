"""Paints a span in its context: the spans of all rows begin at the same place."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import row, theme
from ui.labels.line_list import LINE, Entry

HEIGHT = 32
# Where the spans begin, as a share of the width; room for the label's name and the document's id.
MIDDLE, NAME_ROOM, DOC_ROOM = 0.4, 110, 90
PAD, INSET = 4, 14
ONE_LINE = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter


class LineDelegate(QStyledItemDelegate):
    """colour_of: a label's colour."""

    def __init__(self, colour_of: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._colour_of = colour_of
        self._font = theme.font(theme.BODY_SIZE + 1)
        self._strong = theme.font(theme.BODY_SIZE + 1)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._note = theme.font(theme.NOTE_SIZE)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(400, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry, box = index.data(LINE), QRectF(option.rect)
        painter.save()
        row.draw(painter, option)
        right = self._notes(painter, box, entry)
        self._line(painter, box, right, entry)
        painter.restore()

    def _notes(self, painter: QPainter, box: QRectF, entry: Entry) -> float:
        """The document's id and the label at the right; returns where they begin."""
        look = theme.current()
        painter.setFont(self._note)
        metrics = QFontMetricsF(self._note)
        right = box.right() - INSET
        doc = metrics.elidedText(entry.line.doc, Qt.TextElideMode.ElideMiddle, DOC_ROOM)
        painter.setPen(QColor(look.muted))
        room = QRectF(right - DOC_ROOM, box.top(), DOC_ROOM, box.height())
        painter.drawText(room, ONE_LINE | Qt.AlignmentFlag.AlignRight, doc)
        if not entry.changed:
            return room.left() - INSET
        said = entry.now or self.tr("removed")
        colour = look.tint(self._colour_of(entry.now)).text if entry.now else look.bad
        painter.setPen(QColor(colour))
        text = "→ " + metrics.elidedText(said, Qt.TextElideMode.ElideRight, NAME_ROOM)
        wide = metrics.horizontalAdvance(text)
        room = QRectF(right - DOC_ROOM - INSET - wide, box.top(), wide, box.height())
        painter.drawText(room, ONE_LINE | Qt.AlignmentFlag.AlignRight, text)
        return room.left() - INSET

    def _line(self, painter: QPainter, box: QRectF, right: float, entry: Entry) -> None:
        look, line = theme.current(), entry.line
        plain, strong = QFontMetricsF(self._font), QFontMetricsF(self._strong)
        middle = box.left() + box.width() * MIDDLE
        painter.setFont(self._font)
        painter.setPen(QColor(look.muted))
        room = QRectF(
            box.left() + INSET, box.top(), middle - PAD - box.left() - INSET, box.height()
        )
        before = plain.elidedText(line.before, Qt.TextElideMode.ElideLeft, room.width())
        painter.drawText(room, ONE_LINE | Qt.AlignmentFlag.AlignRight, _kept(before))
        most = (right - middle) * 0.75
        text = strong.elidedText(line.text, Qt.TextElideMode.ElideRight, most)
        end = middle + strong.horizontalAdvance(text)
        self._mark(painter, QRectF(middle - PAD, box.top() + 5, end - middle + 2 * PAD, 22), entry)
        self._strong.setStrikeOut(entry.now is None)
        painter.setFont(self._strong)
        painter.setPen(QColor(look.text))
        painter.drawText(
            QRectF(middle, box.top(), end - middle + 1, box.height()),
            ONE_LINE | Qt.AlignmentFlag.AlignLeft,
            text,
        )
        painter.setFont(self._font)
        painter.setPen(QColor(look.muted))
        room = QRectF(end + PAD, box.top(), max(0.0, right - end - PAD), box.height())
        after = plain.elidedText(line.after, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, ONE_LINE | Qt.AlignmentFlag.AlignLeft, after)

    def _mark(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        if entry.now is None:
            return
        tint = theme.current().tint(self._colour_of(entry.now))
        painter.fillRect(box, QColor(tint.background))
        painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), QColor(tint.border))


def _kept(text: str) -> str:
    """The text with the spaces at its end, which are dropped where text is set right."""
    bare = text.rstrip(" ")
    return bare + " " * (len(text) - len(bare))
