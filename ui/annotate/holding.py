"""Holding a label: chosen once, each click, drag or Enter in the text gives it, until Esc."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from corpora.labels import Label
from ui import keycap, make, swatch, theme
from ui.annotate.hand import Hand
from ui.annotate.text_view import TextView
from ui.elided import ShorterLabel
from ui.picker import Choice, Picker, matching
from ui.session import Session

HEIGHT, LEFT, EDGE = 38, 20, 3
NAME = 90  # pixels that a long name has at least
GIVES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Holding(QFrame):
    """The mode, and the strip that shows it: hidden while no label is held."""

    def __init__(self, session: Session, hand: Hand, text: TextView) -> None:
        super().__init__()
        self._session, self._hand, self._text = session, hand, text
        self.label: Label | None = None
        self.setFixedHeight(HEIGHT)
        self.name = ShorterLabel("strong")
        self.words = make.label()
        self._lay_out()
        self.hide()
        text.installEventFilter(self)
        text.picked.connect(self._give)
        session.labels_changed.connect(self._follow)

    def _lay_out(self) -> None:
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(LEFT + 24, 0, LEFT, 0)
        line.setSpacing(8)
        line.addWidget(self.name)
        line.addWidget(self.words)
        line.addWidget(_cap("Return"))
        line.addStretch(1)
        line.addWidget(_cap("Esc"))
        line.addWidget(make.label(self.tr("leaves")))

    def _fit(self) -> None:
        """Say it in fewer words where there is no room."""
        self.words.setText(self.tr("is given by each click and drag, and by"))
        if self._line.minimumSize().width() > self.width():
            self.words.setText(self.tr("by click, drag or"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, HEIGHT)

    def choose(self) -> Picker:
        """Ask which label to hold."""
        prompt = self.tr("Give this label with each click")
        picker = Picker(self.window(), self._choices, prompt=prompt, width=420)
        picker.open()
        return picker

    def _choices(self, text: str) -> list[Choice]:
        choices = [
            Choice(
                label.name,
                lambda name=label.name: self.hold(name),  # type: ignore[misc]  # typed by Choice
                keys=(label.key.upper(),) if label.key else (),
                colour=label.colour,
            )
            for label in self._session.labels
        ]
        return matching(choices, text)

    def hold(self, name: str) -> None:
        """Hold a label from now on."""
        self.label = self._session.labels[name]
        metrics = self.name.fontMetrics()
        self.name.say(name, metrics.elidedText(name, Qt.TextElideMode.ElideRight, NAME))
        self._fit()
        said = self.tr("Each click, drag or Enter gives %1; Esc leaves").replace("%1", name)
        self.setAccessibleName(said)
        self.setVisible(True)
        self._text.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self.update()

    def leave(self) -> None:
        """Hold no label any more."""
        self.label = None
        self.hide()
        self._text.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def _give(self) -> None:
        if self.label is not None:
            self._hand.label(self.label.name)

    def _follow(self) -> None:
        """A label that is gone is not held; one that looks otherwise now is drawn so."""
        if self.label is not None and self.label.name not in self._session.labels:
            self.leave()
        elif self.label is not None:
            self.hold(self.label.name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the text, Enter and Esc are the mode's while a label is held."""
        if self.label is None or not isinstance(event, QKeyEvent):
            return False
        mine = event.modifiers() in PLAIN and event.key() in (*GIVES, Qt.Key.Key_Escape)
        if mine and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif mine and event.type() == QEvent.Type.KeyPress:
            self._give() if event.key() in GIVES else self.leave()
        return mine

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        colour = self.label.colour if self.label else ""
        tint = look.tint(colour)
        painter.fillRect(self.rect(), QColor(tint.background))
        painter.fillRect(QRectF(0, 0, EDGE, self.height()), QColor(tint.border))
        swatch.draw(painter, QPointF(LEFT + 6, self.height() / 2), colour)


def _cap(key: str) -> QLabel:
    cap = make.label(keycap.caption(key), "key")
    cap.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return cap
