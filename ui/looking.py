"""Asking before the test part is opened: what a look costs is said first."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def cost() -> str:
    """What a look at the test part costs, as `tagger.looks.COST` in the interface's language."""
    return QCoreApplication.translate(
        "looking",
        "Each look at the test part makes its scores say less, for whatever is chosen or mended"
        " afterwards is fitted to it: choose by the development part, and look here once, at the"
        " end.",
    )


def ask_to_look(parent: QWidget, told: str, act: Callable[[], object]) -> QMessageBox:
    """Say what it costs, and act if the person still wants to look. told: how often somebody has
    looked, in words; "" for never."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setText(QCoreApplication.translate("looking", "Look at the test part?"))
    recorded = QCoreApplication.translate("looking", "The look is recorded.")
    box.setInformativeText("\n\n".join(filter(None, (cost(), f"{told} {recorded}".strip()))))
    look = box.addButton(
        QCoreApplication.translate("looking", "Look"), QMessageBox.ButtonRole.AcceptRole
    )
    leave = box.addButton(
        QCoreApplication.translate("looking", "Leave it"), QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    box.finished.connect(lambda _: act() if box.clickedButton() is look else None)
    box.open()
    return box
