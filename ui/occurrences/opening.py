"""Opens the dialog of all occurrences, and does what it answers: one change, one undo."""

import json
import tempfile
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from corpora import bulk_edits, sweep
from corpora.change import Change
from corpora.occurrences import Hit
from corpora.project import Applied, Project
from ui.occurrences import words
from ui.occurrences.dialog import OccurrencesDialog, Start
from ui.occurrences.seeker import Wanted
from ui.session import Session
from ui.verbs.occurrences import ANY, PLACE

if TYPE_CHECKING:
    from ui.window import Window

# So much the window does itself; more is a job, which can be followed and cancelled.
AT_ONCE = 2000
LONGEST = 200  # characters of a selection that are taken as what to look for


class Occurrences(QObject):
    """The command *All occurrences* of a window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def open(self) -> OccurrencesDialog | None:
        """Ask, with what is at the cursor to begin with; then do it. None where it cannot be."""
        session = self._window.session
        if session is None:
            return None
        if not len(session.labels):
            text, new = self.tr("There is no label to give yet."), self.tr("New label…")
            self._window.toast.say(text, button=new, act=self._window.dialogs.new_label)
            return None
        start = self._start(session)
        dialog = OccurrencesDialog(session.labels, session.project.reader, start, self._window)
        dialog.accepted.connect(lambda: self._do(session, dialog.wanted, dialog.chosen()))
        dialog.finished.connect(lambda _: self._remember(dialog))
        dialog.opened.connect(self._window.show_document)
        geometry = self._window.settings.state("occurrences")
        if geometry is not None:
            dialog.restoreGeometry(geometry)
        dialog.open()
        return dialog

    def _start(self, session: Session) -> Start:
        """The text and the label of what is at the cursor; else the label given last."""
        settings, doc = self._window.settings, session.document
        word, where = not settings.flag("part of words"), settings.number("occurrences in", 2)
        names = session.labels.names
        last = self._window.hand.last_label
        label = last if last in names else next(iter(names), "")
        if doc is None:
            return Start("", label, None, word, where)
        place = self._window.hand.place()
        start, end = place.thing[:2] if place.thing and not place.selected else place[:2]
        text = " ".join(doc.text[start:end].split())[:LONGEST]
        if place.thing is not None:
            label = place.thing.label
        return Start(text, label, doc.id, word, where)

    def _remember(self, dialog: OccurrencesDialog) -> None:
        settings = self._window.settings
        settings.keep("occurrences", dialog.saveGeometry())
        settings.keep_flag("part of words", not dialog.query.word.isChecked())
        settings.keep_number("occurrences in", dialog.aim.where.currentIndex())

    # Doing

    def _do(self, session: Session, wanted: Wanted, hits: Sequence[Hit]) -> None:
        if len(hits) > AT_ONCE:
            self._start_job(session, wanted, hits)
            return
        done = 0

        def build(hand: Project) -> Change:
            nonlocal done
            made = list(sweep.changes(hand, hits, wanted.aim))
            done = sum(one.hits for one in made)
            return bulk_edits.joined((one.change for one in made), wanted.aim)

        def then(applied: Applied | None) -> None:
            if applied is not None:
                self._say(words.done(wanted.aim, done, len(applied.docs)))

        session.make(f"{wanted.aim.what} all", build, then, size=len(hits))

    def _start_job(self, session: Session, wanted: Wanted, hits: Sequence[Hit]) -> None:
        folder = tempfile.TemporaryDirectory(prefix="tagwright-")
        file = Path(folder.name) / "hits.jsonl"
        lines = (json.dumps(dict(zip(PLACE, hit.key, strict=True))) + "\n" for hit in hits)
        with file.open("w", encoding="utf-8", newline="\n") as opened:
            opened.writelines(lines)
        args = arguments(str(session.project.path), wanted, file)
        job = self._window.jobs.start(args, title=self.tr("All occurrences"))
        weakref.finalize(job, folder.cleanup)
        job.ended.connect(folder.cleanup)
        job.failed.connect(self._window.toast.warn)
        job.finished.connect(lambda result: self._on_finished(wanted, result))

    def _on_finished(self, wanted: Wanted, result: dict[str, Any]) -> None:
        self._window.look_outside()
        self._say(words.done(wanted.aim, result["done"], result["changed_documents"]))

    def _say(self, text: str) -> None:
        """Say what was done, with a button that takes it back as long as nothing else was done."""
        session, toast = self._window.session, self._window.toast
        if session is None:
            return
        toast.say(text, button=self.tr("Undo"), act=self._window.hand.undo)
        session.acted.connect(toast.hide, Qt.ConnectionType.SingleShotConnection)


def arguments(path: str, wanted: Wanted, hits: Path) -> list[str]:
    """The command that does with the hits of a file what is wanted."""
    query, aim, where = wanted
    string = query.string
    if string.startswith("-"):  # which would be an option
        string = f"(?:){string}" if query.regex else f" {string}"
    args = ["label-all", path, string, aim.label or ANY, "--only", str(hits)]
    options = {"--regex": query.regex, "--case": query.case, "--word": query.word}
    args += [option for option, on in options.items() if on]
    args += ["--unreviewed"] if where.unreviewed else []
    args += ["--doc", where.doc] if where.doc is not None else []
    if aim.what == "relabel":
        args += ["--relabel", aim.old or ANY]
    return args + (["--remove"] if aim.what == "remove" else [])
