"""The spans of a label in context, in the place of the text: mistakes are corrected in the list."""

from collections import defaultdict
from functools import partial
from itertools import chain

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpora.change import Change, together
from corpora.document import Span
from corpora.project import Applied, Project
from ui import make, phrases, theme
from ui.keyboard import Keyboard
from ui.labels import line_edits
from ui.labels.hand import LabelHand
from ui.labels.line_delegate import LineDelegate
from ui.labels.line_fields import LineFields
from ui.labels.line_keys import LineKeys
from ui.labels.line_list import ANNOTATED, AT_ONCE, BOTH, PROPOSED, Entry, LineList, documents
from ui.labels.line_view import LineView
from ui.phrases import filled
from ui.session import Session

# After typing; and how often a list looks what became of its spans while a job changes the project.
FILTER_MS, PAUSE_MS = 120, 1000


class Concordance(QWidget):
    """`opened`: a document and a place in it. `left`: back to the text."""

    opened = Signal(str, int, int)
    left = Signal()
    listed = Signal(str)  # a label

    def __init__(
        self,
        session: Session,
        hand: LabelHand,
        keyboard: Keyboard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._hand = hand
        self._missed: frozenset[str] | None = frozenset()  # documents that changed; None: any
        self.lines = LineList(session, self)
        self._wanted: tuple[str, Span] | None = None  # to be chosen when it is there
        self.view = LineView(self.lines, keyboard)
        self.view.setItemDelegate(LineDelegate(self._colour_of, self.view))
        self.view.setAccessibleName(self.tr("Spans in context"))
        self.fields = LineFields()
        self.label, self.kind = self.fields.label, self.fields.kind
        self.field, self.order = self.fields.field, self.fields.order
        self.keys = LineKeys(keyboard)
        self.count = self.keys.count
        self.nothing = make.label(role="muted", wrap=True)
        self._timer = QTimer(self, singleShot=True, interval=FILTER_MS)
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self._on_later)
        self._late = False
        self._lay_out()
        self._connect()
        self.show_labels()

    def _lay_out(self) -> None:
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self.view.viewport()).addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.fields)
        column.addWidget(make.line())
        column.addWidget(self.view, 1)
        column.addWidget(self.keys)

    def _connect(self) -> None:
        session, view = self._session, self.view
        self._timer.timeout.connect(self.arrange)
        self.field.textChanged.connect(lambda: self._timer.start())
        self.field.returnPressed.connect(self._to_list)
        self.order.currentIndexChanged.connect(lambda _: self.arrange())
        self.label.activated.connect(lambda _: self.show_label(self.label.currentData()))
        self.kind.currentIndexChanged.connect(lambda _: self._list())
        self.lines.counted.connect(self._show_count)
        session.labels_changed.connect(self.show_labels)
        session.documents_changed.connect(self._on_documents)
        view.relabelled.connect(self.relabel)
        view.removed.connect(self.remove)
        view.accepted.connect(self.accept)
        view.rejected.connect(self.reject)
        view.example_wanted.connect(self._add_example)
        view.left.connect(self.left)
        self.fields.left.connect(self.left)
        view.filter_wanted.connect(self.field.setFocus)
        view.again_wanted.connect(lambda: self.show_label(self.lines.label))
        view.opened.connect(lambda e: self.opened.emit(e.line.doc, *e.line.span[:2]))
        theme.notifier().changed.connect(view.viewport().update)

    # What is shown

    def show_label(self, name: str, at: tuple[str, Span] | None = None) -> None:
        """List the spans of a label; at: the document and span to begin with."""
        self.label.setCurrentIndex(self.label.findData(name))
        self._list(name, at)
        self.listed.emit(name)

    def _list(self, name: str = "", at: tuple[str, Span] | None = None) -> None:
        kinds = self.kind.currentData()
        self.keys.show_proposals(PROPOSED in kinds)
        self._wanted = at
        self.lines.read(name or self.lines.label, kinds)
        if at is None or self._wanted:  # else the row was there at once, and is chosen
            self._choose()

    def _choose(self) -> None:
        """Choose the row that is wanted, the first until it has been read."""
        row = self.lines.row_of(*self._wanted) if self._wanted else -1
        if row >= 0 or self.lines.whole:
            self._wanted = None
        self.view.choose(max(0, row))

    def show_labels(self) -> None:
        """The labels to choose from. A label that is gone makes place for the first."""
        self.view.labels = self._session.labels
        self.keys.show_labels(self._session.labels)
        self.fields.show_labels(self._session.labels, self.lines.label)

    def arrange(self) -> None:
        """Filter and sort as the fields say."""
        self._timer.stop()
        self.lines.arrange(wanted=self.field.text(), order=self.order.currentData())
        self.view.choose(0)

    def rename(self, before: str, name: str) -> None:
        """A label is called otherwise now."""
        if self.lines.label == before:
            self.show_label(name)

    def take_focus(self) -> None:
        self.view.setFocus()

    def stop(self) -> None:
        """Ask the project for nothing more."""
        self._timer.stop()
        self._later.stop()
        self.lines.stop()

    def _to_list(self) -> None:
        self.arrange()
        self.take_focus()

    def _on_documents(self, ids: tuple[str, ...] | None) -> None:
        """What changed elsewhere is followed, at once where the list is in sight."""
        if not self.lines.label:
            return
        if not self.isVisible():  # nobody who annotates waits for it
            self._missed = None if ids is None or self._missed is None else self._missed | {*ids}
        elif ids is not None:
            self.lines.follow(ids)
        else:
            self._on_any()

    def _on_any(self) -> None:
        """Anything may have changed: a long list, which takes a while, looks now and then."""
        if self._later.isActive():
            self._late = True
            return
        self._catch_up()
        if self.lines.total > AT_ONCE:
            self._later.start()

    def _on_later(self) -> None:
        late, self._late = self._late, False
        if late:
            self._on_any()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        missed, self._missed = self._missed, frozenset()
        if missed is None:
            self._catch_up()
        elif missed:
            self.lines.follow(tuple(missed))

    def _catch_up(self) -> None:
        """Others changed the project: rows stay, and say what became of their spans. Where the
        label itself is gone, what has become of it is listed."""
        if self.lines.label in self._session.labels:
            self.lines.follow_all()
            return
        first = self.lines.entry(0)
        if first is not None:
            self.lines.follow((first.line.doc,))
        names = self._session.labels.names
        self.show_label((first and first.now) or next(iter(names), ""))

    def _show_count(self) -> None:
        shown, total = self.lines.rowCount(), self.lines.total
        kinds = self.lines.kinds
        text = phrases.proposals(total) if ANNOTATED not in kinds else phrases.spans(total)
        if shown != total:
            text = filled(self.tr("%1 of %2"), phrases.number(shown), text)
        self.keys.say(text if self.lines.whole else f"{text}…")
        self.nothing.setText(
            self._none(kinds) if not total else self.tr("Nothing passes the filter.")
        )
        self.nothing.setVisible(self.lines.whole and not shown)
        if shown and (self._wanted or not self.view.currentIndex().isValid()):
            self._choose()

    def _none(self, kinds: frozenset[str]) -> str:
        text = self.tr("No span has the label %1 yet.")
        if kinds == BOTH:
            text = self.tr("No span has the label %1 yet, and none is proposed.")
        elif PROPOSED in kinds:
            text = self.tr("No proposal of %1 waits for an answer.")
        return text.replace("%1", self.lines.label)

    def _colour_of(self, name: str) -> str:
        labels = self._session.labels
        return labels[name].colour if name in labels else ""

    # What one does

    def relabel(self, name: str) -> None:
        """Give the chosen spans another label, or proposals any, and go on to the next."""
        self._change("relabel", partial(line_edits.relabelled, name=name))

    def remove(self) -> None:
        """Take the chosen spans away, refuse the chosen proposals, and go on to the next."""
        self._change("remove", line_edits.removed)

    def accept(self) -> None:
        """Make annotations of the chosen proposals, and go on to the next."""
        self._change("accept", line_edits.accepted)

    def reject(self) -> None:
        """Refuse the chosen proposals, and go on to the next."""
        self._change("reject", line_edits.rejected)

    def _change(self, what: str, edit: line_edits.Edit) -> None:
        """One change for all chosen rows, so that one undo takes it back."""
        chosen = [entry for entry in self.view.chosen() if entry.waits or entry.now is not None]
        by_doc: dict[str, list[Entry]] = defaultdict(list)
        for entry in chosen:
            by_doc[entry.line.doc].append(entry)
        row, held = self.view.currentIndex().row(), self._session.document

        def build(project: Project) -> Change:
            docs = documents(project, by_doc, held)
            made = (line_edits.one_by_one(doc, by_doc[doc.id], edit) for doc in docs)
            return together(what, list(chain.from_iterable(made)))

        def then(applied: Applied | None) -> None:
            if applied is None:
                return
            if len(by_doc) > 1:  # of one document the session has told
                self.lines.follow(by_doc)
            self.view.choose(row + 1 if len(chosen) == 1 else row)

        self._session.make(what, build, then, size=len(chosen))

    def _add_example(self, right: bool) -> None:
        entry = self.lines.entry(self.view.currentIndex().row())
        if entry is None or entry.now is None:
            return
        doc = self._session.project.document(entry.line.doc)
        self._hand.add_example(doc, entry.line.span._replace(label=entry.now), right=right)
