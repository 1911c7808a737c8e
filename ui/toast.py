"""A sentence that appears over the window and goes by itself; errors stay until they are read."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QWidget

from ui import make
from ui.retold import retold

SHOWN_MS = 6000
WIDEST, BELOW = 640, 62
LOWEST = 300  # a dialog that is not as high has no room for it


class Toast(QFrame):
    """Shows one sentence at a time at the foot of its parent, or of the dialog in front of it,
    which would hide it; the newest counts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._home = self._over = parent
        self._act: Callable[[], object] | None = None
        self.text = make.label(wrap=True)
        self.button = make.button("", self._run, role="link")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.dismiss = make.tool("×", says=self.tr("Dismiss"))
        self.dismiss.clicked.connect(self.hide)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 8, 8, 8)
        self._line.setSpacing(12)
        for widget in (self.text, self.button, self.dismiss):
            self._line.addWidget(widget, 1 if widget is self.text else 0)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, *, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a sentence for a few seconds, with something to do about it or without."""
        self._show(text, "toast", button, act)
        self._timer.start()

    def warn(self, text: str) -> None:
        """Show what went wrong until somebody dismisses it or something else is said. A sentence of
        the lower rooms is said in the language of the interface."""
        self._show(retold(text), "alarm", "", None)
        self._timer.stop()

    def _show(self, text: str, role: str, button: str, act: Callable[[], object] | None) -> None:
        self._act = act
        make.set_role(self, role)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(act is not None)
        self.setAccessibleName(text)
        self._go_over(self._front())
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _run(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _front(self) -> QWidget:
        """The dialog of the window in which somebody is at work, or else the window."""
        front = QApplication.activeWindow()
        if not isinstance(front, QDialog) or not front.isVisible() or front.height() < LOWEST:
            return self._home
        above = front.parentWidget()
        while above is not None and above is not self._home:
            above = above.parentWidget()
        return self._home if above is None else front

    def _go_over(self, over: QWidget) -> None:
        if over is self._over:
            return
        if self._over is not self._home:
            self._over.removeEventFilter(self)
        if over is not self._home:
            over.installEventFilter(self)
        self._over = over
        self.setParent(over)

    def _place(self) -> None:
        over = self._over
        wanted = self.text.fontMetrics().horizontalAdvance(self.text.text()) + 90
        if self._act is not None:
            wanted += self.button.sizeHint().width() + 12
        width = min(WIDEST, wanted, over.width() - 40)
        self.setFixedWidth(width)
        self._line.activate()
        height = self._line.totalHeightForWidth(width)
        self.resize(width, max(height, self._line.totalMinimumSize().height()))
        self.move((over.width() - width) // 2, over.height() - self.height() - BELOW)

    def changeEvent(self, event: QEvent) -> None:
        # It outlives the change: jobs speak through it.
        if event.type() == QEvent.Type.LanguageChange:
            self.dismiss.setAccessibleName(self.tr("Dismiss"))
            self.dismiss.setToolTip(self.tr("Dismiss"))
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self._over is not self._home and event.type() == QEvent.Type.Hide:
            shown = not self.isHidden()
            self._go_over(self._home)  # before the dialog goes, and takes along what is in it
            self._place()
            self.setVisible(shown)
            self.raise_()
        return False
