"""What is said where the list of documents has no further one."""

from PySide6.QtCore import QCoreApplication

from corpora.project import Project


def end_of_list(project: Project, by: int, *, unreviewed: bool) -> str:
    """No next (1) or previous (-1) document; unreviewed: none that waits for review."""
    if unreviewed and project.count(state="reviewed") == project.count():
        return _tr("Every document is reviewed: train on them in Models, or export them.")
    if unreviewed:
        return _tr("No document after this one in the list waits for review.")
    if by > 0:
        return _tr("This is the last document of the list.")
    return _tr("This is the first document of the list.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ends", text)
