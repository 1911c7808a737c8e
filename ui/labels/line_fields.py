"""What the list of spans in context is of, what of it is shown, and in which order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

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
        bar = QHBoxLayout(self)
        bar.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.SMALL)
        bar.setSpacing(theme.SMALL)
        bar.addWidget(make.label(self.tr("Spans in context"), "heading"))
        bar.addSpacing(theme.SMALL)
        bar.addWidget(self.label)
        bar.addWidget(self.kind)
        bar.addWidget(self.field, 1)
        bar.addWidget(self.order)
        close = make.tool("✕", says=self.tr("Back to the text"))
        close.clicked.connect(lambda: self.left.emit())
        bar.addWidget(close)

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
