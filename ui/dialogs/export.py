"""Export: into which file, in which format, which documents."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from corpora import formats
from ui import phrases
from ui.dialogs.form import Form, PathField, ask_new_file, folder_trouble
from ui.session import Session

# The one that carries everything.
USUAL = "jsonl"


class ExportDialog(Form):
    """Gives the arguments of the command `export`."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, title=_title(session), go=parent.tr("Export"), width=600)
        self._session = session
        self.format = QComboBox()
        for info in map(formats.describe, formats.names()):
            if info.writes:
                self.format.addItem(info.title, info)
        self.format.setCurrentIndex(self.format.findText(formats.describe(USUAL).title))
        self.path = PathField(ask_new_file(self, self.tr("Export"), ""), str(self._suggested()))
        reviewed = session.project.count(state="reviewed")
        text = self.tr("Reviewed documents only (%1)").replace("%1", phrases.number(reviewed))
        self.reviewed = QCheckBox(text)
        self.reviewed.setEnabled(reviewed > 0)
        self.add(self.tr("Format"), self.format)
        self.add(self.tr("File"), self.path)
        self.add("", self.reviewed)
        self.format.currentIndexChanged.connect(lambda: self._on_format())
        self.path.changed.connect(self.check)
        self._on_format()

    def arguments(self) -> list[str]:
        """Of `tagwright export`."""
        info = self.format.currentData()
        out = str(self.path.path)
        wish = ["--reviewed"] if self.reviewed.isChecked() else []
        return ["export", str(self._session.project.path), out, "--format", info.name, *wish]

    def ready(self) -> bool:
        return self.path.path is not None and bool(self.path.path.name)

    def wrong(self) -> str:
        return folder_trouble(self.path.path, self.tr("There is no folder %1."))

    def _suggested(self) -> Path:
        project = self._session.project.path
        return project.with_suffix(self.format.currentData().suffixes[0])

    def _on_format(self) -> None:
        info = self.format.currentData()
        path = self.path.path
        if path is not None and path.name and info.suffixes:
            self.path.field.setText(str(path.with_suffix(info.suffixes[0])))
        left = ", ".join(info.left_out)
        note = self.tr("This format carries everything.")
        if left:
            note = self.tr("This format cannot carry: %1.").replace("%1", left)
        self.note.setText(note)
        self.note.show()
        self.check()


def _title(session: Session) -> str:
    return session.tr("Export %1").replace("%1", session.project.name)
