"""What is done to the documents that are chosen in the list: at once, as one change."""

import shutil
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from corpora import marking, removing
from corpora.change import Change
from corpora.marking import READING, Act
from corpora.project import Applied, Project
from ui import keycap, phrases
from ui.dialogs.form import Form
from ui.job import Job
from ui.palette import category_picker
from ui.session import Session

if TYPE_CHECKING:
    from ui.window import Window

# So many documents the window does itself, more are a job; documents that are read take longer.
AT_ONCE, AT_ONCE_READ = 2000, 100


class Bulk:
    """Acts on the documents that are chosen in the list of a window, or else on the one in hand."""

    def __init__(self, window: "Window") -> None:
        self._window = window

    def _chosen(self) -> list[int]:
        return self._window.annotate.documents.chosen_keys() if self._window.session else []

    def mark(self, act: Act, category: str | None = None) -> None:
        """Do it to each, and say what was done, with a way back."""
        session, keys = self._window.session, self._chosen()
        if session is None or not keys:
            return
        if len(keys) > (AT_ONCE_READ if act in READING else AT_ONCE):
            self._start(session, keys, act, category)
            return

        def build(hand: Project) -> Change:
            return marking.change(hand, keys, act, category)

        def then(applied: Applied | None) -> None:
            if applied is None:
                self._window.toast.say(_tr("Nothing to change there."))
            else:
                self._say(_done(act, len(applied.docs), category))

        session.make(act, build, then, size=len(keys))

    def categorise(self) -> None:
        """Ask for a category, and give it to each."""
        count = phrases.documents(len(self._chosen()))
        give = partial(self.mark, "category")
        prompt = _tr("Category of %1").replace("%1", count)
        category_picker(self._window, give, prompt=prompt).open()

    def preannotate(self) -> None:
        """Ask who proposes, and let them on each."""
        session, keys = self._window.session, self._chosen()
        if session is None or not keys:
            return

        def start(args: list[str]) -> None:
            file = _ids_file(session, keys)
            job = self._window.dialogs.propose([*args, "--ids", str(file)])
            job.ended.connect(partial(_drop, file))

        self._window.dialogs.ask_who_proposes(start, chosen=len(keys))

    def remove(self) -> None:
        """Ask, then take each out of the project."""
        session, keys = self._window.session, self._chosen()
        if session is None or not keys:
            return
        dialog = removal_dialog(removing.loss(session.project, keys), self._window)
        dialog.accepted.connect(lambda: self._remove(session, keys))
        dialog.open()

    def _remove(self, session: Session, keys: Sequence[int]) -> None:
        if len(keys) > AT_ONCE:
            self._start_removing(session, keys)
        elif session.decide(lambda: removing.change(session.project, keys)):
            self._say_removed(len(keys))

    def _say_removed(self, count: int) -> None:
        key = keycap.caption(self._window.actions_.keyboard.first("undo"))
        said = _tr("%1 removed. %2 brings them back.")
        if count == 1:
            said = _tr("%1 removed. %2 brings it back.")
        said = said.replace("%1", phrases.documents(count))
        self._say(said.replace("%2", key))

    def _start_removing(self, session: Session, keys: Sequence[int]) -> None:
        file = _ids_file(session, keys)
        args = ["remove", str(session.project.path), "--ids", str(file)]
        job: Job = self._window.jobs.start(args, title=_tr("Removing documents"))
        job.ended.connect(partial(_drop, file))
        job.failed.connect(self._window.toast.warn)

        def said(result: dict[str, Any]) -> None:
            self._window.look_outside()
            self._say_removed(result["documents"])

        job.finished.connect(said)

    def _start(self, session: Session, keys: Sequence[int], act: Act, category: str | None) -> None:
        file = _ids_file(session, keys)
        name = [category] if category is not None else []
        args = ["mark", str(session.project.path), act, *name, "--ids", str(file)]
        job: Job = self._window.jobs.start(args, title=_tr("Changing documents"))
        job.ended.connect(partial(_drop, file))
        job.failed.connect(self._window.toast.warn)

        def said(result: dict[str, Any]) -> None:
            self._window.look_outside()
            self._say(_done(act, result["changed"], category))

        job.finished.connect(said)

    def _say(self, text: str) -> None:
        """With a button that takes it back as long as nothing else was done."""
        window = self._window
        if window.session is not None:
            window.toast.say(text, button=_tr("Undo"), act=window.hand.undo)
            window.session.acted.connect(window.toast.hide, Qt.ConnectionType.SingleShotConnection)


def removal_dialog(loss: removing.Loss, parent: QWidget) -> Form:
    """Asks whether documents are to go, and says what goes with them."""
    title = _tr("Remove %1?").replace("%1", phrases.documents(loss.documents))
    dialog = Form(parent, title=title, go=_tr("Remove"), width=440)
    work = _tr("No annotation is on them.")
    if loss.annotations:
        work = _tr("%1 go with them; %2 were reviewed.")
        work = work.replace("%1", phrases.spans(loss.annotations))
        work = work.replace("%2", phrases.documents(loss.reviewed))
    dialog.note.setText(f"{work} {_tr('One undo brings all back.')}")
    dialog.note.show()
    dialog.check()
    return dialog


def _ids_file(session: Session, keys: Sequence[int]) -> Path:
    """The ids of documents, one a line, in a file of their own."""
    file = Path(tempfile.mkdtemp(prefix="tagwright-")) / "ids.txt"
    ids = (summary.id for summary in session.project.summaries(keys))
    file.write_text("\n".join(ids), encoding="utf-8", newline="\n")
    return file


def _drop(file: Path) -> None:
    shutil.rmtree(file.parent, ignore_errors=True)


def _done(act: Act, count: int, category: str | None) -> str:
    said = {
        "reviewed": _tr("%1: reviewed."),
        "open": _tr("%1: open again."),
        "flag": _tr("%1: flagged."),
        "unflag": _tr("%1: flag taken away."),
        "category": _tr("%1: category %2.") if category else _tr("%1: without a category."),
        "accept": _tr("%1: proposals accepted, unseen."),
        "reject": _tr("%1: proposals rejected."),
    }[act]
    return said.replace("%1", phrases.documents(count)).replace("%2", category or "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("bulk", text)
