"""What is in the place of the scores where there are none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import make, theme


class EmptyPage(QWidget):
    """A title, a sentence, and the way to Models. `models_wanted`: somebody wants to go there."""

    models_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._hint = make.label("", "title"), make.label("", "muted")
        self.button = make.button(self.tr("Go to Models"), self.models_wanted.emit)
        self.button.hide()
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        for label in (self._title, self._hint):
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say_reading(self) -> None:
        """Nobody knows yet whether there are any."""
        self._say(self.tr("Reading the runs"), "")

    def say_nothing(self) -> None:
        """There are none; how to get some."""
        self._say(
            self.tr("Nothing to score yet"),
            self.tr("Train a model in Models. Its scores on the development part appear here."),
        )
        self.button.show()

    def _say(self, title: str, hint: str) -> None:
        self._title.setText(title)
        self._hint.setText(hint)
        self.button.hide()
