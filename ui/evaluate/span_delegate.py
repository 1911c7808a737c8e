"""Paints one entry of the span list: what kind it is, and gold and predicted over the text."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import context_line, dashed, row, theme
from ui.evaluate.context import Context
from ui.evaluate.doors import Behind
from ui.evaluate.span_list import ContextRole, EntryRole, labels
from ui.evaluate.words import kind_title
from ui.index import Index
from ui.theme import Theme

HEIGHT = 54
INSET = 12
NOTE_BASE, TEXT_TOP = 18, 25


class SpanDelegate(QStyledItemDelegate):
    """Solid means gold, dashed means predicted, as everywhere in the window."""

    def __init__(self, colour_of: Callable[[str], str]) -> None:
        """colour_of: a label's colour, "" for one that the project does not know."""
        super().__init__()
        self._colour_of = colour_of

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = theme.current()
        rect = QRectF(option.rect)
        painter.save()
        painter.setClipRect(rect)
        row.draw(painter, option)
        entry, context = index.data(EntryRole), index.data(ContextRole)
        self._note(painter, rect, entry, context, now)
        if context is None:
            painter.setPen(QColor(now.muted))
            gone = self.tr("The document is no longer there.")
            painter.drawText(QPointF(rect.left() + INSET, rect.top() + TEXT_TOP + 15), gone)
        else:
            self._text(painter, rect, entry, context, now)
        painter.restore()

    def _note(
        self,
        painter: QPainter,
        rect: QRectF,
        entry: Behind,
        context: Context | None,
        now: Theme,
    ) -> None:
        painter.setFont(theme.font(theme.NOTE_SIZE))
        metrics = QFontMetricsF(painter.font())
        base, left = rect.top() + NOTE_BASE, rect.left() + INSET
        if context is not None and context.corrected:
            done = f"✓ {self.tr('corrected')}  "
            painter.setPen(QColor(now.good))
            painter.drawText(QPointF(left, base), done)
            left += metrics.horizontalAdvance(done)
        painter.setPen(QColor(now.muted))
        text = f"{kind_title(entry.kind)} · {labels(entry)}"
        painter.drawText(QPointF(left, base), text)
        room = rect.right() - left - 2 * INSET - metrics.horizontalAdvance(text)
        doc = metrics.elidedText(entry.doc_id, Qt.TextElideMode.ElideMiddle, max(0.0, room))
        right = rect.right() - INSET - metrics.horizontalAdvance(doc)
        painter.drawText(QPointF(right, base), doc)

    def _text(
        self, painter: QPainter, rect: QRectF, entry: Behind, context: Context, now: Theme
    ) -> None:
        font = theme.font(theme.BODY_SIZE)
        room = rect.width() - 2 * INSET
        shown = QFontMetricsF(font).elidedText(context.text, Qt.TextElideMode.ElideRight, room)
        layout = QTextLayout(shown, font)
        layout.setTextOption(context_line.one_way(backward=context.backward))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(context_line.WIDE)
        layout.endLayout()
        spare = room - line.naturalTextWidth() if context.backward else 0
        at = QPointF(rect.left() + INSET + spare, rect.top() + TEXT_TOP)
        sides = ((entry.gold, context.gold, True), (entry.pred, context.pred, False))
        for spans, ranges, solid in sides:
            for span, units in zip(spans, ranges, strict=True):
                tint = now.tint(self._colour_of(span.label))
                if span.start < span.end:  # else it is a whole document's category
                    box = _box(layout, units, at)
                    _mark(painter, box, tint.background, tint.border, solid=solid)
        painter.setPen(QColor(now.text))
        layout.draw(painter, at)


def _box(layout: QTextLayout, units: tuple[int, int], at: QPointF) -> QRectF:
    last = len(layout.text().encode("utf-16-le")) // 2  # the text may be elided
    # Wider, it would seem to hold the comma after it.
    return context_line.drawn(layout, *(min(unit, last) for unit in units)).adjusted(
        at.x(), at.y() - 1, at.x(), at.y() + 1
    )


def _mark(painter: QPainter, box: QRectF, ground: str, border: str, *, solid: bool) -> None:
    if solid:
        painter.fillRect(box, QColor(ground))
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 2), QColor(border))
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(dashed.box(border))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(-0.5, -1.5, 0.5, 3.5), 3, 3)
