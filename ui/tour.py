"""The first-run tour: four steps over the real window, each at the place that it is about."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui import make, theme
from ui.overlay import Overlay

if TYPE_CHECKING:
    from ui.keyboard import Keyboard
    from ui.window import Window

WIDTH, GAP, MARGIN = 340, 14, 16
SEEN = "toured"  # how the settings remember it


class Step(NamedTuple):
    """One step; commands: whose keys its text names, as %1, %2…; at: finds what it is about in
    the window; around: pixels to leave around that, where it has no margin of its own."""

    title: str
    text: str
    commands: tuple[str, ...]
    at: Callable[["Window"], QWidget]
    around: int = 0


def steps() -> tuple[Step, ...]:
    """The four, in the language of the interface."""
    return (
        Step(
            _tr("Documents"),
            _tr(
                "All documents and how far each is. Type here to find words, or state:open for"
                " what is left. %1 and %2 go to the next and the previous one."
            ),
            ("next_document", "previous_document"),
            lambda window: window.annotate.documents,
        ),
        Step(
            _tr("The text"),
            _tr(
                "Solid is what a person said, dashed what a machine proposes. %1 goes from one"
                " proposal to the next: %2 accepts, %3 rejects. %4 accepts all and goes on to the"
                " next document."
            ),
            ("next_span", "accept", "reject", "accept_next"),
            lambda window: window.annotate.text,
        ),
        Step(
            _tr("Labels"),
            _tr(
                "Select with Shift and the arrow keys, then press a label’s key. On a span it gives"
                " it this label instead. %1 makes a new label."
            ),
            ("new_label",),
            lambda window: window.annotate.labels,
            around=7,
        ),
        _last(),
    )


def _last() -> Step:
    """What lies beyond the workspace that is shown."""
    return Step(
        _tr("Train, score, and everything else"),
        _tr(
            "Models trains on what you corrected while you go on, Evaluate says how good it is."
            " %1 finds every command, and %2 shows the keys."
        ),
        ("palette", "keys"),
        lambda window: window.top,
    )


def told(step: Step, keyboard: "Keyboard") -> str:
    """What a step says, with the keys that this user has. A command without one goes by name."""
    text = step.text
    for at, command in enumerate(step.commands, 1):
        text = text.replace(f"%{at}", keyboard.spoken(command))
    return text


def offer_first(window: "Window") -> None:
    """Start the tour when a project comes into sight for the first time on this machine."""

    def look() -> None:
        if window.session is not None and not window.settings.flag(SEEN):
            QTimer.singleShot(0, window, lambda: start(window))

    window.stack.currentChanged.connect(look)
    look()


def start(window: "Window") -> None:
    """Begin with the first step. Needs a project that is open."""
    if window.session is None:
        return
    for other in window.findChildren(Overlay):
        other.close()
    window.go("annotate")
    Tour(window).open()


class Tour(Overlay):
    """A veil with a hole at the place of the step, and a bubble beside it. Escape skips."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window, width=WIDTH)
        self._window, self._steps, self._at = window, steps(), 0
        self._title, self._text = make.label(role="heading"), make.label(wrap=True)
        self._count = make.label(role="muted")
        self.skip = make.button(self.tr("Skip"), self.close_and_return)
        self.back = make.button(self.tr("Back"), lambda: self.show_step(self._at - 1))
        self.next = make.button("", lambda: self.show_step(self._at + 1), role="primary")
        self._lay_out()

    def _lay_out(self) -> None:
        self.column.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        self.column.setSpacing(theme.SMALL)
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.SMALL, 0, 0)
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (self.skip, self.back, self.next):
            row.addWidget(button)
        self.column.addLayout(row)

    def open(self) -> None:
        self._window.settings.keep_flag(SEEN, True)
        self.show_step(0)
        super().open()
        self.next.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_step(self, at: int) -> None:
        """Show a step, counted from 0; after the last the tour is over."""
        if at >= len(self._steps):
            self.close_and_return()
            return
        self._at, step, last = at, self._steps[at], len(self._steps) - 1
        count = self.tr("%1 of %2").replace("%1", str(at + 1)).replace("%2", str(last + 1))
        text = told(step, self._window.actions_.keyboard)
        self._title.setText(step.title)
        self._text.setText(text)
        self._count.setText(count)
        self.next.setText(self.tr("Done") if at == last else self.tr("Next"))
        self.back.setEnabled(at > 0)
        self.skip.setVisible(at < last)
        # A screen reader says the button that has the focus, and what it is described by.
        said = f"{step.title}. {text}"
        self.setAccessibleName(f"{self.tr('Tour')}, {count}: {step.title}")
        self.card.setAccessibleName(said)
        self.next.setAccessibleName(f"{self.next.text()}, {count}")
        self.next.setAccessibleDescription(said)
        self.next.setFocus(Qt.FocusReason.PopupFocusReason)
        self._place()
        self.update()

    @property
    def hole(self) -> QRect:
        """What the step is about, in this widget's coordinates."""
        target = self._steps[self._at].at(self._window)
        place = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        around = self._steps[self._at].around
        return place.adjusted(-around, -around, around, around).intersected(self.rect())

    def _place(self) -> None:
        """Beside the hole where there is room: right, left, below; else within it."""
        self.card.setFixedHeight(self.column.totalHeightForWidth(WIDTH))
        hole, size = self.hole, self.card.size()
        top = hole.top() + GAP
        if hole.right() + GAP + size.width() + MARGIN <= self.width():
            left = hole.right() + GAP
        elif hole.left() - GAP - size.width() >= MARGIN:
            left = hole.left() - GAP - size.width()
        elif hole.bottom() + GAP + size.height() + MARGIN <= self.height():
            left, top = (self.width() - size.width()) // 2, hole.bottom() + GAP
        else:  # at its lower end: one reads from the upper one
            left, top = hole.center().x() - size.width() // 2, hole.bottom() - 2 * GAP
            top -= size.height()
        self.card.move(left, max(MARGIN, min(top, self.height() - size.height() - MARGIN)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = QApplication.focusWidget()
            (focus if focus in (self.back, self.skip) else self.next).click()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_and_return()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the bubble does nothing: who means to end it says so."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil, hole = QPainterPath(), QPainterPath()
        veil.addRect(QRectF(self.rect()))
        box = QRectF(self.hole).adjusted(2, 2, -2, -2)
        hole.addRoundedRect(box, theme.RADIUS, theme.RADIUS)
        painter.fillPath(veil.subtracted(hole), QColor(0, 0, 0, 120))
        painter.setPen(QPen(QColor(theme.current().accent), 2))
        painter.drawPath(hole)


def _tr(text: str) -> str:
    return QCoreApplication.translate("tour", text)
