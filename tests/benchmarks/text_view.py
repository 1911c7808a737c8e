"""How fast the text view opens, edits and scrolls, and how that grows with the document.

`python -m tests.benchmarks text_view`. Offscreen, raster. *open*: from the document to its first
painted picture, first that of a fresh view, then of one that is in use. *edit*: another version
of the document with one span more or less under the cursor, to the end of its repaint. *move*: a
real key event to the end of the repaint. *scroll*: one wheel step to the end of its repaint.
"""

import os
import random
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora.document import Document, Range, Span
from corpora.labels import LabelSet
from ui import theme
from ui.annotate.text_view import TextView

NAMES = ("PER", "ORG", "LOC", "MISC")
WORDS = ("the", "exports", "of", "Bahia", "rose", "pct", "in", "Tokyo", "said", "Reuters", "mln")


def document(tokens: int, spans: int, *, seed: int = 0, line: int = 120) -> Document:
    """Random words, `line` of them in a paragraph, sentences of 20; spans of one to three."""
    draw = random.Random(seed)
    words, ranges, position = [], [], 0
    for index in range(tokens):
        word = draw.choice(WORDS)
        ranges.append(Range(position, position + len(word)))
        words.append(word + ("\n" if index % line == line - 1 else " "))
        position += len(words[-1])
    sentences = tuple(Range(at, min(at + 20, tokens)) for at in range(0, tokens, 20))
    made = []
    for first in range(0, tokens - 3, max(4, tokens // spans)):
        start, end = ranges[first].start, ranges[first + draw.randrange(3)].end
        made.append(Span(start, end, draw.choice(NAMES), "m", round(draw.random(), 2)))
    annotated = tuple(span for span in made if draw.random() < 0.5)
    proposed = tuple(span for span in made if span not in set(annotated))
    text = "".join(words)
    return Document(
        f"bench/{tokens}-{line}", text, "en", tuple(ranges), sentences, annotated, proposed
    )


def painted(view: TextView, act: Callable[[], object]) -> float:
    """Milliseconds from an act to the end of the repaint that it asks for."""
    start = time.perf_counter()
    act()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def figures(times: list[float]) -> str:
    cuts = statistics.quantiles(times, n=100)
    return f"median {cuts[49]:5.1f}  95 % {cuts[94]:5.1f}  99 % {cuts[98]:5.1f}"


def toggle(doc: Document, view: TextView) -> Document:
    """The document with an annotation more, or less, at the cursor."""
    start, end = view.cursor_range()
    span = view.span_at_cursor()
    if span:
        return doc.replace(spans=tuple(one for one in doc.spans if one != span))
    return doc.replace(spans=tuple(sorted((*doc.spans, Span(start, end, "ORG")))))


def measure(app: QApplication, doc: Document, labels: LabelSet) -> None:
    view = TextView()
    view.resize(900, 1000)
    view.show()
    app.processEvents()
    first = painted(view, lambda: view.set_document(doc, doc.proposals, labels))
    other = document(200, 20)
    painted(view, lambda: view.set_document(other, other.proposals, labels))
    again = painted(view, lambda: view.set_document(doc, doc.proposals, labels))
    edits, moves, scrolls = [], [], []
    for _ in range(200):
        doc = toggle(doc, view)
        edits.append(painted(view, lambda doc=doc: view.set_document(doc, doc.proposals, labels)))
        moves.append(painted(view, lambda: QTest.keyClick(view, Qt.Key.Key_Down)))
        moves.append(painted(view, lambda: QTest.keyClick(view, Qt.Key.Key_Right)))
    bar = view.verticalScrollBar()
    bar.setValue(0)
    for _ in range(300):
        scrolls.append(painted(view, lambda: bar.setValue(bar.value() + 60)))
    jump = painted(view, lambda: bar.setValue(bar.maximum()))
    print(f"{len(doc.tokens):8,} tokens, {len(doc.spans) + len(doc.proposals):6,} spans")
    print(f"   open    fresh view {first:6.1f}  used view {again:6.1f}  to the end {jump:6.1f} ms")
    for name, times in (("edit", edits), ("move", moves), ("scroll", scrolls)):
        print(f"   {name:7} {figures(times)} ms")
    view.close()


def main() -> None:
    app = QApplication.instance() or QApplication([])
    theme.apply(app, theme.LIGHT)
    labels = LabelSet(tuple(LabelSet().missing(NAMES)))
    for tokens, spans in ((1_000, 50), (10_000, 500), (100_000, 5_000), (400_000, 20_000)):
        measure(app, document(tokens, spans), labels)
    print("one paragraph of more than a megabyte:")
    measure(app, document(250_000, 5_000, line=10**9), labels)


if __name__ == "__main__":
    main()
