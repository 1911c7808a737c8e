"""What is on the screen: dialogs, and buttons by what they say in the language that is drawn."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from ui.window import Window


def said(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)


def button(parent: QWidget, context: str, text: str) -> QAbstractButton:
    """The first one that says this, perhaps among other words."""
    words = said(context, text)
    return next(b for b in parent.findChildren(QAbstractButton) if words in b.text())


def dialog(window: Window) -> QDialog:
    """The dialog over the window. Where there is none, the window says why, if anything does."""
    found = [child for child in window.findChildren(QDialog) if child.isVisible()]
    assert found, f"no dialog is open; the window says: {window.toast.text.text()!r}"
    return found[-1]
