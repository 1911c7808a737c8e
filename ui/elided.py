"""Text that is shorter, or ends in …, where there is no room for it: a line, a button, the choice
of a list."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
)


class ElidedLabel(QLabel):
    """Asks for no width of its own; `text()` stays whole, and the tooltip has what is cut off."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def shown(self) -> str:
        """What is in sight of the text."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.style().drawItemText(
            QPainter(self),
            self.contentsRect(),
            self.alignment(),
            self.palette(),
            self.isEnabled(),
            self.shown(),
            self.foregroundRole(),
        )

    def _tell(self) -> None:
        self.setToolTip("" if self.shown() == self.text() else self.text())


class ShorterLabel(ElidedLabel):
    """Says the same in fewer words where there is no room for all; the shortest way at least."""

    def __init__(self, role: str = "") -> None:
        self._ways: tuple[str, ...] = ("",)
        super().__init__(role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def say(self, *ways: str) -> None:
        """ways: the longest first."""
        self._ways = ways
        self.setText(ways[0])

    def shown(self) -> str:
        room, metrics = self.contentsRect().width(), self.fontMetrics()
        fits = (way for way in self._ways if metrics.horizontalAdvance(way) <= room)
        last = metrics.elidedText(self._ways[-1], Qt.TextElideMode.ElideRight, room)
        return next(fits, last)

    def minimumSizeHint(self) -> QSize:
        wide = min(self.fontMetrics().horizontalAdvance(way) for way in self._ways)
        return QSize(wide, super().minimumSizeHint().height())


class ElidedTool(QToolButton):
    """Qt elides a button's words in their middle, and asks for room for all of them."""

    NARROWEST = 40

    def minimumSizeHint(self) -> QSize:
        return QSize(self.NARROWEST, super().minimumSizeHint().height())

    def shown(self) -> str:
        """What is in sight of the words."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text())
        room = self.width() - (super().sizeHint().width() - words)
        if words <= room:
            return self.text()
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = self.shown()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        self.setToolTip(self.accessibleName() if self.shown() == self.text() else self.text())


class ElidedCombo(QComboBox):
    """Qt cuts a letter in two where the choice is wider than its field."""

    GAP = 4  # beside the icon

    def shown(self) -> str:
        """What is in sight of the choice."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kind, option, part, self).width()
        room -= option.iconSize.width() + self.GAP if not option.currentIcon.isNull() else 0
        return self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, max(0, room)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
