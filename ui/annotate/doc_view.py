"""The view of the list of documents: several can be chosen, with Shift, Ctrl and Ctrl+A."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget

from ui import choosing
from ui.annotate.doc_delegate import DocumentDelegate
from ui.annotate.doc_list import DocumentList
from ui.commands import DOCUMENTS_MENU

if TYPE_CHECKING:
    from ui.actions import Actions

ALONE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class DocumentView(QListView):
    """opened: one document is wanted, by a plain click or Enter: the text should have the focus.
    focused: whether the list has the focus now."""

    opened = Signal()
    focused = Signal(bool)

    def __init__(self, documents: DocumentList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = documents
        self._remove: Callable[[], object] = lambda: None  # until it is offered
        self.setModel(documents)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(DocumentDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Documents"))

    def offer(self, actions: "Actions") -> None:
        """Let a click with the right button offer what can be done with the chosen documents."""
        self._remove = actions["docs_remove"].trigger
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        def show(where: QPoint) -> None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            actions.fill(menu, DOCUMENTS_MENU).popup(self.viewport().mapToGlobal(where))

        self.customContextMenuRequested.connect(show)

    def chosen_rows(self) -> list[int]:
        """The rows that are chosen, from the first on."""
        if self.selectionModel() is None:  # the list is being closed
            return []
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(at) for at in range(chosen.size())]
        return sorted(row for one in ranges for row in range(one.top(), one.bottom() + 1))

    def choose(self, index: QModelIndex) -> None:
        """Choose one row alone, unless it is the one in hand among several."""
        if index != self.currentIndex() or not self.selectionModel().isSelected(index):
            choosing.choose(self, index)

    def selectAll(self) -> None:
        """All that the filter lets through, beyond what a search has found so far."""
        while self._list.canFetchMore():
            self._list.fetchMore()
        here = self.currentIndex()
        super().selectAll()
        if here.isValid():
            flags = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(here, flags)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # its own menu
            self.focused.emit(False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        if left and event.modifiers() in ALONE and self._is_row(event):
            self.opened.emit()

    def _is_row(self, event: QMouseEvent) -> bool:
        return self.indexAt(event.position().toPoint()).isValid()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() in ALONE:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete and event.modifiers() in ALONE:
            self._remove()
        else:
            super().keyPressEvent(event)
