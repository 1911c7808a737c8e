"""The tour of the window: four steps, by keyboard, once."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from ui import theme, tour
from ui.tour import Tour
from ui.window import Window


@pytest.fixture
def shown(window: Window) -> Tour:
    window.actions_["tour"].trigger()
    return found(window)[0]


def found(window: Window) -> list[Tour]:
    return [one for one in window.findChildren(Tour) if one.isVisible()]


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def test_it_comes_by_itself_once(bare_window, project_path, settings, qtbot):
    tour.offer_first(bare_window)
    bare_window.open_project(project_path)
    qtbot.waitUntil(lambda: len(found(bare_window)) == 1)
    press(Qt.Key.Key_Escape)
    assert not found(bare_window)
    assert settings.flag(tour.SEEN)
    bare_window.close_project()
    bare_window.open_project(project_path)
    QApplication.processEvents()
    assert not found(bare_window)


def test_each_step_stands_beside_its_place_and_enter_goes_on(window, shown):
    inside = window.rect()
    for at, step in enumerate(tour.steps()):
        target = step.at(window)
        place = QRect(target.mapTo(window, target.rect().topLeft()), target.size())
        around = shown.hole.adjusted(step.around, step.around, -step.around, -step.around)
        assert around == place
        assert inside.contains(shown.card.geometry())
        texts = shown.card.findChildren(QLabel)
        assert all(text.height() >= text.heightForWidth(text.width()) for text in texts)
        assert shown.next.hasFocus()
        assert f"{at + 1} of 4: {step.title}" in shown.accessibleName()
        assert tour.told(step, window.actions_.keyboard) in shown.next.accessibleDescription()
        press(Qt.Key.Key_Return)
    assert not found(window)
    assert window.annotate.text.hasFocus()


def test_back_and_skip_by_tab_and_enter(window, shown):
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Backtab)
    assert shown.back.hasFocus()
    press(Qt.Key.Key_Return)
    assert "1 of 4" in shown.accessibleName()
    assert not shown.back.isEnabled()
    press(Qt.Key.Key_Tab)
    assert shown.skip.hasFocus()
    press(Qt.Key.Key_Space)
    assert not found(window)


def test_no_command_acts_on_what_lies_beneath(window, shown):
    for key in (Qt.Key.Key_M, Qt.Key.Key_D, Qt.Key.Key_2, Qt.Key.Key_K, Qt.Key.Key_Delete):
        QTest.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)
    assert window.session.project.count(state="reviewed") == 0
    assert window.settings.workspace == "annotate"
    assert shown.next.hasFocus()
    press(Qt.Key.Key_Escape)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert window.session.project.count(state="reviewed") == 1


def test_one_can_quit_from_it(window, shown):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


def test_it_begins_anew_over_the_list_of_keys(window):
    window.show_keys()
    window.actions_["tour"].trigger()
    assert len(found(window)) == 1


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=lambda look: look.name)
def test_the_place_is_lit_and_the_rest_is_veiled(window, shown, qapp, look):
    theme.apply(qapp, look)
    drawn, hole = window.grab().toImage(), shown.hole
    lit = drawn.pixelColor(hole.center().x(), hole.bottom() - 10).name()
    assert lit in (look.window, look.surface)
    veiled = drawn.pixelColor(window.width() - 10, window.height() - 10)
    assert veiled.lightness() < theme.QColor(look.surface).lightness()


def test_without_a_project_there_is_nothing_to_show(bare_window):
    tour.start(bare_window)
    assert not found(bare_window)


def test_it_names_the_keys_that_the_user_has(window, shown):
    keyboard = window.actions_.keyboard
    keyboard.give("accept", ("F9",))
    keyboard.give("reject", ())
    text = tour.told(tour.steps()[1], keyboard)
    assert "F9 accepts" in text
    assert "Reject the proposal rejects" in text
    press(Qt.Key.Key_Return)
    assert text in shown.next.accessibleDescription()
