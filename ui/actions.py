"""Commands as Qt's actions: with their keys where they hold, and greyed where they do not."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui import keycap
from ui.commands import (
    BY_ID,
    COMMANDS,
    DOCUMENTS,
    LANGUAGE,
    LANGUAGE_MENU,
    PROJECT_MENU,
    Command,
    translated,
)
from ui.keyboard import Keyboard, Keys, named
from ui.settings import Settings

if TYPE_CHECKING:
    from ui.window import Window


class Actions(dict[str, QAction]):
    """The action of each command, by its id."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self._window, self.settings = window, window.settings
        self.keyboard = Keyboard(window.settings, window)
        self.keyboard.changed.connect(self._follow)
        for command in COMMANDS:
            self[command.id] = _make(command, window)
            if command.place != "text":
                window.addAction(self[command.id])
        self._follow()
        self.mark_choices(window.settings)
        self["overlap"].setCheckable(True)
        self._document = self._listed = False
        self.set_project(False)

    def _follow(self) -> None:
        """Let each action have its keys of now."""
        for command_id, action in self.items():
            action.setShortcuts(_sequences(self.keyboard.of(command_id)))

    def name(self, command_id: str) -> str:
        """A command's title and its key, for tooltips."""
        key = self.keyboard.first(command_id)
        return named(BY_ID[command_id], keycap.caption(key) if key else "")

    def set_project(self, there: bool) -> None:
        """Whether a project is open. There is a way back once a list has been left."""
        for command in COMMANDS:
            if command.place != "window":
                self[command.id].setEnabled(there and command.id != "back")

    def set_workspace(self, name: str) -> None:
        """Which workspace of a project is shown: nobody does anything to chosen documents where
        these are out of sight."""
        self._listed = name == "annotate"
        self._offer_documents()

    def set_document(self, there: bool) -> None:
        """Whether a document is in hand: a project that has none offers nothing about them."""
        self._document = there
        self["history"].setEnabled(there)
        self._offer_documents()

    def _offer_documents(self) -> None:
        for command in COMMANDS:
            if command.group == DOCUMENTS:
                self[command.id].setEnabled(self._document and self._listed)

    def mark_choices(self, settings: Settings) -> None:
        """Tick which look and which language were chosen."""
        chosen = {f"theme_{settings.mode}", f"language_{settings.language}"}
        for command_id, action in self.items():
            if command_id.startswith(("theme_", "language_")):
                action.setCheckable(True)
                action.setChecked(command_id in chosen)

    def retitle(self) -> None:
        """Give each its title in the language of now."""
        for command_id, action in self.items():
            action.setText(translated(BY_ID[command_id].title))

    def put_on(self, text: QWidget) -> None:
        """Let the keys of the text's commands hold while this widget has the focus."""
        for command in COMMANDS:
            if command.place == "text":
                text.addAction(self[command.id])

    def fill(self, menu: QMenu, ids: Iterable[str]) -> QMenu:
        """Put commands into a menu; "" is a line."""
        for command_id in ids:
            if command_id:
                menu.addAction(self[command_id])
            else:
                menu.addSeparator()
        return menu

    def project_menu(self, parent: QWidget) -> QMenu:
        """The menu of the project, with a tick where its annotations may overlap; languages are a
        menu in it."""
        menu = self.fill(QMenu(parent), PROJECT_MENU)
        inner = self.fill(QMenu(translated(LANGUAGE), menu), LANGUAGE_MENU)
        menu.insertMenu(self["theme_system"], inner)
        menu.aboutToShow.connect(self._mark_overlap)
        return menu

    def _mark_overlap(self) -> None:
        session = self._window.session
        self["overlap"].setChecked(session is not None and session.overlap)


def _make(command: Command, window: "Window") -> QAction:
    action = QAction(translated(command.title), window)
    action.setObjectName(command.id)
    inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
    context = inside if command.place == "text" else Qt.ShortcutContext.WindowShortcut
    action.setShortcutContext(context)
    action.triggered.connect(lambda: command.run(window))
    return action


def _sequences(keys: Keys) -> list[QKeySequence]:
    # A platform may report the Shift that a character took beside the character.
    shifted = [f"Shift+{key}" for key in keys if len(key) == 1 and not key.isalnum()]
    return [QKeySequence(key) for key in (*keys, *shifted)]
