"""What the dialog shows, and what is annotated then."""

from PySide6.QtCore import Qt

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
WAIT_MS = 5000


def settled(qtbot, dialog) -> None:
    qtbot.waitUntil(lambda: not dialog.looking, timeout=WAIT_MS)


def texts(dialog) -> list[str]:
    """What is found, as the rows have it; a star for what is ticked."""
    hits = dialog.hits
    return [
        ("*" if hits.is_ticked(row) else "") + hits.hit(row).context.text
        for row in range(hits.rowCount())
    ]


def annotated(window) -> dict[str, list[str]]:
    return {
        doc.id: [f"{s.label} {doc.text[s.start : s.end]}" for s in doc.spans]
        for doc in window.session.project.read()
    }
