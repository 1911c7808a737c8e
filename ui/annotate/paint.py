"""Painting of one laid-out paragraph: tints and outlines, text, chips, tags, cursor.

Solid: a person said so. Dashed: a machine proposes. The accent is the cursor's alone.
"""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from ui import dashed
from ui.annotate.geometry import Piece, boxes, pieces, tags
from ui.annotate.laid import Laid, Line
from ui.annotate.marks import Mark, chip, shown
from ui.annotate.style import Style
from ui.theme_colours import mix


class Focus(NamedTuple):
    """What of a paragraph the cursor covers, in its UTF-16 units.

    mark: the span it is on, or None; selects: a selection, not only a token; active: the view
    has the keyboard.
    """

    start: int
    end: int
    mark: Mark | None
    selects: bool
    active: bool


def paint(painter: QPainter, laid: Laid, style: Style, focus: Focus | None, clip: QRectF) -> None:
    """Paint the lines of a paragraph that `clip` touches; the painter's origin is its corner."""
    shown = [line for line in laid.lines if line.bottom >= clip.top() and line.top <= clip.bottom()]
    found = [piece for line in shown for piece in pieces(laid, style, line)]
    if focus:
        _fill_focus(painter, laid, style, focus)
    for piece in found:
        _paint_box(painter, piece, style)
    if focus and focus.selects:
        _tint_selection(painter, laid, style, focus)
    painter.setPen(QColor(style.theme.text))
    for line in shown:
        line.line.draw(painter, QPointF(0, 0))
    _paint_chips(painter, found, style, focus)
    for line in shown if laid.tags else ():
        _paint_tags(painter, laid, line, style)
    if focus:
        _ring(painter, laid, style, focus, found)


def _paint_box(painter: QPainter, piece: Piece, style: Style) -> None:
    tint = style.tint(piece.mark.span.label)
    radius = 4 * style.zoom
    if piece.mark.proposed:
        painter.setPen(dashed.box(tint.border, max(1.0, 1.2 * style.zoom)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = piece.box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawPath(_outline(inner, radius, piece.left, piece.right))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint.background))
    painter.drawPath(_area(piece.box, radius, piece.left, piece.right))
    thick = max(1.0, round(2 * style.zoom))
    under = QRectF(piece.box.left(), piece.box.bottom() - thick, piece.box.width(), thick)
    painter.setClipRect(under, Qt.ClipOperation.IntersectClip)
    painter.setBrush(QColor(tint.border))
    painter.drawPath(_area(piece.box, radius, piece.left, piece.right))
    painter.setClipping(False)


def _area(box: QRectF, radius: float, left: bool, right: bool) -> QPainterPath:
    """A rectangle, rounded at the sides that are closed."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(box, radius, radius)
    half = box.width() / 2
    if not left:
        path.addRect(box.adjusted(0, 0, -half, 0))
    if not right:
        path.addRect(box.adjusted(half, 0, 0, 0))
    return path


def _outline(box: QRectF, radius: float, left: bool, right: bool) -> QPainterPath:
    """The line round a rectangle, without the sides that are open."""
    path = QPainterPath()
    if left and right:
        path.addRoundedRect(box, radius, radius)
        return path
    for top, edge, bend in ((True, box.top(), radius), (False, box.bottom(), -radius)):
        path.moveTo(box.left() + (radius if left else 0), edge)
        path.lineTo(box.right() - (radius if right else 0), edge)
        if right:
            path.quadTo(box.right(), edge, box.right(), edge + bend)
        if left:
            path.moveTo(box.left() + radius, edge)
            path.quadTo(box.left(), edge, box.left(), edge + bend)
        side = box.right() if right else box.left()
        if top and (left or right):
            path.moveTo(side, edge + radius)
            path.lineTo(side, box.bottom() - radius)
    return path


def _paint_chips(painter: QPainter, found: list[Piece], style: Style, focus: Focus | None) -> None:
    painter.setFont(style.chip.font)
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    for piece in found:
        if not piece.chip.isNull():
            # A label's own colour would not stand off the tint of a selection.
            plain = focus is not None and focus.selects and _meets(piece.mark, focus)
            ink = style.theme.text if plain else style.tint(piece.mark.span.label).text
            painter.setPen(QColor(ink))
            # The underline takes some of the box: the middle that one sees is above the box's own.
            painter.drawText(piece.chip.adjusted(0, 0, 0, -1), middle, chip(piece.mark))


def _meets(mark: Mark, focus: Focus) -> bool:
    return mark.start < focus.end and focus.start < mark.end


def _paint_tags(painter: QPainter, laid: Laid, line: Line, style: Style) -> None:
    painter.setFont(style.tag.font)
    for tag, place in tags(laid, style, line):
        label = tag.partition("-")[2]
        painter.setPen(QColor(style.tint(label).text if label else style.theme.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown(tag))


def _fill_focus(painter: QPainter, laid: Laid, style: Style, focus: Focus) -> None:
    if focus.mark is None and not focus.selects:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.theme.accent_soft))
        for box in boxes(laid, style, focus.start, focus.end):
            painter.drawRoundedRect(_around(box, style), 4 * style.zoom, 4 * style.zoom)


def _tint_selection(painter: QPainter, laid: Laid, style: Style, focus: Focus) -> None:
    accent = QColor(style.theme.accent)
    accent.setAlpha(48 if focus.active else 30)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    for box in boxes(laid, style, focus.start, focus.end):
        painter.drawRoundedRect(_around(box, style), 4 * style.zoom, 4 * style.zoom)


def _around(box: QRectF, style: Style) -> QRectF:
    side = style.pad * 0.5
    return box.adjusted(-side, 0, side, 0)


def _ring(painter: QPainter, laid: Laid, style: Style, focus: Focus, found: list[Piece]) -> None:
    accent = (
        style.theme.accent if focus.active else mix(style.theme.accent, style.theme.window, 0.5)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(accent), max(1.5, 2 * style.zoom) if focus.active else 1.5))
    radius = 6 * style.zoom
    if focus.mark is None:
        for box in boxes(laid, style, focus.start, focus.end):
            painter.drawRoundedRect(_around(box, style).adjusted(-0.5, -0.5, 0.5, 0.5), 5, 5)
        return
    out = 3 * style.zoom
    for piece in found:
        if piece.mark == focus.mark:
            painter.drawPath(
                _outline(piece.box.adjusted(-out, -out, out, out), radius, piece.left, piece.right)
            )
    if (focus.start, focus.end) != (focus.mark.start, focus.mark.end):
        _underscore(painter, laid, style, focus, accent)


def _underscore(painter: QPainter, laid: Laid, style: Style, focus: Focus, accent: str) -> None:
    """Which token of a longer span the cursor is on."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(accent)))
    thick = max(2.0, 2 * style.zoom)
    for box in boxes(laid, style, focus.start, focus.end):
        painter.drawRect(QRectF(box.left(), box.bottom() - 5 * style.zoom, box.width(), thick))
