"""The screens about who made what."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from corpora.backups import before, daily
from tests.gallery.waiting import turn
from ui.dialogs.backups import BackupsDialog
from ui.window import Window


def _made(window: Window) -> None:
    """Some spans of the document in hand accepted, relabelled, removed."""
    hand = window.hand
    for act in (hand.accept, hand.accept, hand.reject):
        hand.next_thing(1)
        act()
    doc = window.annotate.text.document
    assert doc is not None
    window.annotate.text.select(*doc.spans[0][:2])
    hand.label("ORG")
    window.annotate.text.select(*doc.spans[1][:2])
    hand.remove()
    window.annotate.text.select(*doc.spans[0][:2])
    turn(400)


def provenance(window: Window) -> QWidget:
    """What stands beside the text for a span that was something else before."""
    _made(window)
    return window


def history(window: Window) -> QWidget:
    """The list of what was done, one step chosen."""
    _made(window)
    window.annotate.toggle_history()
    turn(100)
    view = window.annotate.history.view
    view.setCurrentIndex(view.model().index(1, 0))
    return window


def chosen(window: Window) -> QWidget:
    """Several documents chosen, and what can be done with them."""
    view = window.annotate.documents.view
    view.setFocus()
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    turn(200)
    return window


def backups(window: Window) -> QWidget:
    """A day's backup, and one from before a change of version."""
    assert window.session is not None
    path = window.session.project.path
    daily(path)
    before(path, "version 5")
    window.dialogs.backups()
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, BackupsDialog)]
    return next(dialog for dialog in found if dialog.isVisible())
