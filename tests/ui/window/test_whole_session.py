"""A whole session with the keyboard alone: from no project to an exported corpus."""

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.window import Window

KEY, CONTROL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
JOB_MS = 20_000
TEXTS = [
    "Ana Moreira visited Lisbon on Monday.",
    "Banco do Vale paid for the trip.",
]


def press(key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the focus is, as a person presses it."""
    QApplication.processEvents()
    if QApplication.activeWindow() is None:
        # Without a window manager nobody activates the window under a dialog that closes.
        next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window)).activateWindow()
        QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget(), key, modifier)
    QApplication.processEvents()


def fill(text: str) -> None:
    """Type into the field that has the focus, in the place of what stands there."""
    press(KEY.Key_A, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), text)


def label_by_name(name: str) -> None:
    press("l")
    QTest.keyClicks(QApplication.focusWidget(), name)
    press(KEY.Key_Return)


def go_right_to(window, word: str) -> None:
    text = window.session.document.text
    while text[slice(*window.annotate.text.cursor_range())] != word:
        press(KEY.Key_Right)


def test_from_nothing_to_an_exported_corpus(bare_window, qtbot, tmp_path):
    source = tmp_path / "texts.jsonl"
    source.write_text("".join(json.dumps({"id": t[:3], "text": t}) + "\n" for t in TEXTS))
    window = bare_window
    window.activateWindow()

    press(KEY.Key_N, CONTROL)
    fill(str(tmp_path / "mine.tagwright"))
    press(KEY.Key_Return)
    assert window.session.project.count() == 0

    press(KEY.Key_I, CONTROL)
    fill(str(source))
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: window.session.current == "Ana", timeout=JOB_MS)

    press(KEY.Key_Right, SHIFT)
    label_by_name("PER")  # it was not there: its key is 1 from now on
    go_right_to(window, "Lisbon")
    label_by_name("LOC")
    press(KEY.Key_Return)  # reviewed; the next one

    assert window.session.current == "Ban"
    for _ in range(2):
        press(KEY.Key_Right, SHIFT)
    press("1")
    press("z", CONTROL)
    press(KEY.Key_L, CONTROL)
    fill("ORG")
    press(KEY.Key_Return)
    press("3")
    press(KEY.Key_Return)

    press(KEY.Key_E, CONTROL)
    press(KEY.Key_Tab)
    fill(str(tmp_path / "out.jsonl"))
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "exported" in window.toast.text.text(), timeout=JOB_MS)

    docs = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    found = [[(d["text"][s["start"] : s["end"]], s["label"]) for s in d["spans"]] for d in docs]
    assert found == [[("Ana Moreira", "PER"), ("Lisbon", "LOC")], [("Banco do Vale", "ORG")]]
    assert [doc["state"] for doc in docs] == ["reviewed", "reviewed"]
