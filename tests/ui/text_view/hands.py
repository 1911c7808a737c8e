"""What tests of the text view share: a text, and hands for it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from corpora.document import Span
from corpora.labels import LabelSet
from ui.annotate import places
from ui.annotate.text_view import TextView

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
LABELS = LabelSet(tuple(LabelSet().missing(["ORG", "GPE", "PER"])))
TEXT = (
    "Harbour opens\n\n"
    "Ana Moreira of Northway Shipping spoke in Lisbon. The port of Setubal waits.\n"
    "\n"
    "Hartwell left Portugal. It was late."
)
LONG = "\n".join(
    f"Line {n} has words enough to be a line of its own, and then some." for n in range(300)
)


def span(text: str, words: str, label: str, score: float | None = None) -> Span:
    start = text.index(words)
    return Span(start, start + len(words), label, "spacy" if score else "", score)


def press(view: QWidget, *keys: Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    for key in keys:
        QTest.keyClick(view, *(key if isinstance(key, tuple) else (key,)))


def under(view: TextView) -> str:
    start, end = view.cursor_range()
    assert view.document
    return view.document.text[start:end]


def place_of(view: TextView, words: str) -> QPoint:
    """Where the mouse points at the first of some words."""
    assert view.document
    start = view.document.text.index(words)
    box = places.rectangle(view.flow, start, start + 1)
    offset = view.to_column(QPointF(0, 0))
    return (box.center() - offset).toPoint()


def click(view: TextView, words: str, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(view.viewport(), LEFT, modifier, place_of(view, words))


def drag(view: TextView, start: str, end: str, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(view.viewport(), LEFT, modifier, place_of(view, start))
    QTest.mouseMove(view.viewport(), place_of(view, end))
    QTest.mouseRelease(view.viewport(), LEFT, modifier, place_of(view, end))


class Repaints(QObject):
    """Notes which part of a viewport each repaint covers."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self.areas: list[QRect] = []
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.areas.append(event.region().boundingRect())
        return False
