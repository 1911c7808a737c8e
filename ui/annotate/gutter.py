"""Numbers beside the text: of the document's lines as its file has them, or of its sentences."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import Literal, get_args

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from corpora.document import Document
from ui import theme
from ui.annotate.laid import Laid, Line

Numbers = Literal["none", "lines", "sentences"]
NUMBERS: tuple[Numbers, ...] = get_args(Numbers)
SIZE, GAP, HIGH = 11, 14, 16


def starts(doc: Document, kind: Numbers) -> list[int]:
    """The code points at which what is numbered begins."""
    if kind == "lines":
        lines = doc.text.split("\n")
        return [0, *accumulate(len(line) + 1 for line in lines[:-1])]
    if kind == "sentences":
        return [doc.tokens[first].start for first, _ in doc.sentences]
    return []


def number_on(laid: Laid, line: Line, begun: Sequence[int]) -> int | None:
    """The number of the first one that begins on a line of a paragraph, from 1; None where none
    does."""
    first = bisect_left(begun, laid.point(line.start))
    here = first < len(begun) and begun[first] < laid.point(line.end)
    return first + 1 if here else None


def paint(painter: QPainter, laid: Laid, begun: Sequence[int], clip: QRectF) -> None:
    """Draw the numbers of a paragraph at the left of its text, whose corner is the origin."""
    painter.setFont(theme.font(SIZE))
    painter.setPen(QColor(theme.current().muted))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
    for line in laid.lines:
        if line.bottom < clip.top() or line.top > clip.bottom():
            continue
        number = number_on(laid, line, begun)
        if number is not None:
            below = line.baseline + painter.fontMetrics().descent()
            painter.drawText(QRectF(-100 - GAP, below - HIGH, 100, HIGH), right, str(number))
