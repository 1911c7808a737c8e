"""Stylesheet of the window's own furniture: quiet buttons, the palette's field, toasts, the top."""

WINDOW = """
QToolButton[role="quiet"] {
    background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: 3px 7px; color: $muted;
}
QToolButton[role="quiet"]:hover { background: $sunken; color: $text; }
QToolButton[role="quiet"]:focus { border: 2px solid $accent; padding: 2px 6px; }
QToolButton[role="unfold"] {
    background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: 3px 7px 3px 0; color: $muted;
}
QToolButton[role="unfold"]:hover { background: $sunken; color: $text; }
QToolButton[role="unfold"]:focus { border: 2px solid $accent; padding: 2px 6px 2px 0; }
QToolButton[role="choice"] {
    background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: 3px 11px 3px 7px; color: $muted;
}
QToolButton[role="choice"]:hover { background: $sunken; color: $text; }
QToolButton[role="choice"]:focus { border: 2px solid $accent; padding: 2px 10px 2px 6px; }
QToolButton[role="choice"]::menu-indicator { right: 3px; }
QToolButton[role="project"] {
    background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: 5px 22px 5px 8px; color: $text; font-weight: 600;
}
QToolButton[role="project"]:hover { background: $sunken; }
QToolButton[role="project"]:focus { border: 2px solid $accent; padding: 4px 21px 4px 7px; }
QToolButton[role="project"]::menu-indicator { right: 5px; }
QPushButton[role="row"] {
    background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0;
}
QPushButton[role="row"]:hover { background: $sunken; }
QPushButton[role="row"]:focus { border: 2px solid $accent; padding: 0; }
QLineEdit[role="plain"], QLineEdit[role="plain"]:focus {
    border: none; background: transparent; padding: 0 16px; font-size: 15px;
}
QFrame[role="toast"] { background: $text; border: none; border-radius: 8px; }
QFrame[role="toast"] QLabel, QFrame[role="toast"] QToolButton { color: $surface; }
QFrame[role="toast"] QToolButton:hover { background: $strong_hover; }
QFrame[role="toast"] QPushButton[role="link"] { color: $surface; }
QFrame[role="notice"] {
    background: $sunken; border: none; border-left: 4px solid $warn;
    border-bottom: 1px solid $line;
}
QFrame[role="alarm"] { background: $surface; border: 2px solid $bad; border-radius: 8px; }
"""
