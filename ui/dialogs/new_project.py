"""A new project: where, and its labels."""

from pathlib import Path

import platformdirs
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.form import Form, PathField, ask_new_file, folder_trouble

SUFFIX = ".tagwright"


def folder() -> Path:
    """Where projects go unless one says otherwise: the documents folder, or else the home."""
    documents = platformdirs.user_documents_path()
    return documents if documents.is_dir() else Path.home()


class NewProjectDialog(Form):
    """Gives a path that is free, and names of labels."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            title=QCoreApplication.translate("NewProjectDialog", "New project"),
            go=QCoreApplication.translate("NewProjectDialog", "Create"),
        )
        ask = ask_new_file(self, self.tr("New project"), f"Tagwright (*{SUFFIX})")
        self.path = PathField(ask, str(folder() / f"{self.tr('untitled')}{SUFFIX}"))
        self.labels = QLineEdit()
        self.labels.setPlaceholderText(self.tr("PER, ORG, LOC — or later"))
        self.add(self.tr("File"), self.path)
        self.add(self.tr("Labels"), self.labels)
        self.path.changed.connect(self.check)
        self.check()

    def answer(self) -> tuple[Path, list[str]]:
        """The project's path, and its labels."""
        path = self.path.path
        assert path is not None
        names = [name.strip() for name in self.labels.text().split(",")]
        return _with_suffix(path), [name for name in names if name]

    def ready(self) -> bool:
        return self.path.path is not None and bool(self.path.path.name)

    def wrong(self) -> str:
        path = self.path.path
        if path is not None and _with_suffix(path).exists():
            return self.tr("%1 exists already.").replace("%1", str(_with_suffix(path)))
        return folder_trouble(path, self.tr("There is no folder %1."))


def _with_suffix(path: Path) -> Path:
    return path if path.suffix else path.parent / f"{path.name}{SUFFIX}"
