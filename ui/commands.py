"""All that can be done in the window: one table, which the menus, the keys bar, the list of keys
and the palette read. Label keys (see corpora.labels.KEYS) are never a command's.

`place` says where its keys hold: everywhere (`window`), wherever a project is open (`project`), or
while the text has the focus (`text`).
"""
# ruff: noqa: E501 (the table reads best with one command a line)

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.languages import NAMES
from ui.tour import start as start_tour

if TYPE_CHECKING:
    from ui.window import Window

Place = Literal["window", "project", "text"]


class Command(NamedTuple):
    """One thing to do. `group` is its heading in the list of keys."""

    id: str
    title: str
    keys: tuple[str, ...]
    place: Place
    group: str
    run: Callable[["Window"], object]


def _t(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("commands", text))


PROJECT, GO, LABEL, REVIEW, DOCUMENTS, VIEW = (
    _t("Project"),
    _t("Move"),
    _t("Label"),
    _t("Review"),
    _t("Documents"),
    _t("View"),
)

# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("label_picker", _t("Label by name…"), ("L",), "text", LABEL, lambda w: w.pick_label()),
    Command("label_all", _t("All occurrences…"), ("Shift+L",), "text", LABEL, lambda w: w.occurrences.open()),
    Command("label_again", _t("Last label again, here"), (".",), "text", LABEL, lambda w: w.hand.label_again()),
    Command("label_next", _t("Last label again, next occurrence"), ("N",), "text", LABEL, lambda w: w.hand.label_next()),
    Command("hold", _t("Hold a label: each click gives it…"), ("H",), "text", LABEL, lambda w: w.annotate.holding.choose()),
    Command("remove", _t("Remove"), ("Backspace", "Del"), "text", LABEL, lambda w: w.hand.remove()),
    Command("shrink", _t("End one token earlier"), ("[", "Alt+Left"), "text", LABEL, lambda w: w.hand.resize("right", -1)),
    Command("grow", _t("End one token later"), ("]", "Alt+Right"), "text", LABEL, lambda w: w.hand.resize("right", 1)),
    Command("grow_left", _t("Begin one token earlier"), ("{", "Alt+Shift+Left"), "text", LABEL, lambda w: w.hand.resize("left", -1)),
    Command("shrink_left", _t("Begin one token later"), ("}", "Alt+Shift+Right"), "text", LABEL, lambda w: w.hand.resize("left", 1)),
    Command("overlap", _t("Annotations may overlap"), ("Ctrl+Shift+O",), "project", LABEL, lambda w: w.hand.turn_overlap()),
    Command("new_label", _t("New label…"), ("Ctrl+L",), "project", LABEL, lambda w: w.dialogs.new_label()),
    Command("labels", _t("Labels…"), ("Ctrl+Shift+L",), "project", LABEL, lambda w: w.annotate.desk.open()),
    Command("rule", _t("Rule from what is here…"), ("D",), "text", LABEL, lambda w: w.annotate.rules.open_here()),
    Command("rules", _t("Rules…"), ("Ctrl+R",), "project", LABEL, lambda w: w.annotate.rules.open()),
    Command("spans", _t("Spans in context, and back"), ("F4",), "project", LABEL, lambda w: w.here().toggle_spans()),
    Command("history", _t("History of the document, and back"), ("Ctrl+H",), "project", VIEW, lambda w: w.here().toggle_history()),
    Command("pace", _t("Pace: how fast, and how long the rest takes"), ("Ctrl+J",), "project", VIEW, lambda w: w.dialogs.pace()),
    Command("guideline", _t("Guideline beside the text"), ("G",), "text", VIEW, lambda w: w.annotate.toggle_guideline()),
    Command("accept", _t("Accept the proposal"), ("A",), "text", REVIEW, lambda w: w.hand.accept()),
    Command("reject", _t("Reject the proposal"), ("X",), "text", REVIEW, lambda w: w.hand.reject()),
    Command("accept_next", _t("Accept all, reviewed, next document"), ("Return", "Enter"), "text", REVIEW, lambda w: w.hand.finish()),
    Command("accept_twins", _t("Accept all, reviewed, identical texts too, next"), ("=",), "text", REVIEW, lambda w: w.hand.finish_twins()),
    Command("review_next", _t("Reviewed as it is, next document"), ("Shift+Return", "Shift+Enter"), "text", REVIEW, lambda w: w.hand.finish(accept=False)),
    Command("accept_document", _t("Accept all of the document, stay"), ("Shift+A",), "text", REVIEW, lambda w: w.hand.accept_document()),
    Command("reject_document", _t("Reject all of the document"), ("Shift+X",), "text", REVIEW, lambda w: w.hand.reject_document()),
    Command("reopen", _t("Reviewed, or open again"), ("M",), "text", REVIEW, lambda w: w.hand.toggle_reviewed()),
    Command("accept_category", _t("Accept the proposed category"), ("Shift+C",), "text", REVIEW, lambda w: w.hand.accept_category()),
    Command("reject_category", _t("Reject the proposed category"), ("Alt+X",), "text", REVIEW, lambda w: w.hand.reject_category()),
    Command("category", _t("Category…"), ("C",), "text", REVIEW, lambda w: w.pick_category()),
    Command("flag", _t("Flag the document, or take the flag away"), ("F",), "text", REVIEW, lambda w: w.hand.toggle_flag()),
    Command("docs_reviewed", _t("Chosen documents: reviewed"), ("Ctrl+M",), "project", DOCUMENTS, lambda w: w.dialogs.bulk.mark("reviewed")),
    Command("docs_open", _t("Chosen documents: open again"), ("Ctrl+Shift+M",), "project", DOCUMENTS, lambda w: w.dialogs.bulk.mark("open")),
    Command("docs_flag", _t("Chosen documents: flag"), ("Ctrl+D",), "project", DOCUMENTS, lambda w: w.dialogs.bulk.mark("flag")),
    Command("docs_unflag", _t("Chosen documents: take the flag away"), ("Ctrl+Shift+D",), "project", DOCUMENTS, lambda w: w.dialogs.bulk.mark("unflag")),
    Command("docs_accept", _t("Chosen documents: accept all, unseen"), ("Ctrl+Shift+A",), "project", DOCUMENTS, lambda w: w.dialogs.bulk.mark("accept")),
    Command("docs_reject", _t("Chosen documents: reject all"), ("Ctrl+Shift+X",), "project", DOCUMENTS, lambda w: w.dialogs.bulk.mark("reject")),
    Command("docs_category", _t("Chosen documents: category…"), ("Ctrl+Shift+C",), "project", DOCUMENTS, lambda w: w.dialogs.bulk.categorise()),
    Command("docs_preannotate", _t("Chosen documents: pre-annotate…"), ("Ctrl+Shift+P",), "project", DOCUMENTS, lambda w: w.dialogs.bulk.preannotate()),
    Command("docs_remove", _t("Chosen documents: remove…"), ("Ctrl+Del",), "project", DOCUMENTS, lambda w: w.dialogs.bulk.remove()),
    Command("undo", _t("Undo"), ("Ctrl+Z",), "project", REVIEW, lambda w: w.hand.undo()),
    Command("redo", _t("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "project", REVIEW, lambda w: w.hand.redo()),
    Command("next_span", _t("Next proposal, or span"), ("Tab",), "text", GO, lambda w: w.hand.next_thing(1)),
    Command("previous_span", _t("Previous proposal, or span"), ("Shift+Tab",), "text", GO, lambda w: w.hand.next_thing(-1)),
    Command("leap", _t("Next likely name"), ("Space",), "text", GO, lambda w: w.hand.leap(1)),
    Command("leap_back", _t("Previous likely name"), ("Ctrl+Space", ";"), "text", GO, lambda w: w.hand.leap(-1)),
    Command("stretch", _t("Select on to the next likely name"), ("Shift+Space", "'"), "text", GO, lambda w: w.hand.stretch()),
    Command("next_document", _t("Next document"), ("J", "Alt+Down"), "text", GO, lambda w: w.annotate.step(1)),
    Command("previous_document", _t("Previous document"), ("K", "Alt+Up"), "text", GO, lambda w: w.annotate.step(-1)),
    Command("skip", _t("Next document that is not reviewed"), ("S",), "text", GO, lambda w: w.annotate.step(1, unreviewed=True, around=True)),
    Command("filter", _t("Filter documents"), ("Ctrl+F",), "project", GO, lambda w: w.focus_filter()),
    Command("pane", _t("Next pane"), ("F6",), "project", GO, lambda w: w.next_pane()),
    Command("annotate", _t("Annotate"), ("Ctrl+1",), "project", GO, lambda w: w.go("annotate")),
    Command("models", _t("Models"), ("Ctrl+2",), "project", GO, lambda w: w.go("models")),
    Command("evaluate", _t("Evaluate"), ("Ctrl+3",), "project", GO, lambda w: w.go("evaluate")),
    Command("back", _t("Back to the list in Evaluate"), ("Ctrl+B",), "project", GO, lambda w: w.go("evaluate")),
    Command("palette", _t("Search or run…"), ("Ctrl+K",), "window", GO, lambda w: w.open_palette()),
    Command("new", _t("New project…"), ("Ctrl+N",), "window", PROJECT, lambda w: w.dialogs.new_project()),
    Command("open", _t("Open project…"), ("Ctrl+O",), "window", PROJECT, lambda w: w.dialogs.open_project()),
    Command("import", _t("Import…"), ("Ctrl+I",), "project", PROJECT, lambda w: w.dialogs.import_files()),
    Command("preannotate", _t("Pre-annotate…"), ("Ctrl+P",), "project", PROJECT, lambda w: w.dialogs.preannotate()),
    Command("accept_all", _t("Accept all proposals unseen…"), (), "project", PROJECT, lambda w: w.dialogs.accept_all()),
    Command("export", _t("Export…"), ("Ctrl+E",), "project", PROJECT, lambda w: w.dialogs.export()),
    Command("backups", _t("Backups…"), (), "project", PROJECT, lambda w: w.dialogs.backups()),
    Command("close", _t("Close project"), ("Ctrl+W",), "project", PROJECT, lambda w: w.close_project()),
    Command("quit", _t("Quit"), ("Ctrl+Q",), "window", PROJECT, lambda w: w.close()),
    Command("tags", _t("Row of IOB tags"), ("B",), "text", VIEW, lambda w: w.annotate.text.toggle_tags()),
    Command("numbers", _t("Numbers of lines, of sentences, none"), ("V",), "text", VIEW, lambda w: w.annotate.reading.turn_numbers()),
    Command("font", _t("Font of the text…"), ("Ctrl+Shift+F",), "project", VIEW, lambda w: w.annotate.reading.choose_font()),
    Command("text_size", _t("Size of the text…"), ("Ctrl+Shift+S",), "project", VIEW, lambda w: w.annotate.reading.choose_size()),
    Command("larger", _t("Larger text"), ("Ctrl++", "Ctrl+="), "project", VIEW, lambda w: w.annotate.text.zoom_by(1)),
    Command("smaller", _t("Smaller text"), ("Ctrl+-",), "project", VIEW, lambda w: w.annotate.text.zoom_by(-1)),
    Command("theme_system", _t("Light or dark as the system"), (), "window", VIEW, lambda w: w.set_mode("system")),
    Command("theme_light", _t("Light"), (), "window", VIEW, lambda w: w.set_mode("light")),
    Command("theme_dark", _t("Dark"), (), "window", VIEW, lambda w: w.set_mode("dark")),
    Command("language_system", _t("Language of the system"), (), "window", VIEW, lambda w: w.set_language("system")),
    Command("language_en", NAMES["en"], (), "window", VIEW, lambda w: w.set_language("en")),
    Command("language_fr", NAMES["fr"], (), "window", VIEW, lambda w: w.set_language("fr")),
    Command("language_ko", NAMES["ko"], (), "window", VIEW, lambda w: w.set_language("ko")),
    Command("change_keys", _t("Change keys…"), ("Ctrl+Shift+K",), "window", VIEW, lambda w: w.dialogs.keys()),
    Command("tour", _t("Tour of the window"), ("Shift+F1",), "project", VIEW, lambda w: start_tour(w)),
    Command("keys", _t("Keys"), ("?", "F1"), "window", VIEW, lambda w: w.show_keys()),
)
# fmt: on

# The keys bar: commands whose keys are drawn together, with one word for them; what is done most
# stands first, for a narrow bar ends sooner.
BAR: tuple[tuple[tuple[str, ...], str], ...] = (
    (("next_span",), _t("next proposal")),
    (("accept", "reject"), _t("accept, reject")),
    (("accept_next",), _t("accept all, next")),
    (("leap",), _t("likely name")),
    (("remove",), _t("remove")),
    (("shrink", "grow"), _t("resize")),
    (("next_document", "previous_document"), _t("next, previous")),
)
# The same while the list of documents has the focus.
DOCUMENTS_BAR: tuple[tuple[tuple[str, ...], str], ...] = (
    (("docs_reviewed",), _t("reviewed")),
    (("docs_flag",), _t("flag")),
    (("docs_category",), _t("category")),
    (("docs_remove",), _t("remove")),
    (("docs_accept", "docs_reject"), _t("accept, reject")),
)
# The menu of the project, and the one of the text; "" is a line.
PROJECT_MENU = (
    *(
        "new",
        "open",
        "",
        "import",
        "preannotate",
        "rules",
        "overlap",
        "accept_all",
        "export",
        "backups",
        "",
    ),
    *("theme_system", "theme_light", "theme_dark", ""),
    *("tour", "keys", "change_keys", "", "close", "quit"),
)
LANGUAGE = _t("Language")
LANGUAGE_MENU = ("language_system", "language_en", "language_fr", "language_ko")
TEXT_MENU = (
    *("accept", "reject", "remove", "", "accept_next", ""),
    *("label_picker", "label_all", "rule", "new_label"),
)
DOCUMENTS_MENU = (
    *("docs_reviewed", "docs_open", "docs_flag", "docs_unflag", ""),
    *("docs_accept", "docs_reject", "docs_category", "docs_preannotate", ""),
    "docs_remove",
)

BY_ID = {command.id: command for command in COMMANDS}


def translated(text: str) -> str:
    """A title, caption or group of this table in the language of the interface."""
    return QCoreApplication.translate("commands", text)
