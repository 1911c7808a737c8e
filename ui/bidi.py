"""Text that is read from right to left, in a window whose sentences are read from left to right."""

from PySide6.QtCore import Qt

from ui.annotate.rooms import direction, has_right_to_left

# First strong isolate, left-to-right isolate, pop directional isolate (Unicode bidirectional
# algorithm, rules X5a to X6a).
BEGIN, BEGIN_FORWARD, END = "\u2068", "\u2066", "\u2069"


def flow(text: str) -> Qt.TextFlag:
    """For QPainter.drawText: a text written from right to left has its … and its full stop at
    its left, in whatever language the window is."""
    right = direction(text) == Qt.LayoutDirection.RightToLeft
    return Qt.TextFlag.TextForceRightToLeft if right else Qt.TextFlag.TextForceLeftToRight


def isolated(text: str, *, forward: bool = False) -> str:
    """For a name or a quotation within a sentence: it is laid out by itself, so that two beside
    each other keep their order, and signs and numbers after it their place. forward: as a whole
    from left to right, like a file's name, whose ending stays at its right."""
    if not has_right_to_left(text):
        return text
    return f"{BEGIN_FORWARD if forward else BEGIN}{text}{END}"
