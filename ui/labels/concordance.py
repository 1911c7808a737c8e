"""The spans of a label in context, in the place of the text: mistakes are corrected in the list."""

from collections import defaultdict
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from corpora import edits
from corpora.change import Change, together
from corpora.document import Document, Span
from ui import make, phrases, theme
from ui.annotate.text_menu import swatch
from ui.elided import ElidedCombo
from ui.labels.hand import LabelHand
from ui.labels.line_delegate import LineDelegate
from ui.labels.line_list import Entry, LineList
from ui.labels.line_view import LineView
from ui.session import Session

FILTER_MS = 120
# Longer lists look less often what became of their spans while a job changes the project.
FEW, PAUSE_MS = 2000, 2000
Edit = Callable[[Document, Span], Change]


class Concordance(QWidget):
    """`opened`: a document and a place in it. `left`: back to the text."""

    opened = Signal(str, int, int)
    left = Signal()
    listed = Signal(str)  # a label

    def __init__(self, session: Session, hand: LabelHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hand = hand
        self._missed: frozenset[str] | None = frozenset()  # documents that changed; None: any
        self.lines = LineList(session, self)
        self.view = LineView(self.lines)
        self.view.setItemDelegate(LineDelegate(self._colour_of, self.view))
        self.view.setAccessibleName(self.tr("Spans in context"))
        self.label = ElidedCombo()
        self.label.setMaximumWidth(220)
        self.label.setAccessibleName(self.tr("Label"))
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order"))
        self.field = QLineEdit()
        self.count = make.label(role="muted")
        self.nothing = make.label(role="muted", wrap=True)
        self.back = make.button(self.tr("Back to the text"), self.left.emit)
        self._timer = QTimer(self, singleShot=True, interval=FILTER_MS)
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self._catch_up)
        self._lay_out()
        self._connect()
        self.show_labels()

    def _lay_out(self) -> None:
        for name, title in (
            ("document", self.tr("by document")),
            ("text", self.tr("by text")),
            ("before", self.tr("by what is before")),
            ("after", self.tr("by what is after")),
        ):
            self.order.addItem(title, name)
        self.field.setPlaceholderText(self.tr("Filter ( / )"))
        self.field.setAccessibleName(self.tr("Filter the spans"))
        self.field.setClearButtonEnabled(True)
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.SMALL)
        bar.setSpacing(theme.SMALL)
        bar.addWidget(make.label(self.tr("Spans in context"), "heading"))
        bar.addSpacing(theme.SMALL)
        bar.addWidget(self.label)
        bar.addWidget(self.field, 1)
        bar.addWidget(self.order)
        bar.addWidget(self.back)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.SMALL)
        hint = self.tr(
            "A label's key relabels · Del removes · Enter opens, F4 comes back ·"
            " + or - takes it into the guideline"
        )
        foot.addWidget(make.label(hint, "muted"), 1)
        foot.addWidget(self.count)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self.view.viewport()).addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(make.line())
        column.addWidget(self.view, 1)
        column.addWidget(make.line())
        column.addLayout(foot)

    def _connect(self) -> None:
        session, view = self._session, self.view
        self._timer.timeout.connect(self.arrange)
        self.field.textChanged.connect(lambda: self._timer.start())
        self.field.returnPressed.connect(self._to_list)
        self.order.currentIndexChanged.connect(lambda _: self.arrange())
        self.label.activated.connect(lambda _: self.show_label(self.label.currentData()))
        self.lines.counted.connect(self._show_count)
        session.labels_changed.connect(self.show_labels)
        session.documents_changed.connect(self._on_documents)
        view.relabelled.connect(self.relabel)
        view.removed.connect(self.remove)
        view.example_wanted.connect(self._add_example)
        view.left.connect(self.left)
        view.filter_wanted.connect(self.field.setFocus)
        view.again_wanted.connect(lambda: self.show_label(self.lines.label))
        view.opened.connect(lambda e: self.opened.emit(e.line.doc, *e.line.span[:2]))
        theme.notifier().changed.connect(view.viewport().update)

    # What is shown

    def show_label(self, name: str, at: tuple[str, Span] | None = None) -> None:
        """List the spans of a label; at: the document and span to begin with."""
        self.label.setCurrentIndex(self.label.findData(name))
        self.lines.read(name)
        self.view.choose(max(0, self.lines.row_of(*at)) if at else 0)
        self.listed.emit(name)

    def show_labels(self) -> None:
        """The labels to choose from. A label that is gone makes place for the first."""
        self.view.labels = self._session.labels
        self.label.blockSignals(True)
        self.label.clear()
        for label in self._session.labels:
            self.label.addItem(swatch(label.colour), label.name, label.name)
        self.label.setCurrentIndex(self.label.findData(self.lines.label))
        self.label.blockSignals(False)

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
        elif self.lines.total <= FEW:
            self._catch_up()
        elif not self._later.isActive():
            self._later.start()

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
        text = phrases.spans(total)
        if shown != total:
            text = self.tr("%1 of %2").replace("%1", phrases.number(shown)).replace("%2", text)
        self.count.setText(text if self.lines.whole else f"{text}…")
        none = self.tr("No span has the label %1 yet.").replace("%1", self.lines.label)
        self.nothing.setText(self.tr("No span passes the filter.") if total else none)
        self.nothing.setVisible(self.lines.whole and not shown)

    def _colour_of(self, name: str) -> str:
        labels = self._session.labels
        return labels[name].colour if name in labels else ""

    # What one does

    def relabel(self, name: str) -> None:
        """Give the chosen spans another label, and go on to the next."""
        self._change("relabel", lambda doc, span: edits.relabel(doc, span, name))

    def remove(self) -> None:
        """Take the chosen spans away, and go on to the next."""
        self._change("remove", lambda doc, span: edits.remove(doc, [span]))

    def _change(self, what: str, edit: Edit) -> None:
        """One change for all chosen rows, so that one undo takes it back."""
        chosen = [entry for entry in self.view.chosen() if entry.now is not None]
        by_doc: dict[str, list[Entry]] = defaultdict(list)
        for entry in chosen:
            by_doc[entry.line.doc].append(entry)
        docs = self._session.project.read(list(by_doc))
        changes = (one for doc in docs for one in _one_by_one(doc, by_doc[doc.id], edit))
        row = self.view.currentIndex().row()
        if self._session.apply(together(what, list(changes))):
            if len(by_doc) > 1:  # of one document the session has told
                self.lines.follow(tuple(by_doc))
            self.view.choose(row + 1 if len(chosen) == 1 else row)

    def _add_example(self, right: bool) -> None:
        entry = self.lines.entry(self.view.currentIndex().row())
        if entry is None or entry.now is None:
            return
        doc = self._session.project.document(entry.line.doc)
        self._hand.add_example(doc, entry.line.span._replace(label=entry.now), right=right)


def _one_by_one(doc: Document, entries: list[Entry], edit: Edit) -> Iterator[Change]:
    """The edit of one span of a document after another."""
    for entry in entries:
        place = (*entry.line.span[:2], entry.now)
        span = next((one for one in doc.spans if one.key == place), None)
        if span is not None:
            change = edit(doc, span)
            doc = edits.applied(doc, change)
            yield change
