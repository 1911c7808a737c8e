"""Import: which files, in which format, and what their spans are."""

import shlex
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from corpora import formats
from ui.dialogs.form import Form, PathField
from ui.session import Session


class ImportDialog(Form):
    """Gives the arguments of the command `import`."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, title=session.tr("Import documents"), go=session.tr("Import"))
        self._session = session
        self.paths = PathField(self._ask)
        self.paths.field.setPlaceholderText(self.tr("Files or folders"))
        self.format = QComboBox()
        self.format.addItem(self.tr("Recognise"), "")
        for info in map(formats.describe, formats.names()):
            if info.reads:
                self.format.addItem(info.title, info.name)
        self.as_ = QComboBox()
        self.as_.addItem(self.tr("annotations: a person made or checked them"), "annotations")
        self.as_.addItem(self.tr("proposals: a machine made them"), "proposals")
        self.add(self.tr("Files"), self.paths)
        self.add(self.tr("Format"), self.format)
        self.add(self.tr("Spans are"), self.as_)
        self.note.setText(
            self.tr("All files come in together, or none. What could not be taken is listed.")
        )
        self.note.show()
        self.paths.changed.connect(self.check)
        self.check()

    def arguments(self) -> list[str]:
        """Of `tagwright import`."""
        paths = [str(path) for path in self._paths()]
        chosen = self.format.currentData()
        wish = ["--format", chosen] if chosen else []
        fixed = ["import", str(self._session.project.path), *paths]
        return [*fixed, *wish, "--as", self.as_.currentData()]

    def ready(self) -> bool:
        return bool(self._paths())

    def wrong(self) -> str:
        missing = [path for path in self._paths() if not path.exists()]
        return self.tr("There is no %1.").replace("%1", str(missing[0])) if missing else ""

    def _paths(self) -> list[Path]:
        """Each path typed; several, or one with spaces, are quoted as in a shell."""
        text = self.paths.field.text().strip()
        whole = Path(text).expanduser()
        if not text or whole.exists():
            return [whole] if text else []
        try:
            return [Path(part).expanduser() for part in shlex.split(text)]
        except ValueError:  # a quotation mark that is not closed yet
            return [whole]

    def _ask(self) -> str:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.windowTitle())
        return chosen[0] if len(chosen) == 1 else shlex.join(chosen)
