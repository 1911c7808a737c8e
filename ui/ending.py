"""What is closed is gone at once, and does not wait for the search for garbage."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget


def ends_closed(widget: QWidget) -> None:
    """Closing this widget deletes it, and all that it knows."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    knows_nothing_deleted(widget)


def end(thing: QObject) -> None:
    """Delete this with its parts, and all that they know."""
    for one in (thing, *thing.findChildren(QObject)):
        knows_nothing_deleted(one)
    thing.deleteLater()


def knows_nothing_deleted(thing: QObject) -> None:
    """Let it go of all that it knows when Qt deletes it. Its parts were handed its methods and so
    hold it as it holds them, with documents, lists and threads: a circle that only a search
    through all that Python knows would find."""
    thing.destroyed.connect(partial(dict.clear, vars(thing)))
