"""A question that two buttons answer. What is safe is what Enter does."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ui import make
from ui.dialogs.form import Form


def ask(
    parent: QWidget,
    act: Callable[[], object],
    *,
    title: str,
    text: str,
    go: str,
    leave: str,
    danger: bool = False,
    choice: QWidget | None = None,
) -> Form:
    """Do `act` if the person wants it. title: the question. text: what is to be known. go, leave:
    what the buttons say. danger: nothing brings back what goes. choice: stands under the text."""
    form = _made(parent, title=title, text=text, go=go, leave=leave, danger=danger)
    if choice is not None:
        form.column.insertWidget(form.column.indexOf(form.buttons), choice)
    form.accepted.connect(lambda: act())
    form.check()
    form.open()
    return form


def agreed(parent: QWidget, *, title: str, text: str, go: str, leave: str) -> bool:
    """Whether the person wants it, for what cannot go on without an answer."""
    form = _made(parent, title=title, text=text, go=go, leave=leave, danger=False)
    return form.exec() == QDialog.DialogCode.Accepted


def tell(parent: QWidget, *, title: str, text: str, leave: str) -> Form:
    """What is only to be known, with one button, not shown yet. The text can be copied."""
    form = _made(parent, title=title, text=text, go="", leave=leave, danger=False)
    form.go.hide()
    form.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return form


def _made(parent: QWidget, *, title: str, text: str, go: str, leave: str, danger: bool) -> Form:
    form = Form(parent, title=title, go=go)
    form.note.setText(text)
    form.note.show()
    if danger:
        make.set_role(form.go, "danger")
    keep = form.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    keep.setText(leave)
    keep.setDefault(True)
    keep.setFocus()
    form.check()
    return form
