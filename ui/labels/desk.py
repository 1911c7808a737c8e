"""Labels' part of the Annotate workspace: their dialog, guidelines, and spans in context."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from corpora.document import Span
from ui.jobs import Jobs
from ui.keyboard import Keyboard
from ui.labels.concordance import Concordance
from ui.labels.dialog import LabelsDialog
from ui.labels.files import LabelFiles
from ui.labels.guideline_card import GuidelineCard
from ui.labels.hand import LabelHand
from ui.labels.questions import ask_delete, ask_merge
from ui.session import Session


class LabelDesk(QObject):
    """Makes these widgets and carries what one says to the others.

    `spans_shown`: the list of spans wants to be seen. `said`, `failed`: a sentence for the person.
    """

    spans_shown = Signal()
    new_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, keyboard: Keyboard, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._session = session
        self.hand = LabelHand(session, jobs, self)
        self.files = LabelFiles(session, self)
        self.spans = Concordance(session, self.hand, keyboard)
        self.guideline = GuidelineCard(session)
        self.dialog: LabelsDialog | None = None
        for one in (self.hand, self.files):
            one.said.connect(self.said)
            one.failed.connect(self.failed)
        self.hand.renamed.connect(self.spans.rename)
        self.guideline.edit_wanted.connect(self.open)

    def open(self, name: str = "") -> LabelsDialog:
        """The dialog of all labels, on one of them."""
        if self.dialog is None:
            self.dialog = self._make()
        if name:
            self.dialog.show_label(name)
        self.dialog.show()
        self.dialog.activateWindow()
        self.dialog.table.setFocus()
        return self.dialog

    def _make(self) -> LabelsDialog:
        dialog = LabelsDialog(self._session, self.hand, self.files, self._over.window())
        dialog.spans_wanted.connect(lambda name: self.show_spans(name))
        dialog.new_wanted.connect(self.new_wanted)
        dialog.undo_wanted.connect(self.undo_wanted)
        dialog.redo_wanted.connect(self.redo_wanted)
        dialog.finished.connect(self._on_closed)
        return dialog

    def _on_closed(self) -> None:
        self.dialog = None

    def show_spans(self, name: str, at: tuple[str, Span] | None = None) -> None:
        """List the spans of a label in context."""
        if name in self._session.labels:
            self.spans.show_label(name, at)
            self.spans_shown.emit()

    def menu(self, name: str, where: QPoint) -> QMenu:
        """What can be done with a label of the panel; the menu is shown."""
        menu, asked = QMenu(self._over), (self._session, self.hand, name, self._over.window())
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            (self.tr("Spans in context"), lambda: self.show_spans(name)),
            (self.tr("Guideline, name, key…"), lambda: self.open(name)),
            (self.tr("Merge into…"), lambda: ask_merge(*asked)),
            (self.tr("Delete…"), lambda: ask_delete(*asked)),
        )
        for text, act in acts:
            menu.addAction(text).triggered.connect(lambda _=False, act=act: act())
        menu.popup(where)
        return menu

    def stop(self) -> None:
        """Ask the project for nothing more: it is about to be closed."""
        if self.dialog is not None:
            self.dialog.close()
        self.spans.stop()
