"""Where a person is in the window, and the keys of that place which are no command's: the list of
keys shows these, and the commands that hold there."""

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.commands import DOCUMENTS, GO, LABEL, PROJECT, REVIEW, VIEW

if TYPE_CHECKING:
    from ui.window import Window

Keys = tuple[tuple[tuple[str, ...], str], ...]
Name = Literal["text", "documents", "history", "spans", "models", "evaluate", "welcome"]


def _t(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("commands", text))


class Place(NamedTuple):
    """title: the heading of its own keys, which stand first; "" where they are moves of the cursor
    and stand among these. keys: as Qt names them, or a command by its id for the key it has now.
    columns: groups of commands, from left to right. labels: what a label's key does. sorts: what a
    category's key does where there are no labels. of_text: the text's commands hold here, too;
    of_project: a project is open."""

    title: str
    keys: Keys
    columns: tuple[tuple[str, ...], ...]
    labels: str = ""
    sorts: str = ""
    of_text: bool = False
    of_project: bool = True


_TEXT: Keys = (
    (("Left", "Right"), _t("Token by token")),
    (("Up", "Down"), _t("Line by line")),
    (("Ctrl+Left", "Ctrl+Right"), _t("Sentence by sentence")),
    (("Ctrl+Up", "Ctrl+Down"), _t("Span by span")),
    (("Home", "End"), _t("Ends of the line; with Ctrl, of the text")),
    (("PgUp", "PgDown"), _t("Screen by screen")),
    (("Shift+Left", "Shift+Right"), _t("Select")),
    (("Esc",), _t("Let go of the selection")),
    (("Alt+1", "…", "Alt+9"), _t("First to ninth category")),
)
_DOCUMENTS: Keys = (
    (("Up", "Down"), _t("Open the document before, after")),
    (("Shift+Up", "Shift+Down"), _t("Choose more")),
    (("Ctrl+A",), _t("Choose all that the filter lets through")),
    (("Return",), _t("To the text")),
    (("Del",), _t("Remove the chosen documents…")),
)
_HISTORY: Keys = (
    (("Up", "Down"), _t("Change by change; the text shows where")),
    (("R",), _t("Put back as it was before")),
    (("Return",), _t("To the text")),
    (("Esc",), _t("Back to the labels")),
)
_SPANS: Keys = (
    (("Shift+Up", "Shift+Down"), _t("Choose more")),
    (("accept", "reject"), _t("Accept, reject the chosen proposals")),
    (("Backspace", "Del"), _t("Remove the chosen spans")),
    (("Return",), _t("Open in the document")),
    (("+", "-"), _t("A right, a wrong example for the guideline")),
    (("/",), _t("Filter")),
    (("F5",), _t("List anew")),
    (("Esc",), _t("Back to the text")),
)
_EVALUATE: Keys = (
    (("Tab",), _t("To the next table or curve")),
    (("Left", "Right", "Up", "Down"), _t("From number to number, along a curve")),
    (("Return",), _t("List the spans behind the number; in the list, open the document")),
    (("Ctrl+C",), _t("Copy the rows that are chosen")),
    (("Esc",), _t("From the list back to the number")),
)
_MODELS: Keys = (
    (("Tab",), _t("To the next field or button")),
    (("Up", "Down"), _t("From run to run")),
    (("Ctrl+C",), _t("Copy the rows that are chosen")),
)
_BESIDE = ((GO, REVIEW), (VIEW, LABEL), (PROJECT,))  # nothing of the text, nor of its list
PLACES: dict[Name, Place] = {
    "text": Place(
        "",
        _TEXT,
        ((LABEL, VIEW), (REVIEW, DOCUMENTS), (GO, PROJECT)),
        _t("Label the selection, token or span"),
        _t("Category, reviewed, next document"),
        of_text=True,
    ),
    "documents": Place(
        _t("List of documents"), _DOCUMENTS, ((DOCUMENTS,), (GO, LABEL, REVIEW), (VIEW, PROJECT))
    ),
    "history": Place(_t("History"), _HISTORY, ((LABEL, REVIEW, GO), (VIEW, DOCUMENTS), (PROJECT,))),
    "spans": Place(
        _t("Spans in context"),
        _SPANS,
        ((LABEL, REVIEW), (GO, VIEW), (DOCUMENTS, PROJECT)),
        _t("Give the chosen spans this label"),
    ),
    "models": Place(_t("Models"), _MODELS, _BESIDE),
    "evaluate": Place(_t("Evaluate"), _EVALUATE, _BESIDE),
    "welcome": Place("", (), ((GO,), (VIEW,), (PROJECT,)), of_project=False),
}


def here(window: "Window") -> Name:
    """Where the focus is."""
    if window.session is None:
        return "welcome"
    if window.settings.workspace in ("models", "evaluate"):
        return "models" if window.settings.workspace == "models" else "evaluate"
    annotate = window.annotate
    if annotate.documents.view.hasFocus():
        return "documents"
    if annotate.history.view.hasFocus():
        return "history"
    return "spans" if annotate.middle.spans_shown else "text"
