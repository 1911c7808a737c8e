"""Choosing a row of a list or a table from the program, not by a key or a click."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QAbstractItemView


def choose(view: QAbstractItemView, index: QModelIndex) -> None:
    """Make a row the current one and the only one that is chosen.

    The view's own `setCurrentIndex` does what a click would do with the keys that are held: while
    somebody holds Ctrl, to undo, it would add the row to those that are chosen.
    """
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
    flags |= QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().setCurrentIndex(index, flags)
