"""The palette (Ctrl+K): every command, label and document by a few letters; and small pickers."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from corpora.project import Project
from ui import phrases
from ui.commands import COMMANDS, DOCUMENTS, GO, LABEL, PROJECT, REVIEW, VIEW
from ui.picker import Choice, Picker, matching

if TYPE_CHECKING:
    from ui.window import Window

HITS = 6
# What has no key of its own in sight comes first.
GROUPS = (PROJECT, GO, VIEW, LABEL, REVIEW, DOCUMENTS)


class Palette(Picker):
    """Runs a command, opens a document, or filters by what was typed."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        super().__init__(window, self._choices, prompt=_tr("Search or run…"), width=620)

    def _choices(self, text: str) -> list[Choice]:
        found = matching(self._commands(), text)
        return found + self._documents(text) if text.strip() else found

    def _commands(self) -> list[Choice]:
        actions = self._window.actions_
        return [
            Choice(actions[c.id].text(), actions[c.id].trigger, keys=actions.keyboard.of(c.id)[:1])
            for c in sorted(COMMANDS, key=lambda c: GROUPS.index(c.group))
            if c.id != "palette" and actions[c.id].isEnabled()
        ]

    def _documents(self, text: str) -> list[Choice]:
        session, window = self._window.session, self._window
        if session is None:
            return []
        found = session.project.documents(text=text.strip(), limit=HITS)
        choices = [
            Choice(s.title, _opener(window.show_document, s.id), phrases.details(s)) for s in found
        ]
        if not found:
            return []
        title = _tr("Show the documents with “%1”").replace("%1", text.strip())
        return [*choices, Choice(title, lambda: _filter(window, text.strip()))]


def _filter(window: "Window", text: str) -> None:
    window.go("annotate")
    window.annotate.documents.set_filter(f'"{text}"')


def _opener(act: Callable[[str], object], name: str) -> Callable[[], object]:
    return lambda: act(name)


def label_picker(window: "Window") -> Picker:
    """Labels what is at the cursor by a name; one that is not there yet can be made."""

    def find(text: str) -> list[Choice]:
        session = window.session
        if session is None:
            return []
        choices = [
            Choice(
                la.name, _opener(window.hand.label, la.name), keys=_key(la.key), colour=la.colour
            )
            for la in session.labels
        ]
        found = matching(choices, text)
        name = text.strip()
        if name and name not in session.labels:
            title = _tr("New label %1").replace("%1", name)
            found.append(Choice(title, lambda: _label_new(window, name)))
        return found

    return Picker(window, find, prompt=_tr("Label by name"), width=420)


def _label_new(window: "Window", name: str) -> None:
    if window.session is not None and window.session.add_label(name):
        window.hand.label(name)


def _key(key: str) -> tuple[str, ...]:
    return (key.upper(),) if key else ()


def category_picker(
    window: "Window", give: Callable[[str | None], object] | None = None, *, prompt: str = ""
) -> Picker:
    """Gives a category: one in use, a new one, or none. give: to what; None: the document."""
    project = window.session.project if window.session else None
    known = _categories(project) if project else []
    give = give or window.hand.categorise

    def find(text: str) -> list[Choice]:
        choices = [Choice(name, _opener(give, name)) for name in known]
        found = matching(choices, text)
        name = text.strip()
        if name and name not in known:
            title = _tr("New category %1").replace("%1", name)
            found.append(Choice(title, _opener(give, name)))
        if not name:
            found.append(Choice(_tr("No category"), lambda: give(None)))
        return found

    return Picker(window, find, prompt=prompt or _tr("Category of the document"), width=420)


def _categories(project: Project) -> list[str]:
    found = project.info()["categories"]
    return sorted(found) if isinstance(found, dict) else []


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)
