"""The stylesheet over Qt's Fusion style, written from a theme's colours.

Widgets ask for a look by the dynamic property `role`:
QPushButton `primary`, `danger`, `link`, `row`; QToolButton `quiet`, `unfold`, `choice`, `project`,
and `segment` within a QFrame `segments`; QLineEdit `plain`; QFrame `card`, `panel`, `bar`, `line`,
`toast`, `alarm`; QLabel `title`, `heading`, `section`, `muted`, `strong`, `good`, `warn`, `bad`,
`key`.
"""

from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from ui.theme_colours import mix
from ui.theme_controls import CONTROLS
from ui.theme_views import VIEWS
from ui.theme_window import WINDOW

if TYPE_CHECKING:
    from ui.theme import Theme

ICONS = Path(__file__).parent / "icons"

LABELS = """
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 22px; font-weight: 600; }
QLabel[role="heading"] { font-size: 15px; font-weight: 600; }
QLabel[role="section"] { color: $muted; font-size: 11px; font-weight: 600; letter-spacing: 1px; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="good"] { color: $good; font-weight: 600; }
QLabel[role="warn"] { color: $warn; font-weight: 600; }
QLabel[role="bad"] { color: $bad; font-weight: 600; }
QLabel[role="key"] {
    background: $surface; color: $text; border: 1px solid $border; border-bottom-width: 2px;
    border-radius: 4px; padding: 1px 6px; font-size: 11px; font-weight: 600;
}
QLabel:disabled { color: $muted; }
"""

FRAMES = """
QMainWindow, QDialog, QMessageBox { background: $window; }
QFrame[role="panel"] { background: $surface; border: none; }
QFrame[role="bar"] { background: $surface; border: none; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="segments"] {
    background: $sunken; border: 1px solid $line; border-radius: 8px;
}
QGroupBox {
    border: 1px solid $line; border-radius: 8px; margin-top: 20px; padding: 12px;
    background: $surface;
}
QGroupBox::title {
    subcontrol-origin: margin; left: 2px; color: $muted; font-size: 12px; font-weight: 600;
}
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: $border; }
QStatusBar { background: $surface; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: none; }
QToolTip {
    background: $text; color: $surface; border: none; border-radius: 4px; padding: 5px 8px;
}
"""


def stylesheet(theme: "Theme") -> str:
    """The whole stylesheet for one theme."""
    names = {name: getattr(theme, name) for name in theme.__slots__}
    extra = {
        "icons": ICONS.as_posix(),
        "pressed": mix(theme.text, theme.sunken, 0.08),
        "strong_hover": mix(theme.text, theme.surface, 0.85),
        "thumb": mix(theme.text, theme.window, 0.25),
        "thumb_hover": mix(theme.text, theme.window, 0.45),
    }
    return Template(FRAMES + LABELS + CONTROLS + VIEWS + WINDOW).substitute(names, **extra)
