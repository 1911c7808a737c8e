"""What is closed is gone at once: nothing of it waits for Python's search for garbage."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from ui.dialogs.export import ExportDialog
from ui.occurrences.dialog import OccurrencesDialog
from ui.rules.dialog import RulesDialog
from ui.window import Window

KEY, MOD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def unsearched() -> Iterator[None]:
    """Nothing is searched: only what nobody holds any more goes."""
    gc.collect()
    threshold = gc.get_threshold()
    gc.set_threshold(0)
    yield
    gc.set_threshold(*threshold)


@pytest.mark.parametrize(
    ("keys", "kind"),
    [
        ((KEY.Key_L, MOD.ShiftModifier), OccurrencesDialog),
        ((KEY.Key_R, MOD.ControlModifier), RulesDialog),
        ((KEY.Key_E, MOD.ControlModifier), ExportDialog),
    ],
)
def test_a_dialog_goes_with_its_threads(
    window: Window, qtbot, unsearched: None, keys: tuple, kind: type[QDialog]
) -> None:
    before = threading.active_count()
    QTest.keyClick(window.annotate.text, *keys)
    dialog = window.findChild(kind)
    qtbot.waitUntil(lambda: threading.active_count() > before)
    gone = weakref.ref(dialog)
    QTest.keyClick(dialog, KEY.Key_Escape)
    del dialog
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone() is None
    qtbot.waitUntil(lambda: threading.active_count() == before)


def test_what_showed_a_project_goes_when_it_is_closed(window: Window, unsearched: None) -> None:
    annotate = window.annotate
    parts = (annotate.text, annotate.documents, annotate.labels, window.session)
    gone = [weakref.ref(part) for part in parts]
    del annotate, parts
    window.close_project()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert all(ref() is None for ref in gone)
