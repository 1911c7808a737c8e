"""The keys of all commands, to be changed: choose a command, Enter, press the new key."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import keyboard, keycap, make
from ui.commands import BY_ID, COMMANDS, translated
from ui.ending import ends_closed
from ui.keyboard import Keyboard, Keys
from ui.phrases import filled

ID = Qt.ItemDataRole.UserRole + 1
SIZE, ROW = (720, 640), 28


class KeysDialog(QDialog):
    """What is changed here holds at once, and is kept."""

    def __init__(self, keys: Keyboard, parent: QWidget) -> None:
        super().__init__(parent)
        self._keyboard = keys
        self._asked = ""  # the command whose new key is waited for
        self._wanted: tuple[str, Keys] | None = None  # keys that another command has
        self.setWindowTitle(self.tr("Keys"))
        ends_closed(self)
        make.fit(self, *SIZE)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search: a command, or a key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda: self._filter())
        self.search.installEventFilter(self)
        self.nothing = make.label(self.tr("No command or key is like this."), "muted")
        self.list = self._make_list()
        self.said = make.label(role="muted", wrap=True)
        self._make_buttons()
        self._lay_out()
        keys.changed.connect(self._show_keys)
        self._show_keys()
        self._choose(self._items()[0])
        self.nothing.hide()
        self.search.setFocus()

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setProperty("role", "boxed")
        made.setHeaderLabels([self.tr("Command"), self.tr("Group"), self.tr("Keys")])
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setAccessibleName(self.tr("Commands and their keys"))
        made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.header().setStretchLastSection(False)
        made.setColumnWidth(1, 110)
        made.setColumnWidth(2, 200)
        for command in COMMANDS:
            item = QTreeWidgetItem([translated(command.title), translated(command.group), ""])
            item.setData(0, ID, command.id)
            item.setSizeHint(0, QSize(0, ROW))
            made.addTopLevelItem(item)
        QVBoxLayout(made.viewport()).addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignCenter)
        made.installEventFilter(self)
        made.itemDoubleClicked.connect(lambda: self.ask())
        made.currentItemChanged.connect(lambda: self._ready())
        return made

    def _make_buttons(self) -> None:
        self.take = make.button(self.tr("Use it here"), self.take_key)
        self.change = make.button(self.tr("Change…"), self.ask)
        self.clear = make.button(self.tr("No key"), lambda: self._give(()))
        self.reset = make.button(self.tr("Reset"), self.reset_key)
        self.reset_all = make.button(self.tr("Reset all"), self._keyboard.reset_all)
        self.leave = make.button(self.tr("Close"), self.accept, role="primary")

    def _lay_out(self) -> None:
        told, line = QHBoxLayout(), QHBoxLayout()
        told.addWidget(self.said, 1)
        told.addWidget(self.take)
        for button in (self.change, self.clear, self.reset):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.reset_all)
        line.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(make.label(self.tr("Keys"), "heading"))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(told)
        column.addLayout(line)

    # What one does

    @property
    def current(self) -> str:
        """The id of the command that is chosen; "" for none."""
        item = self.list.currentItem()
        return str(item.data(0, ID)) if item is not None and not item.isHidden() else ""

    def ask(self) -> None:
        """Wait for the new key of the command that is chosen."""
        if not self.current:
            return
        self._asked, self._wanted = self.current, None
        self.list.setFocus()
        title = translated(BY_ID[self._asked].title)
        self._say(self.tr("Press the new key of “%1”. Esc leaves it.").replace("%1", title))

    def take_key(self) -> None:
        """Use the key here that another command has."""
        if self._wanted is not None:
            command_id, keys = self._wanted
            self._keyboard.give(command_id, keys)
            self._ready()
            self.list.setFocus()

    def reset_key(self) -> None:
        """Give the command the keys that it had at first, if no other command has them now."""
        if self.current:
            command_id = self.current
            self._keyboard.reset(command_id)
            self._offer(command_id, BY_ID[command_id].keys)

    def _give(self, keys: Keys) -> None:
        if self.current:
            self._keyboard.give(self.current, keys)
            self._ready()

    def _offer(self, command_id: str, keys: Keys) -> None:
        """Give keys where they are free; else say whose they are, and offer to take them."""
        found = (self._keyboard.owner(key, besides=command_id) for key in keys)
        owner = next((command for command in found if command is not None), None)
        if owner is None:
            if keys:
                self._keyboard.give(command_id, keys)
            self._ready()
            return
        self._wanted = command_id, keys
        said = self.tr("%1 is the key of “%2”, which would have none then.")
        if len(self._keyboard.of(owner.id)) > len(keys):
            said = self.tr("%1 is a key of “%2”, which would lose it.")
        shown = " ".join(dict.fromkeys(map(keycap.caption, keys)))
        self._say(filled(said, shown, translated(owner.title)), "warn")
        self.take.setFocus()

    def _take(self, event: QKeyEvent) -> None:
        """A key was pressed while one was waited for."""
        key = keyboard.pressed(event)
        if not key:
            return
        command_id, self._asked = self._asked, ""
        if key == "Esc":
            self._ready()
        elif refused := keyboard.refusal(key):
            self._say(refused, "bad")
        else:
            self._offer(command_id, keyboard.both(key))

    # What is shown

    def _ready(self) -> None:
        self._asked, self._wanted = "", None
        how = self.tr("Enter changes the key of the chosen command; it holds at once.")
        self._say(how if self.current else "")

    def _say(self, text: str, role: str = "muted") -> None:
        make.set_role(self.said, role)
        self.said.setText(text)
        self.take.setVisible(self._wanted is not None)
        there = bool(self.current)
        for button in (self.change, self.clear):
            button.setEnabled(there)
        self.reset.setEnabled(there and self._keyboard.is_changed(self.current))

    def done(self, result: int) -> None:
        """Close; what goes with the dialog asks nothing of it any more."""
        self.list.removeEventFilter(self)
        self.search.removeEventFilter(self)
        self.list.blockSignals(True)
        self._keyboard.changed.disconnect(self._show_keys)
        super().done(result)

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _show_keys(self) -> None:
        for item in self._items():
            command_id = str(item.data(0, ID))
            keys = dict.fromkeys(map(keycap.caption, self._keyboard.of(command_id)))
            mark = self.tr("changed") if self._keyboard.is_changed(command_id) else ""
            shown = "   ".join(keys) or "–"
            item.setText(2, f"{shown}   · {mark}" if mark else shown)

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        first = None
        for item in self._items():
            said = " ".join(item.text(column) for column in range(3)).casefold()
            item.setHidden(not all(word in said for word in words))
            first = first or (None if item.isHidden() else item)
        self.nothing.setVisible(first is None)
        self._choose(first)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            self.list.setCurrentIndex(QModelIndex())
        else:
            self.list.setCurrentItem(item)
        self._ready()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if self._asked:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                self._take(event)
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.ask()
            return True
        if watched is self.search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.setFocus()
            return True
        return False
