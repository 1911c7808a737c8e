"""A card over the window: for the palette, pickers and keys. Esc or a click beside it ends it."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from ui.ending import ends_closed

QUIT = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Q)


class Overlay(QWidget):
    """Covers its parent with a veil and shows a card on it; gives the focus back when it closes."""

    def __init__(self, parent: QWidget, *, width: int, top: int = 76) -> None:
        super().__init__(parent)
        self._over = parent
        self._before = QApplication.focusWidget()
        self._top = top
        self.card = QFrame(self)
        self.card.setProperty("role", "card")
        self.card.setFixedWidth(width)
        self.column = QVBoxLayout(self.card)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        ends_closed(self)
        parent.installEventFilter(self)

    def open(self) -> None:
        """Show it over the parent, with the focus."""
        self.setGeometry(self._over.rect())
        self._place()
        self.show()
        self.raise_()

    def close_and_return(self) -> None:
        """Close, and give the focus back to where it was."""
        before = self._before
        self.close()
        if before is not None:
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        self.card.adjustSize()
        most = self.height() - self._top - 24
        self.card.resize(self.card.width(), min(self.card.sizeHint().height(), most))
        self.card.move((self.width() - self.card.width()) // 2, self._top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        """Keys are this card's while it is shown: no command acts on what lies beneath."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.keyCombination() != QUIT)
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays on the card: what lies beneath waits."""
        if not self.isVisible():
            return False
        there = [child for child in self.card.findChildren(QWidget) if _takes_tab(child)]
        here = QApplication.focusWidget()
        at = there.index(here) if here in there else -1 if next else 0
        if there:
            there[(at + (1 if next else -1)) % len(there)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Nothing typed here reaches what lies beneath.
        if event.key() == Qt.Key.Key_Escape:
            self.close_and_return()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_and_return()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 90))


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isVisible() and widget.isEnabled()
