"""The ground of a row: what is chosen is tinted, what is under the pointer sunken, the focus
marked at the left edge, in both themes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from ui import row, theme

State = QStyle.StateFlag
BOX = QRect(10, 5, 80, 30)


@pytest.fixture(params=[theme.LIGHT, theme.DARK], ids=lambda look: look.name)
def look(request, qapp: QApplication) -> Iterator[theme.Theme]:
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, theme.LIGHT)


def drawn(look: theme.Theme, state: State, *, marked: bool | None = None) -> tuple[str, str]:
    """The colours at the left edge and in the middle of a row."""
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(look.surface))
    option = QStyleOptionViewItem()
    option.rect, option.state = BOX, state
    painter = QPainter(image)
    row.draw(painter, option, marked=marked)
    painter.end()
    beside = image.pixelColor(BOX.left() - 1, 20), image.pixelColor(BOX.right() + 1, 20)
    assert {colour.name() for colour in beside} == {look.surface}
    edge, after = image.pixelColor(10, 20).name(), image.pixelColor(10 + row.BAR, 20).name()
    assert after == image.pixelColor(50, 20).name()
    return edge, after


def test_each_state_has_its_ground(look):
    assert drawn(look, State.State_None) == (look.surface, look.surface)
    assert drawn(look, State.State_MouseOver) == (look.sunken, look.sunken)
    chosen = State.State_Selected | State.State_MouseOver
    assert drawn(look, chosen) == (look.accent_soft, look.accent_soft)


def test_the_focus_has_a_mark_unless_the_list_says_otherwise(look):
    focused = State.State_Selected | State.State_HasFocus
    assert drawn(look, focused) == (look.accent, look.accent_soft)
    assert drawn(look, focused, marked=False) == (look.accent_soft, look.accent_soft)
    assert drawn(look, State.State_Selected, marked=True) == (look.accent, look.accent_soft)
