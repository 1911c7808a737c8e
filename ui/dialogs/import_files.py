"""Import: which files, in which format, and what their spans are."""

import shlex
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from corpora import formats
from corpora.errors import UserError
from corpora.formats.archive import is_zip
from ui.dialogs.form import Form, PathField
from ui.dialogs.reading_options import ReadingOptions
from ui.retold import retold
from ui.session import Session


class ImportDialog(Form):
    """Gives the arguments of the command `import`."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(
            parent,
            title=QCoreApplication.translate("ImportDialog", "Import documents"),
            go=QCoreApplication.translate("ImportDialog", "Import"),
            width=580,
        )
        self._session = session
        self.paths = PathField(self._ask)
        self.paths.field.setPlaceholderText(self.tr("Files, folders or zips"))
        self.format = QComboBox()
        self.format.addItem(self.tr("Recognise from the file"), "")
        for info in map(formats.describe, formats.names()):
            if info.reads:
                self.format.addItem(retold(info.title), info.name)
        self.as_ = QComboBox()
        self.as_.addItem(self.tr("annotations: a person made or checked them"), "annotations")
        self.as_.addItem(self.tr("proposals: a machine made them"), "proposals")
        self.add(self.tr("Files"), self.paths)
        self.add(self.tr("Format"), self.format)
        self.add(self.tr("Spans are"), self.as_)
        self.options = ReadingOptions()
        self.grid.addWidget(self.options, self.grid.rowCount(), 0, 1, 2)
        self.note.setText(
            self.tr("All files come in together, or none. What could not be taken is listed.")
        )
        self.note.show()
        self.paths.changed.connect(self._on_files)
        self.format.currentIndexChanged.connect(lambda: self._on_files())
        self.options.changed.connect(self._refit)
        self._on_files()

    def arguments(self) -> list[str]:
        """Of `tagwright import`."""
        paths = [str(path) for path in self._paths()]
        chosen = self.format.currentData()
        wish = ["--format", chosen] if chosen else []
        fixed = ["import", str(self._session.project.path), *paths]
        return [*fixed, *wish, "--as", self.as_.currentData(), *self.options.arguments()]

    def ready(self) -> bool:
        return bool(self._paths())

    def wrong(self) -> str:
        missing = [path for path in self._paths() if not path.exists()]
        return self.tr("There is no %1.").replace("%1", str(missing[0])) if missing else ""

    def _refit(self) -> None:
        """Take the height of what was unfolded, and again when its text has been laid out."""
        self.check()
        QTimer.singleShot(0, self, self.check)

    def _on_files(self) -> None:
        """Show the options of the format that is named, or that the one file is in."""
        name = self.format.currentData() or _recognised(self._paths())
        self.options.show_format(formats.describe(name) if name else None)
        self.check()

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


def _recognised(paths: list[Path]) -> str:
    """The format of a single file that is no archive; "" where a look does not tell."""
    if len(paths) != 1 or not paths[0].is_file():
        return ""
    try:
        return "" if is_zip(paths[0]) else formats.detect(paths[0])
    except UserError:
        return ""
