"""From document to document of the list, and what is said where it has no further one."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from corpora.project import Project
from ui.annotate.doc_panel import DocumentsPanel
from ui.keyboard import Keyboard


class Steps(NamedTuple):
    """keyboard: knows the key that goes on from the beginning."""

    project: Project
    documents: DocumentsPanel
    keyboard: Keyboard

    def go(self, by: int, *, unreviewed: bool, around: bool) -> str:
        """Open the next (1) or previous (-1) document, of those that wait for review where wished;
        around: after the end of the list, the first. Returns what is to be said of it, or ""."""
        if self.documents.step(by, unreviewed=unreviewed):
            return ""
        if around and self.documents.step(by, unreviewed=unreviewed, afresh=True):
            return _tr("From the beginning of the list again.")
        if not unreviewed and by > 0:
            return _tr("This is the last document of the list.")
        if not unreviewed:
            return _tr("This is the first document of the list.")
        if self.project.count(state="reviewed") == self.project.count():
            return _tr("Every document is reviewed: train on them in Models, or export them.")
        if around:
            return _tr("No document of the list waits for review.")
        said = _tr(
            "No document after this one in the list waits for review; %1 goes on from the"
            " beginning."
        )
        return said.replace("%1", self.keyboard.spoken("skip"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ends", text)
