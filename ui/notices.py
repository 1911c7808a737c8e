"""A bar of sentences under the window's own: what holds for as long as the project is open."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui import make
from ui.retold import retold


class Notices(QFrame):
    """Shows one sentence for each key; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._lines: dict[str, QLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 8)
        self._column.setSpacing(4)
        self.hide()

    @property
    def sentences(self) -> list[str]:
        """What is shown."""
        return [line.text() for line in self._lines.values()]

    def say(self, key: str, sentence: str) -> None:
        """Show a sentence until it is taken back; "" takes it back. One of the lower rooms is said
        in the language of the interface."""
        sentence = retold(sentence)
        if not sentence:
            self._drop(key)
            return
        if key not in self._lines:
            self._lines[key] = make.label(wrap=True)
            # Paths and commands in it are there to be copied.
            self._lines[key].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._column.addWidget(self._lines[key])
        if self._lines[key].text() == sentence:
            return
        self._lines[key].setText(sentence)
        self.setAccessibleName(" ".join(self.sentences))
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        for key in list(self._lines):
            self._drop(key)

    def _drop(self, key: str) -> None:
        if line := self._lines.pop(key, None):
            self._column.removeWidget(line)
            line.deleteLater()
        self.setVisible(bool(self._lines))
