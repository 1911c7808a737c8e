"""What the list of spans in context is of, what of it is shown, and in which order."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from corpora.labels import LabelSet
from ui import make, theme
from ui.annotate.text_menu import swatch
from ui.elided import ElidedCombo
from ui.labels.line_list import ANNOTATED, BOTH, PROPOSED

LABEL_WIDTH, NARROWEST = 180, 80


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
            field.setMinimumWidth(NARROWEST)  # a window that is narrow has to stay so
        self._lay_out()

    def _lay_out(self) -> None:
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.SMALL)
        self._lines.setSpacing(theme.SMALL)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for line in (self._first, self._second):
            line.setSpacing(theme.SMALL)
            self._lines.addLayout(line)
        self._first.addWidget(make.label(self.tr("Spans in context"), "heading"))
        self._first.addSpacing(theme.SMALL)
        for field in (self.label, self.kind, self.field, self.order):
            self._first.addWidget(field, 1 if field is self.field else 0)
        close = make.tool("✕", says=self.tr("Back to the text"))
        close.clicked.connect(lambda: self.left.emit())
        self._first.addWidget(close)
        self._wide = self._first.sizeHint().width() + 2 * theme.LARGE

    def minimumSizeHint(self) -> QSize:
        """What two lines need."""
        return QSize(self._first.minimumSize().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a window that is narrow, what narrows the list stands in a line of its own."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._wide
        if narrow == bool(self._second.count()):
            return
        for field in (self.field, self.order):
            stretch = 1 if field is self.field else 0
            if narrow:
                self._second.addWidget(field, stretch)
            else:
                self._first.insertWidget(self._first.count() - 1, field, stretch)

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
            self.label.addItem(swatch(label.colour), label.name, label.name)
        self.label.setCurrentIndex(self.label.findData(chosen))
        self.label.blockSignals(False)
