"""A whole session with the mouse alone, but for names that have to be typed: from no project to an
exported corpus.

Each click goes to the window at a place, as the system delivers it, so that what is covered, out
of sight or greyed cannot be clicked.
"""

import json

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QListView,
    QMenu,
    QPushButton,
    QScrollArea,
    QTableView,
    QWidget,
)

from tests.ui.window.test_dialogs import opened
from tests.ui.window.test_whole_session import spans_in
from ui.annotate import places
from ui.dialogs.export import ExportDialog
from ui.dialogs.import_files import ImportDialog
from ui.dialogs.new_project import NewProjectDialog
from ui.dialogs.preannotate import PreannotateDialog

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
JOB_MS = 60_000
TURNS = 40  # of the wheel, at most
TEXTS = {
    "bank": "Banco do Vale paid Angela Merkel in Lisbon.",
    "berlin": "Barack Obama met Angela Merkel in Berlin.",
    "germany": "Angela Merkel lives in Germany.",
    "france": "Barack Obama flew to France.",
    "paris": "Angela Merkel left Paris.",
    "obama": "Barack Obama lives in Germany.",
}
GOLD = {
    "bank": [("Banco do Vale", "ORG"), ("Angela Merkel", "PER"), ("Lisbon", "LOC")],
    "berlin": [("Barack Obama", "PER"), ("Angela Merkel", "PER"), ("Berlin", "LOC")],
    "germany": [("Angela Merkel", "PER"), ("Germany", "LOC")],
    "france": [("Barack Obama", "PER"), ("France", "LOC")],
    "paris": [("Angela Merkel", "PER"), ("Paris", "LOC")],
    "obama": [("Barack Obama", "PER"), ("Germany", "LOC")],
}


@pytest.fixture
def texts(tmp_path):
    """A file of texts without a label; the last two are to measure on."""
    parts = ["train"] * 4 + ["development"] * 2
    docs = zip(TEXTS.items(), parts, strict=True)
    lines = (json.dumps({"id": i, "text": text, "part": part}) for (i, text), part in docs)
    path = tmp_path / "texts.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def click(widget: QWidget, at: QPoint | None = None, button=LEFT, how=NONE) -> None:
    """Scroll it into sight, and click it: where it is, in its window."""
    QApplication.processEvents()
    into_sight(widget)
    place = widget.mapTo(widget.window(), widget.rect().center() if at is None else at)
    hit = widget.window().childAt(place) or widget.window()
    assert hit is widget or widget.isAncestorOf(hit), f"{hit} lies over {widget}"
    assert widget.isEnabled()
    QTest.mouseClick(widget.window().windowHandle(), button, how, place)
    QApplication.processEvents()


def into_sight(widget: QWidget) -> None:
    """Turn the wheel over the page that holds it until its middle is seen."""
    page = widget.parentWidget()
    while page is not None and not isinstance(page, QScrollArea):
        page = page.parentWidget()
    for _ in range(TURNS if page else 0):
        if widget.visibleRegion().contains(widget.rect().center()):
            return
        view = page.viewport()
        down = widget.mapTo(view, widget.rect().center()).y() > view.height() / 2
        turn(view, -120 if down else 120)


def turn(view: QWidget, by: int) -> None:
    middle = QPointF(view.rect().center())
    where = QPointF(view.mapToGlobal(middle))
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(middle, where, QPoint(), QPoint(0, by), none, NONE, phase, False)
    QApplication.sendEvent(view, event)
    QApplication.processEvents()


def write(field: QWidget, text: str) -> None:
    """Click into a field, and type in the place of what stands there."""
    click(field)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)


def choose(qtbot, entry: str, widget: QWidget, at: QPoint | None = None, button=LEFT) -> None:
    """Open the menu of a widget, and click its entry. A menu of a button keeps its own loop."""
    chosen = []

    def pick() -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            timer.start()
            return
        action = next(a for a in menu.actions() if a.text().split("\t")[0] == entry)
        assert action.isEnabled()
        chosen.append(entry)
        place = menu.actionGeometry(action).center()
        QTest.mouseMove(menu.windowHandle(), place)
        QTest.mouseClick(menu.windowHandle(), LEFT, NONE, place)

    timer = QTimer(singleShot=True, interval=20)
    timer.timeout.connect(pick)
    timer.start()
    click(widget, at, button)
    qtbot.waitUntil(lambda: bool(chosen))
    QApplication.processEvents()


def place_of(window, words: str) -> list[QPoint]:
    """Where the first and the last character of some words stand in the text's viewport."""
    view = window.annotate.text
    start = window.session.document.text.index(words)
    found = []
    for point in (start, start + len(words) - 1):
        box = places.rectangle(view.flow, point, point + 1)
        origin = view.to_column(QPointF(0, 0))
        found.append((box.center() - origin).toPoint())
    return found


