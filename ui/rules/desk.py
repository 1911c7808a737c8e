"""Rules' part of the Annotate workspace: opens their dialog, and runs what takes longer as jobs."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from corpora.document import Document
from ui import phrases
from ui.annotate.hand import Hand
from ui.annotate.touch import Place
from ui.dialogs.sentences import SentencesDialog
from ui.job import Job
from ui.jobs import Jobs
from ui.rules import words
from ui.rules.dialog import RulesDialog
from ui.rules.fields import Written
from ui.session import Session

LONGEST = 200  # characters of a selection that are taken as a phrase


class RuleDesk(QObject):
    """`opened`: a place in a document is to be seen. What is to be said goes by the hand."""

    opened = Signal(str, int, int)

    def __init__(self, session: Session, jobs: Jobs, hand: Hand, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._session, self._jobs, self._hand = parent, session, jobs, hand
        self.said, self.failed = hand.said, session.failed
        self.dialog: RulesDialog | None = None
        self._written: Written | None = None

    def open(self) -> RulesDialog:
        """The dialog, in front."""
        if self.dialog is None:
            self.dialog = self._make()
        self.dialog.show()
        self.dialog.activateWindow()
        return self.dialog

    def open_here(self) -> None:
        """The dialog with what is at the cursor as a new rule."""
        doc, place = self._session.document, self._hand.place()
        dialog = self.open()
        if doc is not None and doc.tokens:
            label = place.thing.label if place.thing else self._hand.last_label
            dialog.fields.begin(label, _phrase(doc, place))
        dialog.fields.pattern.setFocus()

    def _make(self) -> RulesDialog:
        dialog = RulesDialog(self._session, self._over.window())
        dialog.opened.connect(self.opened)
        dialog.hand.failed.connect(self.failed)
        dialog.foot.bring.clicked.connect(self._ask_import)
        dialog.foot.write.clicked.connect(self._ask_export)
        dialog.foot.propose.clicked.connect(lambda: self.propose())
        dialog.finished.connect(self._on_closed)
        if self._written is not None:
            dialog.fields.write(self._written)
        return dialog

    def _on_closed(self) -> None:
        """What is written and was not added is there again the next time."""
        if self.dialog is not None:
            self._written = self.dialog.fields.written()
        self.dialog = None

    def stop(self) -> None:
        """Ask the project for nothing more: it is about to be closed."""
        if self.dialog is not None:
            self.dialog.close()

    # Files

    def _ask_import(self) -> None:
        kinds = self.tr("Patterns and terms (*.jsonl *.txt *.tsv *.csv);;All files (*)")
        dialog = QFileDialog(self.dialog, self.tr("Import rules"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.bring(Path(name)))
        dialog.open()

    def bring(self, path: Path) -> Job:
        """Add the rules of a file; terms without a label get the one that is chosen."""
        args = ["--add", str(path)]
        if self.dialog is not None and self.dialog.fields.label.currentText():
            args += ["--label", self.dialog.fields.label.currentText()]
        if self.dialog is not None and not self.dialog.fields.case.isChecked():
            args += ["--any-case"]
        job = self._start(["rules", self._path, *args], self.tr("Import rules"), self._said_import)
        refused: list[str] = []
        job.reported.connect(
            lambda e: refused.append(e["text"]) if e.get("event") == "message" else None
        )
        job.finished.connect(lambda _: self._show_refused(refused))
        return job

    def _said_import(self, result: dict[str, Any]) -> None:
        if self.dialog is not None:
            self.dialog.reload()
        self.said.emit(words.added(result["added"], result["known"], result["refused"]))

    def _show_refused(self, refused: list[str]) -> None:
        if refused:
            over = self.dialog or self._over.window()
            SentencesDialog(self.tr("These lines are no rules"), refused, over).open()

    def _ask_export(self) -> None:
        dialog = QFileDialog(self.dialog, self.tr("Export rules"), "", "*.jsonl")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("jsonl")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def write(self, path: Path) -> Job:
        """Write the rules into a file."""
        return self._start(
            ["rules", self._path, "--export", str(path)],
            self.tr("Export rules"),
            lambda r: self.said.emit(phrases.exported(words.rules(r["rules"]), path)),
        )

    # Proposing

    def propose(self) -> Job:
        """Let the rules propose on all documents that are not reviewed."""
        args = ["preannotate", self._path, "--rules"]
        job = self._start(
            args, self.tr("Rules propose"), lambda result: self.said.emit(phrases.proposed(result))
        )
        dialog = self.dialog
        if dialog is not None:
            dialog.show_progress(None)
            dialog.foot.stop.clicked.connect(job.cancel)
            job.changed.connect(lambda: self._show_progress(job))
            job.ended.connect(lambda: self._show_progress(job))
        return job

    def _show_progress(self, job: Job) -> None:
        if self.dialog is not None:
            self.dialog.show_progress(job.fraction, over=not job.active)

    @property
    def _path(self) -> str:
        return str(self._session.project.path)

    def _start(self, args: list[str], title: str, said: Callable[[dict[str, Any]], None]) -> Job:
        job = self._jobs.start(args, title=title)
        job.failed.connect(self.failed)
        job.finished.connect(lambda _: self._session.look_outside())
        job.finished.connect(said)
        return job


def _phrase(doc: Document, place: Place) -> str:
    start, end = place.thing[:2] if place.thing and not place.selected else place[:2]
    return " ".join(doc.text[start:end].split())[:LONGEST]
