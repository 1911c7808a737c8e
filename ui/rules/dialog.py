"""The dialog of rules: one is written above, all stand in a table, their hits below."""

from collections import Counter
from operator import attrgetter

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from corpora.document import Span
from corpora.errors import UserError
from corpora.rules.rule import Rule
from ui import choosing, make
from ui.ending import ends_closed
from ui.rules import parts, words
from ui.rules.bench import Here, Rules
from ui.rules.fields import RuleFields
from ui.rules.hand import RuleHand
from ui.rules.hit_lines import HitLines
from ui.rules.rule_table import LABEL, RuleTable, rewritten
from ui.rules.trier import Trier
from ui.session import Session

SIZE = (1040, 760)
TYPING_MS = 120  # after the last key


class RulesDialog(QDialog):
    """Stays open beside the window. `opened`: a place of the open document is to be seen."""

    opened = Signal(str, int, int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules"))
        ends_closed(self)
        self._session = session
        self.hand = RuleHand(session, self)
        self.fields = RuleFields()
        self.model = RuleTable(self._colour, self._write, self._tick, self)
        self.table = parts.table(self.model)
        self.filter = QLineEdit()
        self.hits = HitLines(self)
        self.view = parts.view(self.hits, self._colour)
        self.count = make.label(role="muted")
        self.found = make.label(role="section")
        self._here = Here({}, [])
        self._typed: Rules = ()
        self._became = session.project.label_map
        self._whole = False  # the rules were read
        self._trier = Trier(session.project.reader, self)
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self.foot = parts.Foot()
        self._make_actions()
        self._lay_out()
        self._connect()
        make.fit(self, *SIZE)
        self.fields.show_labels(session.labels)
        self._trier.load()
        self._trier.try_on(session.document)
        self._try_typed()
        self.fields.pattern.setFocus()

    def _make_actions(self) -> None:
        inside = Qt.ShortcutContext.WidgetShortcut
        whole = Qt.ShortcutContext.WindowShortcut
        for key, context, act in (
            ("Del", inside, self.remove),
            ("Space", inside, self.toggle),
            ("Ctrl+Z", whole, self.hand.undo),
            ("Ctrl+Shift+Z", whole, self.hand.redo),
            ("Ctrl+F", whole, self.filter.setFocus),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(context)
            action.triggered.connect(lambda _=False, act=act: act())
            (self.table if context == inside else self).addAction(action)

    def _lay_out(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter rules"))
        self.filter.setAccessibleName(self.tr("Filter rules"))
        self.filter.setClearButtonEnabled(True)
        middle = QHBoxLayout()
        middle.addWidget(self.filter, 1)
        middle.addStretch(1)
        middle.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        column.addWidget(make.label(self.windowTitle(), "heading"))
        column.addWidget(self.fields)
        column.addLayout(middle)
        column.addWidget(self.table, 3)
        column.addWidget(self.found)
        column.addWidget(self.view, 2)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        session, trier = self._session, self._trier
        self._timer.timeout.connect(self._try_typed)
        self.fields.changed.connect(self._on_typed)
        self.fields.added.connect(self.add)
        self.filter.textChanged.connect(self._narrow)
        self.hand.changed.connect(self._show_rules)
        trier.loaded.connect(self._on_loaded)
        trier.tried.connect(self._on_tried)
        trier.counted.connect(self._show_figures)
        trier.troubled.connect(self._on_troubled)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.view.activated.connect(self._open)
        # Methods: Qt lets go of them when the dialog is deleted, of lambdas it would not.
        session.document_opened.connect(self._on_opened)
        session.labels_changed.connect(self._on_labels)
        session.documents_changed.connect(self._on_documents)

    # Rules

    @property
    def rules(self) -> Rules:
        return self.model.rules

    def _colour(self, name: str) -> str:
        """Of the label that a rule's label is, or has become."""
        labels = self._session.labels
        name = self._became.get(name) or name
        return labels[name].colour if name in labels else ""

    def _on_labels(self) -> None:
        self._became = self._session.project.label_map
        self.fields.show_labels(self._session.labels)
        self.table.viewport().update()
        self.view.viewport().update()

    def _on_opened(self) -> None:
        self._trier.try_on(self._session.document)

    def _on_documents(self, ids: object) -> None:
        if ids is None:
            self._trier.load()

    def _on_loaded(self, rules: Rules) -> None:
        """They were read; somebody else may have changed them."""
        if rules != self.rules:
            self.hand.forget()
        if rules != self.rules or not self._whole:
            self._whole = True
            self._show_rules(rules)
        self._show_typed()

    def _show_rules(self, rules: Rules) -> None:
        """Show other rules; the same ones stay chosen."""
        chosen = self._chosen()
        row = self.table.currentIndex().row()
        if self.model.show(rules):
            rows = [self.model.row_of(rule) for rule in chosen[:1]]
            self.choose(next((r for r in rows if r >= 0), row))
        self._show_count()
        self._trier.try_rules(rules)

    def reload(self) -> None:
        """Read the rules anew."""
        self._trier.load()

    def choose(self, row: int) -> None:
        """Select a row, or the last where there are fewer."""
        last = self.model.rowCount() - 1
        if last >= 0 and row >= 0:
            choosing.choose(self.table, self.model.index(min(row, last), LABEL))

    def _chosen(self) -> list[Rule]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.rules[number] for row in rows if (number := self.model.number(row)) >= 0]

    def add(self) -> None:
        """Add what is written; the field is then free for the next."""
        rules = self.fields.read()
        if rules and self.hand.add(rules):
            self.choose(self.model.row_of(rules[-1]))
            self.table.scrollTo(self.table.currentIndex())
        if rules:
            self.fields.pattern.clear()

    def remove(self) -> None:
        """Take the chosen rules away."""
        self.hand.remove(self._chosen())

    def toggle(self) -> None:
        """The chosen rules are on, or off: as the first of them is not."""
        chosen = self._chosen()
        if chosen:
            on = not chosen[0].on
            self.hand.swap(chosen, [rule._replace(on=on) for rule in chosen])

    def _tick(self, number: int, on: bool) -> bool:
        rule = self.rules[number]
        return self.hand.swap([rule], [rule._replace(on=on)])

    def _write(self, number: int, column: int, text: str) -> bool:
        """A label or a pattern was written in place."""
        rule = self.rules[number]
        try:
            new = rewritten(rule, column, text)
        except UserError as error:
            self.hand.failed.emit(str(error))
            return False
        return self.hand.swap([rule], [new])

    # Trying

    @property
    def trying(self) -> bool:
        """Whether figures or hits are still to come."""
        return self._timer.isActive() or self._trier.busy

    def _on_typed(self) -> None:
        self._timer.start()

    def _try_typed(self) -> None:
        self._timer.stop()
        self._typed = self.fields.read()
        self.fields.go.setEnabled(bool(self._typed))
        self._trier.try_typed(self._typed)
        self._show_typed()

    def _on_tried(self, here: Here) -> None:
        self._here = here
        self._show_figures()
        self._show_hits()

    def _on_troubled(self, text: str) -> None:
        self.found.setText(text)
        self._show_typed()

    def _on_selected(self, _on: QItemSelection, _off: QItemSelection) -> None:
        self._show_hits()

    def _narrow(self, wanted: str) -> None:
        self.model.narrow(wanted)
        self._show_count()

    # What is shown

    def _show_figures(self) -> None:
        sample = self._trier.of_rules
        here = {number: len(spans) for number, spans in self._here.hits.items()}
        self.model.show_figures(here, sample.hits)
        self._show_typed()

    def _show_typed(self) -> None:
        sample = self._trier.of_typed
        found = Counter(sample.hits).total()
        figures = len(self._here.typed), found, sample.documents
        text = words.tried(self._typed, *figures, whole=not self.trying)
        self.fields.say(text if self._typed else words.hint())

    def _show_hits(self) -> None:
        """Below: the hits of what is typed; else of the chosen rules, else of all."""
        chosen = self._chosen()
        spans = self._here.typed if self.fields.text.strip() else self._of(chosen)
        self.hits.show(self._session.document, spans)
        one = chosen[0].text if chosen and not self.fields.text.strip() else ""
        self.found.setText(words.heading(len(spans), one))

    def _of(self, chosen: list[Rule]) -> list[Span]:
        keys = {rule.key for rule in chosen}
        hits = self._here.hits.items()
        there = ((n, s) for n, s in hits if n < len(self.rules))
        wanted = (s for n, s in there if not keys or self.rules[n].key in keys)
        found = [span for spans in wanted for span in spans]
        return sorted(found)

    def _show_count(self) -> None:
        off = bytes(map(attrgetter("on"), self.rules)).count(0)
        shown = self.model.rowCount()
        self.count.setText(words.count(len(self.rules), shown, off))
        none = self._whole and not shown
        parts.say(self.table, words.nothing(len(self.rules)) if none else "")
        self.foot.propose.setEnabled(len(self.rules) > off and self.foot.bar.isHidden())

    def _open(self, index: QModelIndex) -> None:
        entry = self.hits.entry(index.row())
        if entry is not None:
            self.opened.emit(entry.line.doc, entry.line.span.start, entry.line.span.end)

    def show_progress(self, fraction: float | None, *, over: bool = False) -> None:
        """How far the documents are; None: nobody knows yet."""
        self.foot.show_progress(fraction, over=over)
        self._show_count()

    def done(self, result: int) -> None:
        self._timer.stop()
        self._trier.close()
        super().done(result)
