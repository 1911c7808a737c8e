"""What an import refused or mended, entry by entry."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui import make


class ReportDialog(QDialog):
    """Shows the entries of a report; they can be copied."""

    def __init__(self, title: str, entries: Sequence[Mapping[str, Any]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What happened"))
        self.setMinimumSize(640, 380)
        heading = make.label(title, "heading")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setPlainText("\n".join(map(line, entries)))
        self.text.setAccessibleName(self.tr("Entries"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(14)
        for widget in (heading, self.text, buttons):
            column.addWidget(widget)
        self.setWindowModality(Qt.WindowModality.WindowModal)


def line(entry: Mapping[str, Any]) -> str:
    """An entry of a file's report, or a note on a document, as one line."""
    if "doc" in entry:
        return f"{entry['doc']}: {entry['text']}"
    place = f"{entry['path']}, line {entry['line']}" if entry.get("line") else entry["path"]
    return f"{place}: {entry['message']}"
