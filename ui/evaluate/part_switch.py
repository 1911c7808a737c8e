"""Development or test part: the second is opened only by who was told what that costs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton

from tagger.runs import Measured
from ui.segments import Segments


class PartSwitch(Segments):
    """`wanted` holds the part that somebody wants to see; it is shown when `show_part` says so."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Part"))
        titles: dict[Measured, tuple[str, str]] = {
            "development": (self.tr("development"), self.tr("Choose models and settings by this")),
            "test": (self.tr("test"), self.tr("Once, at the end: what that costs is told first")),
        }
        self._buttons: dict[Measured, QToolButton] = {}
        for part, (title, tip) in titles.items():
            button = self.add(title, tip)
            button.clicked.connect(lambda _=False, part=part: self._want(part))
            self._buttons[part] = button
        self.show_part("development")

    def show_part(self, part: Measured) -> None:
        """Mark the part whose scores are shown."""
        self.part: Measured = part
        for name, button in self._buttons.items():
            button.setChecked(name == part)

    def _want(self, part: Measured) -> None:
        self.show_part(self.part)  # until it is granted
        if part != self.part:
            self.wanted.emit(part)
