"""What everybody needs: names and the Tab key everywhere, text that can be read, in both themes.

The real window is walked as it stands on each of its screens; a failure lists all that it found.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.gallery.waiting import turn
from ui import theme
from ui.commands import BY_ID
from ui.overlay import Overlay
from ui.picker import Picker
from ui.theme_colours import READABLE, contrast
from ui.window import Window

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QTextEdit,
)
PLACES = ("welcome", "annotate", "models", "evaluate")
OVERLAYS = ("keys", "palette", "tour", "label_picker", "category")
# The system's own dialogs are the system's matter.
DIALOGS = tuple(
    command.id
    for command in BY_ID.values()
    if command.title.endswith("…") and command.id not in ("open", *OVERLAYS)
)
SHARPNESS = 3  # pixels for one: a stem of a letter is then as dark as it is meant


@pytest.fixture(params=[theme.LIGHT, theme.DARK], ids=lambda look: look.name)
def look(request, qapp, window: Window) -> theme.Theme:
    """The window, which was made light, is given this look; the next one is made light again."""
    if request.param != theme.current():  # to style all of it anew takes longer than the test
        theme.apply(qapp, request.param)
    return request.param


def bring(window: Window, place: str) -> list[QWidget]:
    """What is to be walked: a page of the window, a card over it, or a dialog; none where the
    command opens none here."""
    if place == "welcome":
        window.close_project()
        return [window]
    if place in PLACES:
        window.go(place)
        turn(200)  # its counts come from a worker
        return [window]
    before = {id(widget) for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    window.actions_[place].trigger()
    QApplication.processEvents()
    found: list[QWidget] = [w for w in window.findChildren(Overlay) if w.isVisible()]
    found += [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.isVisible() and id(widget) not in before
    ]
    return found


def walked(root: QWidget, kinds: tuple[type, ...]) -> Iterator[QWidget]:
    """What one sees of these kinds; parts of a compound widget are the compound's."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.isVisible() and not inner(widget):
            yield widget


def inner(widget: QWidget) -> bool:
    compound = (QAbstractSpinBox, QComboBox, QAbstractItemView, QLineEdit)
    within = any(isinstance(one, compound) for one in ancestors(widget))
    return within or widget.objectName().startswith("qt_")


def named(widget: QWidget) -> bool:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return bool(widget.accessibleName() or text)


def told(widget: QWidget) -> str:
    text = getattr(widget, "text", str)
    said = text() if callable(text) and not isinstance(widget, QLineEdit) else ""
    return f"{type(widget).__name__} {widget.objectName()!r} {widget.accessibleName() or said!r}"


@pytest.mark.parametrize("place", [*PLACES, *OVERLAYS, *DIALOGS])
def test_everything_one_can_use_has_a_name_and_is_reached_by_tab(window: Window, place: str):
    wrong = []
    for root in bring(window, place):
        for widget in walked(root, INTERACTIVE):
            if not named(widget):
                wrong.append(f"no name: {told(widget)}")
            if widget.isEnabled() and not any(map(takes_tab, together(widget))):
                wrong.append(f"no Tab: {told(widget)}")
        if place in DIALOGS:
            wrong += [f"Tab does not come to it: {told(widget)}" for widget in passed_over(root)]
    assert not wrong, "\n".join(wrong)


def passed_over(root: QWidget) -> list[QWidget]:
    """What Tab does not come to, however often it is pressed."""
    root.activateWindow()
    wanted = [w for w in walked(root, INTERACTIVE) if w.isEnabled()]
    seen: list[QWidget] = []
    for _ in range(3 * len(wanted) + 3):
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    return [w for w in wanted if not reached(w, seen)]


def takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def reached(widget: QWidget, seen: list[QWidget]) -> bool:
    ways = together(widget)
    return any(one in ways or one.focusProxy() in ways for one in seen if one is not None)


def together(widget: QWidget) -> list[QWidget]:
    """Widgets of which Tab reaches one, from which the arrow keys lead to the others: choices that
    exclude one another, and a picker's field and list."""
    if isinstance(widget, QAbstractButton):
        group = widget.group()
        if group is not None and group.exclusive():
            return list(group.buttons())
        if widget.autoExclusive():
            return list(widget.parentWidget().findChildren(type(widget)))
    picker = next((one for one in ancestors(widget) if isinstance(one, Picker)), None)
    return [widget, *picker.findChildren(QLineEdit)] if picker else [widget]


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    while (widget := widget.parentWidget()) is not None:
        yield widget


@pytest.mark.parametrize("place", [*PLACES, *OVERLAYS, *DIALOGS])
def test_all_text_can_be_read_as_it_is_drawn(window: Window, place: str, look: theme.Theme):
    wrong = []
    for root in bring(window, place):
        QApplication.processEvents()
        picture = drawn(root.window())
        for widget in walked(root, (QLabel, QAbstractButton)):
            text = widget.text()
            found = strongest(picture, seen_part(widget, root)) if text.strip() else 0.0
            if 0 < found < READABLE:
                wrong.append(f"{found:.2f}: {told(widget)}")
    assert not wrong, "\n".join(wrong)


def drawn(window: QWidget) -> np.ndarray:
    """The pixels of a window, height x width x (red, green, blue)."""
    image = QImage(window.size() * SHARPNESS, QImage.Format.Format_RGB888)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(theme.current().window)
    painter = QPainter(image)
    window.render(painter, QPoint(0, 0))
    painter.end()
    rows = np.frombuffer(bytes(image.constBits()), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)


def seen_part(widget: QWidget, root: QWidget) -> QRect:
    """Where a widget's contents are in sight, without its border."""
    rect = widget.visibleRegion().boundingRect().adjusted(3, 3, -3, -3)
    return QRect(widget.mapTo(root.window(), rect.topLeft()), rect.size())


def strongest(picture: np.ndarray, rect: QRect) -> float:
    """The contrast of what stands off most from the most frequent colour; 0 where all is one
    colour, or nothing is in sight."""
    if rect.width() < 2 or rect.height() < 6:
        return 0.0
    left, top, right, bottom = (n * SHARPNESS for n in (*rect.topLeft().toTuple(), 0, 0))
    right, bottom = left + rect.width() * SHARPNESS, top + rect.height() * SHARPNESS
    part = picture[top:bottom, left:right].astype(int) @ (1 << 16, 1 << 8, 1)
    colours, counts = np.unique(part, return_counts=True)
    if len(colours) < 2:
        return 0.0
    ground = f"#{colours[counts.argmax()]:06x}"
    return max(contrast(f"#{colour:06x}", ground) for colour in colours)


def test_every_icon_is_drawn_by_svg():
    """So that they are sharp at every scale; there is no other kind of picture."""
    folder = Path(theme.__file__).parent
    kinds = {path.suffix for path in folder.rglob("icons/*") if path.is_file()}
    assert kinds == {".svg"}
    pictures = {".png", ".jpg", ".gif", ".ico", ".bmp"}
    assert not [path for path in folder.rglob("*") if path.suffix in pictures]
