"""What the list of spans in context is of, what of it is shown, and in which order."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from corpora.labels import LabelSet
from ui import make, swatch, theme
from ui.elided import ElidedCombo
from ui.labels.line_list import ANNOTATED, BOTH, PROPOSED

LABEL_WIDTH, NARROWEST = 180, 80
NARROW = 300  # pixels that two lines need


class LineFields(QWidget):
    """The bar over the list."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.label = ElidedCombo()
        self.label.setMaximumWidth(LABEL_WIDTH)
        self.label.setAccessibleName(self.tr("Label"))
        self.kind = ElidedCombo()
        self.kind.setAccessibleName(self.tr("What is listed"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Filter"))
        self.field.setAccessibleName(self.tr("Filter the spans"))
        self.field.setClearButtonEnabled(True)
        self.order = ElidedCombo()
        self.order.setAccessibleName(self.tr("Order"))
        self._fill()
        for field in (self.label, self.kind, self.field, self.order):
            field.setMinimumWidth(NARROWEST)
        self._lay_out()

    def _lay_out(self) -> None:
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.SMALL)
        self._lines.setSpacing(theme.SMALL)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for line in (self._first, self._second):
            line.setSpacing(theme.SMALL)
            self._lines.addLayout(line)
        self._heading = make.label(self.tr("Spans in context"), "heading")
        self._first.addWidget(self._heading)
        for field in (self.label, self.kind, self.field, self.order):
            self._first.addWidget(field, 1 if field is self.field else 0)
        close = make.tool("✕", says=self.tr("Back to the text"))
        close.clicked.connect(lambda: self.left.emit())
        self._first.addWidget(close)
        self._wide = self._first.sizeHint().width() + 2 * theme.LARGE

    def minimumSizeHint(self) -> QSize:
        """What two lines need."""
        return QSize(NARROW, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for one line, what narrows the list stands in another."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._wide
        if narrow == bool(self._second.count()):
            return
        self._heading.setVisible(not narrow)
        self.label.setMaximumWidth(make.UNBOUNDED if narrow else LABEL_WIDTH)
        for field in (self.label, self.kind):
            self._first.setStretchFactor(field, int(narrow))
        if narrow:
            self._second.addWidget(self.field, 1)
            self._second.addWidget(self.order)
        else:
            at = self._first.count() - 1
            self._first.insertWidget(at, self.field, 1)
            self._first.insertWidget(at + 1, self.order)

    def _fill(self) -> None:
        for kinds, title in (
            (frozenset({ANNOTATED}), self.tr("Annotations")),
            (frozenset({PROPOSED}), self.tr("Proposals")),
            (BOTH, self.tr("Both")),
        ):
            self.kind.addItem(title, kinds)
        for name, title in (
            ("document", self.tr("by document")),
            ("text", self.tr("by text")),
            ("before", self.tr("by what is before")),
            ("after", self.tr("by what is after")),
            ("score", self.tr("least sure first")),
        ):
            self.order.addItem(title, name)

    def show_labels(self, labels: LabelSet, chosen: str) -> None:
        """The labels to choose from."""
        self.label.blockSignals(True)
        self.label.clear()
        for label in labels:
            self.label.addItem(swatch.icon(label.colour), label.name, label.name)
        self.label.setCurrentIndex(self.label.findData(chosen))
        self.label.blockSignals(False)
