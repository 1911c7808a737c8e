"""The list of keys (`?`): those of the place where one is, by group, in as many columns as fit."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QWidget

from corpora.labels import KEYS
from ui import keycap, make
from ui.annotate.category_card import NUMBERS
from ui.commands import BY_ID, COMMANDS, GO, LABEL, Command, translated
from ui.keyboard import Keyboard
from ui.overlay import Overlay
from ui.place_keys import PLACES, Name
from ui.session import Session

WIDEST, TOP, ROW = 1180, 48, 23
GAP = 2  # pixels above and below a title of several lines
BAR = 24  # pixels for the scroll bar
SCROLLS = {
    Qt.Key.Key_Up: -60,
    Qt.Key.Key_Down: 60,
    Qt.Key.Key_PageUp: -400,
    Qt.Key.Key_PageDown: 400,
}
Row = tuple[tuple[str, ...], str]


class KeyHelp(Overlay):
    """Shows the keys; any of Esc, `?` and Enter closes it."""

    def __init__(
        self, parent: QWidget, session: Session | None, keyboard: Keyboard, place: Name
    ) -> None:
        super().__init__(parent, width=WIDEST, top=TOP)
        self._keyboard, self._here = keyboard, PLACES[place]
        self._labels = session.labels if session else None
        self._sorted = len(session.categories) if session and session.sorts else 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        room = parent.width() - 48
        inner = self._page(room)
        area = self.area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wraps = inner.hasHeightForWidth()  # as its titles do
        wide = min(room, WIDEST) if wraps else min(inner.sizeHint().width() + BAR, room)
        self.card.setFixedWidth(wide)
        high = max(inner.heightForWidth(wide - BAR), inner.sizeHint().height())
        area.setMinimumHeight(min(high, parent.height() - TOP - 24))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(area)
        self.setAccessibleName(self.tr("Keys"))

    def open(self) -> None:
        super().open()
        self.setFocus()

    def _page(self, room: int) -> QWidget:
        """The columns of the place; where there is no room for them, two, whose titles wrap."""
        first, *others = self._here.columns
        columns = [(self._here.title, *first) if self._here.title else first, *others]
        page = self._beside(columns)
        if page.sizeHint().width() + BAR <= room:
            return page
        page.deleteLater()
        return self._beside(self._halves([group for groups in columns for group in groups]), True)

    def _beside(self, columns: Sequence[Sequence[str]], wrap: bool = False) -> QWidget:
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(28, 22, 28, 24)
        line.setSpacing(24)
        for groups in columns:
            line.addLayout(self._column(groups, wrap=wrap), 1 if wrap else 0)
        return page

    def _halves(self, groups: Sequence[str]) -> list[Sequence[str]]:
        """Two columns that are as high as each other, as far as groups stay whole."""

        def higher(at: int) -> int:
            halves = (groups[:at], groups[at:])
            return max(sum(len(self._rows(group)) + 2 for group in half) for half in halves)

        at = min(range(1, len(groups)), key=higher)
        return [groups[:at], groups[at:]]

    def _column(self, groups: Sequence[str], *, wrap: bool) -> QGridLayout:
        """One column of the list: groups below each other, their keys and titles aligned."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for group in groups:
            rows = self._rows(group)
            if not rows:
                continue
            title = make.label(translated(group).upper(), "section")
            title.setContentsMargins(0, 18 if grid.count() else 0, 0, 6)
            grid.addWidget(title, grid.rowCount(), 0, 1, 2)
            for keys, text in rows:
                row = grid.rowCount()
                grid.setRowMinimumHeight(row, ROW)  # in every script the same
                grid.addLayout(_caps(keys), row, 0)
                title = make.label(text, wrap=wrap)
                title.setContentsMargins(0, GAP, 0, GAP)
                grid.addWidget(title, row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _rows(self, group: str) -> list[Row]:
        rows: list[Row] = []
        if group == LABEL and self._labels and self._here.labels:
            keys = sorted((label.key for label in self._labels if label.key), key=KEYS.index)
            rows.append((_few(keys), translated(self._here.labels)))
        if group == LABEL and self._sorted and self._here.sorts:
            rows.append((_few(NUMBERS[: self._sorted]), translated(self._here.sorts)))
        if group == (self._here.title or GO):
            rows += [(self._named(keys), translated(text)) for keys, text in self._here.keys]
        found = (command for command in COMMANDS if command.group == group)
        keyed = ((self._keyboard.of(c.id), c) for c in found if self._holds(c))
        rows += [(keys[:2], translated(c.title)) for keys, c in keyed]
        return [(keys, title) for keys, title in rows if keys]

    def _named(self, keys: tuple[str, ...]) -> tuple[str, ...]:
        """A place's keys, of a command those that it has now."""
        named = (self._keyboard.first(key) if key in BY_ID else key for key in keys)
        return tuple(key for key in named if key)

    def _holds(self, command: Command) -> bool:
        """Whether a command's keys hold in the place."""
        if command.place == "text":
            return self._here.of_text
        return command.place == "window" or self._here.of_project

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Question):
            self.close_and_return()
        elif event.key() in SCROLLS:
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.value() + SCROLLS[Qt.Key(event.key())])


def _few(keys: Sequence[str]) -> tuple[str, ...]:
    """Of many keys the first and the last one."""
    return tuple(keys) if len(keys) < 4 else (keys[0], "…", keys[-1])


def _caps(keys: tuple[str, ...]) -> QHBoxLayout:
    caps = QHBoxLayout()
    caps.setSpacing(4)
    for key in dict.fromkeys(map(keycap.caption, keys)):
        cap = make.label(key, "muted" if key == "…" else "key")
        cap.setFixedHeight(int(keycap.HEIGHT))
        caps.addWidget(cap)
    caps.addStretch(1)
    return caps
