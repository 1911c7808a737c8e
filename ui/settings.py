"""What the window remembers between starts: its geometry, the look, the last projects."""

from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

from ui.languages import CHOICES, Choice
from ui.theme import Mode

RECENT = 8


def path() -> Path:
    return platformdirs.user_config_path("tagwright", appauthor=False) / "window.ini"


class Settings:
    """The settings file of this user. It is written when something changes."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = QSettings(str(file or path()), QSettings.Format.IniFormat)

    @property
    def folder(self) -> Path:
        """Where the file is, for what else is this user's alone."""
        return Path(self._file.fileName()).parent

    @property
    def mode(self) -> Mode:
        """Light, dark, or as the system."""
        value: Any = self._file.value("look/mode", "system")
        return value if value in ("system", "light", "dark") else "system"

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._file.setValue("look/mode", mode)

    @property
    def language(self) -> Choice:
        """A language of the interface, or the system's."""
        value: Any = self._file.value("look/language", "system")
        return value if value in CHOICES else "system"

    @language.setter
    def language(self, language: Choice) -> None:
        self._file.setValue("look/language", language)

    @property
    def recent(self) -> list[Path]:
        """Projects opened last, the latest first, those that are still there."""
        found: Any = self._file.value("projects/recent", [])
        names = [found] if isinstance(found, str) else list(found or [])
        return [Path(name) for name in names if Path(name).is_file()]

    def opened(self, project: Path) -> None:
        """Remember a project as the one opened last."""
        project = project.resolve()
        others = [other for other in self.recent if other != project]
        self._file.setValue("projects/recent", [str(p) for p in [project, *others][:RECENT]])

    @property
    def workspace(self) -> str:
        return str(self._file.value("window/workspace", "annotate"))

    @workspace.setter
    def workspace(self, name: str) -> None:
        self._file.setValue("window/workspace", name)

    def state(self, name: str) -> QByteArray | None:
        """A geometry that `keep` kept."""
        found = self._file.value(f"window/{name}")
        return found if isinstance(found, QByteArray) else None

    def keep(self, name: str, state: QByteArray) -> None:
        self._file.setValue(f"window/{name}", state)

    def number(self, name: str, default: int) -> int:
        """A whole number, such as the text's zoom."""
        try:
            return int(str(self._file.value(f"window/{name}", default)))
        except ValueError:
            return default

    def keep_number(self, name: str, value: int) -> None:
        self._file.setValue(f"window/{name}", value)

    def text(self, name: str) -> str:
        """A text that `keep_text` kept; "" where there is none."""
        found = self._file.value(f"window/{name}", "")
        return found if isinstance(found, str) else ""

    def keep_text(self, name: str, value: str) -> None:
        self._file.setValue(f"window/{name}", value)

    def flag(self, name: str) -> bool:
        return str(self._file.value(f"window/{name}", "false")) == "true"

    def keep_flag(self, name: str, on: bool) -> None:
        self._file.setValue(f"window/{name}", "true" if on else "false")
