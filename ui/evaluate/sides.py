"""The page of scores and the list behind a number: side by side, or one under the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui import make
from ui.evaluate.span_panel import SpanPanel

BESIDE = 1180  # pixels: in a window that is narrower the page has its whole width
WIDTHS = (980, 460)
SHARE = 0.5  # of the height, for a list under the page


class Sides(QSplitter):
    """A list under the page that is empty takes no more than its words."""

    def __init__(self, page: QWidget, panel: SpanPanel) -> None:
        super().__init__()
        self._panel = panel
        panel.setMinimumWidth(320)
        for at, widget in enumerate((page, panel)):
            self.addWidget(widget)
            self.setStretchFactor(at, 3 - at)
        self.setChildrenCollapsible(False)
        self.setSizes(WIDTHS)
        panel.listed.connect(self._on_listed)
        self._lists = panel.lists

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < BESIDE
        if narrow != (self.orientation() == Qt.Orientation.Vertical):
            self.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
            self._share()
        super().resizeEvent(event)

    def _on_listed(self) -> None:
        """What a hand has set stays, but a list that was empty needs room."""
        if self._lists != self._panel.lists:
            self._lists = self._panel.lists
            if self.orientation() == Qt.Orientation.Vertical:
                self._share()

    def _share(self) -> None:
        """Give each its part."""
        if self.orientation() == Qt.Orientation.Horizontal:
            self._panel.setMaximumHeight(make.UNBOUNDED)
            self.setSizes(WIDTHS)
            return
        high = self._panel.high_at(self.width())
        self._panel.setMaximumHeight(make.UNBOUNDED if self._panel.lists else high)
        under = round(SHARE * self.height()) if self._panel.lists else high
        self.setSizes([self.height() - under, under])
