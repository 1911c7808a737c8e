"""The screens of rules."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from corpora.rules import stored
from corpora.rules.rule import Rule
from tests.gallery.waiting import turn
from ui.window import Window

RULES = (
    Rule("LOC", "the port", case=False),
    Rule("PER", [{"LOWER": {"IN": ["dr.", "mr", "mrs"]}}, {"IS_TITLE": True, "OP": "+"}], "title"),
    Rule("MONEY", [{"LIKE_NUM": True}, {"LOWER": {"IN": ["euros", "dollars"]}}]),
    Rule("Verkehrsinfrastrukturfinanzierung", [{"POS": "PROPN"}]),
    Rule("ORG", "Baltmar Lines", on=False),
    Rule("LOC", "ميناء"),
)


def rules(written: str = "") -> Callable[[Window], QWidget]:
    """The dialog of rules, with something being written."""

    def show(window: Window) -> QWidget:
        assert window.session is not None
        stored.change(window.session.project, lambda _: RULES)
        window.actions_["rules"].trigger()
        dialog = window.annotate.rules.dialog
        assert dialog is not None
        dialog.fields.pattern.setPlainText(written)
        while dialog.trying:
            turn()
        return dialog

    return show
