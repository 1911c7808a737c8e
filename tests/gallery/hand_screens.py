"""The screens about keys, and about how the text is read."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from corpora.document import CategoryProposal
from tests.gallery.score_screens import WORKED_OUT_MS
from tests.gallery.waiting import turn
from ui.commands import BY_ID, translated
from ui.dialogs.keys import KeysDialog
from ui.window import Window


def holding(window: Window) -> QWidget:
    """A label is held."""
    window.annotate.holding.hold(list(window.annotate.labels.rows)[1])
    return window


def flagged(window: Window) -> QWidget:
    """Some documents have a flag, and a category is proposed."""
    session = window.session
    assert session is not None
    project = session.project
    ids = [summary.id for summary in project.documents()]
    said = [("report", 0.81), ("letter", 0.12)]
    both = [CategoryProposal(name, "", score) for name, score in said]
    project.propose_categories("sentiment-001", [(doc_id, both) for doc_id in ids])
    for doc_id in (ids[2], ids[4], session.current or ids[0]):
        session.open_document(doc_id)
        if not session.flagged:
            window.hand.toggle_flag()
    session.refresh()
    return window


def sorted_(window: Window) -> QWidget:
    """The proposed category is accepted, and the header names it."""
    flagged(window)
    window.hand.accept_category()
    return window


def numbers(window: Window) -> QWidget:
    """Lines are numbered."""
    window.annotate.text.show_numbers("lines")
    return window


def sentences(window: Window) -> QWidget:
    window.annotate.text.show_numbers("sentences")
    return window


def keys_of(command: str) -> Callable[[Window], QWidget]:
    """The keys of the place to which a command leads."""

    def show(window: Window) -> QWidget:
        window.actions_[command].trigger()
        turn(WORKED_OUT_MS if command == "evaluate" else 0)
        window.show_keys()
        return window

    return show


def _keys(window: Window) -> KeysDialog:
    window.dialogs.keys()
    found = window.findChild(KeysDialog)
    assert isinstance(found, KeysDialog)
    return found


def keys(window: Window) -> QWidget:
    """Every command with its keys, some of them changed."""
    known = window.actions_.keyboard
    known.give("label_again", ("F9",))
    known.give("flag", ("Ctrl+G",))
    return _keys(window)


def keys_clash(window: Window) -> QWidget:
    """A key that another command has."""
    dialog = _keys(window)
    dialog.search.setText(translated(BY_ID["next_document"].title))
    dialog.ask()
    QTest.keyClick(dialog.list, Qt.Key.Key_G)
    return dialog
