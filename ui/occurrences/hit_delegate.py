"""Paints an occurrence: its tick, the line in which it stands, what is in the way, the document."""

from collections.abc import Callable

from PySide6.QtCore import (
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from corpora.aims import Aim
from corpora.occurrences import Hit
from ui import context_line, row, theme
from ui.annotate import state_dot
from ui.index import Index
from ui.occurrences import words
from ui.occurrences.hit_list import HitList
from ui.theme import Theme
from ui.theme_style import ICONS

HEIGHT = 32
TICK, TICK_LEFT, TEXT_LEFT = 16, 14, 44
GAP, RIGHT, DOC_WIDTH, BADGE_WIDTH = 12, 14, 130, 210
DOT = 14  # pixels that the mark of a reviewed document takes, with its distance
COLUMN = 0.4  # where occurrences begin, of the room for text


def tick_box(rect: QRect) -> QRectF:
    """Where the tick of a row is."""
    top = rect.top() + (rect.height() - TICK) / 2
    return QRectF(rect.left() + TICK_LEFT, top, TICK, TICK)


class HitDelegate(QStyledItemDelegate):
    """Occurrences stand below each other, with what is before and after them."""

    def __init__(self, hits: HitList, colour_of: Callable[[str], str], parent: QObject) -> None:
        """colour_of: a label's colour."""
        super().__init__(parent)
        self._hits = hits
        self._colour_of = colour_of
        self.shows_documents = True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(400, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = self._hits.hit(index.row())
        if hit is None:
            return
        look, rect = theme.current(), option.rect
        ticked = self._hits.is_ticked(index.row())
        painter.save()
        painter.setClipRect(rect)
        row.draw(painter, option)
        _tick(painter, tick_box(rect), hit, ticked, look)
        right = self._document(painter, rect, hit, look) if self.shows_documents else rect.right()
        column = rect.left() + TEXT_LEFT + COLUMN * (right - rect.left() - TEXT_LEFT)
        right = _badge(painter, rect, right, hit, self._hits.aim, look)
        room = QRectF(rect.left() + TEXT_LEFT, rect.top(), 0, rect.height())
        room.setRight(right - GAP)
        painter.setClipRect(room)
        self._line(painter, room, column, hit, ticked, look)
        context_line.fade(painter, room, QColor(row.colour(option) or look.surface))
        painter.restore()

    def _document(self, painter: QPainter, rect: QRect, hit: Hit, look: Theme) -> float:
        """Draws the document's id at the right, with a mark where somebody reviewed it; returns
        where its column begins."""
        painter.setFont(theme.font(theme.NOTE_SIZE))
        painter.setPen(QColor(look.muted))
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(hit.doc, Qt.TextElideMode.ElideMiddle, DOC_WIDTH - DOT)
        right = rect.right() - RIGHT
        if hit.reviewed:
            dot = QPointF(right - state_dot.RADIUS, rect.center().y() + 0.5)
            state_dot.draw(painter, dot, "reviewed", look)
        box = QRectF(right - DOC_WIDTH, rect.top(), DOC_WIDTH - DOT, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return right - DOC_WIDTH

    def _line(
        self,
        painter: QPainter,
        room: QRectF,
        column: float,
        hit: Hit,
        ticked: bool,
        look: Theme,
    ) -> None:
        layout, box = context_line.laid(hit.context, backward=hit.backward)
        shift = len(hit.context.before) - hit.start
        at = QPointF(column - box.left(), room.center().y() - box.height() / 2)
        for span in hit.about if hit.kind == "conflict" else ():
            there = context_line.box(layout, span.start + shift, span.end + shift).translated(at)
            colour = look.tint(self._colour_of(span.label)).border
            painter.fillRect(
                QRectF(there.left(), there.bottom() + 1, there.width(), 2), QColor(colour)
            )
        self._mark(painter, box.translated(at).adjusted(-2, -1, 2, 1), hit, ticked, look)
        painter.setPen(QColor(look.text if ticked else look.muted))
        layout.draw(painter, at)
        if self._hits.aim.what == "remove" and ticked:
            middle = box.translated(at).center().y()
            struck = box.translated(at)
            painter.setPen(QPen(QColor(look.text), 1.2))
            painter.drawLine(QPointF(struck.left(), middle), QPointF(struck.right(), middle))

    def _mark(self, painter: QPainter, box: QRectF, hit: Hit, ticked: bool, look: Theme) -> None:
        """The occurrence in the colour of its label: filled where it will be done."""
        aim = self._hits.aim
        name = aim.label if aim.what != "remove" else hit.about[0].label
        tint = look.tint(self._colour_of(name or ""))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tint.border), 1.2))
        painter.setBrush(QColor(tint.background) if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)


def _tick(painter: QPainter, box: QRectF, hit: Hit, ticked: bool, look: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if hit.kind == "already":  # nothing is to be ticked
        painter.setPen(QPen(QColor(look.muted), 1.5))
        middle = box.center()
        painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
        return
    painter.setPen(QPen(QColor(look.text if ticked else look.muted), 1))
    painter.setBrush(QColor(look.text if ticked else look.surface))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ticked:
        QIcon(str(ICONS / f"check-{look.name}.svg")).paint(painter, box.toRect())


def _badge(painter: QPainter, rect: QRect, right: float, hit: Hit, aim: Aim, look: Theme) -> float:
    """Draws what is there already or in the way; returns where it begins."""
    text = words.badge(hit, aim.what)
    if not text:
        return right
    painter.setFont(theme.font(theme.NOTE_SIZE))
    metrics = QFontMetricsF(painter.font())
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, BADGE_WIDTH)
    colour = QColor(look.warn if hit.kind == "conflict" else look.muted)
    wide = metrics.horizontalAdvance(text) + 16
    box = QRectF(right - GAP - wide, rect.top() + 5.5, wide, rect.height() - 11)
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if hit.kind == "conflict":
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return box.left()
