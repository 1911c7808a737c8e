"""The screens about who made what, and how fast."""

import os
from collections import Counter
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from corpora.backups import before, daily
from tests.gallery import text_screens
from tests.gallery.waiting import turn
from ui.dialogs.backups import BackupsDialog
from ui.pace import ledger
from ui.window import Window


def provenance(window: Window) -> Window:
    """What stands beside the text for a span that was something else before: some are accepted,
    relabelled, removed."""
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
    return window


def history(window: Window) -> QWidget:
    """The list of what was done, one step chosen."""
    view = _listed(provenance(window))
    view.setCurrentIndex(view.model().index(1, 0))
    return window


def _listed(window: Window) -> QListView:
    """The list of what was done, opened."""
    window.annotate.toggle_history()
    turn(100)
    return window.annotate.history.view


def provenance_scripts(window: Window) -> Window:
    """What stands beside the text for an Arabic span that had a Hebrew label, in a document with
    Arabic and Hebrew words, names of labels, a file, a person."""
    os.environ["TAGWRIGHT_WHO"] = "דנה"
    text_screens.scripts(window)
    text, hand = window.annotate.text, window.hand
    doc = text.document
    assert doc is not None
    for words, label in (
        ("أحمد إلى حلب", "LOC"),
        ("إلى دمشق مع", "PER"),
        ("עם אחמד ועם 12", text_screens.LONG_LABELS[2]),
    ):
        start = doc.text.index(words)
        text.select(start, start + len(words))
        hand.label(label)
    hand.label(text_screens.LONG_LABELS[1])
    hand.resize("end", -1)
    hand.undo()
    hand.categorise("دعوى")
    start = doc.text.index("أحمد إلى")
    text.select(start, start + len("أحمد إلى"))
    hand.label("PER")
    del os.environ["TAGWRIGHT_WHO"]
    turn(400)
    return window


def history_scripts(window: Window) -> QWidget:
    """The list of what was done, where it is read from right to left."""
    _listed(provenance_scripts(window))
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


def pace(window: Window) -> QWidget:
    """The figures of some documents, today and the day before."""
    _worked(window)
    window.actions_["pace"].trigger()
    return window


def _worked(window: Window) -> None:
    assert window.session is not None
    path = window.session.project.path
    window.annotate.pace.save()
    file = ledger.file_of(path, window.settings.folder / "pace")
    spans = Counter(accepted=96, corrected=21, rejected=9, added=17, removed=2, documents=9)
    times = Counter({"ms": 702_000, "actions": 214, "ms accepted": 190_000, "ms typed": 240_000})
    days = {date.today().isoformat(): spans + times, "2026-01-01": spans + spans + times + times}
    ledger.add(file, path, days)
    window.close_project()
    window.open_project(path)
    QTest.qWait(700)
