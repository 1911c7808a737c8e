"""What a monkey does at the window: keys, clicks, drags, dialogs, in an order that a seed gives.

Left out is what leads out of the project or into the system: a new project, file dialogs, jobs.
"""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from tests.soak.keys import (
    BULK,
    CONTROL,
    ELSEWHERE,
    FILTERS,
    IN_ROOMS,
    KEY,
    KEYS,
    NONE,
    ROOMS,
    SHIFT,
    WORDS,
)
from ui.annotate.text_view import TextView
from ui.dialogs.form import Form
from ui.overlay import Overlay
from ui.rules.dialog import RulesDialog
from ui.window import Window

LEFT = Qt.MouseButton.LeftButton
# What a click would start that is no part of this: the system's file dialogs, jobs.
CLICKED = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView)
CLOSED = 6  # dialogs over one another, at most


# In the text


def press(chance: Random, window: Window) -> None:
    QTest.keyClick(text_of(window), *chance.choice(KEYS))


def click(chance: Random, window: Window) -> None:
    target = _somewhere(chance, window)
    act = chance.choice((QTest.mouseClick, QTest.mouseDClick))
    act(target, LEFT, chance.choice((NONE, NONE, SHIFT)), _point(chance, target))


def drag(chance: Random, window: Window) -> None:
    target = text_of(window).viewport()
    QTest.mousePress(target, LEFT, NONE, _point(chance, target))
    for _ in range(3):
        QTest.mouseMove(target, _point(chance, target))
    QTest.mouseRelease(target, LEFT, NONE, _point(chance, target))


def hold(chance: Random, window: Window) -> None:
    """Hold a label, and click here and there."""
    QTest.keyClick(text_of(window), KEY.Key_H)
    QTest.keyClick(_focus(window), KEY.Key_Return)
    QApplication.processEvents()
    for _ in range(chance.randint(0, 4)):
        target = text_of(window).viewport()
        QTest.mouseClick(target, LEFT, NONE, _point(chance, target))


# Around the text


def look_elsewhere(chance: Random, window: Window) -> None:
    QTest.keyClick(text_of(window), *chance.choice(ELSEWHERE))
    QApplication.processEvents()
    for _ in range(chance.randint(0, 3)):
        QTest.keyClick(_focus(window), chance.choice("perlo x"))


def play(chance: Random, window: Window) -> None:
    """Open a dialog or a panel, and press and click what is in it."""
    QTest.keyClick(text_of(window), *chance.choice(ROOMS))
    for _ in range(chance.randint(1, 12)):
        QTest.qWait(chance.choice((0, 0, 5, 200)))  # lists are filled meanwhile
        room = QApplication.activeModalWidget() or QApplication.activeWindow() or window
        act = chance.choice((_type, _key, _key, _click_in))
        act(chance, room)


def _type(chance: Random, room: QWidget) -> None:
    field = _focus(room)
    if isinstance(field, QLineEdit | QPlainTextEdit):
        QTest.keyClicks(field, chance.choice(WORDS))


def _key(chance: Random, room: QWidget) -> None:
    QTest.keyClick(_focus(room), *chance.choice(IN_ROOMS))


def _click_in(chance: Random, room: QWidget) -> None:
    if isinstance(room, Window):
        return
    left = room.foot.findChildren(QAbstractButton) if isinstance(room, RulesDialog) else []
    found = [w for kind in CLICKED for w in room.findChildren(kind)]
    there = [w for w in found if w.isVisible() and w.isEnabled() and w not in left]
    if there:
        target = chance.choice(there)
        if isinstance(target, QAbstractItemView):
            target = target.viewport()
        QTest.mouseClick(target, LEFT, NONE, _point(chance, target))


def choose_documents(chance: Random, window: Window) -> None:
    """Choose several, and do something to all of them."""
    view = window.annotate.documents.view
    view.setFocus()
    for _ in range(chance.randint(0, 4)):
        QTest.keyClick(view, chance.choice((KEY.Key_Down, KEY.Key_Up)), SHIFT)
    if chance.random() < 0.1:
        QTest.keyClick(view, KEY.Key_A, CONTROL)
    QTest.keyClick(view, *chance.choice(BULK))


def remove_documents(chance: Random, window: Window) -> None:
    """Take some out, by a key or by the menu; think better of it, before or afterwards."""
    view = window.annotate.documents.view
    view.setFocus()
    for _ in range(chance.randint(0, 3)):
        QTest.keyClick(
            view, chance.choice((KEY.Key_Down, KEY.Key_Up)), chance.choice((NONE, SHIFT))
        )
    if chance.random() < 0.05:
        QTest.keyClick(view, KEY.Key_A, CONTROL)
    way = chance.choice(("list", "text", "menu"))
    if way == "list":
        QTest.keyClick(view, KEY.Key_Delete)
    elif way == "text":
        QTest.keyClick(text_of(window), KEY.Key_Delete, CONTROL)
    else:
        view.customContextMenuRequested.emit(_point(chance, view.viewport()))
        menu = QApplication.activePopupWidget()
        if menu is not None:
            QTest.keyClick(menu, KEY.Key_Up)  # from the end: the last entry
            QTest.keyClick(menu, KEY.Key_Return)
    asked = next((form for form in window.findChildren(Form) if form.isVisible()), None)
    if asked is not None:
        QTest.keyClick(asked, chance.choice((KEY.Key_Return, KEY.Key_Return, KEY.Key_Escape)))
    window.activateWindow()
    QApplication.processEvents()
    for key in chance.choice(((), (KEY.Key_Z,), (KEY.Key_Z,), (KEY.Key_Z, KEY.Key_Y, KEY.Key_Z))):
        QTest.keyClick(_focus(window), key, CONTROL)


