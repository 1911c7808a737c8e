"""Buttons by what they say, in the language that is drawn."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QWidget


def said(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)


def button(parent: QWidget, context: str, text: str) -> QAbstractButton:
    """The first one that says this, perhaps among other words."""
    words = said(context, text)
    return next(b for b in parent.findChildren(QAbstractButton) if words in b.text())
