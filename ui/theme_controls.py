"""Stylesheet of what one presses and fills in: buttons, fields, checkboxes, sliders."""

# $name stands for a theme's colour. Focus is the accent's border, two pixels wide; the padding
# gives the extra pixel back so that nothing moves.
CONTROLS = """
QPushButton, QToolButton {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 6px;
    padding: 6px 14px;
}
QToolButton { padding: 5px 8px; }
QPushButton:hover, QToolButton:hover { background: $sunken; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $pressed; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QToolButton:focus { border: 2px solid $accent; padding: 4px 7px; }
QPushButton:disabled, QToolButton:disabled {
    color: $muted; background: $window; border-color: $line;
}
QPushButton[role="primary"] {
    background: $text; color: $surface; border-color: $text; font-weight: 600;
}
QPushButton[role="primary"]:hover { background: $strong_hover; }
QPushButton[role="primary"]:focus { border-color: $accent; }
QPushButton[role="primary"]:disabled {
    background: $sunken; color: $muted; border-color: $line;
}
QPushButton[role="danger"] { color: $bad; }
QPushButton[role="link"] {
    background: transparent; border: 1px solid transparent; color: $text;
    text-decoration: underline; padding: 2px 4px;
}
QPushButton[role="link"]:focus { border: 2px solid $accent; padding: 1px 3px; }
QPushButton::menu-indicator, QToolButton::menu-indicator {
    image: url($icons/down-$name.svg); width: 12px; height: 12px;
    subcontrol-position: right center; right: 6px;
}
QToolButton[role="segment"] {
    background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: 5px 16px; color: $muted; font-weight: 500;
}
QToolButton[role="segment"]:hover { color: $text; }
QToolButton[role="segment"]:checked {
    background: $surface; color: $text; border-color: $line; font-weight: 500;
}
QToolButton[role="segment"]:focus { border: 2px solid $accent; padding: 4px 15px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 6px;
    padding: 5px 8px; selection-background-color: $accent_soft; selection-color: $text;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QComboBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QSpinBox:disabled,
QDoubleSpinBox:disabled, QComboBox:disabled {
    color: $muted; background: $window; border-color: $line;
}
QLineEdit[invalid="true"] { border-color: $bad; }
QComboBox { padding-right: 24px; }
QComboBox:focus { padding-right: 23px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url($icons/down-$name.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
    background: $surface; border: 1px solid $border; border-radius: 6px; padding: 4px;
    outline: none;
}
QSpinBox::up-button, QDoubleSpinBox::up-button {
    subcontrol-origin: border; subcontrol-position: top right; border: none; width: 20px;
}
QSpinBox::down-button, QDoubleSpinBox::down-button {
    subcontrol-origin: border; subcontrol-position: bottom right; border: none; width: 20px;
}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {
    image: url($icons/up-$name.svg); width: 12px; height: 12px;
}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {
    image: url($icons/down-$name.svg); width: 12px; height: 12px;
}

QCheckBox, QRadioButton {
    spacing: 8px; color: $text; background: transparent; padding: 2px 6px 2px 2px;
    border: 2px solid transparent; border-radius: 5px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QCheckBox::indicator, QRadioButton::indicator,
QListView::indicator, QTreeView::indicator, QTableView::indicator {
    width: 16px; height: 16px; border: 1px solid $muted; background: $surface;
}
QCheckBox::indicator, QListView::indicator, QTreeView::indicator, QTableView::indicator {
    border-radius: 4px;
}
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked,
QTableView::indicator:checked {
    background: $text; border-color: $text; image: url($icons/check-$name.svg);
}
QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate {
    background: $text; border-color: $text; image: url($icons/dash-$name.svg);
}
QRadioButton::indicator:checked { border: 5px solid $text; width: 8px; height: 8px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border; }

QSlider { min-height: 20px; border: 2px solid transparent; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $surface; border: 1px solid $muted; width: 14px; margin: -6px 0;
    border-radius: 8px;
}
QSlider:focus { border: 2px solid $accent; border-radius: 6px; }
QProgressBar {
    background: $line; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
    color: $text; text-align: center;
}
QProgressBar::chunk { background: $good; border-radius: 3px; }
"""