def filter_documents(chance: Random, window: Window) -> None:
    QTest.keyClick(text_of(window), KEY.Key_F, CONTROL)
    field = window.annotate.documents.field
    QTest.keyClick(field, KEY.Key_A, CONTROL)
    QTest.keyClick(field, KEY.Key_Delete)
    QTest.keyClicks(field, chance.choice(FILTERS))
    QTest.qWait(chance.choice((0, 250)))


def open_menu(chance: Random, window: Window) -> None:
    """The menu of the text or of the documents, and perhaps an entry of it."""
    views = (text_of(window), window.annotate.documents.view)
    target = chance.choice(views)
    target.customContextMenuRequested.emit(_point(chance, target.viewport()))
    menu = QApplication.activePopupWidget()
    if isinstance(menu, QMenu):
        for _ in range(chance.randint(0, 8)):
            QTest.keyClick(menu, KEY.Key_Down)
        QTest.keyClick(menu, chance.choice((KEY.Key_Return, KEY.Key_Escape)))


def read_scores(chance: Random, window: Window) -> None:
    """Open numbers in Evaluate, follow some to their document, and come back."""
    QTest.keyClick(text_of(window), KEY.Key_3, CONTROL)
    QTest.qWait(chance.choice((0, 100, 600)))
    evaluate = window.workspaces["evaluate"]
    tables = [t for t in evaluate.findChildren(QTableView) if t.isVisible()]
    for table in chance.sample(tables, min(2, len(tables))):
        QTest.mouseClick(table.viewport(), LEFT, NONE, _point(chance, table.viewport()))
        for _ in range(chance.randint(0, 3)):
            keys = (KEY.Key_Down, KEY.Key_Right, KEY.Key_Return, KEY.Key_Space)
            QTest.keyClick(_focus(window), chance.choice(keys))
            QApplication.processEvents()
        QTest.keyClick(_focus(window), KEY.Key_B, CONTROL)


def choose_models(chance: Random, window: Window) -> None:
    """Tick and untick what could be trained, and choose a run; nothing is started."""
    QTest.keyClick(text_of(window), KEY.Key_2, CONTROL)
    QTest.qWait(chance.choice((0, 100, 400)))
    models = window.workspaces["models"]
    for box in chance.sample(models.findChildren(QCheckBox), 3):
        QTest.mouseClick(box, LEFT)
    for table in models.findChildren(QTableView):
        if table.isVisible():
            QTest.mouseClick(table.viewport(), LEFT, NONE, _point(chance, table.viewport()))


# The window itself


def resize(chance: Random, window: Window) -> None:
    window.resize(chance.randint(300, 1600), chance.randint(200, 1100))


def change_theme(chance: Random, window: Window) -> None:
    window.set_mode(chance.choice(("system", "light", "dark")))


def change_language(chance: Random, window: Window) -> None:
    window.set_language(chance.choice(("en", "fr", "ko")))


def open_again(_chance: Random, window: Window) -> None:
    """Close the project, and open it."""
    path = window.session.project.path
    assert window.close_project()
    assert window.open_project(path)


Deed = Callable[[Random, Window], None]
DEEDS: tuple[Deed, ...] = (
    *(*[press] * 120, *[click] * 16, *[drag] * 12, *[hold] * 2, *[look_elsewhere] * 5),
    *(*[play] * 10, *[choose_documents] * 4, *[filter_documents] * 3, *[open_menu] * 4),
    *[remove_documents] * 3,
    *(*[read_scores] * 2, choose_models, resize, change_theme, change_language, open_again),
)


def come_back(window: Window) -> None:
    """Leave whatever is open, for the text."""
    QApplication.processEvents()  # nobody leaves before the last key has done what it does
    for _ in range(CLOSED):
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if top is None:
            break
        QTest.keyClick(top.focusWidget() or top, KEY.Key_Escape)
        top.close()
    for card in reversed(window.findChildren(Overlay)):
        if card.isVisible():
            QTest.keyClick(card.focusWidget() or card, KEY.Key_Escape)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.close()
    window.activateWindow()
    if window.annotate.documents.field.text():
        window.annotate.documents.show_all()
    window.go("annotate")
    window.annotate.show_text()
    QTest.keyClick(text_of(window), KEY.Key_Escape)
    QApplication.processEvents()


def text_of(window: Window) -> TextView:
    return window.annotate.text


def _focus(window: QWidget) -> QWidget:
    return QApplication.focusWidget() or window.focusWidget() or window


def _somewhere(chance: Random, window: Window) -> QWidget:
    rows = list(window.annotate.labels.rows.values())
    span = window.annotate.span
    places = [text_of(window).viewport(), window.annotate.documents.view.viewport(), *rows]
    places += [span.accept, span.reject, span.remove]
    return chance.choice([place for place in places if place.isVisible()] or [window])


def _point(chance: Random, widget: QWidget) -> QPoint:
    return QPoint(
        chance.randint(0, max(0, widget.width() - 1)),
        chance.randint(0, max(0, widget.height() - 1)),
    )
