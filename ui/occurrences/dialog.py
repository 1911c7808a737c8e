"""The dialog of all occurrences: what to look for, what was found, what is to become of it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from corpora.browsing import Reader
from corpora.finding import Query
from corpora.labels import LabelSet
from corpora.occurrences import Hit
from corpora.sweep import Found, Where
from ui import make, phrases
from ui.ending import ends_closed
from ui.occurrences import words
from ui.occurrences.fields import AimFields, QueryFields
from ui.occurrences.hit_delegate import HitDelegate
from ui.occurrences.hit_list import HitList
from ui.occurrences.hit_view import HitView
from ui.occurrences.seeker import Seeker, Wanted
from ui.occurrences.status import Status

SIZE = (1040, 700)
MANY = 1000  # occurrences, for which the button has room
TYPING_MS = 150  # after the last key


class Start(NamedTuple):
    """What the dialog begins with: a text and a label, the document in hand; and what was chosen
    the last time: whole words, and the place of the choice where to look."""

    text: str
    label: str
    doc_id: str | None
    word: bool = True
    where: int = 2


class OccurrencesDialog(QDialog):
    """Looks while one types; Enter does what is ticked.

    wanted: what is looked for, and for what. looking: there may be more to find.
    """

    opened = Signal(str, int, int)  # a document, and a place in it
    wanted: Wanted

    def __init__(
        self, labels: LabelSet, reader: Callable[[], Reader], start: Start, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All occurrences"))
        ends_closed(self)
        make.fit(self, *SIZE)
        self._labels = labels
        self.query = QueryFields(start.text, word=start.word)
        self.aim = AimFields(labels, start.label, start.doc_id, where=start.where)
        self.hits = HitList(self)
        self.view = HitView(self.hits)
        self._delegate = HitDelegate(self.hits, self._colour, self)
        self.view.setItemDelegate(self._delegate)
        self._make_status()
        self._make_buttons()
        self._lay_out()
        self._seeker = Seeker(reader, self)
        self.looking, self._fresh, self._hurried = False, True, False
        self._sought: tuple[Query, Where] | None = None
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._connect()
        self._seek()
        self.query.field.setFocus()

    def _make_status(self) -> None:
        self.status = Status()
        self.trouble = make.label(role="bad", wrap=True)
        self.trouble.hide()
        self.fate = make.label(role="muted")
        # A long sentence is cut; it must not widen the dialog.
        self.fate.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _make_buttons(self) -> None:
        self.go = QPushButton()
        self.go.setProperty("role", "primary")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in self.buttons.findChildren(QPushButton):
            button.setAutoDefault(button is self.go)
        self.go.setDefault(True)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        keys = make.label(
            self.tr("Space ticks, Ctrl+A all · Ctrl+Enter opens · Enter does it"), "muted"
        )
        keys.setToolTip(self.tr("In the list a label's key chooses that label."))
        foot.addWidget(keys, 1)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        column.addWidget(make.label(self.windowTitle(), "heading"))
        for widget in (self.query, self.aim, self.trouble, self.status):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        column.addWidget(self.fate)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._seek)
        self._seeker.found.connect(self._on_found)
        self._seeker.ended.connect(self._on_ended)
        self.query.changed.connect(self._soon)
        self.aim.changed.connect(self._soon)
        self.query.field.went_down.connect(self._into_list)
        self.query.field.entered.connect(self.accept)
        self.status.only_wanted.connect(self.hits.show_conflicts_only)
        self.status.only_wanted.connect(lambda: self._show_current())
        self.status.replace_wanted.connect(self.hits.let_give_way)
        self.hits.ticked.connect(self._show_count)
        self.view.selectionModel().currentChanged.connect(lambda: self._show_current())
        self.view.left.connect(lambda: self.query.field.setFocus(Qt.FocusReason.TabFocusReason))
        self.view.applied.connect(self.accept)
        self.view.opened.connect(self._open)
        self.view.pressed_key.connect(self._on_key)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    # Looking

    def _soon(self) -> None:
        self.looking, self._hurried = True, False
        self.go.setEnabled(False)
        self._seeker.stop()  # fields and hits would not go together
        self._timer.start()

    def _seek(self) -> None:
        """Look for what is wanted now; what was found before stays in sight until then."""
        self._timer.stop()
        self.looking, self._fresh = True, True
        self.status.begin()
        self.wanted = Wanted(self.query.query, self.aim.aim, self.aim.place)
        self._seeker.seek(self.wanted)
        self._show_count()

    def _begin(self) -> None:
        """The list begins anew with what is found now."""
        wanted = self.wanted
        sought = wanted.query, wanted.where
        self._fresh = False
        self.hits.begin(wanted.aim, forget=sought != self._sought)
        self._sought = sought
        self._delegate.shows_documents = wanted.where.doc is None

    def _on_found(self, step: Found) -> None:
        if self._fresh:
            self.trouble.hide()
            self._begin()
        self.hits.add(step.hits)
        self.status.show_progress(step.done, step.total)
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.hits.index(0))
        self._show_count()

    def _on_ended(self, sentence: str) -> None:
        if self._fresh:
            self._begin()
        self.looking = False
        self.status.end()
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        if sentence:
            self.hits.begin(self.hits.aim, forget=False)
        self._show_count()
        if self._hurried:
            self.accept()

    # What is shown

    def _colour(self, name: str) -> str:
        return self._labels[name].colour if name in self._labels else ""

    def _show_count(self) -> None:
        wrong = not self.trouble.isHidden()
        early = self.looking and not self.hits.hits  # "No hits" is not known yet
        sought = bool(self.query.query.string) and not (wrong or early)
        self.view.setAccessibleDescription(self.status.show_hits(self.hits, sought=sought))
        quiet = self.looking or wrong
        self.view.set_hint("" if quiet else words.nothing(self.aim.aim, self.query.query))
        self.go.setText(words.button(self.aim.aim, MANY))
        self.go.setMinimumWidth(self.go.sizeHint().width())  # it does not grow while one types
        self.go.setText(words.button(self.aim.aim, self.hits.chosen))
        self.go.setEnabled(self.hits.chosen > 0 and not self.looking)
        self._show_current()

    def _show_current(self) -> None:
        """Say what becomes of the hit in the current row."""
        row = self.view.currentIndex().row()
        hit = self.hits.hit(row)
        text = ""
        if hit is not None:
            text = words.fate(hit, self.hits.aim, ticked=self.hits.is_ticked(row))
            if self.hits.chosen < len(self.hits.hits):
                ticked = phrases.number(self.hits.chosen)
                text = self.tr("%1 · %2 ticked").replace("%1", text).replace("%2", ticked)
        self.fate.setText(text)

    # Doing

    def _into_list(self) -> None:
        if self.hits.rowCount():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_key(self, key: str) -> None:
        """A label's key chooses that label."""
        label = self._labels.by_key(key.lower())
        if label is not None:
            self.aim.set_label(label.name)

    def _open(self, index: QModelIndex) -> None:
        """Leave, and show the place of a hit in its document."""
        hit = self.hits.hit(index.row()) if index.isValid() else None
        if hit is not None:
            self.reject()
            self.opened.emit(hit.doc, hit.start, hit.end)

    def chosen(self) -> list[Hit]:
        """What was ticked."""
        return self.hits.chosen_hits()

    def accept(self) -> None:
        """Do it; while there may be more to find, as soon as all is found."""
        self._hurried = self.looking
        if self.go.isEnabled():
            super().accept()

    def done(self, result: int) -> None:
        self._timer.stop()
        self.status.end()
        self._seeker.close()
        super().done(result)
