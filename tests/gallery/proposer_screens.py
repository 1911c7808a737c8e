"""The screens of pre-annotation: who can propose, and what is said where nobody can."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from corpora.rules import stored
from corpora.rules.rule import Rule
from tests.gallery.finding import dialog
from tests.gallery.waiting import turn
from ui.dialogs.preannotate import PreannotateDialog
from ui.window import Window

RULES = (
    Rule("MONEY", [{"LIKE_NUM": True}, {"LOWER": {"IN": ["euros", "dollars"]}}]),
    Rule("LOC", "Port Ellery"),
    Rule("ORG", "Brasso", on=False),
)
ASKING = (Rule("PER", [{"LOWER": "governor"}, {"POS": "PROPN", "OP": "+"}]),)


def proposers(who: str, *, rules: tuple[Rule, ...] = ()) -> Callable[[Window], QWidget]:
    """The dialog with one of those who can propose chosen."""

    def show(window: Window) -> QWidget:
        assert window.session is not None
        if rules:
            stored.change(window.session.project, lambda _: rules)
        window.actions_["preannotate"].trigger()
        asked = dialog(window)
        assert isinstance(asked, PreannotateDialog)
        QTest.mouseClick(asked.who[who], Qt.MouseButton.LeftButton)
        turn(600)  # the scores come later
        return asked

    return show
