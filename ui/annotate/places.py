"""From a place on the page to a token, and to the token a line further up or down."""

from PySide6.QtCore import QPointF, QRectF

from corpora.document import Document
from ui.annotate.cursor import token_at, tokens_of
from ui.annotate.flow import Flow
from ui.annotate.geometry import boxes, chip_at, unit_at
from ui.annotate.laid import Laid, Line
from ui.annotate.marks import Mark


def line_at(laid: Laid, y: float) -> Line | None:
    """The line of a paragraph at a height, or the nearest one."""
    for line in laid.lines:
        if y < line.bottom:
            return line
    return laid.lines[-1] if laid.lines else None


def point_at(flow: Flow, place: QPointF) -> int:
    """The code point at a place of the column, or the nearest one of its line."""
    index = flow.at(place.y())
    laid = flow.laid(index)
    line = line_at(laid, place.y() - flow.top(index))
    if line is None:
        return laid.paragraph.start
    return min(laid.point(unit_at(laid, line, place.x())), laid.paragraph.end)


def border_at(flow: Flow, place: QPointF) -> int:
    """The code point before which a caret would stand at a place."""
    index = flow.at(place.y())
    laid = flow.laid(index)
    line = line_at(laid, place.y() - flow.top(index))
    if line is None:
        return laid.paragraph.start
    return min(laid.point(line.line.xToCursor(place.x())), laid.paragraph.end)


def mark_at(flow: Flow, place: QPointF) -> Mark | None:
    """The mark whose chip is at a place of the column."""
    index = flow.at(place.y())
    laid = flow.laid(index)
    y = place.y() - flow.top(index)
    line = line_at(laid, y)
    return chip_at(laid, flow.page.style, line, place.x(), y) if line else None


def rectangle(flow: Flow, start: int, end: int) -> QRectF:
    """What encloses the first line of a range of code points, in the column."""
    index = flow.index(start)
    laid = flow.laid(index)
    last = min(end, laid.paragraph.end)
    found = boxes(laid, flow.page.style, laid.unit(start), laid.unit(last))
    box = found[0] if found else QRectF(0, 0, 1, laid.height)
    return box.translated(0, flow.top(index))


def _line_of(flow: Flow, point: int) -> tuple[int, int]:
    index = flow.index(point)
    laid = flow.laid(index)
    return index, laid.line_at(laid.unit(point))


def line_tokens(flow: Flow, token: int) -> tuple[int, int]:
    """The first and the last token of the line on which a token begins."""
    doc = flow.page.doc
    index, number = _line_of(flow, doc.tokens[token].start)
    return _tokens_on(doc, flow.laid(index), number) or (token, token)


def _tokens_on(doc: Document, laid: Laid, number: int) -> tuple[int, int] | None:
    line = laid.lines[number]
    first, last = tokens_of(doc.tokens, laid.point(line.start), laid.point(line.end))
    last = min(last, len(doc.tokens))
    begun = laid.point(line.start)
    while first < last and doc.tokens[first].start < begun:  # it began on the line before
        first += 1
    return (first, last - 1) if first < last else None


def by_line(flow: Flow, token: int, x: float, step: int) -> int:
    """The token nearest to `x` on the next (1) or previous (-1) line that has tokens."""
    doc = flow.page.doc
    index, number = _line_of(flow, doc.tokens[token].start)
    while True:
        number += step
        while not 0 <= number < len(flow.laid(index).lines):
            index += step
            if not 0 <= index < len(flow.paragraphs):
                return len(doc.tokens) - 1 if step > 0 else 0
            number = 0 if step > 0 else len(flow.laid(index).lines) - 1
        found = _tokens_on(doc, flow.laid(index), number)
        if found:
            return _nearest(flow, index, number, x, found)


def _nearest(flow: Flow, index: int, number: int, x: float, found: tuple[int, int]) -> int:
    laid = flow.laid(index)
    line = laid.lines[number]
    point = laid.point(unit_at(laid, line, x))
    return min(max(token_at(flow.page.doc.tokens, point), found[0]), found[1])
