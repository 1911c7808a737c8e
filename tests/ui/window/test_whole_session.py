"""A whole session with the keyboard alone: from no project to an exported corpus.

Labels, all occurrences, rules, review, a training, a mistake opened from its number, and the way
back: nothing but key events, which go where the focus is.
"""

import json
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QListView, QPushButton, QTableView, QWidget

from tests.ui.window.test_dialogs import opened
from ui.labels.dialog import LabelsDialog
from ui.occurrences.dialog import OccurrencesDialog
from ui.rules.dialog import RulesDialog
from ui.window import Window

KEY, CONTROL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
JOB_MS = 60_000
WIDGETS = 60  # more than a person would tab through
TEXTS = {
    "boat": "Ana Moreira sailed from Lisbon to Porto. Porto was wet.",
    "bank": "Banco do Vale opened in Lisbon.",
    "rain": "Rain fell on Porto and on Lisbon.",
    "road": "Banco do Vale paid for the road from Lisbon.",
    "song": "Ana Moreira sang in Porto.",
    "team": "A team from Lisbon met Banco do Vale.",
}
GOLD = {
    "boat": [("Ana Moreira", "Person"), ("Lisbon", "LOC"), ("Porto", "LOC"), ("Porto", "LOC")],
    "bank": [("Banco do Vale", "ORG"), ("Lisbon", "LOC")],
    "rain": [("Porto", "LOC"), ("Lisbon", "LOC")],
    "road": [("Banco do Vale", "ORG"), ("Lisbon", "LOC")],
    "song": [("Ana Moreira", "Person"), ("Porto", "LOC")],
    "team": [("Lisbon", "LOC"), ("Banco do Vale", "ORG")],
}


def write_texts(path) -> None:
    """Texts without a label; the last two are to measure on."""
    parts = ["train"] * 4 + ["development"] * 2
    docs = zip(TEXTS.items(), parts, strict=True)
    lines = (json.dumps({"id": i, "text": text, "part": part}) for (i, text), part in docs)
    path.write_text("\n".join(lines), encoding="utf-8")


def spans_in(path) -> dict[str, list[tuple[str, str]]]:
    """What a file of documents has: words and labels, by document."""
    docs = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {
        d["id"]: [(d["text"][s["start"] : s["end"]], s["label"]) for s in d["spans"]] for d in docs
    }


def focus() -> QWidget:
    """Who has the focus, in the window that is in front."""
    QApplication.processEvents()
    if QApplication.activeWindow() is None:
        # Without a window manager nobody activates the window under a dialog that closes.
        next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window)).activateWindow()
        QApplication.processEvents()
    return QApplication.focusWidget()


