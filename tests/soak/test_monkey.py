"""A monkey at the window: keys, clicks, drags, sizes, themes, in an order that a seed gives.

Nothing is raised and Qt says nothing; at the end the text shows what the project holds, the log
explains the state, and undo leads back to where it began.
"""

from collections.abc import Callable
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from corpora.check import differences
from corpora.project import Project
from ui.annotate.text_view import TextView
from ui.window import Window

KEY, MOD = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CONTROL, ALT = (
    *(MOD.NoModifier, MOD.ShiftModifier, MOD.ControlModifier, MOD.AltModifier),
)
LEFT = Qt.MouseButton.LeftButton
# Keys of the text. Those that open dialogs (new, open, import, export...) are left: what a monkey
# types there leads out of the project.
KEYS = (
    *((key, NONE) for key in (KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_4, KEY.Key_A, KEY.Key_X)),
    *((key, NONE) for key in (KEY.Key_M, KEY.Key_B, KEY.Key_S, KEY.Key_J, KEY.Key_K, KEY.Key_Tab)),
    *((key, NONE) for key in (KEY.Key_Backspace, KEY.Key_Delete, KEY.Key_Return, KEY.Key_Home)),
    *((key, NONE) for key in (KEY.Key_BracketLeft, KEY.Key_BracketRight, KEY.Key_End)),
    *((key, SHIFT) for key in (KEY.Key_A, KEY.Key_X, KEY.Key_Return, KEY.Key_Backtab)),
    *((key, how) for key in (KEY.Key_Left, KEY.Key_Right) for how in (NONE, SHIFT, CONTROL, ALT)),
    *((key, NONE) for key in (KEY.Key_Up, KEY.Key_Down, KEY.Key_PageDown, KEY.Key_PageUp)),
    *((key, CONTROL) for key in (KEY.Key_Z, KEY.Key_Z, KEY.Key_Y, KEY.Key_Plus, KEY.Key_Minus)),
    (KEY.Key_Z, CONTROL | SHIFT),
)
# Keys that lead away from the text, where some signs are typed; escape leads back.
ELSEWHERE = (
    *((KEY.Key_L, NONE), (KEY.Key_C, NONE), (KEY.Key_F1, NONE), (KEY.Key_F6, NONE)),
    *((KEY.Key_K, CONTROL), (KEY.Key_F, CONTROL), (KEY.Key_1, CONTROL), (KEY.Key_2, CONTROL)),
    (KEY.Key_3, CONTROL),
)


def press(chance: Random, window: Window) -> None:
    QTest.keyClick(_text(window), *chance.choice(KEYS))


def look_elsewhere(chance: Random, window: Window) -> None:
    QTest.keyClick(_text(window), *chance.choice(ELSEWHERE))
    QApplication.processEvents()
    for _ in range(chance.randint(0, 3)):
        QTest.keyClick(QApplication.focusWidget() or window, chance.choice("perlo x"))
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget() or window, KEY.Key_Escape)
        QApplication.processEvents()
    if edit := window.focusWidget():
        QTest.keyClick(edit, KEY.Key_A, CONTROL)
        QTest.keyClick(edit, KEY.Key_Escape)
    window.go("annotate")
    _text(window).setFocus()


def click(chance: Random, window: Window) -> None:
    target = _somewhere(chance, window)
    act = chance.choice((QTest.mouseClick, QTest.mouseDClick))
    act(target, LEFT, chance.choice((NONE, NONE, SHIFT)), _point(chance, target))


def drag(chance: Random, window: Window) -> None:
    target = _text(window).viewport()
    QTest.mousePress(target, LEFT, NONE, _point(chance, target))
    for _ in range(3):
        QTest.mouseMove(target, _point(chance, target))
    QTest.mouseRelease(target, LEFT, NONE, _point(chance, target))


def resize(chance: Random, window: Window) -> None:
    window.resize(chance.randint(300, 1600), chance.randint(200, 1100))


def change_theme(chance: Random, window: Window) -> None:
    window.set_mode(chance.choice(("system", "light", "dark")))


DEEDS = (*[press] * 60, *[click] * 8, *[drag] * 6, *[look_elsewhere] * 3, resize, change_theme)


def _text(window: Window) -> TextView:
    return window.annotate.text


def _somewhere(chance: Random, window: Window) -> QWidget:
    rows = list(window.annotate.labels.rows.values())
    span = window.annotate.span
    places = [_text(window).viewport(), window.annotate.documents.view.viewport(), *rows]
    places += [span.accept, span.reject, span.remove]
    return chance.choice([place for place in places if place.isVisible()] or [window])


def _point(chance: Random, widget: QWidget) -> QPoint:
    return QPoint(chance.randint(0, widget.width() - 1), chance.randint(0, widget.height() - 1))


def human(project: Project) -> tuple[object, ...]:
    """What people made: proposals are a machine's, and outside the log."""
    docs = sorted(
        (doc.replace(proposals=()) for doc in project.read()), key=lambda doc: str(doc.id)
    )
    return (docs, project.labels)


def let_loose(window: Window, seed: int, number: int) -> None:
    chance, project = Random(seed), window.session.project
    start, entries = human(project), len(project.log())
    for event in range(number):
        chance.choice(DEEDS)(chance, window)
        if event % 5 == 0:
            QApplication.processEvents()
    QApplication.processEvents()
    assert window.session.document == project.document(window.session.current)
    assert differences(project) == []
    assert len(project.log()) > entries
    while project.undo():
        pass
    assert (project.count(), len(project.labels)) == (0, 0)
    for _ in range(entries):
        project.redo()
    assert human(project) == start
    assert differences(project) == []


def test_a_monkey_breaks_nothing(window: Window) -> None:
    let_loose(window, 1, 200)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2, 12))
def test_ten_monkeys_break_nothing(
    seed: int, window: Window, record_property: Callable[..., None]
) -> None:
    let_loose(window, seed, 2000)
    record_property("tried", ["keys, clicks and drags in the window", 2000])
