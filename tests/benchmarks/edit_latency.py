"""From a key to the painted edit: a real key event in, the end of the repaint out.

Each edit is on the disk before it is painted. Measured in the whole window, offscreen: on the
sample's news, alone and with a training at work in a process of its own, beside what two of its
parts cost by themselves (a commit of SQLite that waits for the disk, and a repaint of the text);
then on documents of 1,000, 10,000 and 100,000 tokens with a span for every twenty, half of them
proposed, where moves of the cursor and steps of the scroll bar (a line, a screen, a place that its
slider is dragged to) are measured too.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora.project import Project
from tests.benchmarks import text_view
from tests.gallery import corpus
from ui import theme
from ui.app import make_app
from ui.jobs import Jobs
from ui.settings import Settings
from ui.verbs.lifeline import LIFELINE
from ui.window import SIZE, Window

EDITS = 400
WARM = 20
LIMIT_MS = 16
# One edit after another: label a token, relabel it, take it back, go on, as fast as one can.
KEYS = ("2", "3", "\b")
TRAINING = ("--model", "char-bilstm-crf", "--on", "proposed")
SIZES = (1_000, 10_000, 100_000)
SPARSE = 20  # tokens for each span
MOVES = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
ENDLESS = ("--set", "epochs=1000", "--set", "patience=1000")


class Painted(QObject):
    """Counts the paint events of a widget."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def milliseconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def press(window: Window, painted: Painted, key: str | Qt.Key) -> None:
    """A key event, and all that comes of it until the text is repainted."""
    before = painted.count
    QTest.keyClick(window.annotate.text, key)
    while painted.count == before:
        QApplication.sendPostedEvents()


def measure(window: Window) -> list[float]:
    """Milliseconds of each edit; between two edits the window does what it put off."""
    painted = Painted(window.annotate.text.viewport())
    times = []
    doc = window.annotate.text.document
    taken = [span[:2] for span in doc.spans]  # the same label once more would change nothing
    tokens = [t for t in doc.tokens if not any(s < t.end and t.start < e for s, e in taken)]
    for at in range(EDITS + WARM):
        if at % len(KEYS) == 0:
            window.annotate.text.select(*tokens[(at // len(KEYS)) % len(tokens)])
            QApplication.processEvents()
        times.append(milliseconds(lambda at=at: press(window, painted, KEYS[at % len(KEYS)])))
        QTest.qWait(5)
    return times[WARM:]


@contextmanager
def training(project: Path) -> Iterator[None]:
    """A training of this project at work; it is given time to begin."""
    command = [sys.executable, "-m", "ui", "train", str(project), *TRAINING, *ENDLESS, "--json"]
    with tempfile.TemporaryDirectory() as folder:
        with subprocess.Popen(
            [*command, "--run", str(Path(folder) / "run")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, LIFELINE: "1"},  # as the window starts its jobs
        ) as process:
            try:
                for line in process.stdout:
                    if '"metric"' in line:
                        break
                yield
            finally:
                ended = process.poll() is not None
                process.kill()
        if ended:
            print("  (the training ended too early: this figure is without it)")


def commits(folder: Path) -> list[float]:
    """One small commit after another in a database with the project's settings."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE log (what TEXT)")
    times = [
        milliseconds(lambda: connection.execute("INSERT INTO log VALUES ('label')"))
        for _ in range(EDITS)
    ]
    connection.close()
    return times


def report(name: str, times: list[float]) -> None:
    percent = quantiles(times, n=100)
    print(
        f"{name:<28} median {median(times):5.1f} ms   p95 {percent[94]:5.1f} ms"
        f"   p99 {percent[98]:5.1f} ms   most {max(times):5.1f} ms   ({len(times)} times)",
        flush=True,
    )


def moves(window: Window) -> list[float]:
    """Milliseconds from keys that move the cursor to the end of the repaint."""
    text = window.annotate.text
    painted = Painted(text.viewport())
    text.select(*text.document.tokens[0])
    QApplication.processEvents()
    times = []
    for at in range(EDITS + WARM):
        key = MOVES[at % len(MOVES)]
        times.append(milliseconds(lambda key=key: press(window, painted, key)))
        QTest.qWait(5)
    return times[WARM:]


def scrolls(window: Window, kind: str) -> list[float]:
    """Milliseconds from a step of the scroll bar to the end of the repaint. kind: `line`, `screen`
    or `drag`, with the slider held and put somewhere else each time."""
    bar = window.annotate.text.verticalScrollBar()
    step = bar.singleStep() if kind == "line" else bar.pageStep()
    bar.setSliderDown(kind == "drag")
    bar.setValue(0)
    QApplication.processEvents()
    times = []
    for at in range(EDITS):
        to = bar.value() + step if bar.value() < bar.maximum() else 0
        if kind == "drag":
            to = (at * 7919) % 1000 * bar.maximum() // 1000
        times.append(milliseconds(lambda to=to: _scroll(window, to)))
    bar.setSliderDown(False)
    return times


def _scroll(window: Window, to: int) -> None:
    window.annotate.text.verticalScrollBar().setValue(to)
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def make_long(path: Path, tokens: int) -> None:
    """A project of one document of so many tokens."""
    doc = text_view.document(tokens, tokens // SPARSE)
    with Project.create(path, labels=text_view.NAMES) as project:
        list(project.import_documents([doc], source="made"))
        project.propose("m", [(doc.id, doc.proposals)])


def on_long(window: Window, path: Path, tokens: int) -> None:
    """The figures of one long document."""
    make_long(path, tokens)
    opened = milliseconds(lambda: (window.open_project(path), QApplication.processEvents()))
    QTest.qWait(300)
    doc = window.annotate.text.document
    said = f"{len(doc.tokens):,} tokens, {len(doc.spans) + len(doc.proposals):,} spans"
    print(f"\n{said}: the project open in {opened:.0f} ms")
    report("key to painted edit", measure(window))
    report("key to painted move", moves(window))
    for kind in ("line", "screen", "drag"):
        report(f"scroll by {kind}", scrolls(window, kind))


def main() -> None:
    app = make_app()
    theme.apply(app, theme.LIGHT)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = folder / "sample.tagwright"
        corpus.make(project)
        window = Window(Settings(folder / "window.ini"), Jobs())
        window.resize(*SIZE)
        window.show()
        window.open_project(project)
        QTest.qWait(300)
        report("a bare commit", commits(folder))
        report("a bare repaint of the text", repaints(window))
        report("key to painted edit", measure(window))
        with training(project):
            report("  with a training at work", measure(window))
        for tokens in SIZES:
            on_long(window, folder / f"{tokens}.tagwright", tokens)
        window.close()
    print(f"the aim: p99 within {LIMIT_MS} ms")


def repaints(window: Window) -> list[float]:
    return [milliseconds(window.annotate.text.viewport().repaint) for _ in range(EDITS)]


if __name__ == "__main__":
    main()
