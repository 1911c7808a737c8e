"""What is asked of a person: what to look for and where, and what is to become of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from corpora.aims import Aim, What
from corpora.finding import Query
from corpora.labels import LabelSet
from corpora.sweep import Where
from ui import make, swatch
from ui.elided import ElidedCombo

HEIGHT = 32
LONGEST = 1000  # characters of a query


class StringField(QLineEdit):
    """A field that Down leaves for the list."""

    went_down = Signal()
    entered = Signal()  # also while the dialog's button is greyed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class QueryFields(QWidget):
    """The string, and how it is meant."""

    changed = Signal()

    def __init__(self, text: str, *, word: bool) -> None:
        super().__init__()
        self.field = StringField(text)
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(self.tr("What to look for"))
        self.field.setAccessibleName(self.tr("What to look for"))
        self.field.setMinimumHeight(HEIGHT + 4)
        self.field.setClearButtonEnabled(True)
        self.field.selectAll()
        self.case = QCheckBox(self.tr("Match &case"))
        # A string with a capital in it is nearly always meant with it.
        self.case.setChecked(text != text.lower())
        self.word = QCheckBox(self.tr("Whole &words"))
        self.word.setChecked(word)
        self.word.setToolTip(self.tr("Only what begins and ends where tokens do"))
        self.regex = QCheckBox(self.tr("Regular e&xpression"))
        self._lay_out()
        self.field.textChanged.connect(lambda: self.changed.emit())
        for box in (self.case, self.word, self.regex):
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # its key leaves who types where they are
            box.toggled.connect(lambda: self.changed.emit())

    def _lay_out(self) -> None:
        options = QHBoxLayout()
        options.setSpacing(18)
        for box in (self.case, self.word, self.regex):
            options.addWidget(box)
        options.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addLayout(options)

    @property
    def query(self) -> Query:
        case, word = self.case.isChecked(), self.word.isChecked()
        return Query(self.field.text(), self.regex.isChecked(), case, word)


class AimFields(QWidget):
    """Label, relabel or remove; which label; where."""

    changed = Signal()

    def __init__(self, labels: LabelSet, label: str, doc_id: str | None, *, where: int) -> None:
        super().__init__()
        self._doc_id = doc_id
        self.segments = self._make_segments()
        self.old = _combo(self.tr("Label that is there"), labels, self.tr("any label"))
        self.label = _combo(self.tr("Label to give"), labels)
        self.set_label(label)
        self.where = QComboBox()
        self.where.setAccessibleName(self.tr("Where to look"))
        self.where.setMinimumHeight(HEIGHT)
        everywhere = (self.tr("this document"), self.tr("documents not reviewed"))
        self.where.addItems([*everywhere, self.tr("all documents")])
        self.where.setCurrentIndex(where if doc_id is not None or where else 2)
        self._of, self._as, self._in = (QLabel() for _ in range(3))
        self._in.setText(self.tr("&in"))
        self._lay_out()
        self._show_what()
        for combo in (self.old, self.label, self.where):
            combo.currentIndexChanged.connect(lambda: self.changed.emit())
        for button in self.segments.values():
            button.toggled.connect(self._on_what)

    def _make_segments(self) -> dict[What, QToolButton]:
        titles: dict[What, str] = {
            "label": self.tr("Label"),
            "relabel": self.tr("Relabel"),
            "remove": self.tr("Remove"),
        }
        group = QButtonGroup(self)
        made = {}
        for what, title in titles.items():
            button = make.tool(title, name=what, role="segment", says=title)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            group.addButton(button)
            made[what] = button
        made["label"].setChecked(True)
        return made

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("role", "segments")
        inner = QHBoxLayout(frame)
        inner.setContentsMargins(2, 2, 2, 2)
        inner.setSpacing(2)
        for button in self.segments.values():
            inner.addWidget(button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(frame)
        line.addSpacing(6)
        pairs = ((self._of, self.old), (self._as, self.label), (self._in, self.where))
        for name, combo in pairs:
            name.setBuddy(combo)
            line.addWidget(name)
            line.addWidget(combo)
        line.addStretch(1)

    def set_label(self, name: str) -> None:
        """Choose the label that is given."""
        self.label.setCurrentIndex(max(0, self.label.findData(name)))

    @property
    def aim(self) -> Aim:
        if self.what == "remove":
            return Aim("remove", self.old.currentData())
        old = self.old.currentData() if self.what == "relabel" else None
        return Aim(self.what, self.label.currentData(), old)

    @property
    def what(self) -> What:
        return next(what for what, button in self.segments.items() if button.isChecked())

    @property
    def place(self) -> Where:
        at = self.where.currentIndex()
        return Where(self._doc_id if at == 0 else None, unreviewed=at == 1)

    def _on_what(self, on: bool) -> None:
        if on:  # another one is off then
            self._show_what()
            self.changed.emit()

    def _show_what(self) -> None:
        what = self.what
        self._of.setText({"relabel": self.tr("&from"), "remove": self.tr("&from")}.get(what, ""))
        self._as.setText(self.tr("&as") if what == "label" else self.tr("&to"))
        for widget in (self._of, self.old):
            widget.setVisible(what != "label")
        for widget in (self._as, self.label):
            widget.setVisible(what != "remove")


def _combo(says: str, labels: LabelSet, any_: str = "") -> QComboBox:
    """A choice of labels. any_: what stands for all of them, where that can be chosen."""
    combo = ElidedCombo()
    combo.setAccessibleName(says)
    combo.setMinimumHeight(HEIGHT)
    combo.setMaximumWidth(220)
    combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    if any_:
        combo.addItem(any_, None)
    for label in labels:
        combo.addItem(swatch.icon(label.colour), label.name, label.name)
    return combo
