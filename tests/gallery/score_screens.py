"""The screens about the scores of a run."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from tests.gallery.finding import said
from tests.gallery.waiting import turn
from ui.tables import TableView
from ui.window import Window


def mistakes(window: Window) -> QWidget:
    """All mistakes of a run in the list, one of them corrected, the matrix in sight."""
    window.go("evaluate")
    evaluate = window.workspaces["evaluate"]
    found = {table.accessibleName(): table for table in evaluate.findChildren(TableView)}
    kinds = found[said("SpanCards", "KINDS OF MISTAKE")]
    while not kinds.isVisible():
        turn()
    kinds.select(kinds.model().rowCount() - 1, 1)
    QTest.keyClick(kinds, Qt.Key.Key_Return)
    QTest.keyClick(evaluate.focusProxy(), Qt.Key.Key_Return)
    window.hand.label("AREA")
    window.actions_["back"].trigger()
    turn(1500)  # what is slow comes later and moves the page
    confusion = found[said("SpanCards", "CONFUSION · ROWS GOLD, COLUMNS PREDICTED")]
    evaluate.findChildren(QScrollArea)[0].ensureWidgetVisible(confusion)
    return window
