"""Keys that move the cursor of the text view. All other keys are the workspace's.

Left, Right: token; with Ctrl, sentence; both the way the paragraph is read. Up, Down: line. Home,
End: line; with Ctrl: document. Page Up, Page Down: a screen. With Shift, all of these extend the
selection. Tab, Shift+Tab: the next and previous proposal, or, where none waits, annotation.
Ctrl+Down, Ctrl+Up: the next and previous of either. Escape gives a selection up.
"""

from typing import Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Unit = Literal["token", "line", "sentence", "line end", "document", "screen", "proposal", "span"]

_CTRL, _NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
_SHIFT, _PAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


class Move(NamedTuple):
    """How far to go, which way, and whether the selection comes along."""

    unit: Unit
    step: int
    extend: bool = False


_MOVES: dict[tuple[Qt.Key, Qt.KeyboardModifier], tuple[Unit, int]] = {
    (Qt.Key.Key_Left, _NONE): ("token", -1),
    (Qt.Key.Key_Right, _NONE): ("token", 1),
    (Qt.Key.Key_Up, _NONE): ("line", -1),
    (Qt.Key.Key_Down, _NONE): ("line", 1),
    (Qt.Key.Key_Left, _CTRL): ("sentence", -1),
    (Qt.Key.Key_Right, _CTRL): ("sentence", 1),
    (Qt.Key.Key_Home, _NONE): ("line end", -1),
    (Qt.Key.Key_End, _NONE): ("line end", 1),
    (Qt.Key.Key_Home, _CTRL): ("document", -1),
    (Qt.Key.Key_End, _CTRL): ("document", 1),
    (Qt.Key.Key_PageUp, _NONE): ("screen", -1),
    (Qt.Key.Key_PageDown, _NONE): ("screen", 1),
    (Qt.Key.Key_Tab, _NONE): ("proposal", 1),
    (Qt.Key.Key_Backtab, _NONE): ("proposal", -1),
    (Qt.Key.Key_Down, _CTRL): ("span", 1),
    (Qt.Key.Key_Up, _CTRL): ("span", -1),
}


def move_of(event: QKeyEvent) -> Move | None:
    """The move that a key means, or None."""
    modifiers = event.modifiers() & ~_PAD
    extend = bool(modifiers & _SHIFT)
    found = _MOVES.get((Qt.Key(event.key()), modifiers & ~_SHIFT))
    if found is None or (extend and found[0] == "span"):
        return None
    unit, step = found
    return Move(unit, step, extend and unit != "proposal")
