"""The backups of a project: made, and brought back as a file of their own."""

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QTreeWidget, QTreeWidgetItem, QWidget

from corpora import backups
from corpora.backups import Backup
from ui import make
from ui.dialogs.form import Form
from ui.dialogs.new_project import SUFFIX
from ui.jobs import Jobs

HEIGHT, WIDTH = 220, 640
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
VERSION, MENDING = "before version ", "before mending"


class BackupsDialog(Form):
    """Lists a project's backups, the newest first. restored: the file that one was copied to."""

    restored = Signal(Path)

    def __init__(self, project: Path, jobs: Jobs, parent: QWidget) -> None:
        title = QCoreApplication.translate("BackupsDialog", "Backups of %1")
        go = QCoreApplication.translate("BackupsDialog", "Restore to a new file…")
        title = title.replace("%1", project.stem)
        super().__init__(parent, title=title, go=go, width=WIDTH)
        self._project, self._jobs = project, jobs
        self.list = self._make_list()
        self.column.insertWidget(1, self.list)
        self.now = make.button(self.tr("Back up now"), self.back_up)
        self.now.setAutoDefault(False)
        self.buttons.addButton(self.now, self.buttons.ButtonRole.ActionRole)
        self._close_instead_of_cancel()
        self.buttons.accepted.disconnect()
        self.buttons.accepted.connect(self.ask_where)
        where = self.tr(
            "They are in %1. A restored backup is a project of its own; this one stays."
        )
        self.note.setText(where.replace("%1", str(backups.folder(project))))
        self.note.show()
        self.show_backups()
        self.list.setFocus()

    def _close_instead_of_cancel(self) -> None:
        """What was made here stays made: there is nothing to cancel."""
        self.buttons.setStandardButtons(self.buttons.StandardButton.Close)
        self.buttons.button(self.buttons.StandardButton.Close).setAutoDefault(False)

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setProperty("role", "boxed")
        made.setHeaderLabels([self.tr("Made"), self.tr("Why"), self.tr("Size")])
        made.headerItem().setTextAlignment(2, RIGHT)  # as its numbers are
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setMinimumHeight(HEIGHT)
        made.setColumnWidth(0, 220)
        made.setColumnWidth(1, 260)
        made.setAccessibleName(self.tr("Backups"))
        made.currentItemChanged.connect(lambda *_: self.check())
        made.itemActivated.connect(lambda *_: self.ask_where())
        return made

    def show_backups(self) -> None:
        """List what there is now."""
        self.list.clear()
        for backup in backups.listed(self._project):
            self.list.addTopLevelItem(_row(backup, self._why(backup)))
        self.list.setCurrentItem(self.list.topLevelItem(0))  # type: ignore[arg-type]  # None: no row
        self.check()

    def _why(self, backup: Backup) -> str:
        if backup.why == "daily":
            return self.tr("of the day")
        if backup.why == MENDING:
            return self.tr("before mending")
        if backup.why.startswith(VERSION):
            return self.tr("before version %1").replace("%1", backup.why.removeprefix(VERSION))
        return self.tr("before %1").replace("%1", backup.why.removeprefix("before "))

    def ready(self) -> bool:
        return self.list.currentItem() is not None

    def back_up(self) -> None:
        """Make one of the project as it is, unless nothing has changed since the last."""
        job = self._jobs.start(["backups", str(self._project), "--make"], title=self.tr("Backup"))
        self.now.setEnabled(False)
        job.finished.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.ended.connect(lambda: self.now.setEnabled(True))

    def _on_made(self, result: dict[str, Any]) -> None:
        self.show_backups()
        if not result["made"]:
            self.trouble.setText(self.tr("There is one of today, or nothing has changed since."))
            self.trouble.show()

    def _on_failed(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()

    def ask_where(self) -> None:
        """Ask for a new file, and copy the chosen backup there."""
        item = self.list.currentItem()
        if item is None:
            return
        name = f"{self._project.stem} {item.text(0)}{SUFFIX}"
        start = self._project.with_name(name.replace(":", "-").replace("/", "-"))
        kinds = self.tr("Projects (*%1)").replace("%1", SUFFIX)
        title = self.tr("Restore to a new file")
        dialog = QFileDialog(self, title, str(start.parent), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(start.name)
        dialog.fileSelected.connect(lambda chosen: self.restore(Path(chosen)))
        dialog.open()

    def restore(self, into: Path) -> None:
        """Copy the chosen backup to a file that is not there yet."""
        number = self.list.currentIndex().row() + 1
        args = ["backups", str(self._project), "--restore", str(number), "--into", str(into)]
        job = self._jobs.start(args, title=self.tr("Restoring"))
        job.failed.connect(self._on_failed)
        job.finished.connect(lambda _: self._on_restored(into))

    def _on_restored(self, into: Path) -> None:
        self.restored.emit(into)
        self.accept()


def _row(backup: Backup, why: str) -> QTreeWidgetItem:
    row = QTreeWidgetItem([_when(backup.made), why, _size(backup.size)])
    row.setToolTip(0, backup.path.name)
    row.setTextAlignment(2, RIGHT)
    return row


def _when(made: datetime) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(made.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def _size(size: int) -> str:
    return QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
