"""Label sets as files, in the window: asks for the file, takes its labels in, writes them out."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from corpora import label_files
from corpora.change import Change
from corpora.errors import UserError
from ui import phrases
from ui.dialogs.sentences import SentencesDialog
from ui.session import Session


class LabelFiles(QObject):
    """A label set is small, so what comes in is one change at once, not a job.

    `said`, `failed`: a sentence for the person. What of a file was not taken is told in a list.
    """

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def ask_import(self, over: QWidget) -> QFileDialog:
        """Ask for the file to read."""
        kinds = self.tr("Files of labels (*.json *.csv *.xml);;All files (*)")
        dialog = QFileDialog(over, self.tr("Import labels"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.bring(Path(name), over))
        dialog.open()
        return dialog

    def ask_export(self, over: QWidget) -> QFileDialog:
        """Ask for the file to write."""
        dialog = QFileDialog(over, self.tr("Export labels"), "", "*.json;;*.csv")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kind.lstrip("*.")))
        dialog.selectFile(f"{self._session.project.path.stem}.labels.json")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()
        return dialog

    def bring(self, path: Path, over: QWidget) -> None:
        """Take in the labels of a file."""
        try:
            incoming, notes = label_files.read(path)
        except UserError as error:
            self.failed.emit(str(error))
            return
        made, clashes = Change("nothing"), list[str]()

        def make() -> Change:
            nonlocal made
            made, clashes[:] = label_files.join(self._session.project, incoming)
            return made

        if self._session.decide(make):
            self.said.emit(_taken(len(made.adds) - len(made.removes), len(made.removes)))
        elif not made:
            self.said.emit(self.tr("No label of the file is new, and none here lacks anything."))
        else:
            return  # the session has told why not
        if notes or clashes:
            title = self.tr("Not everything was taken")
            SentencesDialog(title, (*notes, *clashes), over).open()

    def write(self, path: Path) -> None:
        """Write all labels into a file."""
        try:
            label_files.write(path, self._session.labels)
        except UserError as error:
            self.failed.emit(str(error))
            return
        self.said.emit(phrases.exported(phrases.labels(len(self._session.labels)), path))


def _taken(new: int, completed: int) -> str:
    """After an import: how many labels there are more, and how many got what they lacked."""
    parts = []
    if new:
        parts.append(phrases.counted(new, _tr("1 label added"), _tr("%1 labels added")))
    if completed:
        many = _tr("%1 labels completed")
        parts.append(phrases.counted(completed, _tr("1 label completed"), many))
    return f"{', '.join(parts)}."


def _tr(text: str) -> str:
    return QCoreApplication.translate("labels", text)
