"""Tables of figures."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ui.tables import Cell, Column, Table, TableView, ValueRole, count, share


@pytest.fixture
def view(qtbot):
    model = Table([Column("run", "a training", figures=False), Column("F1", "in percent")])
    model.show([[Cell("first"), share(0.8125)], [Cell("second"), share(None, "nothing is gold")]])
    view = TableView(model, name="Scores")
    qtbot.addWidget(view)
    view.show()
    return view


def test_shares_are_percents_and_undefined_ones_a_dash_that_says_why(view):
    model = view.model()
    assert model.index(0, 1).data() == "81.2"
    assert model.index(1, 1).data() == "–"
    assert model.index(1, 1).data(Qt.ItemDataRole.ToolTipRole) == "nothing is gold"
    assert model.index(0, 1).data(ValueRole) == 0.8125
    assert count(12345).text == "12,345"


def test_figures_stand_at_the_right_words_at_the_left(view):
    alignment = [
        view.model().index(0, column).data(Qt.ItemDataRole.TextAlignmentRole) for column in (0, 1)
    ]
    assert Qt.AlignmentFlag.AlignLeft in alignment[0]
    assert Qt.AlignmentFlag.AlignRight in alignment[1]


def test_headings_explain_themselves_and_cells_are_read_with_theirs(view):
    model = view.model()
    tip = model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == "in percent"
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "F1: 81.2"


def test_what_is_selected_is_copied_with_its_headings(view, qtbot):
    view.select(1, 1)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "F1\n–"
    view.clearSelection()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "run\tF1\nfirst\t81.2\nsecond\t–"


def test_a_cell_is_opened_by_a_click_or_by_enter(view, qtbot):
    place = view.visualRect(view.model().index(0, 1)).center()
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (opened.args[0].row(), opened.args[0].column()) == (0, 1)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert (opened.args[0].row(), opened.args[0].column()) == (1, 1)
