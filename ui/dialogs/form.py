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

Ask = Callable[[], str]


class Form(QDialog):
    """A dialog of named fields. `wrong` says why it cannot go on; "" where it can."""

    def __init__(self, parent: QWidget, *, title: str, go: str, width: int = 520) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(12)
        self.grid.setColumnStretch(1, 1)
        self.note = _note("muted")
        self.trouble = _note("bad")
        self.go = QPushButton(go, objectName="go")
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addLayout(self.grid)
        for widget in (self.note, self.trouble, self.buttons):
            column.addWidget(widget)

    def add(self, name: str, field: QWidget) -> None:
        """Add a field under the others, with its name at the left."""
        label = QLabel(name)
        row = self.grid.rowCount()
        self.grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(field, row, 1)
        label.setMinimumHeight(30)
        buddy = field.field if isinstance(field, PathField) else field
        label.setBuddy(buddy)
        if not buddy.accessibleName():
            buddy.setAccessibleName(name)

    def check(self) -> None:
        """Say what is wrong, and let it go on only where nothing is."""
        wrong = self.wrong()
        self.trouble.setText(wrong)
        self.trouble.setVisible(bool(wrong))
        self.go.setEnabled(self.ready() and not wrong)

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


def _note(role: str) -> QLabel:
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.hide()
    return label
