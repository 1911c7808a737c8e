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


def numbers_on(laid: Laid, line: Line, begun: Sequence[int]) -> range:
    """The numbers, from 1, of those that begin on a line of a paragraph."""
    first, end = (bisect_left(begun, laid.point(unit)) for unit in (line.start, line.end))
    return range(first + 1, end + 1)


def written(numbers: range) -> str:
    """`7`, or `7–9`; of long ones the second is told by its end: `1234–5`."""
    if len(numbers) < 2:
        return "".join(map(str, numbers))
    first, last = str(numbers[0]), str(numbers[-1])
    if len(first) == len(last) > 2:
        last = last[next(at for at, digit in enumerate(last) if digit != first[at]) :]
    return f"{first}–{last}"


def paint(painter: QPainter, laid: Laid, begun: Sequence[int], clip: QRectF) -> None:
    """Draw the numbers of a paragraph at the left of its text, whose corner is the origin."""
    painter.setFont(theme.font(SIZE))
    painter.setPen(QColor(theme.current().muted))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
    for line in laid.lines:
        if line.bottom < clip.top() or line.top > clip.bottom():
            continue
        said = written(numbers_on(laid, line, begun))
        if said:
            below = line.baseline + painter.fontMetrics().descent()
            painter.drawText(QRectF(-100 - GAP, below - HIGH, 100, HIGH), right, said)
