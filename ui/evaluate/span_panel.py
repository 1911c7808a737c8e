"""The right side of the workspace: what is behind a number, and the ways there and back."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from corpora.document import Document
from ui import make, phrases, theme
from ui.evaluate.context import Contexts
from ui.evaluate.doors import Door, KindDoor
from ui.evaluate.span_delegate import SpanDelegate
from ui.evaluate.span_list import SpanListModel, SpanListView


class SpanPanel(QFrame):
    """Lists what a door opens on; `opened` asks for a document, `left` for the table again."""

    opened = Signal(str, int, int)
    left = Signal()
    listed = Signal()  # something, or nothing any more

    def __init__(
        self, read: Callable[[str], Document | None], colour_of: Callable[[str], str]
    ) -> None:
        """read: a document as it is now, None where it is gone. colour_of: a label's colour."""
        super().__init__()
        self.setProperty("role", "panel")
        self._heading = make.label(role="heading", wrap=True)
        self._about, self._legend = (make.label(role="muted", wrap=True) for _ in range(2))
        self._read = read
        self._keys: tuple[str, ...] = ()
        self._model = SpanListModel()
        self._model.setParent(self)  # both are deleted with this, and not by a worker's thread
        self.view = SpanListView()
        self.view.setModel(self._model)
        self._delegate = SpanDelegate(colour_of)
        self._delegate.setParent(self)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(self.tr("Spans behind the number"))
        self.view.opened.connect(self.opened)
        self.view.left.connect(self.left)
        self._lay_out()
        theme.notifier().changed.connect(self.view.viewport().update)
        self.clear()

    def _lay_out(self) -> None:
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.LARGE, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.TIGHT)
        for label in (self._heading, self._about):
            label.setContentsMargins(theme.MEDIUM, 0, theme.MEDIUM, 0)
            layout.addWidget(label)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(self.view, 1)
        self._legend.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, 0)
        layout.addWidget(self._legend)
        layout.addStretch()

    def clear(self) -> None:
        """Nothing is listed; the panel says how to list something."""
        self._heading.setText(self.tr("Every number is a door"))
        self._about.setText(
            self.tr("Click a number, or press Enter on it: what it counts is listed here.")
        )
        self._model.show([])
        self._of = ""  # the run whose number it is
        self._legend.hide()
        self._offer(0)

    def show_door(self, door: Door) -> int:
        """List what is behind; returns how many entries there are."""
        entries = door.behind()
        title = (door.title(), _counted(door, len(entries)))
        self._heading.setText(" · ".join(filter(None, title)))
        self._about.setText(door.about())
        self._model.show(entries, Contexts(door.scored, self._read))
        self._of = door.scored.name
        self._keys = self._keys_of(spans=door.scored.classes is None)
        self._explain()
        self._legend.setVisible(bool(entries))
        self._offer(len(entries))
        if entries:
            self.view.setCurrentIndex(self._model.index(0))
        return len(entries)

    def keep_to(self, runs: Collection[str]) -> None:
        """List nothing any more of a run that is not among these."""
        if self._of and self._of not in runs:
            self.clear()

    def high_at(self, width: int) -> int:
        """How high it is at least."""
        return self._column.totalMinimumHeightForWidth(width)

    def _offer(self, entries: int) -> None:
        self.lists = bool(entries)
        self.view.setEnabled(self.lists)
        self.view.setVisible(self.lists)
        self.listed.emit()

    def _keys_of(self, *, spans: bool) -> tuple[str, str]:
        sides = self.tr("Solid: gold · dashed: predicted") if spans else self.tr("Gold → predicted")
        return sides, self.tr("Enter opens the document, Esc goes back.")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def _explain(self) -> None:
        """On one line where there is room for it: the list gets that of the other."""
        line = " · ".join(self._keys)
        room = self.width() - 4 * theme.MEDIUM
        fits = self._legend.fontMetrics().horizontalAdvance(line) < room
        self._legend.setText(line if fits else "\n".join(self._keys))

    def look_again(self, ids: Collection[str] | None) -> None:
        """These documents (None: all) may have changed; what was corrected is marked."""
        self._model.look_again(ids)

    def take_focus(self) -> None:
        self.view.setFocus()


def _counted(door: Door, number: int) -> str:
    """Of a mistake several spans may be part; a classifier's entries are whole documents."""
    if door.scored.classes:
        return phrases.documents(number)
    return phrases.mistakes(number) if isinstance(door, KindDoor) else phrases.spans(number)
