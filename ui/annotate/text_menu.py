"""Labels as entries of a menu."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from corpora.labels import LabelSet
from ui import swatch


def fill_labels(menu: QMenu, labels: LabelSet, choose: Callable[[str], object]) -> None:
    """An entry for each label, with its colour and its key."""
    for label in labels:
        action = menu.addAction(swatch.icon(label.colour), label.name.replace("&", "&&"))
        if label.key:
            action.setText(f"{action.text()}\t{label.key.upper()}")
        action.triggered.connect(lambda _=False, name=label.name: choose(name))
