"""A sentence that appears over the window and goes by itself; errors stay until they are read."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

SHOWN_MS = 6000
WIDEST, BELOW = 640, 62


class Toast(QFrame):
    """Shows one sentence at a time at the foot of its parent; the newest counts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, objectName="toast")
        self.setProperty("role", "toast")
        self._act: Callable[[], object] | None = None
        self.text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.button = QPushButton()
        self.button.setProperty("role", "link")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._run)
        self.dismiss = QToolButton(text="×")
        self.dismiss.setProperty("role", "quiet")
        self.dismiss.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.dismiss.setAccessibleName(self.tr("Dismiss"))
        self.dismiss.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 8, 8)
        line.setSpacing(12)
        for widget in (self.text, self.button, self.dismiss):
            line.addWidget(widget, 1 if widget is self.text else 0)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, *, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a sentence for a few seconds, with something to do about it or without."""
        self._show(text, "toast", button, act)
        self._timer.start()

    def warn(self, text: str) -> None:
        """Show what went wrong until somebody dismisses it or something else is said."""
        self._show(text, "alarm", "", None)
        self._timer.stop()

    def _show(self, text: str, role: str, button: str, act: Callable[[], object] | None) -> None:
        self._act = act
        self.setProperty("role", role)
        self.style().polish(self)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(act is not None)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _run(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _place(self) -> None:
        parent = self.parentWidget()
        wanted = self.text.fontMetrics().horizontalAdvance(self.text.text()) + 90
        if self._act is not None:
            wanted += self.button.sizeHint().width() + 12
        width = min(WIDEST, wanted, parent.width() - 40)
        self.setFixedWidth(width)
        self.layout().activate()
        height = self.layout().totalHeightForWidth(width)
        self.resize(width, max(height, self.layout().totalMinimumSize().height()))
        self.move((parent.width() - width) // 2, parent.height() - self.height() - BELOW)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