def drag_over(window, words: str) -> None:
    """Press at the first character, move to the last one, let go."""
    view = window.annotate.text.viewport()
    handle, top = view.window().windowHandle(), view.window()
    first, last = (view.mapTo(top, place) for place in place_of(window, words))
    QTest.mousePress(handle, LEFT, NONE, first)
    for place in (first + (last - first) / 2, last):
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(place), QPointF(top.mapToGlobal(place)), LEFT, LEFT, NONE
        )
        QApplication.sendEvent(handle, event)
    QTest.mouseRelease(handle, LEFT, NONE, last)
    QApplication.processEvents()


def make_and_import(window, texts, qtbot) -> None:
    click(window.stack.currentWidget().buttons["new"])
    dialog = opened(NewProjectDialog)
    write(dialog.path.field, str(texts.with_name("mine.tagwright")))
    write(dialog.labels, "PER, LOC, ORG")
    click(dialog.go)
    click(window.annotate.nothing.button)
    dialog = opened(ImportDialog)
    write(dialog.paths.field, str(texts))
    click(dialog.go)
    qtbot.waitUntil(lambda: window.session.current == "bank", timeout=JOB_MS)


def preannotate(window, qtbot) -> None:
    choose(qtbot, "Pre-annotate…", window.top.project)
    click(opened(PreannotateDialog).go)
    qtbot.waitUntil(lambda: len(window.session.proposals) > 0, timeout=JOB_MS)


def correct_the_first(window, qtbot) -> None:
    """Two proposals are wrong: they are refused, and one span is labelled in their place. One is
    accepted, and the other with the whole document."""
    text, panel = window.annotate.text.viewport(), window.annotate.span
    for word in ("Banco", "Vale"):
        click(text, place_of(window, word)[0])
        click(panel.reject)
    drag_over(window, "Banco do Vale")
    click(window.annotate.labels.rows["ORG"])
    click(text, place_of(window, "Lisbon")[0])
    click(panel.accept)
    choose(qtbot, "Accept all, reviewed, next document", text, button=RIGHT)
    assert window.session.current == "berlin"


def review_all(window, qtbot) -> None:
    """Choose the whole list, accept what is proposed, and say that it was looked at."""
    documents = window.annotate.documents.view
    rows = [documents.visualRect(documents.model().index(row, 0)) for row in range(len(TEXTS))]
    click(documents.viewport(), rows[0].center())
    click(documents.viewport(), rows[-1].center(), how=SHIFT)
    for entry in ("Chosen documents: accept all, unseen", "Chosen documents: reviewed"):
        choose(qtbot, entry, documents.viewport(), rows[1].center(), RIGHT)
    assert window.session.project.count(state="reviewed") == len(TEXTS)


def train_crf(window, qtbot) -> None:
    click(window.top.segments["models"])
    models = window.workspaces["models"]
    for box in models.findChildren(QCheckBox):
        if box.isChecked() != (box.text() == "crf"):
            click(box)
    train = next(b for b in models.findChildren(QPushButton) if b.text() == "Train")
    with qtbot.waitSignal(window.jobs.ended, timeout=JOB_MS):
        click(train)


def open_a_number(window, qtbot) -> None:
    """From a score to a span behind it, from there to its document, and back to the list."""
    click(window.top.segments["evaluate"])
    evaluate = window.workspaces["evaluate"]
    schemes = next(
        t for t in evaluate.findChildren(QTableView) if t.accessibleName() == "THE FOUR SCHEMES"
    )
    qtbot.waitUntil(schemes.isVisible, timeout=JOB_MS)
    into_sight(schemes)
    columns = range(schemes.model().columnCount())
    heads = [schemes.model().headerData(c, Qt.Orientation.Horizontal) for c in columns]
    number = schemes.model().index(0, heads.index("POS"))
    assert number.data() == "4"
    click(schemes.viewport(), schemes.visualRect(number).center())
    spans = evaluate.findChild(QListView)
    assert spans.model().rowCount() == 4
    row = spans.visualRect(spans.model().index(3, 0)).center()
    place = spans.viewport().mapTo(spans.window(), row)
    QTest.mouseDClick(spans.window().windowHandle(), LEFT, NONE, place)
    QApplication.processEvents()
    assert window.stack.currentWidget() is window.annotate
    assert window.annotate.text.span_at_cursor() is not None
    click(window.top.segments["evaluate"])
    assert spans.isVisible()
    assert spans.currentIndex().row() == 3


def export(window, out, qtbot) -> None:
    choose(qtbot, "Export…", window.top.project)
    dialog = opened(ExportDialog)
    write(dialog.path.field, str(out))
    qtbot.waitUntil(dialog.go.isEnabled, timeout=JOB_MS)
    click(dialog.go)
    qtbot.waitUntil(lambda: "exported" in window.toast.text.text(), timeout=JOB_MS)


def test_from_nothing_to_an_exported_corpus_by_mouse(bare_window, qtbot, texts, tmp_path):
    window = bare_window
    window.activateWindow()
    make_and_import(window, texts, qtbot)
    preannotate(window, qtbot)
    correct_the_first(window, qtbot)
    review_all(window, qtbot)
    train_crf(window, qtbot)
    open_a_number(window, qtbot)
    export(window, tmp_path / "out.jsonl", qtbot)
    assert spans_in(tmp_path / "out.jsonl") == GOLD