def press(key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the focus is, as a person presses it."""
    QTest.keyClick(focus(), key, modifier)
    QApplication.processEvents()


def fill(text: str) -> None:
    """Type into the field that has the focus, in the place of what stands there."""
    press(KEY.Key_A, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), text)


def tab_to(wanted: Callable[[QWidget], bool], passing: Callable[[], object] = lambda: None) -> None:
    """Press Tab until such a widget has the focus."""
    for _ in range(WIDGETS):
        if wanted(focus()):
            return
        passing()
        press(KEY.Key_Tab)
    raise AssertionError("Tab does not lead there")


def label_by_name(name: str) -> None:
    press("l")
    QTest.keyClicks(QApplication.focusWidget(), name)
    press(KEY.Key_Return)


def go_right_to(window, word: str) -> None:
    text = window.session.document.text
    while text[slice(*window.annotate.text.cursor_range())] != word:
        press(KEY.Key_Right)


def make_and_import(window, folder, qtbot) -> None:
    press(KEY.Key_N, CONTROL)
    fill(str(folder / "mine.tagwright"))
    press(KEY.Key_Return)
    assert window.session.project.count() == 0
    press(KEY.Key_I, CONTROL)
    fill(str(folder / "texts.jsonl"))
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: window.session.current == "boat", timeout=JOB_MS)


def label_the_first(window, qtbot) -> None:
    """By name, by key, everywhere at once, and again."""
    press(KEY.Key_Right, SHIFT)
    label_by_name("PER")  # it was not there: its key is 1 from now on
    all_occurrences(qtbot)
    go_right_to(window, "Lisbon")
    label_by_name("LOC")
    all_occurrences(qtbot)
    go_right_to(window, "Porto")
    press(".")
    press("n")
    press("n")
    assert "No further “Porto”" in window.toast.text.text()
    all_occurrences(qtbot)
    press("f")
    assert window.session.flagged


def all_occurrences(qtbot) -> None:
    """What is at the cursor gets its label everywhere."""
    press("l", SHIFT)
    dialog = opened(OccurrencesDialog)
    qtbot.waitUntil(lambda: not dialog.looking, timeout=JOB_MS)
    press(KEY.Key_Return)


def rename_a_label(window) -> None:
    press("l", CONTROL | SHIFT)
    assert opened(LabelsDialog).current.name == "PER"
    press(KEY.Key_F2)
    fill("Person")
    press(KEY.Key_Return)
    press(KEY.Key_Escape)
    assert window.session.labels.names == ("Person", "LOC")


def new_label(window) -> None:
    press("l", CONTROL)
    fill("ORG")
    press(KEY.Key_Return)
    assert window.session.labels.names == ("Person", "LOC", "ORG")


def propose_by_rule(window, qtbot) -> None:
    """Label three words, take it back, and make a rule of them for all documents."""
    for _ in range(2):
        press(KEY.Key_Right, SHIFT)
    press("3")
    press("z", CONTROL)
    press("d")
    dialog = opened(RulesDialog)
    assert dialog.fields.text == "Banco do Vale"
    press(KEY.Key_Backtab, SHIFT)
    tab_to(lambda w: w is dialog.fields.label)
    fill("ORG")
    tab_to(lambda w: w is dialog.fields.pattern)
    press(KEY.Key_Return)
    assert [(rule.label, rule.text) for rule in dialog.rules] == [("ORG", "Banco do Vale")]
    press("p", ALT)
    qtbot.waitUntil(lambda: len(window.session.proposals) == 1, timeout=JOB_MS)
    press(KEY.Key_Escape)


def train_crf(window, qtbot) -> None:
    """Tick one model alone on the way to the button, and press it."""
    press("2", CONTROL)

    def tick() -> None:
        box = focus()
        if isinstance(box, QCheckBox) and box.isChecked() != (box.text() == "crf"):
            press(KEY.Key_Space)

    tab_to(lambda w: isinstance(w, QPushButton) and w.text() == "Train", tick)
    with qtbot.waitSignal(window.jobs.ended, timeout=JOB_MS):
        press(KEY.Key_Space)


def open_a_number(window, qtbot) -> None:
    """From a score to a span behind it, from there to its document, and back to the list."""
    press("3", CONTROL)
    evaluate = window.workspaces["evaluate"]
    schemes = next(
        t for t in evaluate.findChildren(QTableView) if t.accessibleName() == "THE FOUR SCHEMES"
    )
    qtbot.waitUntil(schemes.isVisible, timeout=JOB_MS)
    tab_to(lambda w: w is schemes)
    while (
        schemes.model().headerData(schemes.currentIndex().column(), Qt.Orientation.Horizontal)
        != "POS"
    ):
        press(KEY.Key_Right)
    press(KEY.Key_Return)
    spans = evaluate.findChild(QListView)
    assert focus() is spans
    assert spans.model().rowCount() == 4
    press(KEY.Key_End)
    press(KEY.Key_Return)
    assert focus() is window.annotate.text
    assert window.annotate.text.span_at_cursor() is not None
    press("b", CONTROL)
    assert focus() is spans


def test_from_nothing_to_an_exported_corpus(bare_window, qtbot, tmp_path):
    write_texts(tmp_path / "texts.jsonl")
    window = bare_window
    window.activateWindow()
    make_and_import(window, tmp_path, qtbot)
    label_the_first(window, qtbot)
    rename_a_label(window)
    press(KEY.Key_Return)  # reviewed; the next one
    assert window.session.current == "bank"
    new_label(window)
    propose_by_rule(window, qtbot)
    for _ in range(5):
        press(KEY.Key_Return)  # what the rule proposes is accepted
    assert window.session.project.count(state="reviewed") == 6
    train_crf(window, qtbot)
    open_a_number(window, qtbot)

    press("1", CONTROL)
    press(KEY.Key_E, CONTROL)
    press(KEY.Key_Tab)
    fill(str(tmp_path / "out.jsonl"))
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "exported" in window.toast.text.text(), timeout=JOB_MS)
    assert spans_in(tmp_path / "out.jsonl") == GOLD
