"""Paints a span in its context: the spans of all rows begin at the same place."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import context_line, dashed, phrases, row, theme
from ui.index import Index
from ui.labels.line_list import LINE, Entry

HEIGHT, MARK = 32, 22
# Where the spans begin, as a share of the width; room for the label's name and the document's id.
MIDDLE, NAME_ROOM, DOC_ROOM = 0.4, 110, 90
PAD, INSET, RADIUS = 3, 14, 4
LONGEST = 200  # characters of a span that are drawn
ONE_LINE = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class LineDelegate(QStyledItemDelegate):
    """colour_of: a label's colour. boxed: whether the list has a ground of its own."""

    def __init__(
        self, colour_of: Callable[[str], str], parent: QObject, *, boxed: bool = False
    ) -> None:
        super().__init__(parent)
        self._colour_of, self._boxed = colour_of, boxed
        self._note = theme.font(theme.NOTE_SIZE)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(400, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, box, look = index.data(LINE), QRectF(option.rect), theme.current()
        painter.save()
        row.draw(painter, option)
        room = QRectF(box.left() + INSET, box.top(), 0, box.height())
        room.setRight(self._notes(painter, box, entry))
        painter.setClipRect(room)
        self._line(painter, room, box.left() + box.width() * MIDDLE, entry)
        ground = row.colour(option) or (look.surface if self._boxed else look.window)
        context_line.fade(painter, room, QColor(ground))
        painter.restore()

    def _notes(self, painter: QPainter, box: QRectF, entry: Entry) -> float:
        """The document's id and what became of the span at the right; returns where they begin."""
        painter.setFont(self._note)
        metrics = QFontMetricsF(self._note)
        right = box.right() - INSET
        doc = metrics.elidedText(entry.line.doc, Qt.TextElideMode.ElideMiddle, DOC_ROOM)
        painter.setPen(QColor(theme.current().muted))
        painter.drawText(QRectF(right - DOC_ROOM, box.top(), DOC_ROOM, box.height()), ONE_LINE, doc)
        right -= DOC_ROOM + INSET
        text, colour = self._note_of(entry)
        if not text:
            return right
        painter.setPen(QColor(colour))
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, NAME_ROOM)
        wide = metrics.horizontalAdvance(text)
        painter.drawText(QRectF(right - wide, box.top(), wide, box.height()), ONE_LINE, text)
        return right - wide - INSET

    def _note_of(self, entry: Entry) -> tuple[str, str]:
        """What became of the span, or how sure a machine is of it; and in which colour."""
        look, span = theme.current(), entry.line.span
        if entry.waits:
            return "" if span.score is None else phrases.score(span.score), look.muted
        if not entry.changed:
            return "", ""
        if entry.now is None:
            refused = entry.line.proposed
            return self.tr("rejected") if refused else self.tr("removed"), look.bad
        said = self.tr("accepted") if entry.now == span.label else f"→ {entry.now}"
        return said, look.tint(self._colour_of(entry.now)).text

    def _line(self, painter: QPainter, room: QRectF, column: float, entry: Entry) -> None:
        look, line = theme.current(), entry.line
        text = line.text if len(line.text) <= LONGEST else f"{line.text[:LONGEST]}…"
        layout, own = context_line.laid(
            (line.before, text, line.after),
            backward=line.backward,
            size=theme.BODY_SIZE + 1,
            own=_own(entry),
        )
        at = QPointF(column - own.left(), room.center().y() - own.height() / 2)
        mark = QRectF(column - PAD, room.center().y() - MARK / 2, own.width() + 2 * PAD, MARK)
        self._mark(painter, mark, entry)
        painter.setPen(QColor(look.muted))
        layout.draw(painter, at)

    def _mark(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        """As in the text: solid where a person said so, dashed where a machine proposes."""
        if entry.waits:
            tint = theme.current().tint(self._colour_of(entry.line.span.label))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(dashed.box(tint.border))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        elif entry.now is not None:
            tint = theme.current().tint(self._colour_of(entry.now))
            painter.fillRect(box, QColor(tint.background))
            under = QRectF(box.left(), box.bottom() - 2, box.width(), 2)
            painter.fillRect(under, QColor(tint.border))


def _own(entry: Entry) -> QTextCharFormat:
    """The look of the span's own text."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    look.setForeground(QColor(theme.current().text))
    look.setFontStrikeOut(entry.now is None and not entry.waits)
    return look
