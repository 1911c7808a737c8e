"""What the dialogs have in common: fields with names, a note, and two buttons."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import make
from ui.ending import ends_closed

Ask = Callable[[], str]
FIELD_HEIGHT = 32
FIRST_ROW = 1  # an empty grid has a row already


class Form(QDialog):
    """A dialog of named fields. `wrong` says why it cannot go on; "" where it can."""

    def __init__(self, parent: QWidget, *, title: str, go: str, width: int = 520) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        ends_closed(self)
        heading = make.label(title, "heading", wrap=True)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(12)
        self.grid.setColumnStretch(1, 1)
        self.note = make.label(role="muted", wrap=True)
        self.trouble = make.label(role="bad", wrap=True)
        self.note.hide()
        self.trouble.hide()
        self.go = QPushButton(go)
        self.go.setProperty("role", "primary")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 22, 24, 18)
        self.column.setSpacing(16)
        self.column.addWidget(heading)
        self.column.addLayout(self.grid)
        for widget in (self.note, self.trouble, self.buttons):
            self.column.addWidget(widget)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(button is self.go)
        self.go.setDefault(True)

    def add(self, name: str, field: QWidget) -> QLabel:
        """Add a field under the others, with its name at the left, which is returned."""
        label = QLabel(name)
        row = self.grid.rowCount()
        self.grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(field, row, 1)
        buddy = field.field if isinstance(field, PathField) else field
        for widget in (label, buddy):
            widget.setMinimumHeight(max(FIELD_HEIGHT, widget.minimumHeight()))
        label.setBuddy(buddy)
        if row == FIRST_ROW:
            buddy.setFocus()
        if not buddy.accessibleName():
            buddy.setAccessibleName(name)
        return label

    def check(self) -> None:
        """Say what is wrong, and let it go on only where nothing is."""
        wrong = self.wrong()
        self.trouble.setText(wrong)
        self.trouble.setVisible(bool(wrong))
        self.go.setEnabled(self.ready() and not wrong)
        # Notes may have become longer than the dialog has room for.
        self.column.activate()
        width = max(self.width(), self.column.minimumSize().width())
        self.resize(width, self.column.totalHeightForWidth(width))

    def wrong(self) -> str:
        """Why the answers given so far cannot be; "" where they can."""
        return ""

    def ready(self) -> bool:
        """Whether all was answered."""
        return True


class PathField(QWidget):
    """A field for a path, and a button that asks the system's file dialog for it."""

    changed = Signal()

    def __init__(self, ask: Ask, text: str = "") -> None:
        super().__init__()
        self.field = QLineEdit(text)
        self.field.textChanged.connect(lambda: self.changed.emit())
        browse = QPushButton(self.tr("Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self._ask = ask
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(browse)

    @property
    def path(self) -> Path | None:
        text = self.field.text().strip()
        return Path(text).expanduser() if text else None

    def _browse(self) -> None:
        chosen = self._ask()
        if chosen:
            self.field.setText(chosen)


def ask_new_file(parent: QWidget, title: str, suffixes: str) -> Ask:
    """Asks for the name of a file to write."""
    return lambda: QFileDialog.getSaveFileName(parent, title, "", suffixes)[0]


def folder_trouble(path: Path | None, sentence: str) -> str:
    """The sentence, with the folder for `%1`, where a file could not be made there."""
    if path is None or path.absolute().parent.is_dir():
        return ""
    return sentence.replace("%1", str(path.absolute().parent))
