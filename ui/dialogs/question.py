"""A question that two buttons answer. What is safe is what Enter does."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialogButtonBox, QWidget

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
    form = Form(parent, title=title, go=go)
    form.note.setText(text)
    form.note.show()
    if choice is not None:
        form.column.insertWidget(form.column.indexOf(form.buttons), choice)
    if danger:
        make.set_role(form.go, "danger")
    keep = form.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    keep.setText(leave)
    keep.setDefault(True)
    keep.setFocus()
    form.accepted.connect(lambda: act())
    form.check()
    form.open()
    return form
