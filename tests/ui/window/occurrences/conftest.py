"""The dialog of all occurrences, asked for in the text."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.window.occurrences.shown import KEY, SHIFT, settled
from ui.occurrences.dialog import OccurrencesDialog


@pytest.fixture
def press(window):
    """Presses keys in the text."""

    def press(*keys: str) -> None:
        for key in keys:
            QTest.keyClick(window.annotate.text, key)

    return press


@pytest.fixture
def ask(window, qtbot):
    """Opens the dialog with the cursor on some words, and waits until all is found."""

    def ask(words: str = "") -> OccurrencesDialog:
        if words:
            start = window.session.document.text.index(words)
            window.annotate.text.select(start, start + len(words))
        window.activateWindow()  # without a window manager nobody does when a dialog closes
        QApplication.processEvents()
        QTest.keyClick(window.annotate.text, KEY.Key_L, SHIFT)
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, OccurrencesDialog)]
        dialog = next(w for w in found if w.isVisible())
        settled(qtbot, dialog)
        return dialog

    return ask
