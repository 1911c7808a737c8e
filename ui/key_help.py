"""The list of keys (`?`): every command that has one, by group, in two columns."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from corpora.labels import LabelSet
from ui import make
from ui.annotate import keycap
from ui.commands import COMMANDS, CURSOR_KEYS, GO, LABEL, PROJECT, REVIEW, VIEW, translated
from ui.overlay import Overlay

COLUMNS = ((LABEL, REVIEW), (GO,), (PROJECT, VIEW))
WIDTH = 1180
Row = tuple[tuple[str, ...], str]


class KeyHelp(Overlay):
    """Shows the keys; any of Esc, `?` and Enter closes it."""

    def __init__(self, parent: QWidget, labels: LabelSet | None) -> None:
        super().__init__(parent, width=min(WIDTH, parent.width() - 48), top=48)
        self._labels = labels
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(28, 22, 28, 24)
        columns.setSpacing(40)
        for groups in COLUMNS:
            columns.addLayout(self._column(groups))
        columns.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setMinimumHeight(min(inner.sizeHint().height(), parent.height() - 96))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(area)
        self.setAccessibleName(self.tr("Keys"))

    def open(self) -> None:
        super().open()
        self.setFocus()

    def _column(self, groups: tuple[str, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for group in groups:
            column.addWidget(make.label(translated(group).upper(), "section"))
            column.addLayout(_grid(self._rows(group)))
            column.addSpacing(14)
        column.addStretch(1)
        return column

    def _rows(self, group: str) -> list[Row]:
        rows: list[Row] = []
        if group == LABEL and self._labels:
            keys = [label.key for label in self._labels if label.key]
            shown = tuple(keys) if len(keys) < 4 else (keys[0], "…", keys[-1])
            rows.append((shown, self.tr("Label the selection, token or span")))
        if group == GO:
            rows += [(keys, translated(text)) for keys, text in CURSOR_KEYS]
        commands = (c for c in COMMANDS if c.group == group and c.keys)
        return rows + [(c.keys[:2], translated(c.title)) for c in commands]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Question):
            self.close_and_return()


def _grid(rows: list[Row]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    for at, (keys, text) in enumerate(rows):
        caps = QHBoxLayout()
        caps.setSpacing(4)
        for key in dict.fromkeys(map(keycap.caption, keys)):
            caps.addWidget(make.label(key, "muted" if key == "…" else "key"))
        caps.addStretch(1)
        grid.addLayout(caps, at, 0)
        grid.addWidget(make.label(text), at, 1)
    return grid
