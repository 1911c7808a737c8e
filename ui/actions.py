"""Commands as Qt's actions: with their keys where they hold, and greyed where they do not."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.commands import COMMANDS, Command, translated

if TYPE_CHECKING:
    from ui.window import Window


class Actions(dict[str, QAction]):
    """The action of each command, by its id."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        for command in COMMANDS:
            self[command.id] = _make(command, window)
            if command.place != "text":
                window.addAction(self[command.id])
        self.set_project(False)

    def set_project(self, there: bool) -> None:
        """Whether a project is open. There is a way back once a list has been left."""
        for command in COMMANDS:
            if command.place != "window":
                self[command.id].setEnabled(there and command.id != "back")

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


def _make(command: Command, window: "Window") -> QAction:
    action = QAction(translated(command.title), window)
    action.setObjectName(command.id)
    # A platform may report the Shift that a character took beside the character.
    shifted = [f"Shift+{key}" for key in command.keys if key in ("?", "{", "}", ".")]
    action.setShortcuts([QKeySequence(key) for key in (*command.keys, *shifted)])
    inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
    context = inside if command.place == "text" else Qt.ShortcutContext.WindowShortcut
    action.setShortcutContext(context)
    action.triggered.connect(lambda: command.run(window))
    return action
