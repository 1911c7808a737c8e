"""The keys bar: the keys that matter now, always in sight."""

from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from corpora.labels import KEYS, LabelSet
from ui import keycap, theme
from ui.annotate.category_card import KEYED
from ui.commands import BAR, DOCUMENTS_BAR, translated
from ui.keyboard import Keyboard

HEIGHT, MARGIN, GAP = 40, 20, 18
NARROW = 600
# Captions of keys, what they do, and whether they would do something where one is.
Group = tuple[list[str], str, bool]


class KeysBar(QWidget):
    """Draws the keys of BAR and of the labels: the first ones, as far as there is room for them."""

    def __init__(self, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keyboard = keyboard
        keyboard.changed.connect(self._follow)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._labels: list[str] = []
        self._categories: list[str] = []
        self._off: frozenset[str] = frozenset()
        self._way_back = self._of_documents = False
        self.on_help: object = None
        self.taken = 0  # pixels at the right that another has
        self._follow()

    def _follow(self) -> None:
        """Show the keys of now."""
        self.setToolTip(self.tr("All keys: %1").replace("%1", " ".join(self._caps(("keys",)))))
        self._name()
        self.update()

    def _caps(self, ids: tuple[str, ...]) -> list[str]:
        """The captions of the first keys of commands, of those that have one."""
        keys = (self._keyboard.first(command_id) for command_id in ids)
        return [keycap.caption(key) for key in keys if key]

    def show_labels(self, labels: LabelSet) -> None:
        """Which labels there are decides which keys label."""
        self._labels = _together(sorted((one.key for one in labels if one.key), key=KEYS.index))
        self._name()
        self.update()

    def show_categories(self, number: int) -> None:
        """How many categories have their number for a key; 0 where labels have it."""
        caps = _together([str(at) for at in range(1, min(number, KEYED) + 1)])
        if caps != self._categories:
            self._categories = caps
            self._name()
            self.update()

    def show_off(self, ids: frozenset[str]) -> None:
        """Commands that would do nothing where the cursor is; their keys are drawn faintly."""
        if ids != self._off:
            self._off = ids
            self.update()

    def show_way_back(self, there: bool) -> None:
        """Whether a list was left, to which a key comes back."""
        self._way_back = there
        self._name()
        self.update()

    def show_documents(self, there: bool) -> None:
        """Whether the list of documents has the focus: then its keys are those that matter."""
        self._of_documents = there
        self._name()
        self.update()

    def groups(self) -> list[Group]:
        """What is drawn, in its order."""
        found: list[Group] = []
        if self._way_back:
            found.append((self._caps(("back",)), self.tr("back to the list"), True))
        if self._of_documents:
            found += self._documents()
        else:
            found.append((self._labels, self.tr("label"), True))
            found.append((self._categories, self.tr("category, next"), True))
            for ids, word in BAR:
                on = not self._off.issuperset(ids)
                found.append((self._caps(ids), translated(word), on))
        return [group for group in found if group[0]]

    def _documents(self) -> list[Group]:
        more = keycap.caption("Shift+Up").rsplit("+", 1)[0] + "+↑↓"
        shown: list[Group] = [
            ([keycap.caption("Return")], self.tr("text"), True),
            ([more], self.tr("choose more"), True),
        ]
        return shown + [(self._caps(ids), translated(word), True) for ids, word in DOCUMENTS_BAR]

    def _name(self) -> None:
        said = (f"{' '.join(caps)} {word}" for caps, word, _ in self.groups())
        self.setAccessibleName(self.tr("Keys: %1").replace("%1", "; ".join(said)))

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        painter.fillRect(self.rect(), QColor(look.surface))
        painter.fillRect(0, 0, self.width(), 1, QColor(look.line))
        draw_group(painter, self._end() + GAP, 1, HEIGHT - 1, self._all())
        left = float(MARGIN)
        for group in self.shown():
            left = draw_group(painter, left, 1, HEIGHT - 1, group) + GAP

    def shown(self) -> list[Group]:
        """The groups that there is room for."""
        found: list[Group] = []
        left = float(MARGIN)
        for group in self.groups():
            left += group_width(group)
            if left > self._end():
                break
            found.append(group)
            left += GAP
        return found

    def _all(self) -> Group:
        """The key that shows all keys, at the right; in a narrow bar others need the room of its
        word."""
        return self._caps(("keys",)), "" if self.width() < NARROW else self.tr("keys"), True

    def _end(self) -> float:
        """Where the groups end at the latest."""
        return self.width() - MARGIN - self.taken - group_width(self._all()) - GAP

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if callable(self.on_help):
            self.on_help()


def group_width(group: Group) -> float:
    """How wide keys and their word are, in pixels."""
    caps, word, _ = group
    keys = sum(keycap.width(cap) + 4 for cap in caps)
    return keys + 3 + _word_width(word) if word else keys - 4


@cache
def _font() -> QFont:
    return theme.font(theme.NOTE_SIZE)


@cache
def _word_width(word: str) -> float:
    return QFontMetricsF(_font()).horizontalAdvance(word)


def draw_group(painter: QPainter, left: float, top: float, high: float, group: Group) -> float:
    """Draws keys and their word in the middle of a line; returns where they end."""
    caps, word, on = group
    painter.setOpacity(1.0 if on else 0.45)
    over = top + (high - keycap.HEIGHT) / 2
    end = left + group_width(group)
    for cap in caps:
        wide = keycap.width(cap)
        keycap.draw(painter, QRectF(left, over, wide, keycap.HEIGHT), cap)
        left += wide + 4
    painter.setFont(_font())
    painter.setPen(QColor(theme.current().muted))
    box = QRectF(left + 3, top, end - left, high)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
    painter.setOpacity(1.0)
    return end


def _together(keys: list[str]) -> list[str]:
    """Keys as they are drawn: of many, the first and the last one."""
    return keys if len(keys) < 3 else [f"{keys[0]}–{keys[-1].upper()}"]
