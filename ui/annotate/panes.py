"""Moving the focus from pane to pane."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def go_on(panes: Sequence[Sequence[QWidget]]) -> None:
    """Give the focus to the pane after the one that has it, round the end; to the second where
    none has it. panes: of each the widgets that can have the focus, the one that gets it first."""
    shown = [pane for pane in panes if pane and pane[0].isVisible()]
    here = next((at for at, pane in enumerate(shown) if any(map(_has_focus, pane))), 0)
    shown[(here + 1) % len(shown)][0].setFocus(Qt.FocusReason.TabFocusReason)


def _has_focus(widget: QWidget) -> bool:
    inner = widget.focusWidget()
    return widget.hasFocus() or (inner is not None and inner.hasFocus())
