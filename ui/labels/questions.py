"""What is asked before a label goes: what becomes of what has it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui import phrases, swatch
from ui.dialogs.form import Form
from ui.labels.hand import LabelHand
from ui.phrases import filled
from ui.session import Session

INDENT = 30


class MergeDialog(Form):
    """Into which label one is merged."""

    def __init__(self, session: Session, label: str, parent: QWidget) -> None:
        title = QCoreApplication.translate("MergeDialog", "Merge %1 into…").replace("%1", label)
        super().__init__(
            parent, title=title, go=QCoreApplication.translate("MergeDialog", "Merge"), width=420
        )
        self.into = _labels(session, label)
        self.add(self.tr("Label"), self.into)
        text = self.tr("%1 and all proposals of %2 get the other label. One undo takes it back.")
        spans = phrases.spans(session.label_counts.get(label, 0))
        self.note.setText(filled(text, spans, label))
        self.note.show()
        self.check()

    def ready(self) -> bool:
        return self.into.count() > 0

    def answer(self) -> str:
        return str(self.into.currentData())


class DeleteDialog(Form):
    """Whether a label's spans go with it or get another label."""

    def __init__(self, session: Session, label: str, parent: QWidget) -> None:
        title = QCoreApplication.translate("DeleteDialog", "Delete %1?").replace("%1", label)
        super().__init__(
            parent, title=title, go=QCoreApplication.translate("DeleteDialog", "Delete"), width=440
        )
        count = session.label_counts.get(label, 0)
        question = self.tr("%1 have this label, and perhaps proposals. What becomes of them?")
        if not count:
            question = self.tr("No span has this label, but proposals may. What becomes of them?")
        self.note.setText(question.replace("%1", phrases.spans(count)))
        self.note.show()
        self.remove = QRadioButton(self.tr("Remove them"))
        self.give = QRadioButton(self.tr("Give them another label:"))
        self.into = _labels(session, label)
        self.into.setAccessibleName(self.tr("The other label"))
        self.remove.setChecked(True)
        self._lay_out()
        self.give.toggled.connect(self.into.setEnabled)
        self.into.setEnabled(False)
        self.give.setEnabled(self.into.count() > 0)
        self.check()
        self.remove.setFocus()

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.remove, self.give):
            column.addWidget(widget)
        under = QHBoxLayout()  # the radio button's words
        under.setContentsMargins(INDENT, 0, 0, 0)
        under.addWidget(self.into)
        column.addLayout(under)
        self.column.insertWidget(self.column.indexOf(self.note) + 1, inner)

    def answer(self) -> str | None:
        """The label that the spans get; None: they are removed."""
        return str(self.into.currentData()) if self.give.isChecked() else None


def ask_merge(session: Session, hand: LabelHand, label: str, over: QWidget) -> None:
    """Merge a label into the one that is chosen."""
    dialog = MergeDialog(session, label, over)
    dialog.accepted.connect(lambda: hand.merge(label, dialog.answer()))
    dialog.open()


def ask_delete(session: Session, hand: LabelHand, label: str, over: QWidget) -> None:
    """Delete a label, if the person still wants to."""
    dialog = DeleteDialog(session, label, over)
    dialog.accepted.connect(lambda: hand.delete(label, dialog.answer()))
    dialog.open()


def _labels(session: Session, but: str) -> QComboBox:
    """The other labels, with their colours."""
    box = QComboBox()
    for label in session.labels:
        if label.name != but:
            box.addItem(swatch.icon(label.colour), label.name, label.name)
    return box
