"""Dashed outlines: a machine proposes it, and no person has said so."""

from PySide6.QtGui import QColor, QPen

BOX, RING = (2.6, 2.0), (1.6, 1.55)  # dash and gap, in widths of the line; a ring closes evenly


def box(colour: str, width: float = 1.2) -> QPen:
    """Around a span."""
    return _pen(colour, width, BOX)


def ring(colour: str, width: float = 1.5) -> QPen:
    """Around a dot."""
    return _pen(colour, width, RING)


def _pen(colour: str, width: float, pattern: tuple[float, float]) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setDashPattern(list(pattern))
    return pen
