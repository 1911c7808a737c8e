"""What the dialogs' answers start: jobs, and what is said when one has ended."""

import shutil
import tempfile
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from corpora import catalog
from corpora.errors import UserError
from corpora.project import Project
from ui import phrases
from ui.annotate.bulk import Bulk
from ui.dialogs import question
from ui.dialogs.backups import BackupsDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.form import Form
from ui.dialogs.import_files import ImportDialog
from ui.dialogs.keys import KeysDialog
from ui.dialogs.new_label import NewLabelDialog
from ui.dialogs.new_project import SUFFIX, NewProjectDialog, folder
from ui.dialogs.report import ReportDialog, told
from ui.job import Job
from ui.pace.panel import PacePanel
from ui.phrases import filled

if TYPE_CHECKING:
    from ui.window import Window

Result = dict[str, Any]
Said = Callable[[Result], None]


class Dialogs(QObject):
    """Opens the window's dialogs and does what they answer."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.bulk: Bulk = Bulk(window)
        self._aside: Path | None = None  # where refused lines are kept until the window goes

    # Projects

    def new_project(self) -> None:
        dialog = NewProjectDialog(self._window)
        dialog.accepted.connect(lambda: self._create(*dialog.answer()))
        dialog.open()

    def _create(self, path: Path, labels: list[str]) -> None:
        try:
            Project.create(path, labels=labels).close()
        except UserError as error:
            self._window.toast.warn(str(error))
            return
        self._window.open_project(path)

    def keys(self) -> None:
        KeysDialog(self._window.actions_.keyboard, self._window).open()

    def open_project(self) -> None:
        title = self.tr("Open project")
        kinds = self.tr("Projects (*%1);;All files (*)").replace("%1", SUFFIX)
        dialog = QFileDialog(self._window, title, str(folder()), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._window.open_project(Path(name)))
        dialog.open()

    def corpus(self, name: str, path: Path | None = None) -> None:
        """A ready corpus in a project of its own; opened when it is there already."""
        path = path or folder() / f"{name}{SUFFIX}"
        if path.exists():
            self._window.open_project(path)
            return
        title = self.tr("Fetching %1").replace("%1", name)
        job = self._start(["catalog", name, "--into", str(path)], title, self._said_import)
        job.finished.connect(lambda _: self._begin(name, path))

    def _begin(self, name: str, path: Path) -> None:
        if self._window.open_project(path) and name == catalog.TO_LABEL:
            self.propose(["preannotate", str(path)])

    # Documents

    def import_files(self) -> None:
        """The refused lines are kept aside, so that they can be saved when one has seen them."""
        session = self._window.session
        if session is None:
            return
        dialog = ImportDialog(session, self._window)
        keep = ["--refused", str(self._new_folder() / f"{self.tr('refused')}.txt")]
        title = self.tr("Import")
        dialog.accepted.connect(
            lambda: self._start([*dialog.arguments(), *keep], title, self._said_import)
        )
        dialog.open()

    def _new_folder(self) -> Path:
        """For the refused lines of one import; all of them go with the window or the program."""
        if self._aside is None:
            self._aside = Path(tempfile.mkdtemp(prefix="tagwright-"))
            weakref.finalize(self, shutil.rmtree, self._aside, ignore_errors=True)
        return Path(tempfile.mkdtemp(dir=self._aside))

    def preannotate(self) -> None:
        self.ask_who_proposes(self.propose)

    def ask_who_proposes(
        self, start: Callable[[list[str]], object], *, chosen: int | None = None
    ) -> None:
        """Start with the arguments of `preannotate`. chosen: on so many documents; None: on all."""
        session, window = self._window.session, self._window
        if session is None:
            return
        from ui.dialogs.preannotate import PreannotateDialog  # it loads what reads runs

        dialog = PreannotateDialog(session, window.settings, window, chosen=chosen)
        dialog.accepted.connect(lambda: start(dialog.arguments()))
        dialog.elsewhere.connect(lambda command: window.actions_[command].trigger())
        dialog.open()

    def pace(self) -> None:
        """How fast one works, and how long the rest takes."""
        if self._window.session is not None:
            PacePanel(self._window.annotate.pace, self._window).open()

    def backups(self) -> None:
        """The project's backups; a restored one is opened in its place, on request."""
        session, window = self._window.session, self._window
        if session is None:
            return
        dialog = BackupsDialog(session.project.path, window.jobs, window)

        def said(into: Path) -> None:
            text = self.tr("The backup is restored as %1.").replace("%1", into.name)
            window.toast.say(text, button=self.tr("Open"), act=lambda: window.open_project(into))

        dialog.restored.connect(said)
        dialog.open()

    def propose(self, args: list[str]) -> Job:
        """Start the command `preannotate`, and say what came of it."""
        return self._start(args, self.tr("Pre-annotate"), self._said_proposed)

    def export(self) -> None:
        session, title = self._window.session, self.tr("Export")
        if session is None:
            return
        dialog = ExportDialog(session, self._window)
        dialog.accepted.connect(lambda: self._start(dialog.arguments(), title, self._said_export))
        dialog.open()

    def accept_all(self) -> None:
        """Ask, then accept every proposal of every open document, unseen."""
        title = self.tr("Accept all")
        question = self.tr("Accept all proposals of all open documents, unseen?")
        dialog = Form(self._window, title=question, go=title)
        dialog.note.setText(
            self.tr(
                "The documents are then “accepted unseen”, which is not “reviewed”."
                " One undo takes it back."
            )
        )
        dialog.note.show()
        dialog.check()
        args = ["accept", self._path]
        dialog.accepted.connect(lambda: self._start(args, title, self._said_accepted))
        dialog.open()

    def new_label(self) -> None:
        session = self._window.session
        if session is None:
            return
        dialog = NewLabelDialog(session, self._window)
        dialog.accepted.connect(lambda: session.add_label(dialog.answer()))
        dialog.open()

    # Jobs

    @property
    def _path(self) -> str:
        session = self._window.session
        assert session is not None  # these commands are greyed without a project
        return str(session.project.path)

    def _start(self, args: list[str], title: str, said: Said) -> Job:
        job = self._window.jobs.start(args, title=title)
        job.finished.connect(said)
        job.failed.connect(self._window.toast.warn)
        job.finished.connect(lambda _: self._window.look_outside())
        return job

    def _said_import(self, result: Result) -> None:
        report = result.get("report", {})
        refused = report.get("refused_count", len(report.get("refused", ())))
        one, many = self.tr("1 document imported"), self.tr("%1 documents imported")
        text = phrases.counted(result["documents"], one, many)
        notes = told(result)
        if refused:
            one, many = self.tr("1 entry refused"), self.tr("%1 entries refused")
            text += ", " + phrases.counted(refused, one, many)
        if notes:
            lines = [Path(name) for name in result.get("refused_lines", {}).get("paths", ())]
            show = ReportDialog(text, notes, self._window, lines=lines).open
            self._window.toast.say(text + ".", button=self.tr("What happened"), act=show)
        else:
            self._window.toast.say(text + ".")

    def _said_proposed(self, result: Result) -> None:
        self._window.toast.say(phrases.proposed(result))

    def _said_accepted(self, result: Result) -> None:
        accepted = phrases.proposals(result["accepted"])
        docs = phrases.documents(result["documents"])
        self._window.toast.say(filled(self.tr("%1 accepted on %2, unseen."), accepted, docs))

    def _said_export(self, result: Result) -> None:
        docs = phrases.documents(result["documents"])
        self._window.toast.say(phrases.exported(docs, result["path"]))

    def end_jobs(self) -> bool:
        """Ask, and end what is at work; False where the person wants to stay for it."""
        jobs = self._window.jobs
        titles = "\n".join(job.title for job in jobs.active)
        agreed = question.agreed(
            self._window,
            title=self.tr("End what is still at work?"),
            text=titles,
            go=self.tr("End and close"),
            leave=self.tr("Stay"),
        )
        if agreed:
            jobs.close()
        return agreed
