"""The window on a large project: how long it is not to be spoken to, in milliseconds."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpora import edits
from ui import theme
from ui.app import make_app
from ui.jobs import Jobs
from ui.settings import Settings
from ui.window import SIZE, Window


def measure(path: Path) -> None:
    """Open the project and do what one does with a list."""
    app = make_app()
    theme.apply(app, theme.LIGHT)
    with TemporaryDirectory() as folder:
        window = Window(Settings(Path(folder) / "window.ini"), Jobs())
        window.resize(*SIZE)
        window.show()
        QApplication.processEvents()
        for name, took in _steps(window, path):
            print(f"    {name:46} {took:6.0f} ms", flush=True)
        window.close()
        window.deleteLater()
        QApplication.processEvents()


def _steps(window: Window, path: Path) -> list[tuple[str, float]]:
    found = [("the window: opened and painted", _took(lambda: window.open_project(path)))]
    panel = window.annotate.documents
    middle = panel.list.index(panel.list.rowCount() // 2)
    steps: dict[str, Callable[[], object]] = {
        "scrolled to the middle": lambda: panel.view.scrollTo(middle),
        "scrolled to the end": panel.view.scrollToBottom,
        "on to the next document to review": lambda: panel.step(1, unreviewed=True),
        "an edit and its row": lambda: _edit(window),
        "all read again": window.session.refresh,
        "filtered: state:open label:PER": lambda: panel.set_filter("state:open label:PER"),
        "filtered: the market": lambda: panel.set_filter("the market"),
        "filtered: e": lambda: panel.set_filter("e"),
        "all shown": panel.show_all,
        "ordered: least sure first": lambda: panel.set_order("least_score"),
        "ordered: by title": lambda: panel.set_order("title"),
    }
    return [*found, *((name, _took(act)) for name, act in steps.items())]


def _took(act: Callable[[], object]) -> float:
    """Until all that the act asks for is done and painted."""
    begun = time.perf_counter()
    act()
    QApplication.processEvents()
    took = (time.perf_counter() - begun) * 1000
    QTest.qWait(300)  # what was put off on purpose is no part of it
    return took


def _edit(window: Window) -> None:
    doc = window.session.document
    if doc is not None:
        window.session.apply(edits.review(doc, "reviewed" if doc.state == "open" else "open"))
