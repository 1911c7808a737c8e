"""The list of keys (`?`): those of the place where one is, by group, in three columns."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QWidget

from ui import make
from ui.annotate import keycap
from ui.commands import COMMANDS, GO, LABEL, Command, translated
from ui.keyboard import Keyboard
from ui.overlay import Overlay
from ui.place_keys import PLACES, Name
from ui.session import Session

WIDEST, TOP, ROW = 1180, 48, 23
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
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(28, 22, 28, 24)
        columns.setSpacing(24)
        for groups in self._here.columns:
            own = self._here.title if groups is self._here.columns[0] else ""
            columns.addLayout(self._column((own, *groups) if own else groups))
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        wide = inner.sizeHint().width() + 24
        self.card.setFixedWidth(min(wide, parent.width() - 48))
        area.setMinimumHeight(min(inner.sizeHint().height(), parent.height() - TOP - 24))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(area)
        self.setAccessibleName(self.tr("Keys"))

    def open(self) -> None:
        super().open()
        self.setFocus()

    def _column(self, groups: tuple[str, ...]) -> QGridLayout:
        """One column of the list: groups below each other, their keys and titles aligned."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
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
                grid.addWidget(make.label(text), row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _rows(self, group: str) -> list[Row]:
        rows: list[Row] = []
        if group == LABEL and self._labels and self._here.labels:
            keys = [label.key for label in self._labels if label.key]
            shown = tuple(keys) if len(keys) < 4 else (keys[0], "…", keys[-1])
            rows.append((shown, translated(self._here.labels)))
        if group == (self._here.title or GO):
            rows += [(keys, translated(text)) for keys, text in self._here.keys]
        found = (command for command in COMMANDS if command.group == group)
        keyed = ((self._keyboard.of(c.id), c) for c in found if self._holds(c))
        return rows + [(keys[:2], translated(c.title)) for keys, c in keyed if keys]

    def _holds(self, command: Command) -> bool:
        """Whether a command's keys hold in the place."""
        if command.place == "text":
            return self._here.of_text
        return command.place == "window" or self._here.of_project

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Question):
            self.close_and_return()
        elif event.key() in SCROLLS:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + SCROLLS[Qt.Key(event.key())])


def _caps(keys: tuple[str, ...]) -> QHBoxLayout:
    caps = QHBoxLayout()
    caps.setSpacing(4)
    for key in dict.fromkeys(map(keycap.caption, keys)):
        cap = make.label(key, "muted" if key == "…" else "key")
        cap.setFixedHeight(int(keycap.HEIGHT))
        caps.addWidget(cap)
    caps.addStretch(1)
    return caps
