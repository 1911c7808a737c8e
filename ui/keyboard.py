"""Which key does what: the table's keys, and those that this user has changed."""

import json

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from corpora.labels import KEYS as LABEL_KEYS
from ui.commands import BY_ID, COMMANDS, Command, translated
from ui.keycap import caption
from ui.settings import Settings

Keys = tuple[str, ...]

# What the text does by itself, whatever the table says.
CURSOR = {
    QKeySequence(key).toString()
    for base in ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown")
    for key in (base, f"Shift+{base}", f"Ctrl+{base}", f"Ctrl+Shift+{base}")
}
CATEGORIES = {f"Alt+{number}" for number in range(1, 10)}
FIXED = {"Esc", "Ctrl+A", "Ctrl+C", "Ctrl+0"}
MODIFIERS = (
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr),
    *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown),
)


def normal(key: str) -> str:
    """A key as it is compared: `ctrl+k` is `Ctrl+K`."""
    return QKeySequence(key).toString()


def pressed(event: QKeyEvent) -> str:
    """The key of an event as the table writes it; "" for a modifier alone."""
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    if key in MODIFIERS:
        return ""
    if key == Qt.Key.Key_Backtab:
        key, modifiers = Qt.Key.Key_Tab, modifiers | Qt.KeyboardModifier.ShiftModifier
    if key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    modifiers &= ~Qt.KeyboardModifier.KeypadModifier
    if 0x21 <= key < 0x7F and not chr(key).isalnum():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier  # the character took it
    return QKeySequence(modifiers.value | key.value).toString()


def both(key: str) -> Keys:
    """A key, and its twin on the number pad."""
    return (key, key.replace("Return", "Enter")) if key.endswith("Return") else (key,)


class Keyboard(QObject):
    """The keys of all commands. No key is two commands', none is a label's."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._own: dict[str, Keys] = {}
        for command_id, keys in _read(settings.text("keys")).items():
            free = (key for key in keys if not refusal(key) and self._holder(key) is None)
            if command_id in BY_ID:
                self._own[command_id] = tuple(free)

    def of(self, command_id: str) -> Keys:
        """The keys of a command, the first one for lists. One of the table's that a person gave
        to another command is that one's."""
        if command_id in self._own:
            return self._own[command_id]
        keys = BY_ID[command_id].keys
        return tuple(key for key in keys if self._holder(normal(key)) is None)

    def first(self, command_id: str) -> str:
        """The key that lists show; "" where there is none."""
        return next(iter(self.of(command_id)), "")

    def spoken(self, command_id: str) -> str:
        """The key as a sentence names it; the command's title where it has none."""
        key = self.first(command_id)
        return caption(key) if key else translated(BY_ID[command_id].title).rstrip("…")

    def is_changed(self, command_id: str) -> bool:
        """Whether it has other keys than the table says."""
        return self.of(command_id) != BY_ID[command_id].keys

    def owner(self, key: str, *, besides: str = "") -> Command | None:
        """The command that has a key."""
        wanted = normal(key)
        for command in COMMANDS:
            if command.id != besides and wanted in map(normal, self.of(command.id)):
                return command
        return None

    def give(self, command_id: str, keys: Keys) -> None:
        """Let a command have just these keys; other commands lose them."""
        taken = set(map(normal, keys))
        for other, own in self._own.items():
            self._own[other] = tuple(key for key in own if normal(key) not in taken)
        self._own[command_id] = keys
        if keys == BY_ID[command_id].keys:
            del self._own[command_id]
        self._keep()

    def reset(self, command_id: str) -> None:
        """Let a command have the table's keys again, but for those that are another's now."""
        self._own.pop(command_id, None)
        self._keep()

    def reset_all(self) -> None:
        """Let all commands have the table's keys."""
        self._own.clear()
        self._keep()

    def _holder(self, key: str) -> str | None:
        """The command to which a person gave a key."""
        found = (name for name, own in self._own.items() if key in map(normal, own))
        return next(found, None)

    def _keep(self) -> None:
        self._settings.keep_text("keys", json.dumps(self._own))
        self.changed.emit()


def refusal(key: str) -> str:
    """Why no command can have a key, as a sentence; "" where one can."""
    said = normal(key)
    if not said:
        return _tr("This key is not known.")
    if said.lower() in LABEL_KEYS:
        return _tr("%1 is a label's key; take one with Ctrl, Alt or Shift.").replace("%1", said)
    if said in CURSOR:
        return _tr("%1 moves the cursor; take another key.").replace("%1", said)
    if said in CATEGORIES:
        return _tr("%1 gives a category; take another key.").replace("%1", said)
    if said in FIXED:
        return _tr("%1 always means the same; take another key.").replace("%1", said)
    return ""


def named(command: Command, key: str) -> str:
    """A command's title with its key, for tooltips: `Remove (⌫)`."""
    title = translated(command.title).rstrip("…")
    return f"{title} ({key})" if key else title


def _read(text: str) -> dict[str, list[str]]:
    """The keys as they were kept; nothing where that cannot be read."""
    try:
        found = json.loads(text or "{}")
        return {
            str(command_id): [normal(str(key)) for key in keys if isinstance(keys, list)]
            for command_id, keys in found.items()
        }
    except (ValueError, AttributeError, TypeError):
        return {}


def _tr(text: str) -> str:
    return QCoreApplication.translate("keyboard", text)
