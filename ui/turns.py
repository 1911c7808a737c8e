"""What is said of changes that take long: how far they are, and where undo and redo acted."""

from PySide6.QtCore import QObject

from corpora.events import Progress
from corpora.project import Applied
from ui import phrases
from ui.annotate import touch
from ui.annotate.text_view import TextView
from ui.session import Session
from ui.toast import Toast


class Turns(QObject):
    """Tells of a session's long changes, and puts the cursor where undo and redo acted."""

    def __init__(self, session: Session, text: TextView, toast: Toast, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._text, self._toast = session, text, toast
        session.carrying.connect(self._on_carrying)
        session.carried.connect(self._on_carried)

    def _on_carrying(self, kind: str, what: str, progress: Progress) -> None:
        said = {
            "do": self.tr("Changing documents, %2% done. Until then nothing else can be changed."),
            "undo": self.tr("Undoing: %1, %2% done. Until then nothing else can be changed."),
            "redo": self.tr("Doing again: %1, %2% done. Until then nothing else can be changed."),
        }[kind]
        percent = 100 * progress.done // (progress.total or 100)
        said = said.replace("%2", phrases.number(percent))
        self._toast.say(said.replace("%1", phrases.change(what)))

    def _on_carried(self, applied: Applied) -> None:
        doc = self._session.document
        found = touch.landing(doc, applied.change) if doc is not None else None
        if found:
            self._text.select(found.start, found.end)
        self._toast.say(phrases.turned(applied, self._session.project.count))
